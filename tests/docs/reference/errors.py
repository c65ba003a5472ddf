"""The page of error codes: every code that the code raises, with what it says there. Finding them is `raised`'s."""

import re

from mock_api.cli.refusals import EXIT_CODES
from mock_api.errors import status_of
from simulator.errors import JournalError, ScenarioError
from tests.docs.pages import ROOT
from tests.docs.reference.markdown import code, page, prose, table
from tests.docs.reference.raised import SOMETHING, calls, strings_by_number, written_strings

_CODE = re.compile(r"[a-z_]+(\.[a-z_0-9]+)+(\.…)?")
_WORD = re.compile(r"[a-z][a-z0-9_]*")
_FILE_PROBLEMS = {"problem", "_problem", "_refused", "_Refused", "spot", "Problem", "refusal"}
_TABLES = ("errors", "bodies", "auth")

Told = dict[str, list[str]]
"""Code → what is said with it, wherever it is raised."""


def errors() -> str:
    """The page."""
    return page(
        "Error codes",
        prose(f"""
            Codes are stable and for programs; sentences are for people and may change. What is put into a
            sentence is shown as `{SOMETHING}`.
        """),
        "## Over HTTP",
        prose("""
            The control API and the inbox API answer with a problem document (RFC 9457): `type`, `title`,
            `status`, `detail`, `code`, `instance`. The SP-API tells refusals in the body the marketplace
            publishes. A blocked message is written down before it is refused; everything else leaves no trace.
        """),
        table(("Code", "Status", "It says"), _http_rows()),
        "## In files of the scenario language",
        prose(f"""
            Exit code {EXIT_CODES[ScenarioError]} on the command line; over HTTP `scenario.invalid`, whose
            `detail` holds all of them. A warning keeps no file from being used.
        """),
        _told(about_files()),
        "## In journals",
        f"Exit code {EXIT_CODES[JournalError]}.",
        _told(about_journals()),
    )


def over_http() -> dict[str, tuple[str, list[str]]]:
    """Code → status and sentences."""
    found: dict[str, tuple[str, list[str]]] = {}
    for name, sentences in _gathered("CommandRejected", 0, "simulator").items():
        found[name] = (str(status_of(name)), sentences)
    found |= {name: ("422", told) for name, told in _gathered("OverruleRefused", 0, "simulator").items()}
    for call in (call for call in calls("mock_api") if call.name == "ApiError" and len(call.arguments) > 2):
        status, name, sentence = call.arguments[:3]
        if _CODE.fullmatch(name):
            _add(found.setdefault(name, (status, []))[1], sentence)
    for path in (ROOT / "mock_api" / f"{file}.py" for file in _TABLES):
        numbered = strings_by_number(path)
        for name in written_strings(path):
            if _CODE.fullmatch(name) and name.partition(".")[0] in _groups(found):
                found.setdefault(name, (str(numbered.get(name, status_of(name))), []))
    return {name: told for name, told in found.items() if f"{name}.{SOMETHING}" not in found}


def about_journals() -> Told:
    """What can be wrong with a journal on disk."""
    found: Told = {}
    for call in (call for call in calls("simulator") if call.name == "JournalError" and len(call.arguments) > 3):
        if _CODE.fullmatch(call.arguments[3]):
            _add(found.setdefault(call.arguments[3], []), call.arguments[2])
    return found


def about_files() -> Told:
    """What can be wrong with a file people wrote."""
    found: Told = {}
    judges = ("scenarios", "simulator/proof", "simulator/reading")
    for call in (call for judge in judges for call in calls(judge) if call.name in _FILE_PROBLEMS):
        words = [word.removeprefix("scenario.") for word in call.arguments]
        at = next((number for number, word in enumerate(words) if _WORD.fullmatch(word)), None)
        if at is not None:
            sentence = words[at + 1] if at + 1 < len(words) else ""
            _add(found.setdefault(f"scenario.{words[at]}", []), sentence)
    return found


def _http_rows() -> list[tuple[str, str, str]]:
    found = over_http()
    return [(code(name), found[name][0], "; ".join(found[name][1])) for name in sorted(found)]


def _gathered(name: str, position: int, package: str) -> Told:
    found: Told = {}
    for call in (call for call in calls(package) if call.name == name and len(call.arguments) > position + 1):
        if _CODE.fullmatch(call.arguments[position]):
            _add(found.setdefault(call.arguments[position], []), call.arguments[position + 1])
    return found


def _groups(found: dict[str, tuple[str, list[str]]]) -> set[str]:
    return {name.partition(".")[0] for name in found} | {"request", "route", "server", "token"}


def _add(sentences: list[str], sentence: str) -> None:
    if sentence and sentence not in sentences:
        sentences.append(sentence)


def _told(found: Told) -> str:
    return table(("Code", "It says"), ((code(name), "; ".join(found[name])) for name in sorted(found)))
