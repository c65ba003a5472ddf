"""Rules about a market as a whole: its shares add up, its mix names its stories, its plan knows an answer.

The steps of the stories have rules of their own.
"""

from collections.abc import Iterator, Mapping

from scenarios.errors import Problem
from scenarios.lint.answers import unanswered
from scenarios.lint.part import entries, keys, length, part, parts
from scenarios.lint.plot import Plot, steps_at
from scenarios.lint.story import story_problems
from scenarios.market import MarketStory, MixedStory, QuietBuyers
from scenarios.source.marks import Path, Source
from scenarios.suggestion import suggestion
from scenarios.surroundings import Surroundings

_NEAR = 1e-6


def market(source: Source, around: Surroundings) -> Iterator[Problem]:
    """Everything that is wrong with a market beyond its shape."""
    mix = entries(source, ("mix",), MixedStory)
    for name in keys(source, ("stories",)):
        path = ("stories", name, "story")
        languages = frozenset(language for item in mix.values() if item.story == name for language in item.languages)
        yield from story_problems(Plot(source, path, steps_at(source, path), languages, around.personas, around))
    yield from _mix(source, mix)
    yield from _shares(source, mix)
    reasons = {story.reason for story in parts(source, ("stories",), MarketStory).values()}
    yield from unanswered(source, reasons, around)


def _mix(source: Source, mix: Mapping[int, MixedStory]) -> Iterator[Problem]:
    stories = keys(source, ("stories",))
    for number, item in mix.items():
        if item.story not in stories:
            hint = suggestion(item.story, stories)
            message = f"no story '{item.story}' under 'stories'"
            yield source.problem("unknown_story", message, ("mix", number, "story"), hint=hint)
    used = {item.story for item in mix.values()}
    for name in stories if len(mix) == length(source, ("mix",)) else ():
        if name not in used:
            message = f"the mix leaves out the story '{name}'"
            yield source.problem("unused_story", message, ("stories", name), on_key=True, severity="warning")


def _shares(source: Source, mix: Mapping[int, MixedStory]) -> Iterator[Problem]:
    if mix and len(mix) == length(source, ("mix",)):
        yield from _whole(source, [item.share for item in mix.values()], ("mix",), "the shares of the mix")
    for number, item in mix.items():
        path = ("mix", number, "languages")
        yield from _whole(source, [*item.languages.values()], path, "the shares of the languages")
    quiet = part(source, ("quiet",), QuietBuyers)
    if quiet:
        yield from _whole(source, [*quiet.stars.values()], ("quiet", "stars"), "the shares of the stars")


def _whole(source: Source, shares: list[float], path: Path, what: str) -> Iterator[Problem]:
    total = sum(shares)
    if abs(total - 1) > _NEAR:
        hint = f"they make {total * 100:.6g}%"
        yield source.problem("shares", f"{what} do not add up to 100%", path, hint=hint, on_key=True)
