"""Rule: a reaction that an earlier one of the same step always takes before it.

Knows triggers and guards only, not what facts mean.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.plot import Plot, PlotStep
from scenarios.story import TRIGGERS, Reaction

_TIMED = frozenset({"silence", "waited", "since_start"})


def shadows(plot: Plot) -> Iterator[Problem]:
    """Reactions that can never be the first that fits."""
    for step in plot.steps:
        for number, reaction in step.reactions.items():
            earlier = _taken_by(step, number, reaction)
            if earlier is not None:
                line = plot.source.place((*step.at, "reacts", earlier)).line
                message = f"this reaction never comes: the one in line {line} is always before it"
                hint = "of two that wait for the same, write the stricter one first"
                yield plot.source.problem("shadowed", message, (*step.at, "reacts", number), hint=hint)


def _taken_by(step: PlotStep, number: int, reaction: Reaction) -> int | None:
    before = (other for other in step.reactions if other < number)
    return next((other for other in before if _takes(step.reactions[other], reaction)), None)


def _takes(earlier: Reaction, later: Reaction) -> bool:
    """Whether the earlier reaction fires whenever the later one could."""
    no_stricter = set(earlier.provided) <= set(later.provided) and set(earlier.unless) <= set(later.unless)
    return no_stricter and any(_covers(trigger, earlier, later) for trigger in TRIGGERS)


def _covers(trigger: str, earlier: Reaction, later: Reaction) -> bool:
    first, second = getattr(earlier, trigger), getattr(later, trigger)
    if first is None or second is None:
        return False
    if trigger in _TIMED and isinstance(first, int) and isinstance(second, int):
        return first <= second
    return bool(first == second)
