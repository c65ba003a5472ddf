"""Claims: one open at a time, one response, and a decision from what is in the thread."""

from dataclasses import replace

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected
from tests.casting import amended, book, state_of
from tests.unit.simulator.domain.ruled import ruled

OPENED = e.ClaimOpened(1, 1, "not_received", ("said.tracking_explained",), 100)
GRANTED = e.ClaimDecided(1, 1, True, (), True, "seller")
DENIED = e.ClaimDecided(1, 1, False, (), False, "nobody")
CASE = Examination("It is on its way")


def code_of(state: State, command: c.Command, examined: Examination = CASE) -> str:
    with pytest.raises(CommandRejected) as refused:
        decide(state, command, 50, examined)
    return refused.value.code


def test_a_claim_may_be_answered_up_to_and_at_its_deadline() -> None:
    (opened,) = decide(state_of(), c.OpenClaim(1, "not_received"), 1_000)
    assert opened == e.ClaimOpened(1, 1, "not_received", ("said.tracking_explained",), 1_000 + 72 * HOUR)


@pytest.mark.parametrize(
    ("reason", "named", "defence"),
    [
        ("not_received", None, ("said.tracking_explained",)),
        ("not_received", (), ()),
        ("not_received", ("refund_issued",), ("refund_issued",)),
        ("not_as_described", None, ()),
    ],
)
def test_the_story_names_the_defence_or_else_the_policy(
    reason: str, named: tuple[str, ...] | None, defence: tuple[str, ...]
) -> None:
    (opened,) = decide(state_of(), c.OpenClaim(1, reason, named), 0)
    assert isinstance(opened, e.ClaimOpened)
    assert opened.defended_by == defence


def test_a_second_claim_while_one_is_open_follows_from_nothing() -> None:
    assert decide(state_of(OPENED), c.OpenClaim(1, "not_received"), 50) == ()


@pytest.mark.parametrize("end", [DENIED, e.ClaimWithdrawn(1, 1)])
def test_after_the_first_has_ended_there_may_be_another(end: e.AnyEvent) -> None:
    (opened,) = decide(state_of(OPENED, end), c.OpenClaim(1, "not_received"), 50)
    assert isinstance(opened, e.ClaimOpened)
    assert opened.claim == 2


def test_another_orders_claim_has_the_next_number() -> None:
    (opened,) = decide(state_of(OPENED), c.OpenClaim(2, "not_received"), 50)
    assert isinstance(opened, e.ClaimOpened)
    assert (opened.order, opened.claim) == (2, 2)


def test_a_claim_can_be_taken_back_while_it_is_open() -> None:
    assert decide(state_of(OPENED), c.WithdrawClaim(1), 50) == (e.ClaimWithdrawn(1, 1),)
    assert decide(state_of(OPENED, GRANTED), c.WithdrawClaim(1), 50) == ()
    assert decide(state_of(), c.WithdrawClaim(1), 50) == ()


def test_the_review_begins_with_the_response() -> None:
    (answered,) = decide(state_of(OPENED), c.RespondToClaim(1, "raw"), 50, CASE)
    assert answered == e.ClaimAnswered(1, 1, "It is on its way", 50 + 24 * HOUR)


def test_a_claim_is_answered_once() -> None:
    state = state_of(OPENED, e.ClaimAnswered(1, 1, "x", 500))
    assert code_of(state, c.RespondToClaim(1, "again")) == "claim.already_answered"


@pytest.mark.parametrize("end", [GRANTED, e.ClaimWithdrawn(1, 1)])
def test_a_claim_that_ended_takes_no_answer(end: e.AnyEvent) -> None:
    assert code_of(state_of(OPENED, end), c.RespondToClaim(1, "late")) == "claim.closed"


def test_a_response_has_a_text() -> None:
    assert code_of(state_of(OPENED), c.RespondToClaim(1, " "), Examination(" ")) == "message.empty"


def decision(*happened: e.AnyEvent, refunded: bool = False) -> e.ClaimDecided:
    (event,) = decide(state_of(*happened), c.DecideClaim(1, refunded), 500)
    assert isinstance(event, e.ClaimDecided)
    return event


def test_what_the_thread_shows_defends() -> None:
    told = e.MessageSent(1, 1, 2, "reply", intents=("tracking_explained",))
    found = decision(e.ConversationOpened(1, 1), told, OPENED)
    assert (found.granted, found.counts_in_odr, found.funded_by) == (False, False, "nobody")


def test_what_was_said_outside_does_not() -> None:
    found = decision(OPENED, e.MailSent(1, 1, "x", ("tracking_explained",)))
    assert (found.granted, found.counts_in_odr, found.funded_by) == (True, True, "seller")
    assert "missing:said.tracking_explained" in found.reasons


def test_silence_is_among_the_reasons_and_an_answer_is_not() -> None:
    assert "no_response_to_claim" in decision(OPENED).reasons
    assert "no_response_to_claim" not in decision(OPENED, e.ClaimAnswered(1, 1, "x", 500)).reasons


def test_a_refund_after_filing_ends_it_and_counts() -> None:
    found = decision(OPENED, refunded=True)
    assert (found.granted, found.reasons, found.counts_in_odr) == (True, ("refunded_after_filing",), True)


