"""Operations come and go by the day."""

from datetime import date, timedelta

import pytest

from mock_api.sp_api.api_dates import PERIODS, PRESENT, Period, is_published

DAY = date(2026, 1, 29)


def test_a_period_holds_its_edges() -> None:
    period = Period(DAY, DAY + timedelta(days=2))
    assert [period.holds(DAY + timedelta(days=ahead)) for ahead in (-1, 0, 2, 3)] == [False, True, True, False]
    assert Period().holds(date.min)
    assert Period(DAY).holds(date.max)


@pytest.mark.parametrize(
    ("operation", "last"),
    [
        ("orders/v0/getOrders", date(2027, 3, 27)),
        ("orders/v0/getOrderItemsBuyerInfo", date(2027, 3, 27)),
        ("messaging/v1/CreateAmazonMotors", date(2026, 1, 29)),
        ("messaging/v1/createNegativeFeedbackRemoval", date(2025, 8, 3)),
    ],
)
def test_what_goes_is_there_up_to_its_last_day(operation: str, last: date) -> None:
    assert is_published(operation, last)
    assert not is_published(operation, last + timedelta(days=1))
    assert is_published(operation, None) is (last >= PRESENT)


@pytest.mark.parametrize(
    ("operation", "first"),
    [
        ("orders/2026-01-01/searchOrders", date(2026, 1, 1)),
        ("orders/2026-01-01/getOrder", date(2026, 1, 1)),
        ("notifications/v1/getSubscriptions", date(2026, 8, 5)),
        ("notifications/v1/sendTestNotification", date(2026, 8, 5)),
    ],
)
def test_what_comes_is_there_from_its_first_day(operation: str, first: date) -> None:
    assert not is_published(operation, first - timedelta(days=1))
    assert is_published(operation, first)
    assert is_published(operation, None)


def test_what_nobody_announced_stays() -> None:
    assert "orders/v0/confirmShipment" not in PERIODS
    assert is_published("orders/v0/confirmShipment", date.max)
