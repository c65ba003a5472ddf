"""A rule about a buyer who is left alone: she does not go round and round by time alone.

What may lead her out besides time, a seller's deed or a guard, is not followed: nobody does anything here.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.plot import Plot, PlotStep
from scenarios.source.marks import Path
from scenarios.story import Reaction


def rounds(plot: Plot) -> Iterator[Problem]:
    """A circle of steps in which she stays until the drill stops, if nobody answers."""
    if not plot.is_whole:
        return
    step, walked = plot.steps[0], dict[str, Path]()
    while step.name not in walked:
        following = _left_alone(plot, step)
        if following is None:
            return
        walked[step.name], name = following
        if name not in plot.named:
            return
        step = plot.named[name]
    circle = [*walked][[*walked].index(step.name) :]
    if not any(_is_left(plot, plot.named[name]) for name in circle):
        message = f"if nobody answers, she goes round for ever: {' → '.join((*circle, step.name))}"
        hint = "let it be taken a few times, 'at_most: 3', or add a reaction such as {since_start: 14d, go: ...}"
        yield plot.source.problem("goes_round", message, (*walked[circle[-1]], "go"), hint=hint, severity="warning")


def _left_alone(plot: Plot, step: PlotStep) -> tuple[Path, str] | None:
    """The reaction that time alone brings first, and its step; none where that is not known, or nothing does."""
    patience = min((one.patience for one in (plot.speakers or {}).values()), default=None)
    ways = plot.ways(step).items()
    timed = [(_after(reaction, patience), path, reaction.go) for path, reaction in ways if _is_free(reaction)]
    lengths = {after for after, _, _ in timed}
    if not timed or (len(timed) > 1 and None in lengths):
        return None
    _, path, go = min(timed, key=lambda one: one[0] or 0)
    return path, go


def _is_free(reaction: Reaction) -> bool:
    is_timed = reaction.silence is not None or reaction.waited is not None
    return is_timed and not reaction.is_guarded


def _after(reaction: Reaction, patience: int | None) -> int | None:
    """How long it takes; none where it is the buyer's patience and that is not known."""
    after = reaction.waited if reaction.silence is None else reaction.silence
    return after if isinstance(after, int) else patience


def _is_left(plot: Plot, step: PlotStep) -> bool:
    """Whether something ends the circle: the story's time, a count, or what the marketplace decides."""
    ways = plot.ways(step).values()
    return any(one.since_start is not None or one.at_most is not None or one.once is not None for one in ways)
