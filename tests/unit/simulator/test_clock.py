"""Examples and small properties of a world's clock: what fires, when and in which order."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.clock import Clock, Rank

Fired = list[tuple[int, Rank, int]]


def watched(clock: Clock) -> Fired:
    """Everything the clock fires from now on, with the instant its handler saw."""
    fired: Fired = []

    def handler(rank: Rank) -> Callable[[int], None]:
        return lambda entity: fired.append((clock.now, rank, entity))

    for rank in Rank:
        clock.handle(rank, handler(rank))
    return fired


def test_ranks_fire_in_the_order_that_makes_an_instant_fair() -> None:
    """Who is there is known first; buyers move before answers are done, and the marketplace decides last."""
    assert list(Rank) == sorted(Rank)
    assert [rank.name for rank in Rank] == [
        "SALE_IS_DUE",
        "SHIFT_ENDS",
        "SHIFT_BEGINS",
        "BUYER_ARRIVES",
        "BUYER_WAKES",
        "BUYER_REACTS",
        "BUYER_RATES",
        "WORK_DONE",
        "CLAIM_DUE",
        "CLAIM_AGAIN",
        "APPEAL_DUE",
        "CHARGEBACK_DUE",
        "RETURN_DUE",
        "PARCEL_SCANNED",
        "PARCEL_BACK",
        "REFUND_DUE",
        "CANCELLATION_DUE",
        "NOTICE_DUE",
        "REVIEW_DUE",
        "PLAN_OF_ACTION_DUE",
    ]


@given(st.permutations([(rank, entity) for rank in Rank for entity in (0, 1, 2, 2**40 - 1)]))
def test_at_one_instant_rank_then_entity_decides_whoever_was_armed_first(armed: list[tuple[Rank, int]]) -> None:
    clock = Clock()
    fired = watched(clock)
    for rank, entity in armed:
        clock.arm(5, rank, entity)
    clock.advance_to(5)
    assert fired == [(5, rank, entity) for rank, entity in sorted(armed)]


def test_an_earlier_instant_comes_first_whatever_its_rank() -> None:
    clock = Clock()
    fired = watched(clock)
    clock.arm(7, Rank.BUYER_ARRIVES, 1)
    clock.arm(6, Rank.CLAIM_DUE, 9)
    clock.advance_to(10)
    assert fired == [(6, Rank.CLAIM_DUE, 9), (7, Rank.BUYER_ARRIVES, 1)]


def test_a_timer_armed_at_the_instant_that_fires_still_finds_its_place() -> None:
    """A later buyer's arrival is armed by the arrival before it and yet precedes every agent of that instant."""
    clock = Clock()
    fired = watched(clock)
    clock.handle(Rank.BUYER_ARRIVES, lambda entity: clock.arm(clock.now, Rank.BUYER_WAKES, entity))
    clock.arm(5, Rank.WORK_DONE, 0)
    clock.arm(5, Rank.BUYER_ARRIVES, 8)
    clock.advance_to(5)
    assert fired == [(5, Rank.BUYER_WAKES, 8), (5, Rank.WORK_DONE, 0)]


def test_advancing_includes_the_instant_and_nothing_after_it() -> None:
    clock = Clock()
    fired = watched(clock)
    for instant in (99, 100, 101):
        clock.arm(instant, Rank.BUYER_WAKES, instant)
    clock.advance_to(100)
    assert [at for at, _, _ in fired] == [99, 100]
    assert clock.now == 100
    clock.advance_to(100)
    assert len(fired) == 2
    clock.advance_to(101)
    assert [at for at, _, _ in fired] == [99, 100, 101]


def test_while_a_timer_fires_it_is_that_timers_instant() -> None:
    clock = Clock()
    fired = watched(clock)
    clock.arm(30, Rank.BUYER_WAKES, 1)
    clock.advance_to(1_000)
    assert fired == [(30, Rank.BUYER_WAKES, 1)]
    assert clock.now == 1_000


