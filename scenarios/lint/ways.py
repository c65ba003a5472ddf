"""Rules about the ways through a story: every step can be reached, and left, and something ends it.

What a step says and waits for is looked at elsewhere.
"""

from collections.abc import Iterator, Mapping

from scenarios.errors import Problem
from scenarios.lint.plot import Plot, PlotStep
from scenarios.story import Reaction
from scenarios.suggestion import suggestion

_DECIDED = (frozenset({"claim_granted", "claim_denied"}), frozenset({"chargeback_upheld", "chargeback_reversed"}))


def ways(plot: Plot) -> Iterator[Problem]:
    """Steps that are not there, or cannot be reached, or never be left."""
    yield from _unknown_steps(plot)
    for step in plot.steps:
        if plot.is_complete(step):
            yield from _stuck(plot, step)
    if plot.is_whole:
        yield from _unreachable(plot)
        yield from _endings(plot)


def _unknown_steps(plot: Plot) -> Iterator[Problem]:
    for path, reaction in plot.everything.items():
        if reaction.go not in plot.named:
            hint = suggestion(reaction.go, plot.named)
            yield plot.source.problem("unknown_step", f"no step '{reaction.go}'", (*path, "go"), hint=hint)


def _stuck(plot: Plot, step: PlotStep) -> Iterator[Problem]:
    name = step.name
    if step.ending is None and not plot.ways(step):
        hint = "add 'ends: some_ending', or reactions that lead on"
        yield plot.source.problem("dead_end", f"nothing leads on from '{name}'", step.at, hint=hint, on_key=True)
    elif step.ending is not None and plot.told(step):
        message = f"'{name}' ends the story, so it never reacts"
        at = (*step.at, "reacts" if step.reactions else "like")
        yield plot.source.problem("reacts_after_end", message, at, on_key=True)
    elif step.ending is None and not _is_left_in_time(plot, step):
        hint = "add a last reaction such as {waited: 3d, go: ...}"
        message = f"the buyer may stay in '{name}' for ever: no reaction comes by time alone"
        yield plot.source.problem("no_exit", message, step.at, hint=hint, on_key=True, severity="warning")


def _is_left_in_time(plot: Plot, step: PlotStep) -> bool:
    ways = plot.ways(step).values()
    free = [one for one in ways if not one.is_guarded and one.at_most is None]
    # Every claim and every chargeback is decided in the end; a claim that is refused for good counts as denied.
    waits_for = {reaction.once for reaction in free}
    return any(map(_is_timed, free)) or any(waits_for >= decided for decided in _DECIDED)


def _is_timed(reaction: Reaction) -> bool:
    return not (reaction.silence is None and reaction.waited is None and reaction.since_start is None)


def _unreachable(plot: Plot) -> Iterator[Problem]:
    leads = {step.name: {reaction.go for reaction in plot.ways(step).values()} for step in plot.steps}
    if not set().union(*leads.values()) <= leads.keys():
        # A misspelt way on is said already; where it should have led is not known.
        return
    lonely = _lonely(leads)
    for step in plot.steps:
        if step.name in lonely:
            opening = f"the story opens with '{plot.steps[0].name}', the first step written"
            hint = f"write 'go: {step.name}' in some step, or delete this one; {opening}"
            message = f"no way leads to '{step.name}'"
            yield plot.source.problem("unreachable", message, step.at, hint=hint, on_key=True)


def _lonely(leads: Mapping[str, set[str]]) -> set[str]:
    """Of the steps no way leads to those that lead to the others, of a ring its first."""
    open_to_her = _reached(next(iter(leads)), leads)
    beyond = {name: _reached(name, leads) for name in leads if name not in open_to_her}
    before = {name: [other for other, reached in beyond.items() if name in reached] for name in beyond}
    return {name for name, others in before.items() if others[0] == name and beyond[name].issuperset(others)}


def _reached(first: str, leads: Mapping[str, set[str]]) -> set[str]:
    """A step and all that it leads to."""
    reached: set[str] = set()
    ahead = {first}
    while ahead:
        reached |= ahead
        ahead = {name for step in ahead for name in leads.get(step, ())} - reached
    return reached


def _endings(plot: Plot) -> Iterator[Problem]:
    found = {step.ending for step in plot.steps if step.ending is not None}
    if not found:
        hint = "give a step 'ends: some_ending'"
        yield plot.source.problem("no_ending", "the story has no ending", plot.path, hint=hint, on_key=True)
    elif len(found) == 1:
        message = f"the story always ends '{found.pop()}', whatever the seller does"
        yield plot.source.problem("one_ending", message, plot.path, on_key=True, severity="warning")
