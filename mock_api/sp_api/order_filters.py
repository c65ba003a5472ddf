"""Filters of ``getOrders`` beside its window: those that nothing here passes, and those by promised delivery."""

from mock_api.sp_api.calls import Call
from mock_api.sp_api.order_answers import earliest_delivery
from mock_api.sp_api.parameters import Parameters
from simulator.views.orders import OrderShown

_PAID = "Other"
_NEVER_HERE = (
    "EasyShipShipmentStatuses",
    "ElectronicInvoiceStatuses",
    "ActualFulfillmentSupplySourceId",
    "StoreChainStoreId",
)


def leaves_nothing(given: Parameters) -> bool:
    """Whether the filters ask for what no order of any world is."""
    paid = given.many("PaymentMethods")
    if paid and _PAID not in paid:
        return True
    return (given.one("IsISPU") or "").lower() == "true" or any(given.one(name) for name in _NEVER_HERE)


def holds(call: Call, order: OrderShown) -> bool:
    """Whether an order is promised within the dates a call names.

    Raises:
        Refusal: a date is none.
    """
    earliest = earliest_delivery(call.shop, order)
    return _is_within(call, "LatestDeliveryDate", order.promised_at) and _is_within(
        call, "EarliestDeliveryDate", earliest
    )


def _is_within(call: Call, name: str, instant: int) -> bool:
    after, before = (call.parameters.moment(f"{name}{end}") for end in ("After", "Before"))
    of = call.shop.calendar.instant
    return (after is None or of(after) <= instant) and (before is None or instant <= of(before))
