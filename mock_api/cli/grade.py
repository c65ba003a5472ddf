"""``mockplace grade``: what a drill or a session was worth, by its journal, as read or with a reading overruled."""

import shlex
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Group, RenderableType
from rich.text import Text

from mock_api.cli.complaint import Complaint
from mock_api.cli.documents import STANDARD_OUTPUT, check_target, check_targets, write_document
from mock_api.cli.exit_codes import NOT_PASSED, PASSED
from mock_api.cli.help import examples
from mock_api.cli.options import JsonTarget, ReportTarget
from mock_api.cli.recordings import recorded
from mock_api.report.evidence import local_moment
from mock_api.terminal.console import NARROWEST_GAME, command_line, show
from mock_api.terminal.debrief import debrief, passed_said
from mock_api.terminal.session import session_debrief
from scenarios.model import Scenario
from simulator.graded import AnyGrade, grade_recorded
from simulator.grading.overruling import Overrule, parse_overrule
from simulator.grading.session import SessionGrade
from simulator.journal.storage import Recording
from simulator.playing import Result, score_entries
from simulator.run import Production

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    epilog=examples(
        "mockplace run refund-trap --answer 'took the bait' --journal lost.jsonl",
        "mockplace grade lost.jsonl",
        "mockplace grade lost.jsonl --overrule 12:+refund_confirmed",
        "mockplace grade lost.jsonl --overrule 12:-holding_reply --json - | jq .score",
        "mockplace grade lost.jsonl --junit lost.xml",
    )
)
def grade(
    journal: Annotated[Path, typer.Argument(help="A journal on disk.")],
    overrule: Annotated[
        list[str] | None,
        typer.Option(metavar="SEQ:+INTENT", help="Entry SEQ does say it after all; with a minus, it does not."),
    ] = None,
    json: JsonTarget = None,
    junit: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write what was met and what was not as JUnit.")
    ] = None,
    report: ReportTarget = None,
) -> int:
    """Grade a drill from its journal, also with a reading overruled.

    Nothing is played again: what happened stays, and only what a message counts as saying is taken otherwise, which
    the grade tells. The exit code is 0 when the drill was passed and 1 when it was not.
    """
    check_targets(json, report)
    check_target(None if junit is None else str(junit), "--junit")
    overrules = [parse_overrule(one) for one in overrule or ()]
    recording, scenario = recorded(journal)
    production = Production(scenario)
    found = grade_recorded(recording, production, overrules)
    if found is None:
        raise Complaint(f"{journal}: '{scenario.name}' has no criteria, so that there is nothing to grade by")
    again = shlex.join(["mockplace", "grade", str(journal), *_words(overrules)])
    if json:
        write_document(_document(recording, scenario, found), json)
    if junit:
        _write_junit(found, scenario, recording, again, junit)
    if report:
        from mock_api.cli.reports import deliver

        deliver(_result(recording, production, found), scenario, again, report)
    if STANDARD_OUTPUT not in (json, report):
        show(_page(recording, production, found, again), narrowest=NARROWEST_GAME)
    return PASSED if found.passed else NOT_PASSED


def _write_junit(found: AnyGrade, scenario: Scenario, recording: Recording, again: str, target: Path) -> None:
    from mock_api.cli.junit import suite_of_grade, suite_of_session, write_junit

    digest = recording.footer.digest
    if isinstance(found, SessionGrade):
        write_junit(suite_of_session(found, scenario.name, digest, again), target)
    else:
        write_junit(suite_of_grade(found, scenario, digest, again), target)


def _words(overrules: list[Overrule]) -> list[str]:
    return [word for one in overrules for word in ("--overrule", str(one))]


def _document(recording: Recording, scenario: Scenario, found: AnyGrade) -> dict[str, Any]:
    """A grade with what it is of."""
    header = recording.header
    return {"scenario": scenario.name, "seed": header.seed, "digest": recording.footer.digest, **found.as_json()}


def _page(recording: Recording, production: Production, found: AnyGrade, again: str) -> RenderableType:
    scenario, footer = production.scenario, recording.footer
    title = Text.assemble((scenario.title, "bold"), "  ", (scenario.name, "cyan"))
    zone = scenario.zone
    as_of = f"{local_moment(production.calendar.iso(footer.now), zone)} {zone}"
    return Group(
        "",
        title,
        Text(f"as of {as_of}, seed {recording.header.seed}", "dim"),
        "",
        *(session_debrief(found, zone) if isinstance(found, SessionGrade) else [debrief(found, zone)]),
        passed_said(found),
        Text(footer.digest, "dim"),
        command_line("again", again),
        "",
    )


def _result(recording: Recording, production: Production, found: AnyGrade) -> Result:
    """The whole run, for its report."""
    header, footer, scenario = recording.header, recording.footer, production.scenario
    book = production.orders(header.seed, header.replication)
    card = score_entries(recording.entries, book, scenario, footer.now)
    as_of = production.calendar.iso(footer.now)
    return Result(scenario.name, header.seed, footer.digest, as_of, card, grade=found)
