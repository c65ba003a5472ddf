"""How far an order's parcel is at an instant: what the columns were drawn to be, as far as nobody cancelled it.

Answers questions about a state; changes nothing.
"""

from scenarios.goods import TROUBLES
from scenarios.quantities import MINUTE
from simulator.domain.cancellation import NOT_CANCELLED, Cancellation
from simulator.domain.shipment import NOTHING_SAID, Shipment
from simulator.domain.state import State

PENDING = 30 * MINUTE
"""How long a payment takes to be authorised."""

CANCELLED = TROUBLES.index("cancelled") + 1
"""What the column of troubles says of an order that was drawn to be cancelled."""


def cancellation(state: State, order: int) -> Cancellation:
    """What was asked and done about cancelling an order."""
    return state.cancellations.get(order, NOT_CANCELLED)


def is_cancelled(state: State, order: int) -> bool:
    """Whether an order was cancelled in this world; what was drawn to be cancelled is told by its columns."""
    return cancellation(state, order).is_done


def shipment(state: State, order: int) -> Shipment:
    """What the seller said about an order's parcel."""
    return state.shipments.get(order, NOTHING_SAID)


def is_pending(state: State, order: int, now: int) -> bool:
    """Whether the payment is not authorised yet."""
    return now < int(state.book.placed_at[order - 1]) + PENDING and not has_left(state, order, now)


def left_at(state: State, order: int) -> int:
    """When the parcel leaves, if nobody cancels: as drawn, or earlier because the seller says that it sent it."""
    return min(int(state.book.shipped_at[order - 1]), shipment(state, order).left_at)


def has_left(state: State, order: int, now: int) -> bool:
    """Whether the parcel is on its way, or there."""
    return left_at(state, order) <= now and not is_cancelled(state, order)


def has_arrived(state: State, order: int, now: int) -> bool:
    """Whether the parcel is there."""
    return int(state.book.delivered_at[order - 1]) <= now and not is_cancelled(state, order)


def ship_by(state: State, order: int) -> int:
    """The last instant at which the parcel leaves in time."""
    book = state.book
    return int(book.placed_at[order - 1]) + book.ship_within[int(book.fulfilled[order - 1])]


def left_in_time(state: State, order: int) -> bool:
    """Whether the carrier took the parcel by the expected ship date."""
    return left_at(state, order) <= ship_by(state, order)


def is_tracked(state: State, order: int) -> bool:
    """Whether the carrier knows the parcel: it was drawn to be scanned, or the seller confirmed its number."""
    return bool(state.book.tracked[order - 1]) or bool(shipment(state, order).tracking)


def is_scanned(state: State, order: int, now: int) -> bool:
    """Whether the carrier has scanned the parcel under the number the seller confirmed."""
    return is_tracked(state, order) and has_left(state, order, now)


def is_off(state: State, order: int) -> bool:
    """Whether nothing will ever be sent: it was cancelled in this world, or drawn to be."""
    return is_cancelled(state, order) or int(state.book.trouble[order - 1]) == CANCELLED
