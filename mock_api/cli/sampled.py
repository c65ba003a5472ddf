"""A sample answer of a drill by its name, as the commands that play one take it."""

from collections.abc import Iterable

import typer

from scenarios.answers import SampleAnswer
from scenarios.model import Scenario
from scenarios.suggestion import closest, listed

_OF_DRILLS = "a session has no sample answers; each of its drills has its own"


def sampled(scenario: Scenario, name: str) -> SampleAnswer:
    """The sample answer of a name.

    Raises:
        typer.BadParameter: there is none, or nothing here has any.
    """
    if scenario.drill is None:
        has_team = scenario.market is not None
        said = "a market has no sample answers; its team answers" if has_team else _OF_DRILLS
        raise typer.BadParameter(said, param_hint="--answer")
    answers = {answer.answer: answer for answer in scenario.drill.sample_answers}
    if name not in answers:
        near = closest(name, answers)
        # Names of several words, with commas perhaps, would run together.
        hint = f"did you mean '{near}'?" if near else f"choose {_quoted(answers)}" if answers else ""
        said = f"'{scenario.name}' has no sample answer '{name}'" + (f"; {hint}" if hint else "")
        raise typer.BadParameter(said, param_hint="--answer")
    return answers[name]


def _quoted(names: Iterable[str]) -> str:
    return listed((f"'{name}'" for name in names), "or")
