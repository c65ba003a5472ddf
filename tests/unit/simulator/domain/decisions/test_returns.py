"""Returns: who allows them, when the money is due by which clock, and who pays when nobody does."""

from dataclasses import replace
from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.orders import NEVER
from simulator.domain.state import State
from simulator.errors import CommandRejected
from tests.casting import amended, state_of
from tests.unit.simulator.domain.ruled import ruled

ASK = c.RequestReturn(1, "unwanted", 5, 6)
ASKED = e.ReturnRequested(1, 1, "unwanted", True, DAY, 5, 6)
LATE = e.ReturnRequested(1, 1, "unwanted", False, DAY, 5, 6)
AUTHORISED = e.ReturnAuthorised(1, 1, "seller", prepaid=False)
PREPAID = e.ReturnAuthorised(1, 1, "marketplace", prepaid=True)
SCANNED = e.ReturnScanned(1, 1)
RECEIVED = e.ReturnReceived(1, 1, 2 * DAY)


def test_within_30_days_of_delivery_nobody_has_to_be_asked() -> None:
    state = ruled(rules={"returns": {"prepaid_label": True}}, delivered_at=2 * DAY)
    assert decide(state, ASK, 32 * DAY) == (
        e.ReturnRequested(1, 1, "unwanted", True, 33 * DAY, 5, 6),
        e.ReturnAuthorised(1, 1, "marketplace", prepaid=True),
    )


def test_after_that_the_seller_says() -> None:
    late = e.ReturnRequested(1, 1, "unwanted", False, 33 * DAY + 1, 5, 6)
    assert decide(ruled(delivered_at=2 * DAY), ASK, 32 * DAY + 1) == (late,)


@pytest.mark.parametrize(("counted_from", "in_policy"), [("promise", True), ("delivery", False)])
def test_a_return_may_have_its_time_from_the_promised_delivery(counted_from: str, *, in_policy: bool) -> None:
    """Here the parcel came two days before it was promised."""
    rules = {"returns": {"counted_from": counted_from}}
    asked = decide(ruled(rules=rules, delivered_at=2 * DAY, promised_at=4 * DAY), ASK, 34 * DAY)[0]
    assert isinstance(asked, e.ReturnRequested)
    assert asked.in_policy == in_policy


def test_a_marketplace_may_ask_the_seller_every_time() -> None:
    state = ruled(rules={"returns": {"auto_authorises": False, "authorise_within": "12h"}})
    assert decide(state, ASK, 5) == (e.ReturnRequested(1, 1, "unwanted", True, 5 + 12 * HOUR, 5, 6),)


@pytest.mark.parametrize("auto_authorises", [True, False])
def test_of_what_the_marketplace_sent_the_marketplace_decides(auto_authorises: bool) -> None:
    state = ruled(rules={"returns": {"auto_authorises": auto_authorises, "prepaid_label": True}}, delivered_at=DAY)
    state.book = replace(state.book, fulfilments=("marketplace",))
    assert decide(state, ASK, 31 * DAY)[1:] == (PREPAID,)
    late = decide(state, ASK, 31 * DAY + 1)
    assert late[1:] == (e.ReturnRejected(1, 1, "out_of_window", wrongly=False, by="marketplace"),)
    for event in late:
        state.apply(event, 31 * DAY + 1)
    with pytest.raises(CommandRejected) as caught:
        decide(state, c.AuthoriseReturn(1), 31 * DAY + 2)
    assert caught.value.code == "return.already_answered"


@pytest.mark.parametrize("happened", [(ASKED,), (ASKED, AUTHORISED), (ASKED, AUTHORISED, SCANNED, RECEIVED)])
def test_a_thing_goes_back_once(happened: tuple[e.AnyEvent, ...]) -> None:
    assert decide(state_of(*happened), ASK, 5) == ()


@pytest.mark.parametrize("end", [e.ReturnRejected(1, 1, "no", wrongly=False), e.ReturnWithdrawn(1, 1)])
def test_after_a_refusal_or_a_change_of_mind_she_may_ask_again(end: e.AnyEvent) -> None:
    asked, _ = decide(state_of(ASKED, end), ASK, 5)
    assert isinstance(asked, e.ReturnRequested)
    assert asked.return_ == 2


def test_what_has_not_come_cannot_go_back() -> None:
    assert decide(ruled(delivered_at=NEVER), ASK, 9) == ()
    assert decide(state_of(e.OrderCancelled(1, "seller", "no_inventory", counts=True)), ASK, 9) == ()


def test_a_policy_without_returns_has_none() -> None:
    state = state_of()
    amended(state, returns=())
    assert decide(state, ASK, 9) == ()


def code_of(state: State, command: c.Command) -> str:
    with pytest.raises(CommandRejected) as refused:
        decide(state, command, 50)
    return refused.value.code


