"""All orders of a world as columns, and what an order becomes once something happened about it.

The columns are drawn or cast elsewhere and never change; only orders that an event concerned have an overlay.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Any, cast

import msgspec
import numpy as np
from numpy.typing import NDArray

from scenarios import quantities
from scenarios.goods import FulfilledBy
from scenarios.quantities import DAY
from simulator.domain import events as e
from simulator.domain.facts import FACTS_BESIDE_CLAIMS, facts_of, union

Whole = NDArray[np.int64]
Column = NDArray[np.signedinteger[Any]]
"""Whole numbers, as narrow as what they count allows."""

NO_STORY = -1

NEVER = quantities.NEVER
"""The instant at which nothing happens: after every other."""

LEGENDS = ("languages", "fulfilments", "ship_within", "marketplaces", "injected")
"""Fields of an order book that are no columns but say what columns count."""


@dataclass(frozen=True)
class OrderBook:
    """Columns of equal length, one row an order, sorted by ``placed_at``; instants and durations in milliseconds.

    An order's number is its row plus one.
    """

    placed_at: Whole
    promised_at: Whole
    shipped_at: Whole
    """``NEVER`` for an order the seller cancelled."""
    delivered_at: Whole
    """``NEVER`` for one that was cancelled or got lost."""
    total: Column
    """Cents."""
    product: Column
    buyer: Column
    """Number of the buyer; one buyer may have several orders."""
    language: Column
    marketplace: Column
    fulfilled: Column
    trouble: Column
    """What went wrong: 1 and its place in ``scenarios.goods.TROUBLES``, 0 for nothing."""
    story: Column
    """Index of the story she lives, or ``NO_STORY``."""
    writes_at: Whole
    """Instant of her first move."""
    patience: Whole
    stars: Column
    """Feedback of a buyer who never writes, 0 for none."""
    stars_at: Whole
    reviewed: Column
    """Stars of the product review of a buyer who never writes, 0 for none."""
    returned: Column
    """1 for what a buyer who never writes sent back."""
    earlier: Column
    """Number of the order on whose service this sale hangs, 0 for a sale that hangs on nothing."""
    tracked: Column
    """1 where the carrier scans the parcel under the number the seller confirmed."""
    signed: Column
    """1 where the buyer signs for it."""
    protected: Column
    """1 for a label whose claims the marketplace pays."""
    business: Column
    """1 where the buyer is a business, which wants an invoice."""
    invoiced_at: Column
    """When a business gets it, ``NEVER`` if never; of any other order, nothing."""
    opted_out: Column
    """1 where the buyer wants nothing unasked."""
    languages: tuple[str, ...]
    """What the numbers of the column ``language`` stand for."""
    fulfilments: tuple[FulfilledBy, ...] = ("merchant",)
    """Who sends the parcels, for each number of the column ``fulfilled``."""
    ship_within: tuple[int, ...] = (2 * DAY,)
    """From purchase to the expected ship date, for each number of the column ``fulfilled``."""
    marketplaces: tuple[str, ...] = ("",)
    """What the numbers of the column ``marketplace`` stand for."""
    injected: int = 0
    """How many of the last rows were placed from outside. They are in the order in which they were, and may have been
    placed before others that are to come."""

    def __len__(self) -> int:
        return len(self.placed_at)

    def columns(self) -> dict[str, Column]:
        """Every column under its name, in a fixed order."""
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name not in LEGENDS}

    @cached_property
    def is_rising(self) -> bool:
        """Whether the rows lie in the order in which they are placed."""
        drawn = len(self) - self.injected
        return not self.injected or not drawn or bool(self.placed_at[drawn] >= self.placed_at[drawn - 1])

    @property
    def rising(self) -> Whole:
        """When the first rows are placed, in that order: all of them, or those that were not injected."""
        return self.placed_at if self.is_rising else self.placed_at[: len(self) - self.injected]

    def with_order(self, placed: e.OrderPlaced, at: int) -> "OrderBook":
        """The same orders and one more, placed at an instant."""
        languages = _with(self.languages, placed.language)
        row = {
            "placed_at": at,
            "promised_at": placed.promised_at,
            "shipped_at": placed.shipped_at,
            "delivered_at": placed.delivered_at,
            "total": placed.total,
            "product": placed.product - 1,
            "buyer": placed.buyer,
            "language": languages.index(placed.language),
            "fulfilled": [*self.fulfilments].index(cast(FulfilledBy, placed.fulfilled_by)),
            "story": NO_STORY,
            "writes_at": NEVER,
            "tracked": placed.tracked,
            "signed": placed.signed,
            "protected": placed.protected,
            "business": placed.business,
            "invoiced_at": placed.shipped_at if placed.business else 0,
            "opted_out": placed.opted_out,
        }
        columns = self.columns().items()
        longer: dict[str, Any] = {name: _longer(column, int(row.get(name, 0))) for name, column in columns}
        twin = replace(self, **longer, languages=languages, injected=self.injected + 1)
        # Nobody who was placed from outside writes by herself, nor hangs on an earlier sale.
        worked_out = "arrivals", "contacts", "hanging"
        known: dict[str, Any] = {name: vars(self)[name] for name in worked_out if name in vars(self)}
        vars(twin).update(known)
        return twin

    @cached_property
    def ship_by(self) -> Whole:
        """The last instant at which each parcel leaves in time."""
        return self.placed_at + np.array(self.ship_within, dtype=np.int64)[self.fulfilled]

    @cached_property
    def arrivals(self) -> list[int]:
        """Numbers of the orders whose buyers write, by the instant they do."""
        rows = np.flatnonzero(self.story != NO_STORY)
        order = np.lexsort((rows, self.writes_at[rows]))
        arrivals: list[int] = (rows[order] + 1).tolist()
        return arrivals

    @cached_property
    def contacts(self) -> dict[int, "Contact"]:
        """Order → what its writing buyer is like, for every order whose buyer writes."""
        rows = np.array(self.arrivals, dtype=np.int64) - 1
        columns = (self.story[rows], self.language[rows], self.patience[rows], self.writes_at[rows])
        told = zip(*(column.tolist() for column in columns), strict=True)
        return {order: Contact(*one) for order, one in zip(self.arrivals, told, strict=True)}

    @cached_property
    def hanging(self) -> list[int]:
        """Numbers of the sales that hang on the service of an earlier order, oldest first."""
        hanging: list[int] = (np.flatnonzero(self.earlier) + 1).tolist()
        return hanging

    def contact_of(self, order: int) -> "Contact":
        """What an order's buyer is like; one who writes only because somebody wants her to is like the first."""
        return self.contacts.get(order) or Contact(0, int(self.language[order - 1]), 0, NEVER)

    def language_of(self, order: int) -> str:
        """The language of an order's buyer; the book's first one for an order that is not there."""
        return self.languages[int(self.language[order - 1])] if 1 <= order <= len(self) else self.languages[0]

    def total_of(self, order: int) -> int:
        """What the buyer paid, in cents."""
        return int(self.total[order - 1])

    def fulfilment_of(self, order: int) -> FulfilledBy:
        """Who sends an order's parcel."""
        return self.fulfilments[int(self.fulfilled[order - 1])]


