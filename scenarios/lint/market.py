"""All rules about a market, of which those of its stories and its mix are here.

The others have modules of their own, and so have the steps of a story.
"""

from collections.abc import Iterable, Iterator, Mapping

from scenarios.errors import Problem
from scenarios.lint.answers import unanswered
from scenarios.lint.asked import asked_in_market, languages_of_stories
from scenarios.lint.demand import countable
from scenarios.lint.goods import goods
from scenarios.lint.part import entries, keys, length, parts
from scenarios.lint.places import full_window, places
from scenarios.lint.plot import plot_of
from scenarios.lint.shares import shares
from scenarios.lint.staffed import busy, served
from scenarios.lint.story import story_problems
from scenarios.market import MarketStory, MixedStory
from scenarios.source.marks import Source
from scenarios.suggestion import suggestion
from scenarios.surroundings import Surroundings


def market(source: Source, around: Surroundings) -> Iterator[Problem]:
    """Everything that is wrong with a market beyond its shape."""
    mix = entries(source, ("mix",), MixedStory)
    named = languages_of_stories(source, mix)
    for name in keys(source, ("stories",)):
        yield from _story(source, name, named.get(name, frozenset()), around)
    for name, languages in named.items():
        if name in around.story_sources:
            told = _story(around.story_sources[name], name, languages, around)
            # What a pack is only warned of is its own affair.
            yield from (problem for problem in told if problem.is_error)
    yield from _mix(source, mix, around)
    yield from shares(source, mix)
    yield from goods(source)
    yield from countable(source)
    yield from places(source)
    yield from full_window(source, around)
    asked = asked_in_market(source, mix, around)
    yield from unanswered(source, {*asked}, around)
    yield from served(source, asked, around)
    if len(mix) == length(source, ("mix",)) and around.stories is not None and _are_sound(source, named, around):
        yield from busy(asked, around)


def _story(source: Source, name: str, languages: frozenset[str], around: Surroundings) -> Iterator[Problem]:
    path = ("stories", name, "story")
    yield from story_problems(plot_of(source, path, languages, around.personas, around))


def _are_sound(source: Source, named: Iterable[str], around: Surroundings) -> bool:
    stories = {**parts(source, ("stories",), MarketStory), **(around.stories or {})}
    return all(name in stories for name in named)


def _mix(source: Source, mix: Mapping[int, MixedStory], around: Surroundings) -> Iterator[Problem]:
    stories = keys(source, ("stories",))
    packed = around.stories or {}
    for number, item in mix.items() if around.stories is not None else ():
        if item.story not in stories and item.story not in packed:
            hint = suggestion(item.story, {*stories, *packed})
            elsewhere = ", nor in a pack" if packed else ""
            message = f"no story '{item.story}' under 'stories'{elsewhere}"
            yield source.problem("unknown_story", message, ("mix", number, "story"), hint=hint)
    used = {item.story for item in mix.values()}
    for name in stories if len(mix) == length(source, ("mix",)) else ():
        if name not in used:
            message = f"the mix leaves out the story '{name}'"
            yield source.problem("unused_story", message, ("stories", name), on_key=True, severity="warning")
