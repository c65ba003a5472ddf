"""``mockplace check``: every problem of any file of the language, all at once."""

from collections.abc import Iterator
from typing import Annotated

import typer

from mock_api.cli.exit_codes import BAD_INPUT, PASSED
from mock_api.cli.help import examples
from mock_api.cli.options import Settings, pairs
from mock_api.terminal.figures import counted
from scenarios.errors import Problem, ScenarioError
from scenarios.kinds import INTENTS, PHRASES
from scenarios.loader import check as problems_of
from scenarios.shelf import find
from simulator.reading.examples import example_problems

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    epilog=examples(
        "mockplace check scenarios/rainy-week.yaml",
        "mockplace check scenarios/*.yaml scenarios/plans/*.yaml",
        "mockplace check refund-trap",
        "mockplace check busy-week --set demand.orders_per_day=200",
    )
)
def check(
    files: Annotated[list[str], typer.Argument(help="Paths, or names (see: mockplace list).", metavar="FILE...")],
    settings: Settings = None,
) -> int:
    """Find every problem in files of the scenario language.

    Each with its place and, where there is one, a suggestion. Warnings do not fail; errors give exit code 2.
    """
    found = {file: [*problems_of(file, overrides=pairs(settings)), *_misread(file)] for file in files}
    for file, problems in found.items():
        print("\n".join(map(str, problems)) or f"{file}: no problems")
    everything = [problem for problems in found.values() for problem in problems]
    if everything:
        print(f"\n{_summary(everything)} in {counted(len(found), 'file')}")
    return BAD_INPUT if any(problem.is_error for problem in everything) else PASSED


def _misread(file: str) -> Iterator[Problem]:
    """Examples of a pack of intents that its phrases read otherwise."""
    try:
        yield from example_problems(find(file, [INTENTS, PHRASES]))
    except ScenarioError:
        return


def _summary(problems: list[Problem]) -> str:
    errors = sum(problem.is_error for problem in problems)
    return f"{counted(errors, 'error')}, {counted(len(problems) - errors, 'warning')}"
