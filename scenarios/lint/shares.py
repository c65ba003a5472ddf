"""Rules about shares: those that are parts of one whole add up to it.

Weights, such as those of products and marketplaces, are relative and have no rule.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from scenarios.errors import Problem
from scenarios.goods import TROUBLES
from scenarios.lint.part import entries, keys, length, part
from scenarios.market import MixedStory, Place, Stars
from scenarios.quantities import Share
from scenarios.source.marks import Path, Source

_NEAR = 1e-6
_CALM = "add lines without 'when': for buyers whose order went well, or wrong in a way no line names"


def shares(source: Source, mix: Mapping[int, MixedStory]) -> Iterator[Problem]:
    """Shares of a market that do not add up."""
    if mix and len(mix) == length(source, ("mix",)):
        yield from _mix(source, mix)
    for number, item in mix.items():
        yield from _whole(source, item.languages, ("mix", number, "languages"), "the shares of the languages")
    for number, place in entries(source, ("marketplaces",), Place).items():
        if place.languages:
            path = ("marketplaces", number, "languages")
            yield from _whole(source, place.languages, path, "the shares of the languages")
    yield from _stars(source, ("quiet", "stars"), "the shares of the stars")
    for trouble in keys(source, ("quiet", "stars_when")):
        yield from _stars(source, ("quiet", "stars_when", trouble), f"the shares of the stars of '{trouble}'")


def _mix(source: Source, mix: Mapping[int, MixedStory]) -> Iterator[Problem]:
    """The lines without a trouble are parts of one whole, and so are those of each trouble some line names."""
    calm = {number: item.share for number, item in mix.items() if not item.when}
    if calm:
        yield from _whole(source, calm, ("mix",), "the shares of the mix")
    elif part(source, ("contact_rate",), Share):
        message = "every line of the mix waits for an order to go wrong"
        yield source.problem("shares", message, ("mix",), hint=_CALM, on_key=True)
    for trouble in TROUBLES:
        named = {number: item.share for number, item in mix.items() if trouble in item.when}
        if named:
            yield from _whole(source, named, ("mix",), f"the shares of the lines of the mix for '{trouble}'")


def _stars(source: Source, path: Path, what: str) -> Iterator[Problem]:
    found: dict[Any, float] | None = part(source, path, dict[Stars, Share])
    if found is not None:
        yield from _whole(source, found, path, what)


def _whole(source: Source, parts: Mapping[Any, float], path: Path, what: str) -> Iterator[Problem]:
    total = sum(parts.values())
    # A share given beside the file weighs against the others as they are written.
    if abs(total - 1) > _NEAR and not source.replaced_in(path):
        hint = f"they make {total * 100:.6g}%"
        yield source.problem("shares", f"{what} do not add up to 100%", path, hint=hint, on_key=True)
