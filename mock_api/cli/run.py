"""``mockplace run``: a scenario from its first instant to its last, and its scorecard."""

import shlex
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from mock_api.cli.chosen import Choice
from mock_api.cli.documents import STANDARD_OUTPUT, check_target, check_targets, run_document, write_document
from mock_api.cli.exit_codes import INTERRUPTED, NOT_PASSED, PASSED
from mock_api.cli.experiment_options import Dask, MeasureName, Precision, Processes, Replications, Terms
from mock_api.cli.help import examples
from mock_api.cli.interruption import interruption
from mock_api.cli.options import (
    DEFAULT_SEED,
    JsonTarget,
    Language,
    ReportTarget,
    Seed,
    Settings,
    Variant,
)
from mock_api.cli.other_reader import Reader, reader_named
from mock_api.terminal.console import NARROWEST_GAME, NARROWEST_MARKET, show
from mock_api.terminal.progress import progress_bar
from mock_api.terminal.scorecard import Page, scorecard_page
from scenarios.answers import SampleAnswer
from scenarios.model import Scenario
from simulator.journal.storage import JournalWriter, writing
from simulator.playing import Play, Result
from simulator.reading.substitute import Substitute
from simulator.run import Production

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    epilog=examples(
        "mockplace run busy-week",
        "mockplace run busy-week --plan two-agents-office-hours --seed 7",
        "mockplace run busy-week --set contact_rate=8% --set seller.agents.Ada.heads=3",
        "mockplace run refund-trap --answer 'took the bait'",
        "mockplace run busy-week --json - | jq .measures",
        "mockplace run busy-week --replications 40",
        "mockplace run busy-week --precision 5% --measure response_hours_mean",
        "mockplace run busy-week --report week.html",
        "mockplace run busy-week --journal week.jsonl && mockplace replay week.jsonl",
    )
)
def run(
    scenario: Annotated[str, typer.Argument(help="A name (see: mockplace list) or a path.")],
    plan: Annotated[str | None, typer.Option(metavar="PLAN", help="Who answers instead; nobody: nobody.")] = None,
    answer: Annotated[str | None, typer.Option(metavar="NAME", help="A sample answer of the drill to play.")] = None,
    variant: Variant = None,
    language: Language = None,
    settings: Settings = None,
    replications: Replications = None,
    precision: Precision = None,
    measure: MeasureName = None,
    processes: Processes = None,
    dask: Dask = None,
    reader: Reader = None,
    seed: Seed = DEFAULT_SEED,
    json: JsonTarget = None,
    report: ReportTarget = None,
    journal: Annotated[Path | None, typer.Option(metavar="FILE", help="Write everything that happened.")] = None,
    junit: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write what held and what did not as JUnit, for build servers.")
    ] = None,
) -> int:
    """Simulate a scenario and print its scorecard.

    The modelled team answers, or a drill's sample answer, or nobody. The exit code is 0 when every threshold
    held, of many replications for the mean, and 1 when one did not; a drill with criteria must pass its grade too.
    """
    check_targets(json, report)
    check_target(None if junit is None else str(junit), "--junit")
    terms = Terms(replications, precision, measure, processes, dask)
    choice = Choice(scenario, plan, variant, language, tuple(settings or ()))
    wishes = [("--plan", plan), *choice.wishes, ("--answer", answer), *terms.words, ("--reader", reader)]
    again = _again(scenario, [*wishes, ("--seed", str(seed))], journal)
    if terms.is_repeated:
        _check_repeatable({"--journal": journal, "--answer": answer, "--junit": junit, "--reader": reader})
        from mock_api.cli.replications import repeated

        return repeated(choice.scenario(), seed, terms, again["again"], json, report)
    terms.check_single()
    loaded, acted = (choice.scenario(), None) if answer is None else choice.with_answer(answer)
    return _once(Wanted(loaded, seed, acted, again, json, report, journal, junit, reader_named(reader)))


@dataclass(frozen=True)
class Wanted:
    """One run as it was asked for, and where its results go."""

    scenario: Scenario
    seed: int
    answer: SampleAnswer | None
    again: dict[str, str]
    """The commands that give the same."""
    json: str | None
    report: str | None
    journal: Path | None
    junit: Path | None
    reader: Substitute | None = None
    """Who reads instead of the phrase rules."""


def _once(wanted: Wanted) -> int:
    """One run, shown and written; its exit code."""
    scenario, report = wanted.scenario, wanted.report
    production = Production(scenario, wanted.reader)
    with ExitStack() as open_files:
        writer = open_files.enter_context(writing(wanted.journal)) if wanted.journal else None
        result, completed = _played(production, wanted.seed, wanted.answer, writer)
    if wanted.json:
        write_document(run_document(result), wanted.json)
    if wanted.junit:
        from mock_api.cli.junit import suite_of, write_junit

        write_junit(suite_of(result, scenario, wanted.again["again"]), wanted.junit)
    if report:
        from mock_api.cli.reports import deliver

        deliver(result, scenario, wanted.again["again"], report, whole=completed)
    if STANDARD_OUTPUT not in (wanted.json, report):
        written = {"report": report} if report else {}
        narrowest = NARROWEST_GAME if scenario.market is None else NARROWEST_MARKET
        show(scorecard_page(Page(result, scenario, scenario.rules, wanted.again | written)), narrowest=narrowest)
    if not completed:
        return INTERRUPTED
    return PASSED if result.verdict == "passed" else NOT_PASSED


def _check_repeatable(given: dict[str, str | Path | None]) -> None:
    """Refuse what only one run has.

    Raises:
        typer.BadParameter: which option it is.
    """
    for option, value in given.items():
        if value is not None:
            raise typer.BadParameter("it is for one run, without --replications or --precision", param_hint=option)


def _played(
    production: Production, seed: int, answer: SampleAnswer | None, writer: JournalWriter | None
) -> tuple[Result, bool]:
    """The result, and whether the run came to its end."""
    with interruption() as interrupted, progress_bar(production.scenario.name) as report:

        def progress(done: int, whole: int) -> None:
            report(done, whole)
            interrupted.check()

        play = Play(production, seed, answer=answer, sink=writer.take if writer else None)
        with suppress(KeyboardInterrupt):
            play.finish(progress)
    if writer is not None:
        writer.end(play.world.journal, play.world.now)
    return play.result(), not interrupted.asked


def _again(scenario: str, wishes: list[tuple[str, str | None]], journal: Path | None) -> dict[str, str]:
    """The command that gives the same run, and the one that proves it."""
    words = [word for option, value in wishes if value is not None for word in (option, value)]
    commands = {"again": shlex.join(["mockplace", "run", scenario, *words])}
    return commands | ({"replay": shlex.join(["mockplace", "replay", str(journal)])} if journal else {})