@pytest.mark.parametrize("again", [3, 7])
def test_arming_again_replaces(again: int) -> None:
    clock = Clock()
    fired = watched(clock)
    clock.arm(5, Rank.BUYER_WAKES, 1)
    clock.arm(again, Rank.BUYER_WAKES, 1)
    assert clock.armed() == [(again, Rank.BUYER_WAKES, 1)]
    clock.advance_to(10)
    assert fired == [(again, Rank.BUYER_WAKES, 1)]


def test_arming_twice_for_one_instant_fires_once() -> None:
    clock = Clock()
    fired = watched(clock)
    clock.arm(5, Rank.BUYER_WAKES, 1)
    clock.arm(5, Rank.BUYER_WAKES, 1)
    clock.advance_to(5)
    assert fired == [(5, Rank.BUYER_WAKES, 1)]


def test_a_timer_moved_away_and_back_fires_once() -> None:
    clock = Clock()
    fired = watched(clock)
    for instant in (5, 8, 5):
        clock.arm(instant, Rank.BUYER_WAKES, 1)
    clock.advance_to(10)
    assert fired == [(5, Rank.BUYER_WAKES, 1)]


def test_disarming_takes_back_only_the_one_named() -> None:
    clock = Clock()
    fired = watched(clock)
    clock.arm(5, Rank.WORK_DONE, 1)
    clock.arm(5, Rank.WORK_DONE, 2)
    clock.arm(5, Rank.SHIFT_ENDS, 1)
    clock.disarm(Rank.WORK_DONE, 1)
    clock.disarm(Rank.WORK_DONE, 3)
    clock.advance_to(5)
    assert fired == [(5, Rank.SHIFT_ENDS, 1), (5, Rank.WORK_DONE, 2)]


def test_a_timer_can_be_armed_again_after_it_was_disarmed_or_fired() -> None:
    clock = Clock()
    fired = watched(clock)
    clock.arm(5, Rank.WORK_DONE, 1)
    clock.disarm(Rank.WORK_DONE, 1)
    clock.arm(5, Rank.WORK_DONE, 1)
    clock.advance_to(5)
    clock.arm(5, Rank.WORK_DONE, 1)
    clock.advance_to(5)
    assert fired == [(5, Rank.WORK_DONE, 1)] * 2


def test_one_step_fires_one_timer_up_to_its_limit() -> None:
    clock = Clock()
    fired = watched(clock)
    clock.arm(5, Rank.BUYER_WAKES, 1)
    clock.arm(5, Rank.BUYER_WAKES, 2)
    assert not clock.step(4)
    assert clock.now == 0
    assert clock.step(5)
    assert [entity for _, _, entity in fired] == [1]
    assert clock.step(5)
    assert not clock.step(10**12)
    assert clock.now == 5


def test_what_is_armed_is_told_in_the_order_it_will_fire() -> None:
    clock = Clock()
    fired = watched(clock)
    wanted = [(3, Rank.CLAIM_DUE, 1), (4, Rank.SHIFT_ENDS, 0), (4, Rank.SHIFT_ENDS, 7), (4, Rank.BUYER_ARRIVES, 9)]
    for instant, rank, entity in reversed(wanted):
        clock.arm(instant, rank, entity)
    assert clock.armed() == wanted
    clock.advance_to(4)
    assert fired == wanted
    assert clock.armed() == []


def test_standing_at_an_instant_leaves_every_timer_behind() -> None:
    clock = Clock()
    fired = watched(clock)
    clock.arm(5, Rank.BUYER_WAKES, 1)
    clock.stand_at(1_000)
    assert (clock.now, clock.armed()) == (1_000, [])
    clock.arm(1_000, Rank.BUYER_REACTS, 2)
    clock.arm(1_001, Rank.BUYER_REACTS, 3)
    clock.advance_to(1_000)
    assert fired == [(1_000, Rank.BUYER_REACTS, 2)]


