"""Tries when a load test passed, and reads aloud why not."""

from hypothesis import given
from hypothesis import strategies as st

from load.thresholds import Limits, Measured

LIMITS = Limits(p95=500, failure_ratio=0.01)
THREADS = Measured("GET /inbox/threads", requests=200, failures=2, p95=500)


def test_limits_that_are_just_kept_are_kept() -> None:
    assert LIMITS.broken([THREADS]) == []


def test_one_failure_too_many() -> None:
    other = Measured("GET /inbox/counters", requests=10, failures=1, p95=3)
    said = "3 of 210 requests failed (1.43%); 1.00% may (--max-failure-ratio)"
    assert LIMITS.broken([THREADS, other]) == [said]


def test_a_slow_route_is_named() -> None:
    slow = Measured("POST /inbox/threads/{id}/messages", requests=10, failures=0, p95=730)
    said = "POST /inbox/threads/{id}/messages took 730 ms at p95; 500 ms are allowed (--max-p95)"
    assert LIMITS.broken([THREADS, slow]) == [said]


def test_moving_the_clock_may_take_its_time() -> None:
    advance = Measured("POST /_control/worlds/{id}/advance", requests=10, failures=0, p95=5_000, is_sellers=False)
    assert LIMITS.broken([THREADS, advance]) == []


def test_nothing_measured_is_not_passed() -> None:
    assert LIMITS.broken([]) == ["no request was sent, so nothing is known"]


@given(st.integers(1, 10_000), st.floats(0, 1), st.data())
def test_the_share_of_failures_decides(requests: int, allowed: float, data: st.DataObject) -> None:
    failures = data.draw(st.integers(0, requests))
    broken = Limits(500, allowed).broken([Measured("GET /", requests, failures, 1)])
    assert bool(broken) == (failures / requests > allowed)
