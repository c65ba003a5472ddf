"""``mockplace inspect``: what a marketplace's rules find in messages, one JSON object a line in and out."""

import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, BinaryIO, TextIO

import typer

from mock_api.cli.complaint import Complaint
from mock_api.cli.exit_codes import BAD_INPUT, PASSED
from mock_api.cli.help import examples
from mock_api.cli.message_lines import ENGLISH, BadLine, Message, answered, decoded, is_language, parsed
from mock_api.terminal.console import NARROWEST_GAME, is_watched, show
from mock_api.terminal.figures import counted
from mock_api.terminal.inspected import Inspected, inspected_page
from scenarios.kinds import INTENTS
from scenarios.loader import load_intents, load_policy
from scenarios.policy import Rules
from scenarios.reading import Intent, IntentPack
from simulator.policy.messages.context import Context
from simulator.policy.messages.examination import examine
from simulator.policy.messages.languages import wrong_language
from simulator.policy.messages.text import Text
from simulator.reading.reader import Reader
from simulator.reading.readings import Reading

app = typer.Typer(add_completion=False, rich_markup_mode=None)

STANDARD = "-"
"""Standard input or output in place of a file."""

CORE = "core"
"""The pack by which intents are read."""

_FOLDER = f"{INTENTS.folder}/"


class Mode(StrEnum):
    """Whether a complete migration message may name an address (``protocol``) or not (``strict``)."""

    strict = "strict"
    protocol = "protocol"


@app.command(
    epilog=examples(
        "mockplace inspect --text 'Wir haben Ihnen heute alles erstattet.' --lang de",
        "mockplace inspect messages.jsonl",
        "mockplace inspect messages.jsonl --policy amazon-us --mode strict --out found.jsonl",
        "mockplace inspect messages.jsonl --use workshop",
        'echo \'{"text": "Call me on +1 206 555 0142"}\' | mockplace inspect -',
    )
)
def inspect(
    file: Annotated[
        str, typer.Argument(help="Messages, one JSON object a line; - reads standard input.", metavar="FILE")
    ] = "",
    text: Annotated[
        str | None, typer.Option(metavar="TEXT", help="One message in place of a file, answered in words.")
    ] = None,
    lang: Annotated[
        str | None, typer.Option(metavar="CODE", help="The language of what names none.  [default: en]")
    ] = None,
    policy: Annotated[str, typer.Option(metavar="POLICY", help="Whose rules: a name or a path.")] = "amazon-us",
    mode: Annotated[
        Mode, typer.Option(help="Whether a complete migration message may name an address.")
    ] = Mode.protocol,
    use: Annotated[
        list[str] | None,
        typer.Option(metavar="PACK", help="Intents to read beside those of core, as a drill names them; repeatable."),
    ] = None,
    out: Annotated[str, typer.Option(metavar="FILE|-", help="Where the lines go.")] = STANDARD,
) -> int:
    """Examine messages against a marketplace's rules.

    Each line holds "text", and if need be "lang" and "context" with "reactive" and "migration_exception". It comes
    back with "labels", which are ["clean"] if no rule that has a label is broken, with "findings" of every rule, each
    with its place and its words, and with "intents": what it says, the sentence that says so and the phrase that was
    found in it.
    A line that cannot be read is told on standard error with its place; the exit code is 2 if there was one.
    With --text it is one message, and the answer is in words.
    """
    _check_given(file, text, lang, out)
    packs = _packs(use or [])
    inspection = _Inspection(file, load_policy(policy).on(date.max), packs, mode is Mode.strict, lang)
    if text is None:
        return _lines_through(inspection, file, out)
    show(inspected_page(inspection.of(text, policy)), narrowest=NARROWEST_GAME)
    return PASSED


def _packs(use: Iterable[str]) -> tuple[str, ...]:
    """Core and the packs named; what is wrong with one is said before anything is read."""
    named = [name.removeprefix(_FOLDER) for name in use]
    for pack in named:
        load_intents(pack)
    return (CORE, *named)


def _lines_through(inspection: "_Inspection", file: str, out: str) -> int:
    with ExitStack() as open_files:
        lines = open_files.enter_context(_source(file))
        target = sys.stdout if out == STANDARD else open_files.enter_context(_target(out, file))
        for answer in inspection.answers(lines):
            target.write(answer + "\n")
            target.flush()
    inspection.sum_up(sys.stderr)
    return BAD_INPUT if inspection.bad else PASSED


def _check_given(file: str, text: str | None, lang: str | None, out: str) -> None:
    """Refuse what does not go together.

    Raises:
        typer.BadParameter: which option it is.
    """
    if (text is None) == (not file):
        said = "give a file with one JSON object a line, or - for standard input, or one message: --text '...'"
        raise typer.BadParameter(said, param_hint="FILE")
    if text is not None and out != STANDARD:
        raise typer.BadParameter("it is for a file of messages; one message is answered here", param_hint="--out")
    if lang is not None and not is_language(lang):
        raise typer.BadParameter(f"'{lang}' is no language tag such as en or de-DE", param_hint="--lang")


