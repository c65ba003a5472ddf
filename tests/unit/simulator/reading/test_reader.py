"""Reading whole messages."""

import pytest

from scenarios.phrases import PhraseError
from scenarios.reading import Intent, IntentPack, PhraseRules
from simulator.reading.reader import Reader
from simulator.reading.readings import Reading

PACK = IntentPack(
    intents={
        "paid": Intent(
            means="It is paid.",
            phrases={
                "en": PhraseRules(yes=("refunded",), not_=("not refunded", "refund!")),
                "it": PhraseRules(yes=("rimborsato",)),
            },
        ),
        "sorry": Intent(means="Sorry.", phrases={"en": PhraseRules(yes=("sorry",))}),
    }
)
READER = Reader(PACK)


def test_each_intent_is_quoted_as_it_was_written() -> None:
    assert READER.read("Hello.  We REFUNDED you!  So sorry. ", "en") == (
        Reading("paid", "We REFUNDED you!", "refunded"),
        Reading("sorry", "So sorry.", "sorry"),
    )


def test_an_intent_is_read_once_from_its_first_sentence() -> None:
    assert READER.read("You are refunded. I said refunded.", "en") == (
        Reading("paid", "You are refunded.", "refunded"),
    )


def test_a_denial_cancels_in_its_own_sentence_only() -> None:
    assert READER.read("You were not refunded.", "en") == ()
    assert READER.read("You were not refunded. Now you are refunded.", "en") == (
        Reading("paid", "Now you are refunded.", "refunded"),
    )


def test_a_mistake_is_forgiven_but_another_tense_is_not_one() -> None:
    assert [reading.intent for reading in READER.read("You are refudned", "en")] == ["paid"]
    assert READER.read("You get a refund", "en") == ()


def test_a_language_without_rules_reads_nothing() -> None:
    assert READER.languages() == {"en", "it"}
    assert READER.read("refunded rimborsato", "de") == ()
    assert [reading.intent for reading in READER.read("sorry, rimborsato", "it")] == ["paid"]


def test_a_pack_without_intents_reads_nothing() -> None:
    reader = Reader(IntentPack(intents={}))
    assert reader.languages() == frozenset()
    assert reader.read("refunded", "en") == ()


def test_a_phrase_nobody_checked_is_refused_when_its_language_is_read() -> None:
    bad = PhraseRules(yes=("will|was",))
    reader = Reader(IntentPack(intents={"bad": Intent(means="Bad.", phrases={"en": bad})}))
    with pytest.raises(PhraseError, match="brackets"):
        reader.read("anything", "en")
