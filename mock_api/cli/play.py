"""``mockplace play``: a person answers a drill's buyers in the terminal, and is told what it was worth."""

import shlex
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Group, RenderableType

from mock_api.cli.chosen import Choice
from mock_api.cli.complaint import Complaint
from mock_api.cli.documents import STANDARD_OUTPUT, check_target, check_targets, run_document, write_document
from mock_api.cli.exit_codes import INTERRUPTED, NOT_PASSED, PASSED
from mock_api.cli.help import examples
from mock_api.cli.interruption import interruption
from mock_api.cli.junit import suite_of, write_junit
from mock_api.cli.options import DEFAULT_SEED, JsonTarget, Language, ReportTarget, Seed, Variant
from mock_api.cli.other_reader import Reader, reader_named
from mock_api.terminal.console import NARROWEST_GAME, show
from mock_api.terminal.play.counter import Counter, folds
from mock_api.terminal.play.game import Game, Screen
from mock_api.terminal.play.listening import listening
from mock_api.terminal.play.replayed import show_answer
from mock_api.terminal.scorecard import Page, outcome_of
from scenarios.answers import SampleAnswer
from scenarios.files import NOBODY
from scenarios.model import Scenario
from simulator.journal.storage import writing
from simulator.playing import Play, Result
from simulator.run import Production

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@dataclass(frozen=True)
class Wanted:
    """One play as it was asked for, and where its results go."""

    production: Production
    seed: int
    answer: SampleAnswer | None
    again: dict[str, str]
    """The commands that give the same."""
    json: str | None
    report: str | None
    junit: Path | None
    journal: Path | None

    @property
    def screen(self) -> Screen:
        """Where pages go: not where a document goes."""
        file = sys.stderr if STANDARD_OUTPUT in (self.json, self.report) else sys.stdout
        return lambda page: show(page, file, NARROWEST_GAME)


@app.command(
    epilog=examples(
        "mockplace play refund-trap",
        "mockplace play refund-trap --language it",
        "mockplace play refund-trap --answer 'took the bait'   watch a sample answer",
        "mockplace play refund-trap --journal mine.jsonl && mockplace grade mine.jsonl",
        "printf 'refund\\nreply We have refunded you in full today.\\nwait\\n' | mockplace play refund-trap",
    )
)
def play(
    drill: Annotated[str, typer.Argument(help="A drill or a session, by name (see: mockplace list) or path.")],
    answer: Annotated[str | None, typer.Option(metavar="NAME", help="Show a sample answer, turn by turn.")] = None,
    variant: Variant = None,
    language: Language = None,
    reader: Reader = None,
    seed: Seed = DEFAULT_SEED,
    json: JsonTarget = None,
    report: ReportTarget = None,
    junit: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write what was met and what was not as JUnit.")
    ] = None,
    journal: Annotated[Path | None, typer.Option(metavar="FILE", help="Write everything that happened.")] = None,
) -> int:
    """Answer a drill's buyers yourself, and learn what it was worth.

    Time stands still while you type; you let it pass. Type an answer or a command, or feed them through a pipe. The
    exit code is 0 when the drill was passed, 1 when it was not, and 130 when you interrupted it: what was done is
    graded all the same.
    """
    check_targets(json, report)
    check_target(None if junit is None else str(junit), "--junit")
    choice = Choice(drill, NOBODY, variant, language)
    scenario, acted = (_playable(choice), None) if answer is None else choice.with_answer(answer)
    wishes = [("--answer", answer), *choice.wishes, ("--reader", reader), ("--seed", str(seed))]
    again = _again(drill, wishes, journal)
    production = Production(scenario, reader_named(reader))
    return _played(Wanted(production, seed, acted, again, json, report, junit, journal))


def _playable(choice: Choice) -> Scenario:
    """What a person plays.

    Raises:
        Complaint: it is a market.
    """
    scenario = choice.scenario()
    if scenario.market is not None:
        raise Complaint(f"'{scenario.name}' is a market; play a drill, or: mockplace run {choice.name}")
    return scenario


def _played(wanted: Wanted) -> int:
    """Play it, show what it was worth, write what was asked for; the exit code."""
    with ExitStack() as open_files:
        writer = open_files.enter_context(writing(wanted.journal)) if wanted.journal else None
        sink = writer.take if writer else None
        play = Play(wanted.production, wanted.seed, sink=sink, projections=folds())
        counter = Counter(wanted.production, play)
        try:
            _acted(counter, wanted)
            interrupted = False
        except KeyboardInterrupt:
            interrupted = True
        if writer is not None:
            writer.end(play.world.journal, play.world.now)
    result = play.result()
    _tell(result, wanted, whole=not interrupted)
    if interrupted:
        return INTERRUPTED
    return PASSED if result.verdict == "passed" else NOT_PASSED


def _acted(counter: Counter, wanted: Wanted) -> None:
    if wanted.answer is not None:
        show_answer(counter, wanted.answer, wanted.screen)
        return
    with listening() as listener:
        Game(counter, listener, wanted.screen, _guarded).play()


@contextmanager
def _guarded() -> Iterator[Callable[[], None]]:
    """While the world moves an interruption waits for the end of a step."""
    with interruption() as noted:
        yield noted.check
        noted.check()


def _tell(result: Result, wanted: Wanted, *, whole: bool) -> None:
    scenario = wanted.production.scenario
    if wanted.json:
        write_document(run_document(result), wanted.json)
    if wanted.junit:
        write_junit(suite_of(result, scenario, wanted.again["again"]), wanted.junit)
    if wanted.report:
        from mock_api.cli.reports import deliver

        deliver(result, scenario, wanted.again["again"], wanted.report, whole=whole)
    written = {"report": wanted.report} if wanted.report else {}
    page: RenderableType = Group("", *outcome_of(Page(result, scenario, scenario.rules, wanted.again | written)))
    wanted.screen(page)


def _again(drill: str, wishes: list[tuple[str, str | None]], journal: Path | None) -> dict[str, str]:
    """The command that gives the same game, and those that show this one again."""
    words = [word for option, value in wishes if value is not None for word in (option, value)]
    commands = {"again": shlex.join(["mockplace", "play", drill, *words])}
    return commands | ({"grade": shlex.join(["mockplace", "grade", str(journal)])} if journal else {})
