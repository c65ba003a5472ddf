"""What an event is: about one order, or about the seller's account."""

from typing import ClassVar

import msgspec


class Event(msgspec.Struct, frozen=True, gc=False, tag_field="is", omit_defaults=True):
    """Something that happened."""


class OrderEvent(Event, frozen=True, gc=False, tag_field="is", omit_defaults=True):
    """Something that happened about one order."""

    order: int


class AccountEvent(Event, frozen=True, gc=False, tag_field="is", omit_defaults=True):
    """Something that happened to the seller's account, and concerns no single order: its ``order`` is 0."""

    order: ClassVar[int] = 0
