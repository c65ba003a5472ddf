"""What a person who plays has in front of her: the orders she answers for, their threads, and how long there is left.

Only what a seller may see comes out of it. What is done about it is ``deeds``', how it is shown ``pages``'.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from mock_api.terminal.play.news import News
from scenarios.model import Drill
from simulator.domain.orders import OrderBook
from simulator.grading.courses import Courses
from simulator.grading.hints import due_hints
from simulator.grading.part import Part
from simulator.playing import Play, is_over
from simulator.run import Production
from simulator.scorecard.punctuality import response_due
from simulator.views.addresses import AddressBook
from simulator.views.feedback import FeedbackLeft
from simulator.views.inbox import InboxView
from simulator.views.mailbox import MailboxView
from simulator.views.orders import OrdersView
from simulator.views.storefront import Storefront
from simulator.views.thread import Thread
from simulator.world import World


class Deadline(NamedTuple):
    """The last instant at which something is in time, what it is for, and about which order."""

    at: int
    what: str
    order: int


class Counter:
    """One world being played, and the order that is at hand. It only reads."""

    def __init__(self, production: Production, play: Play) -> None:
        """``play``: with the folds of ``folds()`` attached."""
        self.production = production
        self.play = play
        self.world: World = play.world
        self.inbox = self.world.projection(InboxView)
        self.mailbox = self.world.projection(MailboxView)
        self.news = self.world.projection(News)
        book = self.world.state.book
        self.addresses = AddressBook(f"play {play.seed}".encode())
        self.shop = Storefront(production.scenario, book, play.seed, self.addresses)
        self.orders = OrdersView(book, _Fates(self))
        self.quiet = FeedbackLeft(book)
        self.order = book.arrivals[0]
        """The order at hand."""
        self.files: tuple[str, ...] = ()
        """What goes with the next reply."""

    @property
    def now(self) -> int:
        """The instant the world has reached."""
        return self.world.now

    @property
    def book(self) -> OrderBook:
        """The orders' columns."""
        return self.world.state.book

    @property
    def is_over(self) -> bool:
        """Whether nothing more can happen."""
        return is_over(self.world) or self.now >= self.production.ends

    @property
    def language(self) -> str:
        """The buyer's, of the order at hand."""
        return self.book.language_of(self.order)

    @property
    def known(self) -> tuple[int, ...]:
        """Orders whose buyers have made their first move, in that order."""
        return tuple(order for order in self.book.arrivals if self.book.contacts[order].writes_at <= self.now)

    @property
    def is_session(self) -> bool:
        """Whether there are several buyers to answer."""
        return len(self.book.arrivals) > 1

    def drill(self, order: int = 0) -> Drill:
        """The drill about an order."""
        return self.production.scenario.parts[self.book.contacts[order or self.order].story].drill

    def place(self, order: int) -> int:
        """The number under which a buyer stands in the queue, from 1 on."""
        return self.book.arrivals.index(order) + 1

    def buyer(self, order: int = 0) -> str:
        """The name of a buyer."""
        return self.shop.buyer_name(order or self.order)

    def thread(self, order: int = 0) -> Thread | None:
        """The thread about an order, once there is one."""
        return self.inbox.thread_of(order or self.order)

    def respond_by(self, order: int) -> int | None:
        """The last instant at which an answer to a waiting buyer is in time."""
        thread = self.thread(order)
        if thread is None or not thread.unanswered:
            return None
        editions = self.world.state.editions
        return editions.clocks.deadline(thread.waiting_since, response_due(editions.at(thread.waiting_since)))

    def deadlines(self) -> Iterator[Deadline]:
        """Everything that is to be done by an instant."""
        for order in self.known:
            due = self.respond_by(order)
            if due is not None:
                yield Deadline(due, f"answer {self.buyer(order)}", order)
            yield from self._matters(order)

    def _matters(self, order: int) -> Iterator[Deadline]:
        claim = self.inbox.ledger.claim_of(order)
        if claim is not None and claim.status == "open" and claim.responded_at is None:
            yield Deadline(claim.respond_by, f"respond to the claim of {self.buyer(order)}", order)
        charged = self.inbox.chargebacks.docket.of_order(order)
        if charged is not None and charged.status == "open" and charged.responded_at is None:
            yield Deadline(charged.respond_by, f"answer the bank of {self.buyer(order)}", order)
        asked = self.inbox.returns.docket.of_order(order)
        if asked is not None and asked.status == "requested":
            yield Deadline(asked.respond_by, f"decide on the return of {self.buyer(order)}", order)

    @cached_property
    def parts(self) -> dict[int, Part]:
        """Order → the drill it is graded by."""
        return {part.order: part for part in self.production.grading(self.book).parts}

    def hints(self, order: int = 0) -> tuple[int, ...]:
        """Numbers of the hints there are to be asked for just now."""
        part = self.parts.get(order or self.order)
        return () if part is None else due_hints(part, self.world.projection(Courses), self.now)


class _Fates:
    """What became of orders, as the inbox knows it."""

    def __init__(self, counter: Counter) -> None:
        self._inbox, self._world = counter.inbox, counter.world

    @property
    def offers_were_closed(self) -> bool:
        """Whether any sale may have been lost to a closed offer."""
        return bool(self._world.state.standing.closures)

    @property
    def cancelled(self) -> dict[int, int]:
        """Order → when it was cancelled."""
        return self._inbox.cancellations.cancelled

    @property
    def dispatched(self) -> dict[int, int]:
        """Order → when it left by the seller's word."""
        return self._inbox.shipments.dispatched

    def is_lost(self, order: int) -> bool:
        """Whether a sale was never made."""
        return self._world.state.is_lost(order)


def folds() -> tuple[InboxView, MailboxView, News]:
    """What must follow a world from its first instant on to be played."""
    return InboxView(), MailboxView(), News()