def test_a_claim_about_a_parcel_of_the_marketplace_is_not_the_seller_s() -> None:
    orders = replace(book(1, fulfilled=[1]), fulfilments=("merchant", "marketplace"), ship_within=(0, 0))
    (decided,) = decide(state_of(OPENED, orders=orders), c.DecideClaim(1), 200)
    assert isinstance(decided, e.ClaimDecided)
    assert (decided.granted, decided.counts_in_odr, decided.funded_by) == (True, False, "marketplace")


def appealed(at: int, *happened: e.AnyEvent, decided_at: int = 0) -> tuple[e.AnyEvent, ...]:
    return decide(state_of(OPENED, *happened, at=decided_at), c.AppealClaim(1, "see the thread"), at, CASE)


def test_an_appeal_is_looked_at_after_its_review() -> None:
    assert appealed(30 * DAY, GRANTED) == (e.ClaimAppealed(1, 1, "It is on its way", 37 * DAY),)


@pytest.mark.parametrize(
    ("happened", "at", "code"),
    [
        ((), 50, "claim.not_granted"),
        ((DENIED,), 50, "claim.not_granted"),
        ((GRANTED, e.ClaimAppealed(1, 1, "x", 900)), 50, "claim.already_appealed"),
        ((GRANTED,), 30 * DAY + 1, "claim.appeal_too_late"),
    ],
)
def test_an_appeal_that_is_none(happened: tuple[e.AnyEvent, ...], at: int, code: str) -> None:
    with pytest.raises(CommandRejected) as refused:
        appealed(at, *happened)
    assert refused.value.code == code


def test_an_appeal_has_a_text_and_a_marketplace_that_reads_it() -> None:
    assert code_of(state_of(OPENED, GRANTED), c.AppealClaim(1, " "), Examination(" ")) == "message.empty"
    state = state_of(OPENED, GRANTED)
    claims = state.rules(0).claims.model_copy(update={"appeal_within": None})
    amended(state, claims=(claims,))
    assert code_of(state, c.AppealClaim(1, "x")) == "claim.no_appeal"


def test_an_appeal_is_decided_from_what_is_there_by_then() -> None:
    told = e.MessageSent(1, 1, 2, "reply", intents=("tracking_explained",))
    before = (e.ConversationOpened(1, 1), OPENED, GRANTED, e.ClaimAppealed(1, 1, "believe me", 900))
    (stays,) = decide(state_of(*before), c.DecideClaimAppeal(1), 900)
    assert stays == e.ClaimAppealDecided(1, 1, False, ("missing:said.tracking_explained",), True, "seller")
    (changes,) = decide(state_of(*before, told), c.DecideClaimAppeal(1), 900)
    assert changes == e.ClaimAppealDecided(1, 1, True, ("shown:said.tracking_explained",), False, "marketplace")


def test_money_that_was_paid_twice_comes_back_and_the_mark_stays() -> None:
    paid = e.RefundIssued(1, 2490, "agreed by mail", full=True)
    before = (paid, OPENED, GRANTED, e.ClaimAppealed(1, 1, "we paid", 900))
    (decided,) = decide(state_of(*before), c.DecideClaimAppeal(1), 900)
    assert isinstance(decided, e.ClaimAppealDecided)
    assert (decided.reversed, decided.counts_in_odr, decided.funded_by) == (True, True, "marketplace")
    assert decided.reasons[0] == "paid_twice"


def test_an_appeal_is_decided_once() -> None:
    reviewed = e.ClaimAppealDecided(1, 1, False, (), True, "seller")
    assert decide(state_of(OPENED, GRANTED), c.DecideClaimAppeal(1), 900) == ()
    assert decide(state_of(OPENED, GRANTED, e.ClaimAppealed(1, 1, "x", 9), reviewed), c.DecideClaimAppeal(1), 9) == ()


def test_a_defence_of_the_story_rules_the_policy_s_proofs_out() -> None:
    state = state_of()
    claims = state.rules(0).claims.model_copy(update={"proofs": {"not_received": (("tracking",),)}})
    amended(state, claims=(claims,))
    (opened,) = decide(state, c.OpenClaim(1, "not_received"), 0)
    (named,) = decide(state, c.OpenClaim(1, "not_received", ("refund_issued",)), 0)
    assert isinstance(opened, e.ClaimOpened)
    assert isinstance(named, e.ClaimOpened)
    assert (opened.proofs, named.proofs) == ((("tracking",),), ())


def test_an_answer_after_the_decision_protects_nothing() -> None:
    """The label would have, had the buyer's message been answered in time."""
    rules = {"claims": {"auto_grants": ["unanswered_contact"], "marketplace_pays_when_protected": True}}
    decided = e.ClaimDecided(1, 1, True, ("unanswered_contact",), True, "seller")
    state = ruled(OPENED, decided, e.ClaimAppealed(1, 1, "x", 900), rules=rules, protected=1)
    (reviewed,) = decide(state, c.DecideClaimAppeal(1), 900)
    assert isinstance(reviewed, e.ClaimAppealDecided)
    assert (reviewed.reversed, reviewed.counts_in_odr, reviewed.funded_by) == (False, True, "seller")
