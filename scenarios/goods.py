"""What is sold and how it reaches the buyer: products, stock, fulfilment, and incidents that spoil both for a time.

Data only; what goes wrong with which order is drawn by the simulator.
"""

from typing import Literal

from pydantic import Field

from scenarios.document import Document
from scenarios.quantities import Duration, LocalInstant, Money, Share
from scenarios.spread import Spread

FulfilledBy = Literal["merchant", "marketplace"]

Trouble = Literal["late", "lost", "damaged", "not_as_described", "defective", "cancelled"]
TROUBLES: tuple[Trouble, ...] = ("late", "lost", "damaged", "not_as_described", "defective", "cancelled")
"""What may go wrong with an order. Of several, the one named last; but of a lost parcel nothing else is said."""


class Stock(Document):
    """Units at the beginning and what comes in again; an order beyond them is cancelled by the seller."""

    units: int = Field(ge=0)
    restock: int = Field(default=0, ge=0)
    every: Duration = Field(default=0, ge=0)


ProductKind = Literal["goods", "made_to_order", "digital", "service", "vehicle"]
"""What is sold: things as they are, things made for one buyer, things used by a key, work at her home, vehicles."""


class Product(Document):
    """Something sold. Accuracy, packaging and quality are the shares of orders in which each is good."""

    item: str
    price: Money
    share: float = Field(default=1.0, gt=0)
    kind: ProductKind = "goods"
    """What it is; some messages are for orders of one kind alone."""
    warranty: Duration = Field(default=0, ge=0)
    """From delivery, how long the seller stands for it beyond the law; 0: it does not."""
    stock: Stock | None = None
    """None: never out of stock."""
    listing_accuracy: Share = 1.0
    packaging: Share = 1.0
    quality: Share = 1.0
    return_rate: Share = 0.0
    """Share of quiet orders returned though nothing went wrong."""


class Fulfilment(Document):
    """One way an order reaches the buyer, and the share of orders that go it."""

    by: FulfilledBy = "merchant"
    share: float = Field(default=1.0, gt=0)
    handling: Spread
    transit: Spread
    promise: Duration
    """From purchase to the promised delivery."""
    ship_within: Duration | None = None
    """From purchase to the expected ship date; none: the promised delivery."""
    lost: Share = 0.0
    """Share of parcels that never arrive."""
    tracked: Share = 1.0
    """Share of parcels that the carrier scans."""
    signed: Share = 0.0
    """Share of parcels the buyer signs for."""
    protected: Share = 0.0
    """Share of parcels with a label whose claims the marketplace pays."""


class Incident(Document):
    """A time in which something is worse for the orders placed in it: those of ``items`` and ``by``, if named."""

    incident: str
    start: LocalInstant = Field(alias="from")
    lasts: Duration = Field(gt=0)
    items: tuple[str, ...] = ()
    by: FulfilledBy | None = None
    handling: float = Field(default=1.0, gt=0, le=1_000)
    """Factor of the handling time."""
    transit: float = Field(default=1.0, gt=0, le=1_000)
    """Factor of the transit time."""
    lost: Share | None = None
    listing_accuracy: Share | None = None
    packaging: Share | None = None
    quality: Share | None = None
