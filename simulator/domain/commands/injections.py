"""What a test puts into a world from outside: an order that nobody drew, and words that no story holds."""

import msgspec

from simulator.domain.commands.command import Command


class PlacedOrder(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """An order to be placed now. Durations are from the purchase; ``NEVER`` for what does not happen."""

    product: int
    """Its place in the catalogue, from 1 on."""
    total: int
    """Cents."""
    language: str
    fulfilled_by: str
    promised: int
    ships: int
    delivered: int
    buyer_of: int = 0
    """The order whose buyer orders again, 0 for a new one."""
    tracked: bool = False
    signed: bool = False
    protected: bool = False
    business: bool = False
    opted_out: bool = False


class InjectOrder(Command, frozen=True, gc=False, tag="inject_order"):
    """Place an order now, whose buyer lives no story."""

    placed: PlacedOrder
    who: str = ""
    """Who wants it so."""


class InjectMessage(Command, frozen=True, gc=False, tag="inject_message"):
    """Let an order's buyer write a text in the marketplace's thread now, whatever story she lives."""

    order: int
    text: str
    who: str = ""
    """Who wants it so."""
