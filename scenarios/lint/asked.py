"""What the buyers of a scenario ask for: the reasons they write for, and the languages they write them in.

Reads; whether anybody answers is another rule's.
"""

from collections.abc import Mapping

from scenarios.lint.part import entries, length, parts
from scenarios.market import MarketStory, MixedStory, Place
from scenarios.model import Buyer
from scenarios.source.marks import Path, Source
from scenarios.surroundings import Surroundings

Asked = Mapping[str, frozenset[str]]
"""Contact reason → languages."""

_LANGUAGE: Path = ("cast", "buyer", "language")
_LETTERS = 2


def asked_in_drill(source: Source) -> Asked:
    """A drill's only reason to write is the drill itself."""
    return {str(source.tree.get("scenario")): language_of_drill(source)}


def language_of_drill(source: Source) -> frozenset[str]:
    """The language of its buyer, as far as it is sound."""
    written = source.at(_LANGUAGE)
    default = Buyer.model_fields["language"].default
    return frozenset({default if written is None else written} if isinstance(written, str | None) else ())


def languages_of_market(source: Source) -> frozenset[str]:
    """Every language that its mix or a marketplace names."""
    mixed, places = entries(source, ("mix",), MixedStory), entries(source, ("marketplaces",), Place)
    named = (*(item.languages for item in mixed.values()), *(place.languages for place in places.values()))
    return frozenset(language for languages in named for language in languages)


def languages_told(source: Source) -> frozenset[str]:
    """Every language some text of the file may be in: keys of two letters, a few of which are none."""
    return frozenset(str(path[-1]) for path in source.keys if len(str(path[-1])) == _LETTERS)


def asked_in_market(source: Source, mix: Mapping[int, MixedStory], around: Surroundings) -> Asked:
    """The reasons of the stories its mix names."""
    stories = {**parts(source, ("stories",), MarketStory), **(around.stories or {})}
    asked: dict[str, frozenset[str]] = {}
    for name, languages in languages_of_stories(source, mix).items():
        if name in stories:
            reason = stories[name].reason
            asked[reason] = asked.get(reason, frozenset()) | languages
    return asked


def languages_of_stories(source: Source, mix: Mapping[int, MixedStory]) -> Mapping[str, frozenset[str]]:
    """Story of the mix → the languages it is told in: those of the marketplaces that name some, else the mix's."""
    places = [*entries(source, ("marketplaces",), Place).values()]
    everywhere = frozenset(language for place in places for language in place.languages)
    by_mix = not places or len(places) < length(source, ("marketplaces",)) or not all(one.languages for one in places)
    told: dict[str, frozenset[str]] = {}
    for item in mix.values():
        spoken = everywhere | frozenset(item.languages if by_mix else ())
        told[item.story] = told.get(item.story, frozenset()) | spoken
    return told
