"""Who is told what: webhooks, destinations and subscriptions of one world, as they are noted beside its journal.

Whether somebody may be told, and in which words, is decided elsewhere.
"""

from typing import Literal

import msgspec


class DeliveryPlan(msgspec.Struct, frozen=True, omit_defaults=True):
    """What goes wrong on the way, by seed: shares of what is told, each from 0 to 1. By default nothing does."""

    seed: int = 1
    duplicate: float = 0.0
    reorder: float = 0.0
    delay: float = 0.0
    delay_by: int = 2_000
    """Milliseconds on the wall."""
    lose: float = 0.0
    wrong_signature: float = 0.0
    unreachable: float = 0.0
    """Share of the attempts that find nobody."""

    @property
    def is_plain(self) -> bool:
        """Whether nothing goes wrong."""
        shares = (self.duplicate, self.reorder, self.delay, self.lose, self.wrong_signature, self.unreachable)
        return not any(shares)


NOTHING_WRONG = DeliveryPlan()


class Webhook(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody who is told by HTTP; no events named: all of them."""

    id: str
    url: str
    secret: str
    events: tuple[str, ...] = ()
    plan: DeliveryPlan = NOTHING_WRONG


class Destination(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where notifications of the published API go: a queue by its ARN, or an event bus, which nothing is sent to."""

    id: str
    name: str
    arn: str = ""
    region: str = ""
    account: str = ""


class Filter(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which notifications of a type are wanted; nothing named: all."""

    marketplaces: tuple[str, ...] = ()
    order_changes: tuple[str, ...] = ()
    tracking: str = ""


class Subscription(msgspec.Struct, frozen=True, omit_defaults=True):
    """One type of notification that goes to one destination."""

    id: str
    kind: str
    payload_version: str
    destination: str
    wanted: Filter = Filter()
    directive: msgspec.Raw = msgspec.Raw(b"null")
    """The processing directive as it was given, to be told again."""


class Queues(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where queues are reached, and what goes wrong on the way there."""

    endpoint: str = ""
    plan: DeliveryPlan = NOTHING_WRONG


Addressee = Webhook | Subscription


class Registered(msgspec.Struct, frozen=True, omit_defaults=True):
    """All of one world. ``made`` counts what was ever made, so that no id comes twice."""

    made: int = 0
    webhooks: tuple[Webhook, ...] = ()
    destinations: tuple[Destination, ...] = ()
    subscriptions: tuple[Subscription, ...] = ()
    queues: Queues = Queues()

    @property
    def addressees(self) -> tuple[Addressee, ...]:
        """Everybody who is told anything."""
        return (*self.webhooks, *self.subscriptions)

    def destination(self, id_: str) -> Destination | None:
        """The destination of an id."""
        return next((one for one in self.destinations if one.id == id_), None)


class Letter(msgspec.Struct, frozen=True, gc=False):
    """What somebody is told, ready to be sent; letters of one lane are never told out of their order."""

    id: str
    event: str
    at: str
    """The instant of the world, in ISO 8601."""
    lane: int
    body: bytes


class Outcome(msgspec.Struct, frozen=True, gc=False):
    """How an attempt ended: taken, or not and why; one that is ``final`` is not worth another."""

    taken: bool
    status: int | None = None
    error: str = ""
    final: bool = False


OutcomeName = Literal["delivered", "failed", "lost", "held_back", "set_aside"]
