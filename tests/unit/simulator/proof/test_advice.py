"""Advice for every case: each helping is read as it is meant, says little enough, and breaks no rule."""

import pytest

from scenarios.loader import load, load_intents
from simulator.domain.facts import too_much
from simulator.policy.messages.context import Context
from simulator.policy.messages.examination import examine
from simulator.proof.advice import ADVICE
from simulator.proof.baselines import HOLDING
from simulator.reading.reader import Reader

MEANT = (
    {"apology", "tracking_explained"},
    {"directs_to_return", "refers_to_marketplace"},
    {"warranty_explained", "asks_for_evidence"},
    {"directs_to_thread", "address_change_refused", "directs_to_cancel_request"},
)


def test_it_is_written_in_every_language_of_the_baselines() -> None:
    assert ADVICE.keys() == HOLDING.keys()


@pytest.mark.parametrize("language", ADVICE)
def test_it_is_read_as_it_is_meant(language: str) -> None:
    reader, rules = Reader(load_intents("core")), load("refund-trap").rules.message_rules
    for text, meant in zip(ADVICE[language], MEANT, strict=True):
        assert {reading.intent for reading in reader.read(text, language)} == meant
        assert not examine(text, rules, Context(language=language))


def test_two_helpings_are_not_too_much_and_three_are() -> None:
    assert not too_much(MEANT[0] | MEANT[1])
    assert too_much(MEANT[0] | MEANT[1] | MEANT[2])
