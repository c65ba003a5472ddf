"""Feedback in time: what stands in the columns and what was written, in one list."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.views.feedback import LATEST, FeedbackLeft, FeedbackView
from tests.casting import book


def taken(*happened: tuple[int, e.AnyEvent]) -> FeedbackView:
    view = FeedbackView()
    handlers = view.handlers()
    for seq, (at, event) in enumerate(happened, 1):
        handlers[type(event)](Entry(seq, at, "x", event))
    return view


def never(order: int) -> bool:
    return False


@given(st.lists(st.tuples(st.integers(0, 20), st.booleans()), max_size=12), st.integers(0, 25), st.integers(1, 4))
def test_pages_follow_each_other_latest_first(left: list[tuple[int, bool]], now: int, limit: int) -> None:
    columns = [0 if written else 4 for _, written in left]
    quiet = FeedbackLeft(book(len(left), stars=columns, stars_at=[at for at, _ in left]))
    written = [(at, order) for order, (at, by_story) in enumerate(left, 1) if by_story and at <= now]
    view = taken(*((at, e.FeedbackLeft(order, 2)) for at, order in sorted(written)))
    found, place = [], LATEST
    while page := view.page(quiet, never, place, now, limit):
        assert len(page) <= limit
        found += page
        place = (page[-1].left_at, page[-1].order)
    expected = sorted(((at, order) for order, (at, _) in enumerate(left, 1) if at <= now), reverse=True)
    assert [(feedback.left_at, feedback.order) for feedback in found] == expected


def test_a_lost_sale_left_nothing() -> None:
    quiet = FeedbackLeft(book(2, stars=[5, 5], stars_at=[1, 2]))
    assert [found.order for found in FeedbackView().page(quiet, {2}.__contains__, LATEST, 9, 9)] == [1]


def test_what_was_done_about_it() -> None:
    quiet = FeedbackLeft(book(2, stars=[0, 5], stars_at=[0, 3]))
    view = taken(
        (1, e.FeedbackLeft(1, 1, "won")),
        (4, e.FeedbackAnswered(2, "thanks")),
        (5, e.FeedbackAnswered(1, "sorry")),
        (6, e.FeedbackAnswerDeleted(1)),
        (7, e.FeedbackRemovalRefused(1, "stays")),
        (8, e.FeedbackStruck(2, "protected_label")),
    )
    first, second = view.feedback(1, quiet, 9), view.feedback(2, quiet, 9)
    assert first is not None
    assert second is not None
    assert (first.stars, first.line, first.reply, first.reply_deleted) == (1, "won", None, True)
    assert (first.status, first.because) == ("standing", "stays")
    assert (second.reply, second.replied_at, second.status) == ("thanks", 4, "struck")
    assert view.feedback(2, quiet, 2) is None
    twin = view.copy()
    twin.handlers()[e.FeedbackRemoved](Entry(9, 9, "x", e.FeedbackRemoved(1, "buyer", "buyer_removed", 10)))
    removed, kept = twin.feedback(1, quiet, 9), view.feedback(1, quiet, 9)
    assert removed is not None
    assert kept is not None
    assert (removed.status, kept.status) == ("removed", "standing")
