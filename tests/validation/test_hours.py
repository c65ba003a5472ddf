"""Desks and rates that change with the hour: the shift desk, whose nights count, and a crowd under a sine."""

from math import cos, pi, sin

import numpy as np
import pytest
from scipy import stats

from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.run import Production, open_world
from tests.casting import everyday
from tests.validation.desk import (
    Columns,
    Seen,
    Stream,
    Watch,
    check,
    desk,
    exponential,
    first_come_first_served,
    interval,
    seen_by,
    watch,
)

OPEN, CLOSE = 9 * HOUR, 17 * HOUR
AGENTS, HANDLE = 2, 450_000
"""7.5 minutes."""


def worked_by(instants: Columns) -> Columns:
    """How much time each agent has been at work at some instants."""
    days, time_of_day = np.divmod(instants, DAY)
    return days * (CLOSE - OPEN) + np.clip(time_of_day, OPEN, CLOSE) - OPEN


@pytest.fixture(scope="module")
def shift_desk() -> Seen:
    """5 an hour round the clock, two agents from 9 to 17 every day, work frozen at closing and resumed."""
    agents = [{"name": "agent", "heads": AGENTS, "shifts": everyday("09:00", "17:00")}]
    scenario = desk(
        Stream(5), heads=0, handle=exponential(HANDLE), horizon=1_200 * DAY, agents=agents, at_shift_end="freeze"
    )
    seen = watch(scenario)
    return seen.where((seen.came >= 20 * DAY) & ~np.isnan(seen.done))


def test_the_shift_desk_answers_late_as_often_as_the_chain_says(shift_desk: Seen) -> None:
    """P(wait > 24 h) = 0.00683499, mean sojourn 9.56271644 h: a periodic Markov chain, solved exactly."""
    load = shift_desk.load(HANDLE, 5)
    # Late contacts come in long clusters, so their share is known less well than the mean that goes with it.
    check(shift_desk.waited > DAY, 0.006834991541, 1.8, load)
    check((shift_desk.done - shift_desk.came) / HOUR, 9.56271644, 0.08, load)


def test_the_backlog_of_the_shift_desk_says_the_same(shift_desk: Seen) -> None:
    """With n before her, a contact waits longer than a day where all agents answer at most n − 2 in the day's 16 hours.

    That chance over the backlogs met on arrival is the same probability, told with less noise.
    """
    gone = np.sort(shift_desk.done)
    before = np.arange(len(gone)) - np.searchsorted(gone, shift_desk.came, side="right")
    chance = stats.poisson.cdf(before - AGENTS, AGENTS * (CLOSE - OPEN) / HANDLE)
    chance[before < AGENTS] = 0
    check(chance, 0.006834991541, 1.5, shift_desk.load(HANDLE, 5))


def test_the_shift_desk_begins_every_answer_when_the_recursion_says() -> None:
    """On a clock that stands still outside shifts it is a desk like any other."""
    agents = [{"name": "agent", "heads": AGENTS, "shifts": everyday("09:00", "17:00")}]
    scenario = desk(
        Stream(5), heads=0, handle=exponential(HANDLE), horizon=60 * DAY, agents=agents, at_shift_end="freeze"
    )
    seen = watch(scenario)
    seen = seen.where(~np.isnan(seen.begun))
    begun = first_come_first_served(worked_by(seen.came), seen.service, AGENTS)
    assert (worked_by(seen.begun) == begun).all()
    assert len(begun) > 5_000


HOURS_A_UNIT = 24 * 5 / (2 * pi)
"""One period of the sine is a day."""
SCALE = 10


def expected_number(hour: float) -> float:
    """30 + 20·(sin 5t − 5 cos 5t)/26: the mean number in a system of any size (Eick, Massey and Whitt 1993)."""
    angle = 2 * pi * hour / 24
    return SCALE * (30 + 20 * (sin(angle) - 5 * cos(angle)) / 26)


def test_a_crowd_under_a_sine_of_arrivals_follows_it_late() -> None:
    """Mt/M/∞ with a rate of 30 + 20 sin 5t: at most 33.9223227 and at least 26.0776773 in service, where an hour taken
    for itself says 50; the highest number comes 0.27468015 after the highest rate."""
    weights = [30 + 20 * sin(2 * pi * (hour + 0.5) / 24) for hour in range(24)]
    per_hour = SCALE * 30 / HOURS_A_UNIT
    demand = {"orders_per_day": 24 * per_hour, "by_hour": weights}
    service = round(HOURS_A_UNIT * HOUR)
    days = 90
    crowd = desk(Stream(per_hour), heads=800, handle=exponential(service), horizon=days * DAY, demand=demand)
    seen, hours = Watch(), np.zeros((days, 24))
    world = open_world(Production(crowd), 7, keep=False, projections=(seen,))
    for number in range(days * 24):
        world.advance_to(number * HOUR)
        hours[number // 24, number % 24] = len(world.state.held)
    assert not seen_by(seen, world).waited.any()
    numbers = hours[8:]
    for hour in range(24):
        low, high = interval(numbers[:, hour], batches=20)
        assert low <= expected_number(hour) <= high
        assert high - low < 0.12 * SCALE * 30
    wave = np.fft.rfft(numbers.mean(axis=0))[1] / 12
    assert abs(wave) == pytest.approx(SCALE * 20 / 26**0.5, rel=0.15)
    # The rate's sine has its top at a quarter of the day; the number's top comes later by the lag.
    late = (-np.angle(wave) / (2 * pi) * 24 - 6) / HOURS_A_UNIT
    assert late == pytest.approx(0.2746801534, abs=0.04)


def test_as_many_wait_as_come_in_the_time_they_wait() -> None:
    """Little: the mean number of unanswered threads is the rate times the mean sojourn, measured apart."""
    scenario = desk(Stream(54), heads=10, handle=exponential(10 * MINUTE), horizon=12 * DAY)
    seen = Watch()
    world = open_world(Production(scenario), 7, keep=False, projections=(seen,))
    waiting = []
    for instant in range(0, 12 * DAY, 10 * MINUTE):
        world.advance_to(instant)
        if instant >= DAY:
            waiting.append(len(world.state.waiting))
    came = seen_by(seen, world).between(DAY, 12 * DAY)
    sojourn = np.nanmean(came.done - came.came)
    assert np.mean(waiting) == pytest.approx(len(came.came) / (11 * DAY) * sojourn, rel=0.02)
