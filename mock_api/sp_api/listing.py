"""Which orders a listing wants, checked as published, and the place where its next page goes on.

The two versions of the Orders API ask for the same in other words.
"""

import base64
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, NamedTuple, get_args

import msgspec
from msgspec import Meta

from mock_api.pacing import wall_seconds
from mock_api.sp_api.calls import Call
from mock_api.sp_api.parameters import Parameters
from mock_api.sp_api.refusals import invalid_input
from scenarios.quantities import MINUTE
from simulator.calendar import Calendar
from simulator.views.orders import OrderShown, OrderStatus, OrdersView, Portion, Wanted

LARGEST_PAGE = 100
_NEVER_HERE = ("PendingAvailability", "PartiallyShipped", "InvoiceUnconfirmed", "Unfulfillable")
STATUSES = frozenset((*get_args(OrderStatus), *_NEVER_HERE))

_SETTLED = 2 * MINUTE
"""Orders become listable two minutes after something happened to them."""
_CHANNELS: Mapping[str, str] = {"merchant": "MFN", "marketplace": "AFN"}
_FAR = 1 << 53


class Words(NamedTuple):
    """What one version of the API calls its parameters, and their values."""

    created: str
    updated: str
    statuses: str
    status_of: Mapping[str, str]
    channels: str
    channel_of: Mapping[str, str]
    most: str
    token: str
    ids: str = ""
    earliest: str = ""
    latest: str = ""
    expires: bool = False
    """Whether its tokens are good for a time only."""


V0 = Words(
    "Created",
    "LastUpdated",
    "OrderStatuses",
    {status: status for status in STATUSES},
    "FulfillmentChannels",
    {"MFN": "MFN", "AFN": "AFN"},
    "MaxResultsPerPage",
    "NextToken",
    "AmazonOrderIds",
    "EarliestDeliveryDate",
    "LatestDeliveryDate",
)
V2026 = Words(
    "created",
    "lastUpdated",
    "fulfillmentStatuses",
    {
        "PENDING_AVAILABILITY": "PendingAvailability",
        "PENDING": "Pending",
        "UNSHIPPED": "Unshipped",
        "PARTIALLY_SHIPPED": "PartiallyShipped",
        "SHIPPED": "Shipped",
        "CANCELLED": "Canceled",
        "UNFULFILLABLE": "Unfulfillable",
    },
    "fulfilledBy",
    {"MERCHANT": "MFN", "AMAZON": "AFN"},
    "maxResultsPerPage",
    "paginationToken",
    expires=True,
)

Whole = Annotated[int, Meta(ge=-_FAR, le=_FAR)]


class Span(msgspec.Struct, frozen=True, array_like=True):
    """From an instant to another, both inclusive."""

    first: Whole = -_FAR
    last: Whole = _FAR


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
    expires: Whole = 0
    """The second since 1970 from which its token is no good; 0: it always is."""
    earliest: Span | None = None
    """When a parcel may arrive at the earliest; nothing: whenever."""
    latest: Span | None = None
    """By when it was promised; nothing: whenever."""

    @property
    def is_dated(self) -> bool:
        """Whether it wants parcels promised within some dates."""
        return self.earliest is not None or self.latest is not None

    def page(self, orders: OrdersView, wanted: Wanted) -> tuple[list[int], "Listing | None"]:
        """Numbers of the next of the wanted orders, and where to go on."""
        if self.created:
            statuses = frozenset(self.statuses)
            part = orders.created(self.first, self.last, self.as_of, statuses, self.after, self.limit, wanted)
            return self._going_on(part)
        if self.unshipped or (self.statuses and "Shipped" not in self.statuses):
            return self._not_shipped(orders, wanted, self.limit)
        part = orders.shipped(self.first, min(self.last, self.as_of), self.after, self.limit, wanted)
        if part.next is not None:
            return self._going_on(part)
        rest = msgspec.structs.replace(self, after=0, unshipped=True)
        room = self.limit - len(part.orders)
        found, after = rest._not_shipped(orders, wanted, room) if room else ([], rest)
        return part.orders + found, after

    def _not_shipped(self, orders: OrdersView, wanted: Wanted, limit: int) -> "tuple[list[int], Listing | None]":
        """The next orders that are not shipped yet: a listing by last update has them last."""
        statuses = frozenset(self.statuses)
        part = orders.unshipped(self.first, self.last, self.as_of, statuses, self.after, limit, wanted)
        return self._going_on(part)

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


