"""The stories markets share: they say the same in every language, are read so, and can end well."""

from pathlib import Path

import pytest

import scenarios
from scenarios.loader import load
from scenarios.market import Market, MarketStory
from scenarios.story import Step
from simulator.reading.reader import Reader
from simulator.run import Production

BUYERS = frozenset({"asks_where_is_order", "asks_refund", "reports_damage", "asks_question", "complains", "thanks"})
SHIPPED = Path(scenarios.__file__).parent
_VALUES = {"{order.id}": "114-3941689-8772232", "{order.item}": "Linen apron", "{order.total}": "24.90 USD"}
_MEANT = {
    "where_is_my_order": "asks_where_is_order",
    "late_parcel": "asks_where_is_order",
    "lost_parcel": "asks_where_is_order",
    "claim_all_the_same": "asks_refund",
    "damaged_item": "reports_damage",
    "wrong_item": "asks_refund",
    "defective_item": "reports_damage",
    "returned_item": "asks_refund",
    "question_about_item": "asks_question",
    "cancelled_order": "complains",
}
"""What the first message of a story is read as. Orders to be changed and invoices have no intent."""


def market() -> Market:
    found = load(str(SHIPPED / "library" / "prime-day.yaml")).market
    assert found is not None
    return found


def told() -> dict[str, MarketStory]:
    """Every shared story: the market with stock has them all."""
    return market().stories


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Production(load(str(SHIPPED / "library" / "prime-day.yaml"))).reader


def texts(step: Step) -> dict[str, str]:
    said = step.says if isinstance(step.says, dict) else {}
    return {language: text for language, text in said.items() if isinstance(text, str)}


def read(reader: Reader, text: str, language: str) -> set[str]:
    for name, value in _VALUES.items():
        text = text.replace(name, value)
    """What a buyer says in it; what it might mean from a seller's mouth is nobody's affair."""
    return {reading.intent for reading in reader.read(text, language)} & BUYERS


@pytest.mark.parametrize("name", sorted(told()))
def test_a_story_is_told_in_both_languages_to_the_same_effect(name: str, reader: Reader) -> None:
    steps = told()[name].story
    for step in steps.values():
        lines = texts(step)
        assert lines.keys() in (set(), {"en", "it"})
        # Whoever still has no parcel may ask where it is, or for the money alone.
        found = [read(reader, text, language) - {"asks_where_is_order"} for language, text in lines.items()]
        assert all(intents == found[0] for intents in found)


@pytest.mark.parametrize("name", sorted(_MEANT))
def test_the_first_message_is_read_as_it_is_meant(name: str, reader: Reader) -> None:
    opening = next(iter(told()[name].story.values()))
    for language, text in texts(opening).items():
        assert _MEANT[name] in read(reader, text, language)


@pytest.mark.parametrize("name", sorted(told()))
def test_nobody_thanks_before_she_is_answered(name: str, reader: Reader) -> None:
    """A message that is read as thanks may be marked instead of answered."""
    for step in told()[name].story.values():
        assert all("thanks" not in read(reader, text, language) for language, text in texts(step).items())


@pytest.mark.parametrize("name", sorted(told()))
def test_a_story_ends_well_or_badly(name: str) -> None:
    endings = {step.ends for step in told()[name].story.values()} - {None}
    assert "resolved" in endings
    assert endings & {"claim_granted", "never_answered"}


def test_every_reason_stands_for_itself() -> None:
    reasons = {story.reason for story in told().values()}
    assert reasons == {
        "where_is_my_order",
        "not_as_described",
        "return_refund",
        "product_question",
        "change_order",
        "invoice",
        "cancellation",
    }
