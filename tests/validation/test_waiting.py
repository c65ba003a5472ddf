"""Waiting for one crew, first come first served: Erlang C, Pollaczek and Khinchine, and what lies between.

Expected values and where they come from stand beside each case.
"""

import numpy as np
import pytest

from scenarios.quantities import DAY, HOUR, MINUTE, SECOND
from tests.validation.desk import (
    Seen,
    Stream,
    check,
    constant,
    desk,
    erlang,
    exponential,
    first_come_first_served,
    lognormal,
    watch,
)

UNIT = 10 * MINUTE
"""A mean service time."""
PER_UNIT = HOUR / UNIT
WARM_UP = 2 * DAY


def settled(scenario: object, seed: int = 7) -> Seen:
    """A run without its beginning, and without those who are not begun by its end."""
    seen = watch(scenario, seed)  # type: ignore[arg-type]
    return seen.where((seen.came >= WARM_UP) & ~np.isnan(seen.begun))


def test_erlang_c_of_a_call_centre() -> None:
    """100 calls in half an hour of 180 s, 14 agents: the example of pyworkforce and of the R package ErlangC.

    P(wait) 0.17413193, within 20 s 0.88835002, mean wait 7.835937 s, occupancy 0.71428571.
    """
    service = 180 * SECOND
    seen = settled(desk(Stream(200), heads=14, handle=exponential(service), horizon=8 * DAY))
    load = seen.load(service, 200)
    check(seen.waited > 0, 0.1741319336, 0.2, load)
    check(seen.waited <= 20 * SECOND, 0.8883500192, 0.04, load)
    check(seen.waited / SECOND, 7.835937012, 0.4, load)
    busy = seen.service.sum() / 14 / (seen.came[-1] - seen.came[0])
    assert busy == pytest.approx(0.7142857143, rel=0.03)


def test_ten_servers_at_a_load_of_nine_tenths() -> None:
    """M/M/10: P(wait) = mean wait = 0.66873152, P(wait > 1) = 0.24601258 (Erlang C)."""
    rate = 9 * PER_UNIT
    seen = settled(desk(Stream(rate), heads=10, handle=exponential(UNIT), horizon=40 * DAY))
    load = seen.load(UNIT, rate)
    check(seen.waited > 0, 0.6687315241, 0.05, load)
    check(seen.waited / UNIT, 0.6687315241, 0.3, load)
    check(seen.waited > UNIT, 0.2460125794, 0.3, load)


@pytest.mark.parametrize(
    ("handle", "mean_wait", "widest"),
    [
        (constant(UNIT), 2.0, 0.15),
        (erlang(UNIT, 2), 3.0, 0.15),
        (exponential(UNIT), 4.0, 0.2),
        (lognormal(UNIT, 2.0), 10.0, 0.4),
    ],
    ids=["constant", "erlang-2", "exponential", "lognormal with a squared cv of 4"],
)
def test_one_server_waits_by_the_variation_of_its_service(
    handle: dict[str, object], mean_wait: float, widest: float
) -> None:
    """M/G/1 at a load of 0.8: ρ/(1−ρ)·(1+cv²)/2 (Pollaczek and Khinchine)."""
    rate = 0.8 * PER_UNIT
    seen = settled(desk(Stream(rate), heads=1, handle=handle, horizon=250 * DAY))
    load = seen.load(UNIT, rate)
    check(seen.waited / UNIT, mean_wait, widest, load)
    check(seen.waited > 0, 0.8, 0.02, load)


def test_regular_arrivals_wait_less() -> None:
    """D/M/1, one every 1.25: σ = exp(−(1−σ)/ρ) = 0.62862980, mean wait σ/(1−σ) = 1.69273084 (Kingman says 2)."""
    rate, demand = 0.8 * PER_UNIT, {"arrivals": "regular"}
    seen = settled(desk(Stream(rate), heads=1, handle=exponential(UNIT), horizon=250 * DAY, demand=demand))
    assert np.abs(np.diff(seen.came) - 1.25 * UNIT).max() <= 1
    load = seen.load(UNIT, rate)[:1]
    check(seen.waited / UNIT, 1.69273084, 0.15, load)
    check(seen.waited > 0, 0.6286297965, 0.03, load)


@pytest.mark.parametrize(
    ("handle", "mean_wait", "approximation"),
    [(constant(UNIT), 0.2890600073, 0.2887797915), (erlang(UNIT, 2), 0.4232260725, 0.4155844156)],
    ids=["constant", "erlang-2"],
)
def test_five_servers_of_less_variable_service(
    handle: dict[str, object], mean_wait: float, approximation: float
) -> None:
    """M/D/5 and M/E2/5 at a load of 0.8: exact by Crommelin and by a phase-type chain; Cosmetatos, Allen-Cunneen."""
    rate = 4 * PER_UNIT
    seen = settled(desk(Stream(rate), heads=5, handle=handle, horizon=60 * DAY))
    check(seen.waited / UNIT, mean_wait, 0.25, seen.load(UNIT, rate))
    assert mean_wait == pytest.approx(approximation, rel=0.02)


@pytest.mark.parametrize("heads", [1, 3, 10])
@pytest.mark.parametrize("handle", [constant(UNIT), exponential(UNIT), lognormal(UNIT, 2.0)])
def test_every_contact_is_begun_when_the_recursion_says(heads: int, handle: dict[str, object]) -> None:
    """Not only in the mean: with the same arrivals and service times, each wait is the same to the millisecond."""
    seen = watch(desk(Stream(0.95 * heads * PER_UNIT), heads=heads, handle=handle, horizon=6 * DAY))
    seen = seen.where(~np.isnan(seen.begun))
    assert len(seen.came) > 500
    assert (seen.begun == first_come_first_served(seen.came, seen.service, heads)).all()
