"""Tries waiting for something in a world's own time, against a server that answers what it was told to."""

from datetime import timedelta
from typing import Any

import pytest

from mockplace.client import Marketplace, WorldClient
from mockplace.records import Entry
from mockplace.threads import ThreadItem
from tests.unit.mockplace.documents import DESCRIBED, OPENED, THREAD, entry
from tests.unit.mockplace.stand_in import StandIn

WORLD = "/_control/worlds/refund-trap-1"
WAIT = f"POST {WORLD}/wait"
NOW = "2026-01-09T23:40:00Z"


def waited(met: bool, *seqs: int) -> dict[str, Any]:
    told = [entry(seq) for seq in seqs]
    return {"now": NOW, "entries": told, "met": met, "entry": told[-1] if met else None}


@pytest.fixture
def world(stand_in: StandIn) -> WorldClient:
    stand_in.answer("POST /_control/worlds", OPENED, 201)
    stand_in.answer(f"GET {WORLD}", DESCRIBED)
    return Marketplace(stand_in.url, "control").create("refund-trap")


def test_the_entry_that_was_waited_for_is_returned(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(WAIT, waited(True, 8, 9))
    assert world.wait_for("claim_opened", within="5d") == Entry.of(entry(9))
    assert stand_in.last.body == {"until": {"event": "claim_opened"}, "within": "5d"}


def test_everything_that_narrows_it_is_sent(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(WAIT, waited(True, 9))
    item = ThreadItem.of(THREAD)
    world.wait_for(thread=item, said="thanks", by="buyer", where={"order": 1}, within=timedelta(hours=2), settle="1s")
    until = {"thread": "t1", "said": "thanks", "by": "buyer", "where": {"order": 1}}
    assert stand_in.last.body == {"until": until, "within": "2h", "settle": "1s"}


def test_what_narrows_an_event_is_refused_beside_a_function(stand_in: StandIn, world: WorldClient) -> None:
    def holds(here: WorldClient) -> bool:
        return True

    with pytest.raises(TypeError, match=r"^thread and by cannot narrow holds, which is a function"):
        world.wait_for(holds, thread="t1", by="buyer")
    assert [asked.path for asked in stand_in.asked] == ["/_control/worlds"]


def test_what_never_came_fails_with_what_did(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(WAIT, waited(False, 9))
    with pytest.raises(AssertionError) as caught:
        world.wait_for("claim_opened", order="681-1", within="1h")
    head, line = str(caught.value).splitlines()
    assert head == "within 1h there was nothing like this: event claim_opened, order 681-1"
    assert "buyer_woke" in line
    stand_in.answers[WAIT] = []
    stand_in.answer(WAIT, waited(False))
    with pytest.raises(AssertionError, match="nothing at all happened"):
        world.wait_for("claim_opened")


def test_a_function_is_asked_after_whatever_happens(stand_in: StandIn, world: WorldClient) -> None:
    for seq in (7, 8):
        stand_in.answer(WAIT, waited(True, seq))
    answers = iter([None, [], ["a claim"]])
    assert world.wait_for(lambda it: next(answers) if it is world else None, within="48h") == ["a claim"]
    bodies = [asked.body for asked in stand_in.asked if asked.path.endswith("/wait")]
    assert bodies == [{"until": {"where": {}}, "within": "2d"}] * 2


def test_a_function_that_never_holds_fails(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(WAIT, waited(False))

    def refunded(world: WorldClient) -> bool:
        return False

    with pytest.raises(AssertionError, match=r"refunded did not hold within 1d of the world's time"):
        world.wait_for(refunded, within="1d")


def test_waiting_for_nothing_in_particular_is_a_mistake(world: WorldClient) -> None:
    with pytest.raises(TypeError, match="wait_for takes what to wait for"):
        world.wait_for()
