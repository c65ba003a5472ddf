"""Token buckets against a clock that is turned by hand."""

import pytest

from mock_api.throttling import Buckets, Quota

SECOND = 1_000_000_000


def taken(buckets: Buckets, quota: Quota, now: int, times: int, operation: str = "getOrders") -> int:
    """How many of so many calls at one instant are let through."""
    return sum(buckets.take(operation, quota, now) for _ in range(times))


def test_the_burst_goes_at_once_and_the_rest_as_time_passes() -> None:
    buckets, quota = Buckets(), Quota("0.5", 30)
    assert taken(buckets, quota, 0, 40) == 30
    assert taken(buckets, quota, 2 * SECOND - 1, 5) == 0
    assert taken(buckets, quota, 2 * SECOND, 5) == 1
    assert taken(buckets, quota, 8 * SECOND, 5) == 3


def test_a_bucket_is_never_fuller_than_its_burst() -> None:
    buckets, quota = Buckets(), Quota("1.0", 5)
    assert taken(buckets, quota, 0, 5) == 5
    assert taken(buckets, quota, 3600 * SECOND, 10) == 5


@pytest.mark.parametrize(("rate", "seconds"), [("0.0167", 60), ("0.0056", 179), ("0.016", 63), ("10.0", 1)])
def test_published_rates_are_waited_for(rate: str, seconds: int) -> None:
    buckets, quota = Buckets(), Quota(rate, 1)
    assert taken(buckets, quota, 0, 2) == 1
    assert buckets.take("getOrders", quota, seconds * SECOND)
    assert quota.interval >= SECOND / float(rate)


def test_each_operation_has_a_bucket_of_its_own() -> None:
    buckets, quota = Buckets(), Quota("1.0", 2)
    assert taken(buckets, quota, 0, 3, "getOrders") == 2
    assert taken(buckets, quota, 0, 3, "getOrder") == 2


def test_what_has_no_plan_is_never_refused() -> None:
    assert taken(Buckets(), Quota("1.0", None), 0, 1_000) == 1_000


def test_a_copy_is_as_full_and_goes_its_own_way() -> None:
    buckets, quota = Buckets(), Quota("1.0", 3)
    assert taken(buckets, quota, 0, 2) == 2
    twin = buckets.copy()
    assert taken(twin, quota, 0, 2) == 1
    assert taken(buckets, quota, 0, 2) == 1
    buckets.fill()
    assert (taken(buckets, quota, 0, 4), taken(twin, quota, 0, 4)) == (3, 0)
