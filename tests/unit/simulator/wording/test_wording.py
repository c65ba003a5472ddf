"""Words of one world: placeholders filled, in the buyer's language, the same whenever somebody asks."""

import pytest

from simulator.wording.lines import filled
from simulator.wording.prices import price
from simulator.wording.wording import Subject, Wording
from tests.casting import drill, market

STORY = {
    "opening": {
        "says": {"en": "I am {buyer.name}: {order.item}, {order.id}, {order.total}.", "it": "Ecco {order.total}."},
        "reacts": [{"silence": "1h", "go": "cross"}],
    },
    "cross": {"says": "$nag", "leaves": {"feedback": 1, "comment": {"en": "Bad {order.item}."}}, "ends": "resolved"},
}
SUBJECT = Subject("Marta", "114-1234567-1234567", "mug", 2490)


def test_a_line_is_filled_in_its_language() -> None:
    words = Wording(drill(STORY), 7)
    assert words.line(0, "opening", "says", "en", SUBJECT) == "I am Marta: mug, 114-1234567-1234567, $24.90."
    assert words.line(0, "opening", "says", "it", SUBJECT) == "Ecco 24,90 $."


def test_where_a_language_is_missing_the_first_one_is_spoken() -> None:
    assert Wording(drill(STORY), 7).line(0, "opening", "says", "ja", SUBJECT).startswith("I am Marta")


def test_a_personas_line_and_a_comment_are_found_and_silence_is_empty() -> None:
    words = Wording(drill(STORY), 7)
    assert words.line(0, "cross", "says", "en", SUBJECT) == "Hello? Anybody there?"
    assert words.line(0, "cross", "comment", "en", SUBJECT) == "Bad mug."
    assert words.line(0, "opening", "emails", "en", SUBJECT) == words.line(0, "opening", "comment", "en", SUBJECT) == ""


def test_names_are_the_casts_or_those_of_a_language_and_a_seed() -> None:
    cast = Wording(drill(STORY), 7)
    assert cast.buyer_name(1, "en") == "Marta" != cast.buyer_name(2, "en")
    first, again, other = Wording(market(), 7), Wording(market(), 7), Wording(market(), 8)
    names = [first.buyer_name(buyer, "it") for buyer in range(1, 30)]
    assert names == [again.buyer_name(buyer, "it") for buyer in range(1, 30)]
    assert names != [other.buyer_name(buyer, "it") for buyer in range(1, 30)]
    assert names != [first.buyer_name(buyer, "de") for buyer in range(1, 30)]
    assert len(set(names)) > 20


def test_a_placeholder_nobody_knows_stays_and_words_are_not_filled_twice() -> None:
    assert filled("{a} {b}", {"a": "{b}"}) == "{b} {b}"


@pytest.mark.parametrize(
    ("currency", "language", "written"),
    [("USD", "en", "$24.90"), ("EUR", "de", "24,90 €"), ("SEK", "en", "24.90 SEK"), ("SEK", "sv", "24,90 SEK")],
)
def test_money_is_written_as_people_do(currency: str, language: str, written: str) -> None:
    assert price(2490, currency, language) == written
