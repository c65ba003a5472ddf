"""Advertising: prices that fell, told from ranges and from what an invoice already shows."""

import pytest

from simulator.policy.messages.advertising import marketing
from simulator.policy.messages.context import Context
from simulator.policy.messages.text import Text


@pytest.mark.parametrize("text", ["-20 % this week!", "Tous nos sacs à -30 %"])
def test_a_fallen_price_is_found(text: str) -> None:
    assert marketing(Text(text), Context(language="fr"))


@pytest.mark.parametrize("text", ["It shrinks by 10-20 %.", "Between 10 - 20 % of the water stays.", "Charge: 5%-10%"])
def test_a_range_is_left_alone(text: str) -> None:
    assert marketing(Text(text), Context()) == []


@pytest.mark.parametrize("text", ["What a lovely present!", "What a lovely gift from your aunt."])
def test_to_find_her_present_lovely_sells_nothing(text: str) -> None:
    assert marketing(Text(text), Context()) == []


def test_an_idea_for_a_present_does() -> None:
    assert marketing(Text("A lovely gift idea: our scented candles."), Context())


@pytest.mark.parametrize(
    "text",
    [
        "Once the box is back in our warehouse you will get the full price back.",
        "As soon as it has arrived back in our hands, the full amount goes to your card.",
    ],
)
def test_what_comes_back_to_us_is_no_news(text: str) -> None:
    assert marketing(Text(text), Context()) == []


def test_a_proof_of_delivery_is_not_to_be_tried() -> None:
    italian = Context(language="it")
    assert marketing(Text("La banca ha già tutto: i nostri documenti e la prova di consegna."), italian) == []
    assert marketing(Text("Perché non prova la nostra nuova crema?"), italian)


def test_what_comes_back_into_the_shop_is() -> None:
    assert marketing(Text("Our new candles are back in our shop, the full range!"), Context())
