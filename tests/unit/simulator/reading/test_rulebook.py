"""Phrase rules together: a denial cancels, one intent does not disturb another."""

import pytest

from scenarios.reading import PhraseRules
from simulator.reading.rulebook import Rulebook

RULES = {
    "paid": PhraseRules(yes=("we have paid", "was paid"), not_=("not paid", "once")),
    "sorry": PhraseRules(yes=("sorry",)),
    "silent": PhraseRules(yes=("never", "once and for all"), not_=("never mind",)),
}
RULEBOOK = Rulebook(RULES)


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("We have paid.", {"paid": "we have paid"}),
        ("It was paid, we have paid.", {"paid": "we have paid"}),
        ("It was paid.", {"paid": "was paid"}),
        ("Once it was paid, we are sorry.", {"sorry": "sorry"}),
        ("It was paid or not paid.", {}),
        ("Sorry, never.", {"sorry": "sorry", "silent": "never"}),
        ("Never mind once and for all.", {}),
        ("Nothing of it.", {}),
        ("", {}),
    ],
)
def test_a_sentence_shows(sentence: str, shown: dict[str, str]) -> None:
    assert RULEBOOK.shown(sentence) == shown


@pytest.mark.parametrize(("text", "may"), [("a sorry state", True), ("it is not it", False), ("", False)])
def test_a_text_without_any_telling_word_shows_nothing(text: str, may: bool) -> None:
    assert RULEBOOK.may_show(text) is may
    assert may or not RULEBOOK.shown(text)


def test_a_phrase_may_serve_two_intents() -> None:
    rulebook = Rulebook({"a": PhraseRules(yes=("paid",)), "b": PhraseRules(yes=("sent",), not_=("paid",))})
    assert rulebook.shown("paid and sent") == {"a": "paid"}
