"""The buyer's language, and others."""

import pytest

from simulator.policy.messages.context import Context
from simulator.policy.messages.languages import wrong_language
from simulator.policy.messages.text import Text

SAID = {
    "en": "Thank you for your message, your order was sent today and it should be with you by the end of the week.",
    "it": "Grazie per il suo messaggio, il pacco è partito oggi e le arriverà entro la fine della settimana.",
    "de": "Danke für Ihre Nachricht, das Paket ist heute versandt und wird bis zum Ende der Woche bei Ihnen sein.",
    "fr": "Merci pour votre message, le colis est parti aujourd'hui et il sera chez vous avant la fin de la semaine.",
    "es": "Gracias por su mensaje, el paquete salió hoy y le llegará antes de que termine la semana, no se preocupe.",
}


@pytest.mark.parametrize(
    ("strange", "others", "noticed"),
    [(3, 17, True), (2, 18, False), (2, 2, True), (1, 3, False), (4, 0, True), (3, 0, False)],
)
def test_so_many_words_make_another_language(strange: int, others: int, noticed: bool) -> None:
    text = " ".join(["der"] * strange + ["lamp"] * others)
    assert bool(wrong_language(Text(text), Context(language="en"))) is noticed


@pytest.mark.parametrize(
    ("wanted", "text"),
    [("en", "Ihr Paket ist in Leipzig."), ("en", "Il suo pacco è a Bologna."), ("de", "Your parcel is in Leipzig.")],
)
def test_a_short_message_is_noticed_too(wanted: str, text: str) -> None:
    assert wrong_language(Text(text), Context(language=wanted)) == [(0, len(text))]


@pytest.mark.parametrize("spoken", SAID)
@pytest.mark.parametrize("wanted", SAID)
def test_another_language_is_noticed(wanted: str, spoken: str) -> None:
    text = SAID[spoken]
    expected = [] if wanted == spoken else [(0, len(text))]
    assert wrong_language(Text(text), Context(language=wanted)) == expected
    assert wrong_language(Text(text), Context(language=f"{wanted.upper()}-XX")) == expected


@pytest.mark.parametrize(
    "text", ["", "Danke und Grüße", "1 2 3 4 5 6 7 8 9 10", "Lorem ipsum dolor sit amet elit sed eiusmod"]
)
def test_where_little_is_said_nothing_is(text: str) -> None:
    assert wrong_language(Text(text), Context(language="en")) == []


def test_a_message_in_both_is_in_the_buyers_too() -> None:
    assert wrong_language(Text(f"{SAID['de']}\n\n{SAID['en']}"), Context(language="en")) == []


def test_of_a_language_without_profile_nothing_is_said() -> None:
    assert wrong_language(Text(SAID["en"]), Context(language="nl")) == []