def test_the_seller_answers_once() -> None:
    assert decide(state_of(LATE), c.AuthoriseReturn(1), 9) == (AUTHORISED,)
    assert decide(state_of(LATE), c.RejectReturn(1, "too late"), 9) == (e.ReturnRejected(1, 1, "too late", False),)
    for command in (c.AuthoriseReturn(1), c.RejectReturn(1, "x")):
        assert code_of(state_of(LATE, AUTHORISED), command) == "return.already_answered"


def test_what_the_rules_allow_is_refused_wrongly() -> None:
    assert decide(state_of(ASKED), c.RejectReturn(1, "no"), 9) == (e.ReturnRejected(1, 1, "no", wrongly=True),)


def test_the_marketplace_answers_for_whoever_did_not() -> None:
    allowed = e.ReturnAuthorised(1, 1, "marketplace", prepaid=False)
    assert decide(state_of(LATE), c.DecideReturn(1), DAY + 1) == (allowed,)
    assert decide(state_of(LATE, AUTHORISED), c.DecideReturn(1), DAY + 1) == ()


@pytest.mark.parametrize(
    ("first_scan", "allowed", "due"), [(True, PREPAID, 50), (True, AUTHORISED, 0), (False, PREPAID, 0)]
)
def test_with_a_prepaid_label_the_money_may_be_due_at_the_first_scan(
    first_scan: bool, allowed: e.AnyEvent, due: int
) -> None:
    state = ruled(ASKED, allowed, rules={"returns": {"refund_at_first_scan": first_scan}})
    assert decide(state, c.ScanReturn(1), 50) == (e.ReturnScanned(1, 1, due),)


@pytest.mark.parametrize(
    ("within", "hours"),
    [
        ("4d", 96),
        # The world begins on a Monday at nine, so this parcel is back on a Friday at nine: two working days are
        # the rest of Friday, Monday, and Tuesday until nine.
        ("2 working days", 96),
        ("1 working days", 72),
        ("8 working hours", 8),
    ],
)
def test_the_refund_has_its_time_by_the_clock_of_the_policy(within: str, hours: int) -> None:
    state = ruled(ASKED, AUTHORISED, SCANNED, rules={"returns": {"refund_within": within}})
    friday = 4 * DAY
    assert decide(state, c.ReceiveReturn(1), friday) == (e.ReturnReceived(1, 1, friday + hours * HOUR),)


def test_money_that_was_due_before_is_due_still() -> None:
    state = ruled(ASKED, PREPAID, e.ReturnScanned(1, 1, 50))
    assert decide(state, c.ReceiveReturn(1), 4 * DAY) == (e.ReturnReceived(1, 1, 50),)


def test_the_marketplace_pays_what_is_left_at_the_seller_s_cost() -> None:
    back = (ASKED, AUTHORISED, SCANNED, RECEIVED)
    half = e.RefundIssued(1, 490, "wear and tear", full=False)
    assert decide(state_of(*back), c.RefundReturn(1), 9 * DAY) == (
        e.RefundIssued(1, 2490, "return_not_refunded", full=True),
    )
    assert decide(state_of(*back, half), c.RefundReturn(1), 9 * DAY) == (
        e.RefundIssued(1, 2000, "return_not_refunded", full=True),
    )
    paid = e.RefundIssued(1, 2490, "x", full=True)
    assert decide(state_of(*back, paid), c.RefundReturn(1), 9 * DAY) == ()


def test_not_every_marketplace_pays_by_itself() -> None:
    state = ruled(ASKED, AUTHORISED, SCANNED, RECEIVED, rules={"returns": {"auto_refunds": False}})
    assert decide(state, c.RefundReturn(1), 9 * DAY) == ()


def test_she_may_keep_it_until_the_carrier_has_it() -> None:
    withdraw = c.WithdrawReturn(1)
    assert decide(state_of(ASKED), withdraw, 9) == (e.ReturnWithdrawn(1, 1),)
    assert decide(state_of(ASKED, AUTHORISED), withdraw, 9) == (e.ReturnWithdrawn(1, 1),)
    assert decide(state_of(ASKED, AUTHORISED, SCANNED), withdraw, 9) == ()
    assert decide(state_of(), withdraw, 9) == ()


def test_a_return_is_rated_once() -> None:
    rated = e.ReturnRated(1, 1, satisfied=False)
    assert decide(state_of(ASKED), c.RateReturn(1, satisfied=False), 9) == (rated,)
    assert decide(state_of(ASKED, rated), c.RateReturn(1, satisfied=True), 9) == ()
    assert decide(state_of(), c.RateReturn(1, satisfied=True), 9) == ()


@pytest.mark.parametrize(
    ("command", "happened"),
    [(c.ScanReturn(1), (ASKED,)), (c.ReceiveReturn(1), (ASKED, AUTHORISED)), (c.RefundReturn(1), (ASKED, AUTHORISED))],
)
def test_nothing_happens_out_of_turn(command: Any, happened: tuple[e.AnyEvent, ...]) -> None:
    assert decide(state_of(*happened), command, 9) == ()