@cache
def reader_of(packs: tuple[str, ...], language: str) -> Reader:
    """What reads the intents of some packs in one language; nothing in one they do not know."""
    return Reader(IntentPack.model_construct(intents=_intents(packs, language)))


def _intents(packs: tuple[str, ...], language: str) -> dict[str, Intent]:
    """The intents of all packs; the later pack wins."""
    loaded = [load_intents(pack, [language]) for pack in packs]
    return {name: intent for pack in loaded for name, intent in pack.intents.items()}


def _source(file: str) -> AbstractContextManager[BinaryIO]:
    if file == STANDARD:
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(file).open("rb")
    except (OSError, ValueError) as problem:
        said = f"{file} cannot be read: {_reason(problem)}; give a file with one JSON object a line, or -"
        raise Complaint(said) from None


def _target(out: str, file: str) -> TextIO:
    try:
        if Path(out).exists() and file != STANDARD and Path(out).samefile(file):
            raise Complaint(f"{out} is what is being read; --out needs another file")
        return Path(out).open("w", encoding="utf-8")
    except (OSError, ValueError) as problem:
        raise Complaint(f"{out} cannot be written: {_reason(problem)}") from None


def _reason(problem: Exception) -> str:
    return getattr(problem, "strerror", None) or str(problem)


class _Inspection:
    """Examines line after line under one marketplace's rules, and counts."""

    def __init__(self, file: str, rules: Rules, packs: tuple[str, ...], strict: bool, language: str | None) -> None:
        """``language``: of what names none; None: English, and what looks like another is told."""
        self._language = language
        self._strange: list[int] = []
        self._file = file
        self._rules = rules
        self._packs = packs
        self._strict = strict
        self._labels = {rule.rule: rule.label for rule in rules.message_rules}
        self.good = self.bad = self.broken = 0

    def answers(self, lines: Iterable[bytes]) -> Iterator[str]:
        """The good lines with what was found; the bad ones are told."""
        for number, raw in enumerate(lines, start=1):
            line = raw.rstrip(b"\r\n").removeprefix(BOM_UTF8 if number == 1 else b"")
            if not line.strip():
                continue
            shown = line.decode("utf-8", "replace")
            try:
                message = parsed(decoded(line), self._language or ENGLISH)
                yield self._answer(message)
                self.good += 1
                if message.line.get("lang") is None and self._is_strange(message):
                    self._strange.append(number)
            except BadLine as error:
                self.bad += 1
                print(error.problem(self._file, number, shown), file=sys.stderr)

    def of(self, text: str, policy: str) -> Inspected:
        """One message, and all that explains what was found in it."""
        message = Message({}, text, self._language or ENGLISH, True, None, "reply")
        spoken = _spoken(message.language)
        findings = examine(text, self._rules.message_rules, self._context(message))
        rules = {rule.rule: rule for rule in self._rules.message_rules}
        strange = ENGLISH if self._is_strange(message) else ""
        intents = _intents(self._packs, spoken)
        return Inspected(spoken, policy, self._read(message), findings, intents, rules, strange)

    def _answer(self, message: Message) -> str:
        findings = examine(message.text, self._rules.message_rules, self._context(message))
        self.broken += any(self._labels[finding.rule] for finding in findings)
        return answered(message, findings, self._labels, self._read(message))

    def _read(self, message: Message) -> tuple[Reading, ...]:
        language = _spoken(message.language)
        return reader_of(self._packs, language).read(message.text, language)

    def _is_strange(self, message: Message) -> bool:
        """Whether it was taken for English, for nobody said what it is, and looks like another language."""
        return self._language is None and bool(wrong_language(Text(message.text), self._context(message)))

    def _context(self, message: Message) -> Context:
        contact, limits = self._rules.contact, self._rules.limits
        return Context(
            language=message.language,
            kind=message.kind,
            reactive=message.reactive,
            exception=message.exception,
            own_domains=contact.own_domains,
            carrier_domains=contact.carrier_domains,
            longest=limits.longest.get(message.kind),
            critical=message.kind in contact.critical_kinds,
            strict=self._strict,
        )

    def sum_up(self, file: TextIO) -> None:
        """What was perhaps not meant so; and what it came to, where a person looks."""
        if self._strange:
            number = counted(len(self._strange), "message")
            said = f'{number} without "lang", read as English, may be in another language: line {self._strange[0]}'
            more = " and others" if len(self._strange) > 1 else ""
            print(f"{said}{more}; --lang names it for all of them", file=file)
        if is_watched(file):
            told = f"{counted(self.good, 'message')} examined, {self.broken} not clean"
            print(told + (f"; {counted(self.bad, 'line')} could not be read" if self.bad else ""), file=file)


def _spoken(tag: str) -> str:
    """Of ``de-DE`` the ``de``."""
    return tag.lower()[:2]