def test_timers_can_be_taken_over_and_then_go_their_own_way() -> None:
    ours = Clock()
    ours.advance_to(50)
    watched(ours)
    ours.arm(60, Rank.BUYER_WAKES, 1)
    ours.arm(70, Rank.BUYER_WAKES, 2)
    ours.arm(60, Rank.BUYER_WAKES, 3)
    ours.disarm(Rank.BUYER_WAKES, 3)
    theirs = Clock(50)
    fired = watched(theirs)
    theirs.take_timers(ours)
    ours.disarm(Rank.BUYER_WAKES, 1)
    theirs.arm(80, Rank.BUYER_WAKES, 2)
    theirs.advance_to(100)
    assert fired == [(60, Rank.BUYER_WAKES, 1), (80, Rank.BUYER_WAKES, 2)]
    assert ours.armed() == [(70, Rank.BUYER_WAKES, 2)]
    assert ours.now == 50


def test_what_is_taken_over_is_told_before_time_moves_and_can_be_taken_over_again() -> None:
    clocks = [Clock(), Clock(), Clock()]
    fired = [watched(clock) for clock in clocks]
    clocks[0].arm(5, Rank.WORK_DONE, 1)
    for model, twin in pairwise(clocks):
        twin.take_timers(model)
        assert twin.armed() == [(5, Rank.WORK_DONE, 1)]
    for clock in clocks:
        clock.advance_to(5)
    assert fired == [[(5, Rank.WORK_DONE, 1)]] * 3


def test_a_handler_that_fails_loses_nothing_but_its_own_timer() -> None:
    clock = Clock()
    fired = watched(clock)

    def fails(entity: int) -> None:
        raise OSError(entity)

    clock.handle(Rank.WORK_DONE, fails)
    clock.arm(3, Rank.WORK_DONE, 1)
    clock.arm(4, Rank.CLAIM_DUE, 2)
    clock.arm(9, Rank.CLAIM_DUE, 3)
    with pytest.raises(OSError, match="1"):
        clock.advance_to(8)
    assert (clock.now, clock.armed()) == (3, [(4, Rank.CLAIM_DUE, 2), (9, Rank.CLAIM_DUE, 3)])
    clock.arm(6, Rank.CLAIM_DUE, 4)
    assert clock.step(4)
    clock.advance_to(20)
    assert fired == [(4, Rank.CLAIM_DUE, 2), (6, Rank.CLAIM_DUE, 4), (9, Rank.CLAIM_DUE, 3)]


def test_a_timer_nobody_handles_is_a_mistake() -> None:
    clock = Clock()
    clock.arm(3, Rank.WORK_DONE, 1)
    with pytest.raises(LookupError, match="nobody handles the timer of 1 at 3"):
        clock.advance_to(3)


OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(["arm", "disarm", "advance"]),
        st.sampled_from(list(Rank)),
        st.integers(0, 3),
        st.integers(0, 20),
    ),
    max_size=40,
)


@given(OPERATIONS)
def test_the_clock_agrees_with_a_table_of_alarms(operations: list[tuple[str, Rank, int, int]]) -> None:
    """A naive model: one alarm a (rank, entity), and whatever is due fires sorted."""
    clock = Clock()
    fired = watched(clock)
    alarms: dict[tuple[Rank, int], int] = {}
    expected: Fired = []
    now = 0
    for what, rank, entity, ahead in operations:
        if what == "arm":
            clock.arm(now + ahead, rank, entity)
            alarms[rank, entity] = now + ahead
        elif what == "disarm":
            clock.disarm(rank, entity)
            alarms.pop((rank, entity), None)
        else:
            now += ahead
            clock.advance_to(now)
            due = sorted((at, *key) for key, at in alarms.items() if at <= now)
            expected += due
            alarms = {key: at for key, at in alarms.items() if at > now}
        assert clock.armed() == sorted((at, *key) for key, at in alarms.items())
    assert fired == expected
