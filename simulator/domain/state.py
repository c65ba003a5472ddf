"""Everything a world knows: tables of frozen entities by number.

A copy of the tables is a fork. Only ``apply`` changes them, and only by what an event says.
"""

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, NamedTuple

from scenarios.guards import DeskGuards
from scenarios.policy import Rules
from simulator.domain import (
    account,
    buyer,
    cancellation,
    chargeback,
    claim,
    conversation,
    events,
    feedback,
    hinting,
    migration,
    numbering,
    orders,
    replacement,
    returns,
    shipment,
    standing,
    work,
)
from simulator.domain.account import Account
from simulator.domain.buyer import Role
from simulator.domain.cancellation import Cancellation
from simulator.domain.chargeback import Chargeback
from simulator.domain.claim import Claim
from simulator.domain.conversation import Conversation
from simulator.domain.feedback import Feedback
from simulator.domain.migration import NOTHING_OUTSIDE, Outside
from simulator.domain.numbering import Numbered
from simulator.domain.orders import Order, OrderBook
from simulator.domain.replacement import Replacement
from simulator.domain.returns import Return
from simulator.domain.shipment import Shipment
from simulator.domain.standing import GOOD_STANDING, Standing
from simulator.domain.work import Work
from simulator.policy.editions import Editions

_ONLY = 0


_BOOK = "book"


def _longer(book: OrderBook, event: events.OrderPlaced, at: int) -> OrderBook:
    return book.with_order(event, at)


def _only(event: events.Event) -> int:
    return _ONLY


class _Noun(NamedTuple):
    """One table: the attribute it is kept under, how an event names its row, and how a row takes an event in."""

    table: str
    key: Callable[[Any], int]
    evolve: Mapping[type[events.Event], Callable[..., Any]]


_NOUNS = (
    _Noun("accounts", _only, account.EVOLVE),
    _Noun("standings", _only, standing.EVOLVE),
    _Noun("orders", attrgetter("order"), orders.EVOLVE),
    _Noun("conversations", attrgetter("conversation"), conversation.EVOLVE),
    _Noun("outside", attrgetter("order"), migration.EVOLVE),
    _Noun("claims", attrgetter("claim"), claim.EVOLVE),
    _Noun("chargebacks", attrgetter("chargeback"), chargeback.EVOLVE),
    _Noun("feedback", attrgetter("order"), feedback.EVOLVE),
    _Noun("returns", attrgetter("return_"), returns.EVOLVE),
    _Noun("cancellations", attrgetter("order"), cancellation.EVOLVE),
    _Noun("shipments", attrgetter("order"), shipment.EVOLVE),
    _Noun("replacements", attrgetter("order"), replacement.EVOLVE),
    _Noun("roles", attrgetter("order"), buyer.EVOLVE),
    _Noun("work", attrgetter("agent"), work.EVOLVE),
)

_INDEXES: Mapping[str, Mapping[type[events.Event], Callable[[Any, Any], None]]] = {
    "numbers": numbering.INDEX,
    "waiting": conversation.INDEX,
    "held": work.INDEX,
    "rests": work.RESTS,
    "practice": work.PRACTICE,
    "hinted": hinting.INDEX,
}
"""Tables that only point into others or count, under their attribute: an event changes them in place."""

_Row = tuple[dict[Any, Any], Callable[[Any], Any], Callable[..., Any]]
_Change = tuple[dict[int, int], Callable[[Any, Any], None]]
_Route = tuple[list[_Row], list[_Change]]

_TABLES = (*(noun.table for noun in _NOUNS), *_INDEXES)


_NO_GUARDS = DeskGuards()


class State:
    """The tables of one world. Rows are frozen; what it was made with never changes and is shared by every copy."""

    def __init__(self, book: OrderBook, editions: Editions, guards: DeskGuards = _NO_GUARDS) -> None:
        self.book = book
        self.editions = editions
        self.guards = guards
        self.orders: dict[int, Order] = {}
        self.conversations: dict[int, Conversation] = {}
        self.outside: dict[int, Outside] = {}
        self.waiting: dict[int, int] = {}
        self.claims: dict[int, Claim] = {}
        self.chargebacks: dict[int, Chargeback] = {}
        self.feedback: dict[int, Feedback] = {}
        self.returns: dict[int, Return] = {}
        self.cancellations: dict[int, Cancellation] = {}
        self.shipments: dict[int, Shipment] = {}
        self.replacements: dict[int, Replacement] = {}
        self.roles: dict[int, Role] = {}
        self.work: dict[int, Work] = {}
        self.held: dict[int, int] = {}
        self.rests: dict[int, int] = {}
        self.practice: dict[int, int] = {}
        self.hinted: hinting.Hinted = {}
        self.accounts: dict[int, Account] = {}
        self.standings: dict[int, Standing] = {}
        self.numbers: dict[int, int] = {}
        self._routes: dict[type[events.Event], _Route] = {}
        """Of the kinds of event it has seen: most worlds see few of them."""

    @property
    def account(self) -> Account:
        """The seller's account."""
        return self.accounts.get(_ONLY, _NEW_ACCOUNT)

    @property
    def standing(self) -> Standing:
        """How the seller's account stands."""
        return self.standings.get(_ONLY, GOOD_STANDING)

    def is_lost(self, order: int) -> bool:
        """Whether a sale was never made: its buyer was served badly before, or its offer was closed."""
        known = self.orders.get(order)
        if known is not None and known.lost:
            return True
        return _ONLY in self.standings and 1 <= order <= len(self.book) and self.standing.is_unsold(self.book, order)

    def dealings(self, order: int) -> Outside:
        """What happened outside the marketplace about an order."""
        return self.outside.get(order, NOTHING_OUTSIDE)

    @property
    def is_undecided(self) -> bool:
        """Whether a claim, an appeal or a chargeback waits for a decision, or a return is under way."""
        claims = any(found.is_open or found.is_in_review for found in self.claims.values())
        banks = any(found.is_open for found in self.chargebacks.values())
        return claims or banks or any(found.is_under_way for found in self.returns.values())

    def rules(self, instant: int) -> Rules:
        """The rules in force at an instant."""
        return self.editions.at(instant)

    def last(self, numbered: Numbered) -> int:
        """The last number given to something, 0 for none."""
        return self.numbers.get(numbered, 0)

    def apply(self, event: events.Event, at: int) -> None:
        """Let every table take in an event that happened at an instant."""
        try:
            rows, indexes = self._routes[type(event)]
        except KeyError:
            rows, indexes = self._routes[type(event)] = self._route(type(event))
        for table, key, evolve in rows:
            number = key(event)
            row = evolve(table.get(number), event, at)
            if row is None:
                table.pop(number, None)
            else:
                table[number] = row
        for index, change in indexes:
            change(index, event)

    def copy(self) -> "State":
        """The same world, free to go its own way."""
        twin = State(self.book, self.editions, self.guards)
        for table in _TABLES:
            getattr(twin, table).update(getattr(self, table))
        return twin

    def _route(self, kind: type[events.Event]) -> _Route:
        """The tables that take in a kind of event."""
        rows: list[_Row] = [(getattr(self, n.table), n.key, n.evolve[kind]) for n in _NOUNS if kind in n.evolve]
        if kind is events.OrderPlaced:
            # Columns never change: whoever orders beside them makes another book of them.
            rows.append((vars(self), lambda event: _BOOK, _longer))
        return rows, [(getattr(self, name), changes[kind]) for name, changes in _INDEXES.items() if kind in changes]


_NEW_ACCOUNT = Account()