def read_token(token: str, words: Words = V0) -> Listing:
    """The listing a token goes on with.

    Raises:
        Refusal: it is no token, or no good any more.
    """
    try:
        listing = _listings.decode(base64.b64decode(token.encode("ascii"), altchars=b"-_", validate=True))
    except (ValueError, msgspec.DecodeError):
        raise invalid_input(words.token, "It was not given by this API.") from None
    if bool(listing.expires) != words.expires:
        raise invalid_input(words.token, "It was given by another version of this API.")
    if 0 < listing.expires <= wall_seconds():
        raise invalid_input(words.token, "It has expired.")
    return listing


def listing_of(call: Call, words: Words = V0) -> Listing:
    """The listing a call asks for.

    Raises:
        Refusal: a parameter is missing, or makes no sense.
    """
    given, now = call.parameters, call.now
    if (token := given.one(words.token)) is not None:
        return read_token(token, words)
    created = _is_by_creation(given, words)
    kind = words.created if created else words.updated
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
        _chosen(given, words.statuses, words.status_of),
        limit_of(given, words),
        channels=_chosen(given, words.channels, words.channel_of),
        earliest=_span(call, words.earliest),
        latest=_span(call, words.latest),
    )


def channel_of(fulfilment: str) -> str:
    """What the API calls who sends the parcels."""
    return _CHANNELS[fulfilment]


def limit_of(given: Parameters, words: Words) -> int:
    """How many orders a page may have.

    Raises:
        Refusal: none, or too many.
    """
    written = given.one(words.most)
    if written is None:
        return LARGEST_PAGE
    limit = int(written) if written.isascii() and written.isdigit() and len(written) < 10 else 0
    if not 1 <= limit <= LARGEST_PAGE:
        raise invalid_input(words.most, f"It is a whole number from 1 to {LARGEST_PAGE}.")
    return limit


def _is_by_creation(given: Parameters, words: Words) -> bool:
    created = any(given.one(f"{words.created}{end}") for end in ("After", "Before"))
    updated = any(given.one(f"{words.updated}{end}") for end in ("After", "Before"))
    first, second = f"{words.created}After", f"{words.updated}After"
    if created and updated:
        raise invalid_input(f"{first}, {second}", "Set one of them, not both.")
    if not (words.ids and given.many(words.ids)) and not given.one(first) and not given.one(second):
        raise invalid_input(first, f"Either {first} or {second} is required.")
    return not updated


def _span(call: Call, name: str) -> Span | None:
    """Within which dates a call wants something to lie; a version without a name for it has it nowhere."""
    after, before = (call.parameters.moment(f"{name}{end}") for end in ("After", "Before"))
    if after is None and before is None:
        return None
    first, last = (_instant(call.shop.calendar, moment) for moment in (after, before))
    return Span(-_FAR if first is None else first, _FAR if last is None else last)


def _instant(calendar: Calendar, moment: datetime | None) -> int | None:
    return None if moment is None else calendar.instant(moment)


def _chosen(given: Parameters, name: str, meaning: Mapping[str, str]) -> tuple[str, ...]:
    """The values of a list, each once, as v0 has them."""
    values = dict.fromkeys(given.many(name))
    if not meaning.keys() >= values.keys():
        raise invalid_input(name, f"There are {', '.join(sorted(meaning))}.")
    return tuple(meaning[value] for value in values)
