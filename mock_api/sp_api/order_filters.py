"""Filters of a listing of orders beside its window and statuses: who sends a parcel, when it is promised, and those
that nothing here passes.
"""

from collections.abc import Collection

import numpy as np

from mock_api.sp_api.calls import Shop
from mock_api.sp_api.listing import Listing, Span, channel_of
from mock_api.sp_api.parameters import Parameters
from mock_api.sp_api.refusals import invalid_input
from simulator.domain.orders import Whole
from simulator.views.orders import Truths, Wanted

_PAID = "Other"
_PAYMENTS = ("COD", "CVS", _PAID)
_TRUTHS = ("true", "false")
_NEVER_HERE = (
    "EasyShipShipmentStatuses",
    "ElectronicInvoiceStatuses",
    "ActualFulfillmentSupplySourceId",
    "StoreChainStoreId",
)


def leaves_nothing(given: Parameters) -> bool:
    """Whether the filters ask for what no order of any world is.

    Raises:
        Refusal: one has a value that it cannot have.
    """
    paid, fetched = given.many("PaymentMethods"), (given.one("IsISPU") or "false").lower()
    _check("PaymentMethods", paid, _PAYMENTS)
    _check("IsISPU", [fetched], _TRUTHS)
    return bool(paid and _PAID not in paid) or fetched == "true" or any(given.one(name) for name in _NEVER_HERE)


def wanted_by(shop: Shop, listing: Listing) -> Wanted:
    """Which orders have the channel a listing wants, and are promised within its dates; only the seller's own are."""
    book = shop.storefront.book
    channels = [channel_of(by) for by in book.fulfilments]
    asked = [number for number, channel in enumerate(channels) if channel in (listing.channels or channels)]
    ours = [number for number, by in enumerate(book.fulfilments) if by == "merchant"]
    codes = np.array([number for number in asked if number in ours] if listing.is_dated else asked, dtype=np.int64)

    def wanted(rows: Whole) -> Truths:
        found: Truths = np.isin(book.fulfilled[rows], codes)
        if listing.is_dated:
            promised = book.promised_at[rows]
            found &= _within(listing.earliest, np.minimum(promised, book.ship_by[rows]))
            found &= _within(listing.latest, promised)
        return found

    return wanted


def _within(span: Span | None, instants: Whole) -> Truths:
    if span is None:
        return np.ones(len(instants), dtype=np.bool_)
    found: Truths = (span.first <= instants) & (instants <= span.last)
    return found


def _check(name: str, values: Collection[str], known: Collection[str]) -> None:
    if not set(values) <= set(known):
        raise invalid_input(name, f"There are {', '.join(known)}.")
