"""Which orders a ``getOrders`` call wants, checked as published, and the place where its next page goes on."""

import base64
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, get_args

import msgspec
from msgspec import Meta

from mock_api.sp_api.calls import Call
from mock_api.sp_api.parameters import Parameters
from mock_api.sp_api.refusals import invalid_input
from scenarios.quantities import MINUTE
from simulator.calendar import Calendar
from simulator.views.orders import OrderShown, OrderStatus, OrdersView, Portion

LARGEST_PAGE = 100
_NEVER_HERE = ("PendingAvailability", "PartiallyShipped", "InvoiceUnconfirmed", "Unfulfillable")
STATUSES = frozenset((*get_args(OrderStatus), *_NEVER_HERE))

_SETTLED = 2 * MINUTE
"""Orders become listable two minutes after something happened to them."""
_CHANNELS: Mapping[str, str] = {"merchant": "MFN", "marketplace": "AFN"}
_FAR = 1 << 53

Whole = Annotated[int, Meta(ge=-_FAR, le=_FAR)]


class Listing(msgspec.Struct, frozen=True, array_like=True):
    """A window of time by creation or by last update, filters, and how far it has been listed."""

    created: bool
    first: Whole
    last: Whole
    as_of: Whole
    """The instant at which the first page was asked for: later pages go on with the same orders."""
    statuses: tuple[str, ...]
    limit: Annotated[int, Meta(ge=1, le=LARGEST_PAGE)]
    after: Annotated[int, Meta(ge=0, le=_FAR)] = 0
    unshipped: bool = False
    """Whether the shipped ones are through, in a listing by last update."""
    channels: tuple[str, ...] = ()
    """Who may send the parcels; nothing: anybody."""

    def page(self, orders: OrdersView) -> tuple[list[int], "Listing | None"]:
        """Numbers of the next orders, and where to go on."""
        if self.created:
            statuses = frozenset(self.statuses)
            part = orders.created(self.first, self.last, self.as_of, statuses, self.after, self.limit)
            return self._going_on(part)
        if self.unshipped or (self.statuses and "Shipped" not in self.statuses):
            return self._not_shipped(orders, self.limit)
        part = orders.shipped(self.first, min(self.last, self.as_of), self.after, self.limit)
        if part.next is not None:
            return self._going_on(part)
        rest = msgspec.structs.replace(self, after=0, unshipped=True)
        room = self.limit - len(part.orders)
        found, after = rest._not_shipped(orders, room) if room else ([], rest)
        return part.orders + found, after

    def _not_shipped(self, orders: OrdersView, limit: int) -> "tuple[list[int], Listing | None]":
        """The next orders that are not shipped yet: a listing by last update has them last."""
        statuses = frozenset(self.statuses)
        return self._going_on(orders.unshipped(self.first, self.last, self.as_of, statuses, self.after, limit))

    def _going_on(self, part: Portion) -> "tuple[list[int], Listing | None]":
        return part.orders, None if part.next is None else msgspec.structs.replace(self, after=part.next)

    def holds(self, order: OrderShown) -> bool:
        """Whether an order lies in the window and has one of the statuses."""
        moment = order.placed_at if self.created else order.updated_at
        return self.first <= moment <= self.last and (not self.statuses or order.status in self.statuses)


_listings = msgspec.msgpack.Decoder(Listing)


def token_of(listing: Listing) -> str:
    """A listing as the token of its next page."""
    return base64.urlsafe_b64encode(msgspec.msgpack.encode(listing)).decode()


def read_token(token: str) -> Listing:
    """The listing a token goes on with.

    Raises:
        Refusal: it is no token.
    """
    try:
        return _listings.decode(base64.b64decode(token.encode("ascii"), altchars=b"-_", validate=True))
    except (ValueError, msgspec.DecodeError):
        raise invalid_input("NextToken", "It was not given by this API.") from None


def listing_of(call: Call) -> Listing:
    """The listing a call asks for.

    Raises:
        Refusal: a parameter is missing, or makes no sense.
    """
    given, now = call.parameters, call.now
    if (token := given.one("NextToken")) is not None:
        return read_token(token)
    created = _is_by_creation(given)
    kind = "Created" if created else "LastUpdated"
    first = _instant(call.shop.calendar, given.moment(f"{kind}After"))
    last = _instant(call.shop.calendar, given.moment(f"{kind}Before"))
    latest = now - _SETTLED
    if last is not None and first is not None and not first <= last <= latest:
        said = f"It lies at or after {kind}After and at least two minutes before now."
        raise invalid_input(f"{kind}Before", said)
    return Listing(
        created,
        -_FAR if first is None else first,
        latest if last is None else last,
        now,
        _statuses(given),
        _limit(given),
        channels=tuple(given.many("FulfillmentChannels")),
    )


def channel_of(fulfilment: str) -> str:
    """What the API calls who sends the parcels."""
    return _CHANNELS[fulfilment]


def _is_by_creation(given: Parameters) -> bool:
    created = any(given.one(f"Created{end}") for end in ("After", "Before"))
    updated = any(given.one(f"LastUpdated{end}") for end in ("After", "Before"))
    if created and updated:
        raise invalid_input("CreatedAfter, LastUpdatedAfter", "Set one of them, not both.")
    if not given.many("AmazonOrderIds") and not given.one("CreatedAfter") and not given.one("LastUpdatedAfter"):
        raise invalid_input("CreatedAfter", "Either CreatedAfter or LastUpdatedAfter is required.")
    return not updated


def _instant(calendar: Calendar, moment: datetime | None) -> int | None:
    return None if moment is None else calendar.instant(moment)


def _statuses(given: Parameters) -> tuple[str, ...]:
    statuses = tuple(dict.fromkeys(given.many("OrderStatuses")))
    if not STATUSES.issuperset(statuses):
        raise invalid_input("OrderStatuses", f"There are {', '.join(sorted(STATUSES))}.")
    return statuses


def _limit(given: Parameters) -> int:
    written = given.one("MaxResultsPerPage")
    if written is None:
        return LARGEST_PAGE
    limit = int(written) if written.isascii() and written.isdigit() and len(written) < 10 else 0
    if not 1 <= limit <= LARGEST_PAGE:
        raise invalid_input("MaxResultsPerPage", f"It is a whole number from 1 to {LARGEST_PAGE}.")
    return limit
