"""What a seller does to bring a fact about: it does so, breaks no rule, and is said in words."""

import pytest

from scenarios.loader import load
from scenarios.vocabulary import FACTS, SAID
from simulator.domain import commands as c
from simulator.policy.messages.protocol import reason_in, tells_resolution
from simulator.rescue import deeds
from simulator.rescue.deeds import POINTING, SETTLED, Seller, can_be_done, phrase
from simulator.run import Production, open_world
from simulator.world import World
from tests.unit.simulator.rescue.recording import SEED, production

LANGUAGES = {"en", "it", "de", "fr", "es"}


def opened(name: str = "refund-trap", language: str = "en") -> tuple[Seller, World]:
    made = Production(load(name, overrides=[("cast.buyer.language", language)]))
    return Seller(made), open_world(made, SEED)


def brought_about(seller: Seller, world: World, fact: str) -> frozenset[str]:
    """What is known of the order once a seller has brought a fact about."""
    commands = seller.commands(fact, world, 1)
    assert commands, fact
    for command in commands:
        world.submit(command, "advice")
    return world.state.orders[1].facts


@pytest.mark.parametrize("language", ["en", "it"])
def test_everything_that_can_be_done_in_an_open_thread_is_done_and_breaks_no_rule(language: str) -> None:
    possible = ["refund_issued", "emailed", "called", "note_added", "replied", "thread_closed", "summary_filed"]
    said = [f"{SAID}{intent}" for intent in ("refund_confirmed", "refund_promised", "tracking_explained", "apology")]
    for fact in [*possible, "no_response_needed", *said]:
        seller, world = opened(language=language)
        assert fact in brought_about(seller, world, fact)
        assert not any(b'"findings"' in line for line in world.journal.lines())


@pytest.mark.parametrize("exception", ["technical", "safety"])
def test_a_part_is_announced_after_its_note_and_its_end_is_told(exception: str) -> None:
    made = production("missing-note")
    seller, world = Seller(made, exception), open_world(made, SEED)
    note, reply = seller.commands("migration_announced", world, 1)
    assert isinstance(note, c.AddNote)
    assert isinstance(reply, c.Reply)
    assert reason_in(note.text) == exception
    assert {"migration_announced", "note_added"} <= brought_about(seller, world, "migration_announced")
    assert seller.commands("migration_announced", world, 1) == (reply,)
    known = brought_about(seller, world, "resolution_summarised")
    assert "resolution_summarised" in known
    assert not known & {"migrated_without_note", "migrated_unannounced"}


def test_what_has_no_place_yet_cannot_be_done() -> None:
    seller, world = opened()
    for fact in ("claim_answered", "claim_appealed", "chargeback_answered", "return_authorised"):
        assert seller.commands(fact, world, 1) == ()
    assert seller.commands(f"{SAID}nothing_anybody_knows", world, 1) == ()


def test_its_own_words_are_there_in_every_language() -> None:
    assert SETTLED.keys() == POINTING.keys() == LANGUAGES
    assert all(map(tells_resolution, SETTLED.values()))
    assert not any(map(tells_resolution, POINTING.values()))


def test_every_deed_is_a_fact_and_is_said_in_words() -> None:
    doable = {fact for fact in FACTS if can_be_done(fact)}
    assert doable == deeds._DONE.keys()
    assert not doable & {"claim_granted", "message_blocked", "migrated_without_note", "promoted"}
    assert phrase(f"{SAID}refund_confirmed") == "the refund is confirmed in the thread"
    assert phrase(f"{SAID}something_of_ones_own") == "the thread says something of ones own"
