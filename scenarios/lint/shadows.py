"""Rule: a reaction that an earlier one always takes before it, in its step or, of those of every step, in all of them.

Knows triggers and guards only, not what facts mean.
"""

from collections.abc import Iterator, Mapping

from scenarios.errors import Problem
from scenarios.lint.plot import Plot
from scenarios.source.marks import Path
from scenarios.story import TRIGGERS, Reaction

_TIMED = frozenset({"silence", "waited", "since_start"})


def shadows(plot: Plot) -> Iterator[Problem]:
    """Reactions that can never be the first that fits."""
    for step in plot.steps:
        # What a step took over from another it may well put differently itself.
        for path, earlier in _shadowed(step.own):
            yield _problem(plot, path, earlier)
    yield from _never_reached(plot)


def _never_reached(plot: Plot) -> Iterator[Problem]:
    """Reactions of every step that are shadowed wherever they could come."""
    open_steps = [step for step in plot.steps if step.ending is None]
    if not plot.is_whole or not open_steps or not plot.always:
        return
    shadowed = {step.name: dict(_shadowed(plot.ways(step))) for step in open_steps}
    for path, reaction in plot.of_every_step.items():
        there = [found.get(path) for name, found in shadowed.items() if name != reaction.go]
        if there and all(there):
            yield _problem(plot, path, next(earlier for earlier in there if earlier))


def _problem(plot: Plot, path: Path, earlier: Path) -> Problem:
    line = plot.source.place(earlier).line
    message = f"this reaction never comes: the one in line {line} is always before it"
    hint = "of two that wait for the same, write the stricter one first"
    return plot.source.problem("shadowed", message, path, hint=hint)


def _shadowed(reactions: Mapping[Path, Reaction]) -> Iterator[tuple[Path, Path]]:
    """The places of reactions that never come, each with that of the one before it."""
    before: dict[Path, Reaction] = {}
    for path, reaction in reactions.items():
        earlier = next((place for place, other in before.items() if _takes(other, reaction)), None)
        if earlier is not None:
            yield path, earlier
        before[path] = reaction


def _takes(earlier: Reaction, later: Reaction) -> bool:
    """Whether the earlier reaction fires whenever the later one could."""
    if earlier.at_most is not None:
        # Once it was taken so often it leaves the later one room.
        return False
    no_stricter = set(earlier.provided) <= set(later.provided) and set(earlier.unless) <= set(later.unless)
    return no_stricter and any(_covers(trigger, earlier, later) for trigger in TRIGGERS)


def _covers(trigger: str, earlier: Reaction, later: Reaction) -> bool:
    first, second = getattr(earlier, trigger), getattr(later, trigger)
    if first is None or second is None:
        return False
    if trigger in _TIMED and isinstance(first, int) and isinstance(second, int):
        return first <= second
    return bool(first == second)
