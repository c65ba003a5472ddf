"""The account's standing: which offers are closed when, and whether the seller may write."""

import numpy as np
import pytest

from scenarios.quantities import DAY
from simulator.domain import events as e
from simulator.domain.standing import FOR_GOOD, GOOD_STANDING, Standing
from tests.casting import book, state_of

CLOSED = e.OffersClosed(("order_defect_rate",), "merchant")


def standing(*told: tuple[int, e.AnyEvent]) -> Standing:
    state = state_of()
    for at, event in told:
        state.apply(event, at)
    return state.standing


def test_a_new_account_is_in_good_standing() -> None:
    assert state_of().standing == GOOD_STANDING
    assert (GOOD_STANDING.status, GOOD_STANDING.closures, GOOD_STANDING.off_target) == ("NORMAL", (), ())
    assert GOOD_STANDING.may_write(0, reactive=False)


def test_what_is_placed_while_an_offer_is_closed_is_not_sold() -> None:
    orders = book(4, placed_at=[9, 10, 19, 20])
    found = standing((10, CLOSED), (20, e.OffersReopened("merchant")))
    assert [found.is_unsold(orders, order) for order in (1, 2, 3, 4)] == [False, True, True, False]


@pytest.mark.parametrize(
    ("closed", "unsold"),
    [
        (e.OffersClosed((), "merchant"), True),
        (e.OffersClosed((), "marketplace"), False),
        (e.OffersClosed(()), True),
        (e.OffersClosed((), product=3), True),
        (e.OffersClosed((), product=2), False),
        (e.OffersClosed((), "marketplace", 3), False),
    ],
)
def test_a_closure_is_of_whom_and_of_what_it_says(closed: e.OffersClosed, unsold: bool) -> None:
    assert standing((0, closed)).is_unsold(book(1, product=[2]), 1) is unsold


def test_closing_again_after_reopening_is_another_closure() -> None:
    found = standing((1, CLOSED), (2, e.OffersReopened("merchant")), (5, CLOSED))
    assert [(closure.since, closure.until) for closure in found.closures] == [(1, 2), (5, 0)]
    assert found.is_closed("merchant", 0)
    assert not found.is_closed("", 0)


def test_a_lost_sale_and_an_unsold_one_are_both_lost() -> None:
    state = state_of(orders=book(3, placed_at=[0, 5, 9]))
    assert not any(state.is_lost(order) for order in (1, 2, 3, 99))
    state.apply(e.SaleLost(1, 1), 0)
    state.apply(CLOSED, 9)
    assert [state.is_lost(order) for order in (1, 2, 3, 99)] == [True, False, True, False]
    assert np.all(state.book.placed_at == [0, 5, 9])


@pytest.mark.parametrize(
    ("state", "until", "now", "first", "answer"),
    [
        ("restricted", 30 * DAY, 30 * DAY - 1, False, False),
        ("restricted", 30 * DAY, 30 * DAY, True, True),
        ("restricted", FOR_GOOD, 9_999 * DAY, False, False),
        ("templates_only", FOR_GOOD, DAY, False, True),
        ("open", FOR_GOOD, DAY, True, True),
    ],
)
def test_who_may_write(state: str, until: int, now: int, first: bool, answer: bool) -> None:
    found = standing((0, e.MessagingChanged(state, ("marketing",), until)))
    assert (found.may_write(now, reactive=False), found.may_write(now, reactive=True)) == (first, answer)


def test_a_metric_is_off_target_from_the_first_review_that_says_so() -> None:
    told = (1, e.MetricOffTarget("a", 0.5)), (2, e.MetricOffTarget("b", 0.5)), (9, e.MetricOnTarget("a", 0.1))
    assert standing(*told[:2]).off_target == (("a", 1), ("b", 2))
    assert standing(*told).off_target == (("b", 2),)


def test_fees_add_up() -> None:
    found = standing((1, e.FeeCharged(250, "cancellation_rate")), (9, e.FeeCharged(50, "cancellation_rate")))
    assert (found.fees, found.fined_at) == (300, 9)
