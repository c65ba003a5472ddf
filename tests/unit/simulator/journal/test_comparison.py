"""Comparing two runs: aligned by order, one difference for one thing done otherwise."""

import msgspec

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.journal.comparison import Difference, compare
from simulator.journal.entry import Entry
from simulator.world import World
from tests.casting import market, world_of

QUIET = market(10, plan=None)


def entry(seq: int, at: int, event: e.AnyEvent) -> Entry:
    return Entry(seq, at, "buyer", event)


RUN = [
    entry(1, 0, e.ConversationOpened(1, 1)),
    entry(2, 0, e.MessageReceived(1, 1, 1, "opening")),
    entry(3, 5, e.ConversationOpened(2, 2)),
    entry(4, 5, e.MessageReceived(2, 2, 2, "opening")),
    entry(5, 9, e.MessageSent(1, 1, 3, "reply", 1, "hello")),
]


def test_a_run_does_not_differ_from_itself() -> None:
    assert list(compare(RUN, RUN)) == []
    assert list(compare([], [])) == []


def test_numbers_that_merely_shifted_are_no_difference() -> None:
    other = [
        entry(1, 5, e.ConversationOpened(2, 1)),
        entry(2, 5, e.MessageReceived(2, 1, 1, "opening")),
        entry(3, 0, e.ConversationOpened(1, 2)),
        entry(4, 0, e.MessageReceived(1, 2, 2, "opening")),
        entry(5, 9, e.MessageSent(1, 2, 3, "reply", 2, "hello")),
    ]
    assert list(compare(RUN, other)) == []


def test_another_text_is_one_difference() -> None:
    other = [*RUN[:4], entry(5, 9, e.MessageSent(1, 1, 3, "reply", 1, "goodbye"))]
    assert list(compare(RUN, other)) == [Difference(1, 2, RUN[4], other[4])]


def test_another_instant_or_kind_is_a_difference() -> None:
    for last in (entry(5, 10, RUN[4].event), entry(5, 9, e.NoResponseMarked(1, 1))):
        assert [found.order for found in compare(RUN, [*RUN[:4], last])] == [1]


def test_what_only_one_side_has_is_told() -> None:
    assert list(compare(RUN, RUN[:4])) == [Difference(1, 2, RUN[4], None)]
    assert list(compare(RUN[:4], RUN)) == [Difference(1, 2, None, RUN[4])]
    assert list(compare([], RUN)) == [Difference(1, 0, None, RUN[0]), Difference(2, 0, None, RUN[2])]


def test_differences_come_by_order_and_only_the_first_about_each() -> None:
    other = [msgspec.structs.replace(one, at=one.at + 1) for one in RUN]
    assert [(found.order, found.ordinal) for found in compare(RUN, other)] == [(1, 0), (2, 0)]


def answered(late: int = 0, *, seller: int) -> World:
    """A week in which a seller answers every waiting thread each hour, one of them later by so many hours."""
    world = world_of(QUIET)
    held_until: dict[int, int] = {}
    for hour in range(9 * 24):
        world.advance_to(hour * HOUR)
        for thread in sorted(world.state.waiting):
            order = world.state.conversations[thread].order
            until = held_until.setdefault(thread, hour + (late if order == seller else 0))
            if hour >= until:
                world.submit(c.Reply(thread, "Here is your tracking number."), "inbox")
    world.advance_to(20 * DAY)
    return world


def test_one_late_answer_is_one_difference() -> None:
    first = world_of(QUIET).state.book.arrivals[3]
    ours, theirs = answered(seller=first), answered(2, seller=first)
    found = list(compare(ours.journal.entries(), theirs.journal.entries()))
    assert len(ours.state.conversations) > 8
    assert [difference.order for difference in found] == [first]
    (difference,) = found
    assert difference.left is not None
    assert isinstance(difference.left.event, e.MessageSent)
    assert difference.ordinal == 3
