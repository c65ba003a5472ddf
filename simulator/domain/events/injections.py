"""What a test put into a world from outside."""

from scenarios.quantities import NEVER
from simulator.domain.events.event import OrderEvent


class OrderPlaced(OrderEvent, frozen=True, gc=False, tag="order_placed"):
    """An order was placed that no column held before. It has the next number, whichever orders are to come."""

    buyer: int
    product: int
    """Its place in the catalogue, from 1 on."""
    total: int
    """Cents."""
    language: str
    fulfilled_by: str
    promised_at: int
    shipped_at: int = NEVER
    delivered_at: int = NEVER
    tracked: bool = False
    signed: bool = False
    protected: bool = False
    business: bool = False
    opted_out: bool = False
