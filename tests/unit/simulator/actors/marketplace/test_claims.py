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
from tests.unit.simulator.actors.marketplace.hall import goes_on_the_same, play_of, played
from tests.unit.simulator.actors.stage import TRACKING, act_out

OPENED = HOUR
DUE = OPENED + 72 * HOUR
_CLAIMS = (e.ClaimOpened, e.ClaimDecided)
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


def test_a_refund_before_the_claim_leaves_nothing_to_claim() -> None:
    world = act_out(STORY, (0, c.RefundOrder(1, "x")))
    assert [event.code for _, event in told(world, e.ClaimRefused)] == ["claim.already_refunded"]
    assert told(world, e.ClaimOpened) == []


def test_a_refund_she_does_not_believe_in_decides_nothing() -> None:
    claims = STORY["claim"] | {"opens": {"claim": "a_to_z", "reason": "refund_not_received", "defended_by": []}}
    world = act_out(STORY | {"claim": claims}, (0, c.RefundOrder(1, "x")))
    ((at, decided),) = told(world, e.ClaimDecided)
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


ASKS_FIRST: dict[str, Any] = {
    "opening": {"says": {"en": "Where is it?"}, "reacts": [{"waited": "50h", "go": "claim"}]},
    "claim": {
        "opens": {"claim": "a_to_z", "reason": "not_received"},
        "reacts": [{"once": "claim_granted", "go": "won"}, {"once": "claim_denied", "go": "lost"}],
    },
    "won": {"reacts": [{"did": "claim_reversed", "go": "lost"}, {"waited": "60d", "go": "end"}]},
    "lost": {"ends": "lost"},
    "end": {"ends": "won"},
}
SILENCE = {"auto_grants": ["unanswered_contact", "not_shipped"], "unanswered_after": "72h"}


def test_a_message_that_waits_too_long_decides_before_the_deadline() -> None:
    world = played(play_of(ASKS_FIRST, claims=SILENCE), until=9 * DAY)
    ((at, decided),) = told(world, e.ClaimDecided)
    assert (at, decided.reasons) == (72 * HOUR + 1, ("unanswered_contact",))


def test_a_message_that_has_waited_too_long_decides_at_once() -> None:
    story = ASKS_FIRST | {"opening": ASKS_FIRST["opening"] | {"reacts": [{"waited": "80h", "go": "claim"}]}}
    world = played(play_of(story, claims=SILENCE), until=9 * DAY)
    opened, decided = (entry for entry in world.journal.entries() if isinstance(entry.event, _CLAIMS))
    assert (opened.at, decided.at, decided.by, decided.cause) == (80 * HOUR, 80 * HOUR, "marketplace", opened.seq)


@pytest.mark.parametrize("act", [c.Reply(1, "We are looking into it."), CASE])
def test_an_answer_in_time_leaves_it_to_the_review(act: c.ExternalCommand) -> None:
    world = played(play_of(ASKS_FIRST, claims=SILENCE), (72 * HOUR, act), until=9 * DAY)
    ((at, decided),) = told(world, e.ClaimDecided)
    assert at == (96 * HOUR if act is CASE else 50 * HOUR + 72 * HOUR + 1)
    assert "unanswered_contact" not in decided.reasons


APPEAL = c.AppealClaim(1, "The tracking number is in the thread now.")


def test_an_appeal_is_reviewed_at_its_instant() -> None:
    granted = 50 * HOUR + 72 * HOUR + 1
    acts = ((granted + HOUR, APPEAL), (granted + 2 * HOUR, c.Reply(1, TRACKING)))
    world = played(play_of(ASKS_FIRST), *acts, until=30 * DAY)
    ((at, reviewed),) = told(world, e.ClaimAppealDecided)
    assert (at, reviewed.reversed, reviewed.funded_by) == (granted + HOUR + 7 * DAY, True, "marketplace")
    assert told(world, e.StoryEnded) == [(at, e.StoryEnded(1, "lost"))]


@pytest.mark.parametrize("cut", [0, 60 * HOUR, 72 * HOUR, 72 * HOUR + 1, 80 * HOUR, 6 * DAY, 13 * DAY])
@pytest.mark.parametrize("rules", [SILENCE, {}])
def test_a_claim_goes_on_after_a_restore_and_a_fork(cut: int, rules: dict[str, Any]) -> None:
    acts = ((71 * HOUR, c.Reply(1, "We are looking into it.")), (130 * HOUR, APPEAL))
    assert goes_on_the_same(play_of(ASKS_FIRST, claims=rules), *acts, cut=cut, until=40 * DAY)
