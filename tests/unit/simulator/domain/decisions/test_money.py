"""Refunds: a part, the rest, too much, twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.state import State
from simulator.errors import CommandRejected
from tests.casting import book, state_of

TOTAL = 2490


def refund(state: State, amount: int | None) -> e.RefundIssued:
    (event,) = decide(state, c.RefundOrder(1, "agreed", amount), 0)
    assert isinstance(event, e.RefundIssued)
    return event


def refused(state: State, amount: int | None) -> CommandRejected:
    with pytest.raises(CommandRejected) as found:
        refund(state, amount)
    return found.value


def test_without_an_amount_all_of_it_goes_back() -> None:
    assert refund(state_of(), None) == e.RefundIssued(1, TOTAL, "agreed", full=True)


def test_a_part_and_then_the_rest() -> None:
    state = state_of()
    part = refund(state, 490)
    assert part == e.RefundIssued(1, 490, "agreed", full=False)
    state.apply(part, 1)
    assert refund(state, None) == e.RefundIssued(1, 2000, "agreed", full=True)
    assert refund(state, 2000).full
    assert not refund(state, 1999).full


def test_the_whole_amount_said_aloud_is_the_whole() -> None:
    assert refund(state_of(), TOTAL).full


def test_too_much_is_refused_with_what_is_left() -> None:
    error = refused(state_of(), TOTAL + 1)
    assert (error.code, error.reason) == ("refund.exceeds_total", "24.91 is more than the 24.90 left of the order")
    error = refused(state_of(e.RefundIssued(1, 2000, "x", full=False)), 491)
    assert (error.code, error.reason) == ("refund.exceeds_total", "4.91 is more than the 4.90 left of the order")


@pytest.mark.parametrize("amount", [0, -1])
def test_nothing_and_less_is_refused(amount: int) -> None:
    assert refused(state_of(), amount).code == "refund.not_positive"


@pytest.mark.parametrize("amount", [None, 1, TOTAL, 0])
def test_twice_is_refused(amount: int | None) -> None:
    assert refused(state_of(e.RefundIssued(1, TOTAL, "x", full=True)), amount).code == "refund.already_issued"


@given(st.integers(1, 5_000), st.lists(st.none() | st.integers(-50, 2_000), max_size=12))
def test_never_more_than_was_paid_and_full_exactly_when_nothing_is_left(total: int, amounts: list[int | None]) -> None:
    state, paid = state_of(orders=book(1, total=[total])), 0
    for amount in amounts:
        try:
            event = refund(state, amount)
        except CommandRejected:
            continue
        state.apply(event, 0)
        paid += event.amount
        assert paid <= total
        assert event.full == (paid == total)
    assert state.account.refunded == paid
