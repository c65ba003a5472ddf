"""Quiet buyers who are asked for a review: so many more of them leave feedback as the market says, and no others."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.market import QuietBuyers
from scenarios.model import Scenario
from scenarios.quantities import DAY
from simulator.actors.asked import persuaded
from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.orders import NEVER, NO_STORY
from simulator.errors import CommandRejected
from simulator.journal.entry import Footer
from simulator.journal.storage import Recording
from simulator.run import Production, open_world, replay, restore_world
from simulator.world import World
from tests.casting import market, told
from tests.drawing import changed

AFTER = {"law": "constant", "always": "2d"}
NOW = 20 * DAY


def shop(share: float = 0.0, feedback: float = 3.0) -> Scenario:
    """Half of the quiet buyers who left nothing leave something once they are asked."""
    requests = {"share": share, "feedback": feedback}
    quiet = {"feedback_rate": 0.2, "stars": {"4": 0.25, "2": 0.75}, "after": AFTER, "review_requests": requests}
    return changed(market(contact_rate="0%", plan=None), quiet=quiet)


def asked(scenario: Scenario) -> tuple[World, list[int]]:
    """A market in which the seller asks about everything it may, and who was asked without having rated."""
    world = open_world(Production(scenario), 7)
    world.advance_to(NOW)
    book, fresh = world.state.book, []
    for order in range(1, len(book) + 1):
        try:
            world.submit(c.RequestReview(order, "promise"), "sp_api")
        except CommandRejected:
            continue
        if not book.stars[order - 1]:
            fresh.append(order)
    return world, fresh


def test_so_many_more_leave_feedback_as_the_market_says() -> None:
    world, fresh = asked(shop())
    world.advance_to(NOW + 2 * DAY - 1)
    assert told(world, e.FeedbackLeft) == []
    world.advance_to(NOW + 30 * DAY)
    left = told(world, e.FeedbackLeft)
    assert {at for at, _ in left} == {NOW + 2 * DAY}
    assert {event.order for _, event in left} <= set(fresh)
    assert len(fresh) > 150
    assert 0.4 < len(left) / len(fresh) < 0.6
    stars = Counter(event.stars for _, event in left)
    assert set(stars) == {2, 4}
    assert 0.6 < stars[2] / len(left) < 0.9


@pytest.mark.parametrize("scenario", [shop(feedback=1.0), shop(share=1.0), market(contact_rate="0%", plan=None)])
def test_where_a_request_moves_nobody_nobody_is_moved(scenario: Scenario) -> None:
    world, fresh = asked(scenario)
    world.advance_to(NOW + 30 * DAY)
    assert fresh
    assert told(world, e.FeedbackLeft) == []


def test_buyers_with_a_story_are_left_to_it() -> None:
    world, _ = asked(changed(shop(), contact_rate=1.0))
    assert (world.state.book.story[world.state.book.delivered_at < NEVER] != NO_STORY).all()
    assert [rank for _, rank, _ in world.clock.armed() if rank == Rank.BUYER_RATES] == []


def test_restored_anywhere_and_replayed_the_same_ones_leave_it() -> None:
    world, _ = asked(shop())
    cut, between = world.journal.length, world.now
    world.advance_to(NOW + 30 * DAY)
    entries = tuple(world.journal.entries())
    restored = restore_world(Recording(world.journal.header, entries[:cut], Footer(cut, between, "")))
    restored.advance_to(NOW + 30 * DAY)
    assert restored.journal.lines() == world.journal.lines()
    whole = Footer(world.journal.length, world.now, world.journal.digest)
    assert replay(Recording(world.journal.header, entries, whole)).journal.digest == world.journal.digest
    again = world.fork()
    again.advance_to(NOW + 60 * DAY)
    assert len(told(again, e.FeedbackLeft)) == len(told(world, e.FeedbackLeft))


@given(st.floats(0, 1), st.floats(0, 1), st.floats(1, 100))
def test_asked_or_asked_again_the_whole_comes_to_the_raised_rate(usual: float, share: float, factor: float) -> None:
    quiet = QuietBuyers.model_validate(
        {"feedback_rate": usual, "after": AFTER, "review_requests": {"share": share, "feedback": factor}}
    )
    raised = min(1.0, usual * factor)
    unasked = share * raised + (1 - share) * usual
    assert unasked + (1 - unasked) * persuaded(quiet, 0) == pytest.approx(raised)