def _with(known: tuple[str, ...], name: str) -> tuple[str, ...]:
    return known if name in known else (*known, name)


def _longer(column: Column, value: int) -> Column:
    """A column and one more number; a wider one where the number needs it."""
    limits = np.iinfo(column.dtype)
    kind = column.dtype if limits.min <= value <= limits.max else np.dtype(np.int64)
    longer = np.empty(len(column) + 1, dtype=kind)
    longer[:-1], longer[-1] = column, value
    return longer


class Contact(msgspec.Struct, frozen=True, gc=False):
    """A buyer who writes: her row of the columns, at hand."""

    story: int
    language: int
    patience: int
    writes_at: int


class Order(msgspec.Struct, frozen=True, gc=False):
    """What happened about one order. ``facts`` only grows; ``refunded`` never exceeds the order's total."""

    conversation: int = 0
    """Number of its thread, 0 for none."""
    claim: int = 0
    """Number of its last claim, 0 for none."""
    refunded: int = 0
    stars: int = 0
    facts: frozenset[str] = frozenset()
    lost: bool = False
    """Whether the sale was never made, because an earlier order was served badly."""
    asked_at: int | None = None
    """When its buyer first wrote in the thread."""
    chargeback: int = 0
    """Number of its chargeback, 0 for none."""
    return_: int = 0
    """Number of its last return, 0 for none."""
    review_asked_at: int | None = None
    """When the marketplace asked its buyer for a review."""


_UNTOUCHED = Order()


def _opened(order: Order | None, event: e.ConversationOpened, at: int) -> Order:
    return msgspec.structs.replace(order or Order(), conversation=event.conversation)


def _asked(order: Order | None, event: e.MessageReceived, at: int) -> Order:
    known = _learned(order, event, at) if event.attachments else order or _UNTOUCHED
    return known if known.asked_at is not None else msgspec.structs.replace(known, asked_at=at)


def _learned(order: Order | None, event: e.OrderEvent, at: int) -> Order:
    known = order or _UNTOUCHED
    facts = union(known.facts, facts_of(event))
    return known if facts is known.facts else msgspec.structs.replace(known, facts=facts)


def _refunded(order: Order | None, event: e.RefundIssued, at: int) -> Order:
    known = _learned(order, event, at)
    return msgspec.structs.replace(known, refunded=known.refunded + event.amount)


def _claimed(order: Order | None, event: e.ClaimOpened, at: int) -> Order:
    return msgspec.structs.replace(_learned(order, event, at), claim=event.claim)


def _charged_back(order: Order | None, event: e.ChargebackFiled, at: int) -> Order:
    return msgspec.structs.replace(_learned(order, event, at), chargeback=event.chargeback)


def _sent_back(order: Order | None, event: e.ReturnRequested, at: int) -> Order:
    return msgspec.structs.replace(_learned(order, event, at), return_=event.return_)


def _rated(order: Order | None, event: e.FeedbackLeft, at: int) -> Order:
    return msgspec.structs.replace(_learned(order, event, at), stars=event.stars)


def _lost(order: Order | None, event: e.SaleLost, at: int) -> Order:
    return msgspec.structs.replace(order or _UNTOUCHED, lost=True)


EVOLVE: Mapping[type[e.Event], Callable[..., Order]] = {
    e.ConversationOpened: _opened,
    e.MessageSent: _learned,
    e.MessageBlocked: _learned,
    e.NoResponseMarked: _learned,
    e.MailSent: _learned,
    e.ContactLogged: _learned,
    e.NoteAdded: _learned,
    e.SummaryAdded: _learned,
    e.ConversationClosed: _learned,
    e.ReviewRequested: lambda order, event, at: msgspec.structs.replace(_learned(order, event, at), review_asked_at=at),
    e.BuyerReported: _learned,
    e.RefundIssued: _refunded,
    e.ClaimOpened: _claimed,
    e.ClaimAnswered: _learned,
    e.ClaimDecided: _learned,
    e.ClaimWithdrawn: _learned,
    e.FeedbackLeft: _rated,
    e.MessageReceived: _asked,
    e.ChargebackFiled: _charged_back,
    e.ReturnRequested: _sent_back,
    **dict.fromkeys(FACTS_BESIDE_CLAIMS, _learned),
    e.SaleLost: _lost,
}
"""How an order takes in an event."""
