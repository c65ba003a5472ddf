"""Rule: she reports what the seller did outside the marketplace where some way asks whether it did anything there."""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.plot import Plot
from scenarios.story import Reaction
from scenarios.vocabulary import OUTSIDE, SAID
from scenarios.wanted import name_of

_LEADS_OUT = frozenset(
    {
        "called",
        "diverted",
        "emailed",
        "insert_sent",
        "linked_outside",
        "migrated_unannounced",
        "migrated_without_note",
        "migration_announced",
        "shared_contact_details",
        f"{SAID}directs_outside",
    }
)


def reports(plot: Plot) -> Iterator[Problem]:
    """A report to which no way leads that has anything to do with it."""
    if not plot.is_whole:
        return
    ways = [(step.name, one) for step in plot.steps for one in plot.ways(step).values()]
    for step in plot.steps:
        if step.deeds and step.deeds.reports and not any(map(_is_outside, _before(step.name, ways))):
            message = f"nothing on the way to '{step.name}' asks whether the seller did anything outside"
            hint = "a report of nothing changes nothing; lead there by 'once: emailed' or 'once: outside.INTENT'"
            yield plot.source.problem("nothing_outside", message, (*step.at, "reports"), hint=hint, severity="warning")


def _before(name: str, ways: list[tuple[str, Reaction]]) -> Iterator[Reaction]:
    """Every reaction on some way to a step."""
    ahead, seen = [name], {name}
    while ahead:
        step = ahead.pop()
        for start, reaction in ways:
            if reaction.go == step:
                yield reaction
                if start not in seen:
                    seen.add(start)
                    ahead.append(start)


def _is_outside(reaction: Reaction) -> bool:
    spoken = (f"{SAID}{reaction.hears}",) if reaction.hears else ()
    named = (one for one in (reaction.did, reaction.once, *reaction.provided) if one is not None)
    facts = (*spoken, *map(name_of, named))
    return any(fact in _LEADS_OUT or fact.startswith(OUTSIDE) for fact in facts)
