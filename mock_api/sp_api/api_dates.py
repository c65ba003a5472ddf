"""From which day to which the marketplace publishes each operation, and which of them a world has.

A world has the operations of one day, by default those of the day these periods were last looked at.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from mock_api.sp_api import refusals
from mock_api.sp_api.calls import Call
from mock_api.worlds import Worlds

PRESENT = date(2026, 11, 1)
"""The day whose operations a world has, if nobody says otherwise."""


class Period(NamedTuple):
    """The first and the last day of an operation; none: always, or until further notice."""

    first: date | None = None
    last: date | None = None

    def holds(self, day: date) -> bool:
        """Whether a day is one of them."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


_ORDERS_V0 = Period(last=date(2027, 3, 27))
_ORDERS_2026 = Period(first=date(2026, 1, 1))
_AUGUST_2026 = Period(first=date(2026, 8, 5))

PERIODS: Mapping[str, Period] = {
    "messaging/v1/createNegativeFeedbackRemoval": Period(last=date(2025, 8, 3)),
    "messaging/v1/CreateAmazonMotors": Period(last=date(2026, 1, 29)),
    "orders/v0/getOrders": _ORDERS_V0,
    "orders/v0/getOrder": _ORDERS_V0,
    "orders/v0/getOrderBuyerInfo": _ORDERS_V0,
    "orders/v0/getOrderAddress": _ORDERS_V0,
    "orders/v0/getOrderItems": _ORDERS_V0,
    "orders/v0/getOrderItemsBuyerInfo": _ORDERS_V0,
    "orders/2026-01-01/searchOrders": _ORDERS_2026,
    "orders/2026-01-01/getOrder": _ORDERS_2026,
    "notifications/v1/getSubscriptions": _AUGUST_2026,
    "notifications/v1/sendTestNotification": _AUGUST_2026,
}
"""API, version and operation → its period; what is not here is always there."""

_ALWAYS = Period()


def is_published(operation: str, day: date | None) -> bool:
    """Whether an operation is published on a day; none: the present one."""
    return PERIODS.get(operation, _ALWAYS).holds(PRESENT if day is None else day)


def day_of(call: Call) -> date | None:
    """The day whose operations a call finds, as its world says or else its server."""
    worlds: Worlds = call.request.app.state.shops.worlds
    return call.hosted.api_date or worlds.options.api_date


def while_published(operation: str, answer: Callable[[Call], bytes]) -> Callable[[Call], bytes]:
    """An operation that is not there on the days it is not published."""

    def answered(call: Call) -> bytes:
        if not is_published(operation, day_of(call)):
            raise refusals.not_found(f"{operation.rpartition('/')[2]} is not published any more, or not yet.")
        return answer(call)

    return answered
