"""A world as its seller sees it: threads, refunds, claims and mails. What is hidden from sellers is not to be had."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, TypeVar

from mockplace import routes
from mockplace.channel import Channel
from mockplace.connection import Query
from mockplace.dealings import Claim, Mail, Refund
from mockplace.errors import told_by_itself
from mockplace.threads import Counters, Filter, Message, Thread, ThreadItem

__tracebackhide__ = told_by_itself

R = TypeVar("R")


class Inbox:
    """The inbox of one world's seller, and the doors beside it."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def threads(self, filter: Filter | None = None, q: str | None = None) -> Iterator[ThreadItem]:
        """Threads, newest activity first, fetched page by page: those that wait for a response, or of another filter.

        ``q`` is an order's id or a buyer's alias, and searches every thread unless a filter is given too.
        """
        query = {name: value for name, value in (("filter", filter), ("q", q)) if value is not None}
        return self._listed(ThreadItem.of, routes.THREADS, query)

    def thread(self, id: str, older: str | None = None) -> Thread:
        """A thread with its latest messages, or with those before an ``older`` of the part read last."""
        query = {} if older is None else {"cursor": older}
        return self._channel.ask(Thread.of, "GET", routes.path(routes.THREAD, id), query=query)

    def reply(self, id: str, text: str) -> Message:
        """Answer the buyer.

        Raises:
            MarketplaceError: the thread is not there, or the marketplace will not deliver the text.
        """
        return self._channel.ask(Message.of, "POST", routes.path(routes.MESSAGES, id), {"text": text})

    def no_response_needed(self, id: str) -> ThreadItem:
        """Say that the last message wants no answer."""
        return self._mark(routes.NO_RESPONSE_NEEDED, id)

    def archive(self, id: str) -> ThreadItem:
        """Put a thread away; a buyer who waits still waits."""
        return self._mark(routes.ARCHIVE, id)

    def close(self, id: str) -> ThreadItem:
        """Close the thread; a buyer who waits still waits."""
        return self._mark(routes.CLOSE, id)

    def counters(self) -> Counters:
        """What needs attention now."""
        return self._channel.ask(Counters.of, "GET", routes.COUNTERS)

    def refund(
        self, order_id: str, amount: Decimal | str | None = None, reason: str = "agreed with the buyer"
    ) -> Refund:
        """Pay money back: an amount such as ``"12.50"``, or all that is left of the order's total."""
        wish: dict[str, Any] = {"reason": reason}
        if amount is not None:
            wish["amount"] = str(amount)
        return self._channel.ask(Refund.of, "POST", routes.path(routes.REFUND, order_id), wish)

    def claims(self) -> Iterator[Claim]:
        """The buyers' A-to-z claims, newest first, fetched page by page."""
        return self._listed(Claim.of, routes.CLAIMS, {})

    def respond_to_claim(self, id: str, text: str) -> Claim:
        """State the seller's case, once and in time."""
        return self._channel.ask(Claim.of, "POST", routes.path(routes.CLAIM_RESPONSE, id), {"text": text})

    def mail(self) -> Iterator[Mail]:
        """The shop's own mailbox, newest first, fetched page by page."""
        return self._listed(Mail.of, routes.MAIL, {})

    def send_mail(self, order_id: str, text: str) -> Mail:
        """Write to an order's buyer outside the marketplace, where it cannot see what was said."""
        return self._channel.ask(Mail.of, "POST", routes.MAIL, {"order_id": order_id, "text": text})

    def _mark(self, route: str, id_: str) -> ThreadItem:
        return self._channel.ask(ThreadItem.of, "POST", routes.path(route, id_))

    def _listed(self, read: Callable[[Any], R], route: str, query: Query) -> Iterator[R]:
        return self._channel.pages(read, route, query, items="items", cursor="cursor")
