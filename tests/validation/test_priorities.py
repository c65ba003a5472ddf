"""One line of several classes: Cobham's priorities, and earliest deadline first where all deadlines are equal."""

import numpy as np
import pytest

from scenarios.model import Scenario
from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.journal.codec import encode
from simulator.run import Production, open_world
from tests.validation.desk import Seen, Stream, check, constant, desk, exponential, watch

UNIT = 10 * MINUTE
PER_UNIT = HOUR / UNIT
URGENT = {"priority": 1}


def settled(scenario: Scenario) -> Seen:
    seen = watch(scenario)
    return seen.where((seen.came >= 2 * DAY) & ~np.isnan(seen.begun))


def test_two_classes_and_ten_servers() -> None:
    """M/M/10, 3 and 6 to a mean service: mean waits 0.09553307 and 0.95533075, 0.66873152 together (Cobham 1954)."""
    urgent, usual = Stream(3 * PER_UNIT, answer=URGENT), Stream(6 * PER_UNIT)
    seen = settled(desk(urgent, usual, heads=10, handle=exponential(UNIT), horizon=40 * DAY))
    load = seen.load(UNIT, 9 * PER_UNIT)
    check(seen.waited / UNIT, 0.6687315241, 0.3, load)
    check(seen.of(0).waited / UNIT, 0.09553307487, 0.15)
    first = seen.stream == 0
    share = first.mean()
    check(np.where(first, 0, seen.waited) / UNIT / (1 - share), 0.9553307487, 0.3, load)


def test_two_classes_with_their_own_service_times() -> None:
    """M/G/1, 2 exponential and 1 constant of a quarter: mean waits 0.3125 and 1.25 (a worked example, Clemson)."""
    quarter = UNIT // 4
    urgent = Stream(2 * PER_UNIT, answer=URGENT | {"handle_time": exponential(quarter)})
    usual = Stream(PER_UNIT, answer={"handle_time": constant(quarter)})
    seen = settled(desk(urgent, usual, heads=1, handle=constant(UNIT), horizon=120 * DAY))
    assert np.unique(seen.of(1).service).tolist() == [quarter]
    check(seen.of(0).waited / UNIT, 0.3125, 0.15)
    check(seen.of(1).waited / UNIT, 1.25, 0.2)


def late_desk(serves: str) -> Scenario:
    """M/M/1 at a load of 0.9, in which everybody is to be begun within 24 mean service times."""
    return desk(Stream(0.9 * PER_UNIT), heads=1, handle=exponential(UNIT), horizon=400 * DAY, serves=serves)


def test_earliest_deadline_first_with_equal_deadlines_is_first_come_first_served() -> None:
    """Entry by entry; and P(wait > 24) = ρ·exp(−(1−ρ)·24) = 0.08164616, P(sojourn > 24) = exp(−2.4) = 0.09071795."""
    orderly, hurried = (late_desk(serves) for serves in ("first_come", "earliest_deadline"))
    one, other = (open_world(Production(scenario), 7) for scenario in (orderly, hurried))
    for world in (one, other):
        world.advance_to(10 * DAY)
    assert [encode(entry) for entry in one.journal.entries()] == [encode(entry) for entry in other.journal.entries()]
    assert one.journal.length > 5_000
    seen = watch(hurried)
    seen = seen.where((seen.came >= 5 * DAY) & ~np.isnan(seen.begun))
    load = seen.load(UNIT, 0.9 * PER_UNIT)
    check(seen.waited > 24 * UNIT, 0.08164615796, 0.9, load)
    check(seen.waited + seen.service > 24 * UNIT, 0.09071795329, 0.9, load)


@pytest.mark.parametrize("deadline", ["1h", "30d"])
def test_another_deadline_is_another_order(deadline: str) -> None:
    """The identity above says something: one class with a deadline of its own is begun in another order."""
    classes = Stream(0.45 * PER_UNIT, answer={"deadline": deadline}), Stream(0.45 * PER_UNIT)
    seen = watch(desk(*classes, heads=1, handle=exponential(UNIT), horizon=20 * DAY, serves="earliest_deadline"))
    seen = seen.where(~np.isnan(seen.begun))
    assert (np.diff(seen.begun) < 0).any()
    hurried = seen.of(0 if deadline == "1h" else 1)
    assert hurried.waited.mean() < seen.waited.mean()
    for stream in (0, 1):
        assert (np.diff(seen.of(stream).begun) > 0).all(), "first come first served inside a class"
