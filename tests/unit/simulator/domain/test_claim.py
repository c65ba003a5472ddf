"""A claim: open until decided or withdrawn, with exact instants."""

import pytest

from simulator.domain import events as e
from simulator.domain.claim import Claim
from tests.casting import state_of

OPENED = e.ClaimOpened(1, 1, "not_received", ("said.tracking_explained",), 100)


def claim(*happened: tuple[int, e.AnyEvent]) -> Claim:
    state = state_of(OPENED, at=10)
    for at, event in happened:
        state.apply(event, at)
    return state.claims[1]


def test_it_opens_with_a_deadline_and_a_decision_a_millisecond_later() -> None:
    """A response at exactly the deadline is in time, so the marketplace looks after it."""
    found = claim()
    assert (found.opened_at, found.respond_by, found.decide_at) == (10, 100, 101)
    assert (found.number, found.order, found.reason) == (1, 1, "not_received")
    assert found.is_open
    assert not found.answered


def test_a_response_moves_the_decision() -> None:
    found = claim((50, e.ClaimAnswered(1, 1, "it is on its way", 500)))
    assert (found.answered, found.response, found.decide_at) == (True, "it is on its way", 500)
    assert found.is_open


@pytest.mark.parametrize(("granted", "outcome"), [(True, "granted"), (False, "denied")])
def test_a_decision_closes_it(granted: bool, outcome: str) -> None:
    found = claim((60, e.ClaimDecided(1, 1, granted, ("because",), granted, "seller")))
    assert not found.is_open
    assert (found.outcome, found.reasons, found.counts_in_odr, found.funded_by) == (
        outcome,
        ("because",),
        granted,
        "seller",
    )


def test_a_withdrawal_closes_it_without_a_defect() -> None:
    found = claim((60, e.ClaimWithdrawn(1, 1)))
    assert (found.outcome, found.counts_in_odr, found.is_open) == ("withdrawn", False, False)


def test_the_order_knows_its_last_claim() -> None:
    state = state_of(OPENED, e.ClaimDecided(1, 1, True, (), True, "seller"))
    state.apply(e.ClaimOpened(1, 2, "not_received", (), 300), 200)
    state.apply(e.ClaimDecided(1, 2, False, (), False, "nobody"), 301)
    assert state.orders[1].claim == 2
    assert (state.claims[1].outcome, state.claims[2].outcome) == ("granted", "denied")


def test_an_appeal_waits_for_its_review_and_may_change_what_it_is_worth() -> None:
    granted = (60, e.ClaimDecided(1, 1, True, ("missing:x",), True, "seller"))
    appealed = (70, e.ClaimAppealed(1, 1, "see the thread", 900))
    found = claim(granted, appealed)
    assert (found.appeal, found.reviewed_at, found.is_in_review, found.is_open) == ("see the thread", 900, True, False)
    found = claim(granted, appealed, (900, e.ClaimAppealDecided(1, 1, True, ("proved:x",), False, "marketplace")))
    assert (found.outcome, found.reversed, found.is_in_review) == ("granted", True, False)
    assert (found.reasons, found.counts_in_odr, found.funded_by) == (("proved:x",), False, "marketplace")
