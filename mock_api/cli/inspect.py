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
from mock_api.cli.message_lines import BadLine, Message, answered, decoded, parsed
from mock_api.terminal.console import is_watched
from mock_api.terminal.figures import counted
from scenarios.kinds import INTENTS
from scenarios.loader import load_intents, load_policy
from scenarios.policy import Rules
from scenarios.reading import IntentPack
from simulator.policy.messages.context import Context
from simulator.policy.messages.examination import examine
from simulator.reading.reader import Reader

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
        "mockplace inspect messages.jsonl",
        "mockplace inspect messages.jsonl --policy amazon-us --mode strict --out found.jsonl",
        "mockplace inspect messages.jsonl --use workshop",
        'echo \'{"text": "Call me on +1 206 555 0142"}\' | mockplace inspect -',
    )
)
def inspect(
    file: Annotated[
        str, typer.Argument(help="Messages, one JSON object a line; - reads standard input.", metavar="FILE")
    ],
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
    """
    rules = load_policy(policy).on(date.max)
    packs = (CORE, *(name.removeprefix(_FOLDER) for name in use or ()))
    for pack in packs[1:]:
        load_intents(pack)  # says what is wrong with it before the first line is read
    inspection = _Inspection(file, rules, packs, mode is Mode.strict)
    with ExitStack() as open_files:
        lines = open_files.enter_context(_source(file))
        target = sys.stdout if out == STANDARD else open_files.enter_context(_target(out, file))
        for answer in inspection.answers(lines):
            target.write(answer + "\n")
            target.flush()
    inspection.sum_up(sys.stderr)
    return BAD_INPUT if inspection.bad else PASSED


@cache
def reader_of(packs: tuple[str, ...], language: str) -> Reader:
    """What reads the intents of some packs in one language; nothing in one they do not know. The later pack wins."""
    loaded = [load_intents(pack, [language]) for pack in packs]
    intents = {name: intent for pack in loaded for name, intent in pack.intents.items()}
    return Reader(IntentPack.model_construct(intents=intents))


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

    def __init__(self, file: str, rules: Rules, packs: tuple[str, ...], strict: bool) -> None:
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
                yield self._answer(parsed(decoded(line)))
                self.good += 1
            except BadLine as error:
                self.bad += 1
                print(error.problem(self._file, number, shown), file=sys.stderr)

    def _answer(self, message: Message) -> str:
        findings = examine(message.text, self._rules.message_rules, self._context(message))
        self.broken += any(self._labels[finding.rule] for finding in findings)
        # "de-DE" is read as "de".
        language = message.language.lower()[:2]
        read = reader_of(self._packs, language).read(message.text, language)
        return answered(message, findings, self._labels, read)

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
        """What it came to, where a person looks."""
        if is_watched(file):
            told = f"{counted(self.good, 'message')} examined, {self.broken} not clean"
            print(told + (f"; {counted(self.bad, 'line')} could not be read" if self.bad else ""), file=file)
