"""What many answers of the inbox API hold: an amount of money, and a buyer."""

import msgspec


class Money(msgspec.Struct, frozen=True):
    """An amount such as ``24.90``, and its currency."""

    amount: str
    currency: str


class Buyer(msgspec.Struct, frozen=True):
    """Whom a thread or an order is with; ``alias`` is her address at the marketplace."""

    name: str
    alias: str
    language: str
