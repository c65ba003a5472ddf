"""The marketplace decides: exact instants, refunds after filing, withdrawals."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.errors import CommandRejected
from simulator.world import World
from tests.casting import told
from tests.unit.simulator.actors.stage import TRACKING, act_out

OPENED = HOUR
DUE = OPENED + 72 * HOUR
CASE = c.RespondToClaim(1, "The parcel is on its way.")
STORY: dict[str, Any] = {
    "opening": {"says": {"en": "Where is it?"}, "reacts": [{"waited": "1h", "go": "claim"}]},
    "claim": {
        "opens": {"claim": "a_to_z", "reason": "not_received"},
        "reacts": [{"hears": "thanks", "go": "content"}, {"did": "claim_granted", "go": "won"}],
    },
    "content": {"withdraws": "claim", "ends": "content"},
    "won": {"ends": "won"},
}


def decisions(*acts: tuple[int, c.ExternalCommand], until: int = 10 * DAY) -> list[tuple[int, e.ClaimDecided]]:
    return told(act_out(STORY, *acts, until=until), e.ClaimDecided)


def code_of(world: World, command: c.ExternalCommand) -> str:
    with pytest.raises(CommandRejected) as refused:
        world.submit(command, "inbox")
    return refused.value.code


def test_a_claim_nobody_answers_is_decided_a_millisecond_after_the_deadline() -> None:
    ((at, decided),) = decisions()
    assert at == DUE + 1
    assert decided.granted
    assert decided.reasons[0] == "no_response_to_claim"
    assert decisions(until=DUE) == []


def test_the_buyer_hears_of_it_at_once() -> None:
    assert told(act_out(STORY), e.StoryEnded) == [(DUE + 1, e.StoryEnded(1, "won"))]


@pytest.mark.parametrize("at", [OPENED, OPENED + 1, OPENED + DAY, DUE])
def test_an_answer_up_to_and_at_the_deadline_begins_the_review(at: int) -> None:
    ((decided_at, decided),) = decisions((at, CASE))
    assert decided_at == at + 24 * HOUR
    assert "no_response_to_claim" not in decided.reasons


def test_an_answer_after_the_deadline_is_late() -> None:
    world = act_out(STORY, until=DUE + 1)
    assert code_of(world, CASE) == "claim.closed"


def test_the_first_answer_stands() -> None:
    world = act_out(STORY, (OPENED + HOUR, CASE), until=OPENED + 2 * HOUR)
    assert code_of(world, CASE) == "claim.already_answered"
    world.advance_to(10 * DAY)
    assert [at for at, _ in told(world, e.ClaimDecided)] == [OPENED + 25 * HOUR]


def test_a_fact_shown_before_the_decision_defends() -> None:
    reply = c.Reply(1, TRACKING)
    assert not decisions((2 * HOUR, reply))[0][1].granted
    assert not decisions((2 * HOUR, CASE), (20 * HOUR, reply))[0][1].granted
    assert decisions((2 * HOUR, c.SendMail(1, TRACKING)))[0][1].granted


@pytest.mark.parametrize("at", [OPENED, OPENED + 5 * HOUR, DUE])
def test_a_full_refund_after_filing_decides_it_at_once(at: int) -> None:
    world = act_out(STORY, (at, c.RefundOrder(1, "x")))
    ((decided_at, decided),) = told(world, e.ClaimDecided)
    assert (decided_at, decided.reasons, decided.counts_in_odr) == (at, ("refunded_after_filing",), True)
    entries = list(world.journal.entries())
    refund = next(entry for entry in entries if isinstance(entry.event, e.RefundIssued))
    decision = next(entry for entry in entries if isinstance(entry.event, e.ClaimDecided))
    assert (decision.cause, decision.by) == (refund.seq, "marketplace")
    assert world.clock.armed() == []


def test_a_part_decides_nothing_until_the_rest_is_paid() -> None:
    part = (2 * HOUR, c.RefundOrder(1, "x", 500))
    assert [at for at, _ in decisions(part)] == [DUE + 1]
    assert [at for at, _ in decisions(part, (3 * HOUR, c.RefundOrder(1, "x")))] == [3 * HOUR]


def test_a_refund_before_the_claim_decides_nothing() -> None:
    ((at, decided),) = decisions((0, c.RefundOrder(1, "x")))
    assert at == DUE + 1
    assert "refunded_after_filing" not in decided.reasons


def test_a_refund_after_the_answer_does_not_wait_for_the_review() -> None:
    found = decisions((2 * HOUR, CASE), (3 * HOUR, c.RefundOrder(1, "x")))
    assert [at for at, _ in found] == [3 * HOUR]


def test_a_refund_after_the_decision_changes_nothing() -> None:
    assert [at for at, _ in decisions((DUE + 2, c.RefundOrder(1, "x")))] == [DUE + 1]


def test_a_withdrawn_claim_is_never_decided() -> None:
    world = act_out(STORY, (2 * HOUR, c.Reply(1, "Thank you")))
    assert told(world, e.ClaimWithdrawn) == [(2 * HOUR, e.ClaimWithdrawn(1, 1))]
    assert told(world, e.ClaimDecided) == []


def test_a_withdrawal_takes_the_decision_off_the_clock() -> None:
    before = act_out(STORY, until=2 * HOUR)
    assert before.clock.armed() == [(DUE + 1, Rank.CLAIM_DUE, 1)]
    before.submit(c.Reply(1, "Thank you"), "inbox")
    assert before.clock.armed() == []


def test_a_buyer_who_gives_up_because_of_the_refund_is_heard_before_the_marketplace() -> None:
    """She withdraws at the refund; what is withdrawn is not decided."""
    story = STORY | {"claim": STORY["claim"] | {"reacts": [{"did": "refund_issued", "go": "content"}]}}
    world = act_out(story, (2 * HOUR, c.RefundOrder(1, "x")))
    assert len(told(world, e.ClaimWithdrawn)) == 1
    assert told(world, e.ClaimDecided) == []
