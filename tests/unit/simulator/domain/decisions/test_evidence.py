"""What can be proved about an order, and what decides by itself."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import events as e
from simulator.domain.decisions.evidence import automatic, evidence_of, proofs_of, unanswered_until
from simulator.domain.orders import NEVER
from simulator.domain.state import State
from tests.unit.simulator.domain.ruled import ruled

ALL = ["not_shipped", "no_valid_tracking", "unanswered_contact", "unanswered_return", "no_refund_after_return"]
EVERYTHING: dict[str, dict[str, Any]] = {"claims": {"auto_grants": ALL, "unanswered_after": "72h"}}
THREAD = e.ConversationOpened(1, 1)
ASKED = (THREAD, e.MessageReceived(1, 1, 1, "opening"))
REPLIED = e.MessageSent(1, 1, 2, "reply", 1)
NOTHING: frozenset[str] = frozenset()


def proofs(
    *happened: e.AnyEvent, now: int = 9 * DAY, signature_from: int | None = None, **columns: Any
) -> frozenset[str]:
    return proofs_of(ruled(*happened, **columns), 1, now, signature_from)


def test_a_scan_proves_the_tracking_and_an_arrival_the_delivery() -> None:
    way: dict[str, Any] = {"shipped_at": DAY, "delivered_at": 3 * DAY}
    assert proofs(now=DAY - 1, **way) == NOTHING
    assert proofs(now=DAY, **way) == {"tracking"}
    assert proofs(now=3 * DAY, **way) == {"tracking", "delivery"}
    assert proofs(now=3 * DAY, tracked=0, signed=1, **way) == NOTHING
    assert proofs(now=3 * DAY, signed=1, **way) == {"tracking", "delivery", "signature"}


@pytest.mark.parametrize(
    ("signature_from", "signed", "proved"), [(2490, 0, False), (2490, 1, True), (2491, 0, True), (None, 0, True)]
)
def test_what_is_worth_much_is_delivered_against_a_signature(
    signature_from: int | None, signed: int, proved: bool
) -> None:
    assert ("delivery" in proofs(signature_from=signature_from, signed=signed)) is proved


def test_what_was_cancelled_never_arrives() -> None:
    assert proofs(e.OrderCancelled(1, "seller", "no_inventory", counts=True)) == NOTHING


def test_the_ledger_and_the_thread_prove_too() -> None:
    lost: dict[str, Any] = {"shipped_at": NEVER, "delivered_at": NEVER}
    assert proofs(e.RefundIssued(1, 2490, "x", full=True), **lost) == {"refund"}
    assert proofs(e.RefundIssued(1, 490, "x", full=False), **lost) == NOTHING
    assert proofs(*ASKED, **lost) == NOTHING
    assert proofs(*ASKED, REPLIED, **lost) == {"thread"}
    assert proofs(*ASKED, REPLIED, e.MessageReceived(1, 1, 3, "again", 2), **lost) == NOTHING
    asked = e.ReturnRequested(1, 1, "unwanted", True, 9)
    assert proofs(asked, **lost) == NOTHING
    assert proofs(asked, e.ReturnAuthorised(1, 1, "marketplace", prepaid=True), **lost) == {"return_authorised"}
    assert proofs(asked, e.ReturnRejected(1, 1, "no", wrongly=True), **lost) == NOTHING


def grounds(
    *happened: e.AnyEvent, now: int, reason: str = "not_received", opened_at: int | None = None, **columns: Any
) -> tuple[str, ...]:
    state = ruled(*happened, rules=EVERYTHING, **columns)
    return automatic(state, _claimed(state, reason, now if opened_at is None else opened_at), now)


def _claimed(state: State, reason: str, at: int) -> Any:
    state.apply(e.ClaimOpened(1, 1, reason, (), at + 72 * HOUR), at)
    return state.claims[1]


def test_what_has_not_left_by_its_day() -> None:
    lost: dict[str, Any] = {"shipped_at": NEVER, "delivered_at": NEVER}
    assert grounds(now=2 * DAY, **lost) == ()
    assert grounds(now=2 * DAY + 1, **lost) == ("not_shipped",)
    assert grounds(now=9 * DAY, shipped_at=5 * DAY, delivered_at=NEVER) == ()
    assert grounds(now=9 * DAY, reason="not_as_described", **lost) == ()


def test_what_no_carrier_knows() -> None:
    assert grounds(now=9 * DAY, tracked=0) == ("no_valid_tracking",)
    assert grounds(now=9 * DAY, tracked=0, shipped_at=10 * DAY, delivered_at=NEVER) == ("not_shipped",)
    assert grounds(now=9 * DAY, tracked=0, reason="extra_charges") == ()


def test_a_message_that_waits_longer_than_72_hours() -> None:
    assert grounds(*ASKED, now=72 * HOUR) == ()
    assert grounds(*ASKED, now=72 * HOUR + 1) == ("unanswered_contact",)
    assert grounds(*ASKED, REPLIED, now=9 * DAY) == ()


def test_a_message_after_the_claim_is_another_matter() -> None:
    state = ruled(THREAD, rules=EVERYTHING)
    claim = _claimed(state, "extra_charges", 5)
    state.apply(e.MessageReceived(1, 1, 1, "again"), 6)
    assert automatic(state, claim, 9 * DAY) == ()
    assert unanswered_until(state, claim) is None


def test_who_states_her_case_is_not_silent() -> None:
    state = ruled(*ASKED, rules=EVERYTHING)
    assert unanswered_until(state, _claimed(state, "extra_charges", 50 * HOUR)) == 72 * HOUR + 1
    state.apply(e.ClaimAnswered(1, 1, "it is on its way", 9), 51 * HOUR)
    assert unanswered_until(state, state.claims[1]) is None


ASKED_BACK = e.ReturnRequested(1, 1, "unwanted", True, 24 * HOUR)


def test_a_return_nobody_answered() -> None:
    told: dict[str, Any] = {"reason": "return_refused"}
    assert grounds(ASKED_BACK, now=24 * HOUR, **told) == ()
    assert grounds(ASKED_BACK, now=24 * HOUR + 1, **told) == ("unanswered_return",)
    assert grounds(ASKED_BACK, now=24 * HOUR + 1, reason="extra_charges") == ()
    assert grounds(ASKED_BACK, e.ReturnRejected(1, 1, "no", wrongly=False), now=9 * DAY, **told) == ()


@pytest.mark.parametrize(
    ("at", "by", "found"), [(9, "seller", ()), (86_400_001, "marketplace", ("unanswered_return",))]
)
def test_that_the_marketplace_allowed_it_instead_excuses_nobody(at: int, by: str, found: tuple[str, ...]) -> None:
    state = ruled(ASKED_BACK, rules=EVERYTHING)
    state.apply(e.ReturnAuthorised(1, 1, by, prepaid=False), at)
    assert automatic(state, _claimed(state, "return_refused", 9 * DAY), 9 * DAY) == found


def test_money_that_is_overdue_for_what_came_back() -> None:
    back = (
        ASKED_BACK,
        e.ReturnAuthorised(1, 1, "seller", prepaid=False),
        e.ReturnScanned(1, 1),
        e.ReturnReceived(1, 1, 4 * DAY),
    )
    told: dict[str, Any] = {"reason": "refund_not_received"}
    assert grounds(*back, now=4 * DAY, **told) == ()
    assert grounds(*back, now=4 * DAY + 1, **told) == ("no_refund_after_return",)
    assert grounds(*back, e.RefundIssued(1, 2490, "x", full=True), now=9 * DAY, **told) == ()


def test_only_what_the_policy_names_decides_by_itself() -> None:
    state = ruled(*ASKED, tracked=0)
    assert automatic(state, _claimed(state, "not_received", 9 * DAY), 9 * DAY) == ()


@pytest.mark.parametrize(
    ("protected", "shipped_at", "holds"), [(1, 2 * DAY, True), (1, 2 * DAY + 1, False), (0, 0, False)]
)
def test_a_label_protects_what_left_in_time(protected: int, shipped_at: int, holds: bool) -> None:
    rules = {"claims": {"marketplace_pays_when_protected": True}}
    state = ruled(rules=rules, protected=protected, shipped_at=shipped_at)
    assert evidence_of(state, _claimed(state, "not_received", 9 * DAY), 9 * DAY, False).is_protected is holds


def test_a_marketplace_that_pays_for_no_label_protects_none() -> None:
    state = ruled(protected=1)
    assert not evidence_of(state, _claimed(state, "not_received", 9 * DAY), 9 * DAY, False).is_protected
