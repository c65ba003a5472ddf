"""What buyers ask for: the reasons of the stories they live, in the languages of the mix or of the marketplaces."""

import pytest

from scenarios.lint.asked import asked_in_drill, asked_in_market
from scenarios.lint.part import entries
from scenarios.market import MixedStory
from scenarios.source.syntax import parse
from scenarios.surroundings import Surroundings
from tests.drafts import DRILL, MARKET, edited

_ALL = frozenset({"en", "it"})


def asked(text: str) -> dict[str, frozenset[str]]:
    source = parse("a-market.yaml", text)
    return dict(asked_in_market(source, entries(source, ("mix",), MixedStory), Surroundings()))


def test_a_market() -> None:
    assert asked(MARKET) == {"where_is_my_order": _ALL, "product_question": frozenset({"en"})}


@pytest.mark.parametrize(
    ("places", "languages"),
    [
        ("[{marketplace: a, languages: {de: 100%}}]", {"de"}),
        ("[{marketplace: a, languages: {de: 100%}}, {marketplace: b, languages: {fr: 100%}}]", {"de", "fr"}),
        ("[{marketplace: a, languages: {de: 100%}}, {marketplace: b}]", {"de", "en"}),
        ("[]", {"en"}),
    ],
)
def test_marketplaces_with_languages(places: str, languages: set[str]) -> None:
    assert asked(edited(MARKET, "quiet:", f"marketplaces: {places}\nquiet:"))["product_question"] == languages


def test_two_stories_of_one_reason() -> None:
    assert asked(edited(MARKET, "reason: product_question", "reason: where_is_my_order")) == {"where_is_my_order": _ALL}


def test_a_story_that_is_not_there_asks_nothing() -> None:
    assert [*asked(edited(MARKET, "story: lost,", "story: losst,"))] == ["product_question"]


def test_a_drill() -> None:
    assert asked_in_drill(parse("a-drill.yaml", DRILL)) == {"a-drill": {"en"}}
    assert asked_in_drill(parse("f", edited(DRILL, ", language: en}", "}"))) == {"a-drill": {"en"}}
    assert asked_in_drill(parse("f", edited(DRILL, "language: en", "language: it"))) == {"a-drill": {"it"}}
