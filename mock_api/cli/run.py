"""``mockplace run``: a scenario from its first instant to its last, and its scorecard."""

import shlex
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Annotated

import typer

from mock_api.cli.documents import STANDARD_OUTPUT, check_target, run_document, write_document
from mock_api.cli.exit_codes import INTERRUPTED, NOT_PASSED, PASSED
from mock_api.cli.help import examples
from mock_api.cli.interruption import interruption
from mock_api.cli.options import DEFAULT_SEED, JsonTarget, Seed
from mock_api.terminal.console import show
from mock_api.terminal.progress import progress_bar
from mock_api.terminal.scorecard import Page, scorecard_page
from scenarios.loader import load
from scenarios.model import SampleAnswer, Scenario
from scenarios.suggestion import suggestion
from simulator.journal.storage import JournalWriter, writing
from simulator.playing import Play, Result
from simulator.run import Production

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    epilog=examples(
        "mockplace run busy-week",
        "mockplace run busy-week --plan two-agents-office-hours --seed 7",
        "mockplace run refund-trap --answer 'took the bait'",
        "mockplace run busy-week --json - | jq .measures",
        "mockplace run busy-week --journal week.jsonl && mockplace replay week.jsonl",
    )
)
def run(
    scenario: Annotated[str, typer.Argument(help="A name (see: mockplace list) or a path.")],
    plan: Annotated[str | None, typer.Option(metavar="PLAN", help="Who answers instead; nobody: nobody.")] = None,
    answer: Annotated[str | None, typer.Option(metavar="NAME", help="A sample answer of the drill to play.")] = None,
    seed: Seed = DEFAULT_SEED,
    json: JsonTarget = None,
    journal: Annotated[Path | None, typer.Option(metavar="FILE", help="Write everything that happened.")] = None,
) -> int:
    """Simulate a scenario and print its scorecard.

    The modelled team answers, or a drill's sample answer, or nobody. The exit code is 0 when every threshold
    held and 1 when one did not.
    """
    check_target(json)
    loaded = load(scenario, plan=plan)
    chosen = _answer(loaded, answer) if answer else None
    with ExitStack() as open_files:
        writer = open_files.enter_context(writing(journal)) if journal else None
        result, completed = _played(loaded, seed, chosen, writer)
    if json:
        write_document(run_document(result), json)
    if json != STANDARD_OUTPUT:
        again = _again(scenario, plan, answer, seed, journal)
        show(scorecard_page(Page(result, loaded, loaded.policy, again)))
    if not completed:
        return INTERRUPTED
    return PASSED if result.scorecard.verdict == "passed" else NOT_PASSED


def _played(
    scenario: Scenario, seed: int, answer: SampleAnswer | None, writer: JournalWriter | None
) -> tuple[Result, bool]:
    """The result, and whether the run came to its end."""
    with interruption() as interrupted, progress_bar(scenario.name) as report:

        def progress(done: int, whole: int) -> None:
            report(done, whole)
            interrupted.check()

        play = Play(Production(scenario), seed, answer=answer, sink=writer.take if writer else None)
        with suppress(KeyboardInterrupt):
            play.finish(progress)
    if writer is not None:
        writer.end(play.world.journal, play.world.now)
    return play.result(), not interrupted.asked


def _answer(scenario: Scenario, name: str) -> SampleAnswer:
    if scenario.drill is None:
        raise typer.BadParameter("a market has no sample answers; its team answers", param_hint="--answer")
    answers = {answer.answer: answer for answer in scenario.drill.sample_answers}
    if name not in answers:
        hint = suggestion(name, answers)
        said = f"'{scenario.name}' has no sample answer '{name}'" + (f"; {hint}" if hint else "")
        raise typer.BadParameter(said, param_hint="--answer")
    return answers[name]


def _again(scenario: str, plan: str | None, answer: str | None, seed: int, journal: Path | None) -> dict[str, str]:
    """The command that gives the same run, and the one that proves it."""
    wishes = {"--plan": plan, "--answer": answer, "--seed": str(seed)}
    words = [word for option, value in wishes.items() if value is not None for word in (option, value)]
    commands = {"again": shlex.join(["mockplace", "run", scenario, *words])}
    return commands | ({"replay": shlex.join(["mockplace", "replay", str(journal)])} if journal else {})
