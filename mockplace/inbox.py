"""A world as its seller sees it: threads, orders, disputes and mails. What is hidden from sellers is not to be had."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeVar

from mockplace import routes
from mockplace.channel import Channel
from mockplace.connection import Query
from mockplace.dealings import Claim, Mail, Refund
from mockplace.disputes import Account, Chargeback, Feedback, Return
from mockplace.errors import told_by_itself
from mockplace.reading import Document
from mockplace.threads import Counters, Filter, Message, Template, Thread, ThreadItem

__tracebackhide__ = told_by_itself

R = TypeVar("R")

_FILED = ("call", "insert")


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

    def reply(
        self,
        id: str,
        text: str = "",
        *,
        attachments: Sequence[dict[str, Any]] = (),
        template: str = "",
        key: str | None = None,
    ) -> Message:
        """Answer the buyer; a file is ``{"name": "invoice.pdf", "content": base64}``, or a name and a ``size``.

        A file may also be what ``upload`` gave. ``template`` names the desk's own text and goes without another one.
        Under the same ``key`` the same reply is sent once, however often it is asked for.

        Raises:
            MarketplaceError: the thread is not there, or the marketplace will not deliver the text.
        """
        wish: dict[str, Any] = {"text": text}
        if attachments:
            wish["attachments"] = list(attachments)
        if template:
            wish["template"] = template
        return self._channel.ask(Message.of, "POST", routes.path(routes.MESSAGES, id), wish, headers=_keyed(key))

    def upload(self, name: str, content: bytes) -> dict[str, Any]:
        """Upload a file; what is given is an attachment of a reply to come."""
        kind = {"Content-Type": "application/octet-stream"}
        query = {"name": name}
        taken = self._channel.ask(dict[str, Any], "POST", routes.UPLOADS, content, query, kind)
        return {"name": name, "upload": taken["id"]}

    def attachment(self, id: str, message: str, name: str) -> bytes:
        """A file of a message of a thread, as it was sent."""
        return self._channel.fetch(routes.path(routes.ATTACHMENT, id, message=message, name=name))

    def templates(self, thread: str | None = None) -> list[Template]:
        """The desk's own texts, in the language of a thread's buyer."""
        query = {} if thread is None else {"thread": thread}
        return self._channel.ask(_templates, "GET", routes.TEMPLATES, query=query)

    def report(self, id: str) -> ThreadItem:
        """Report the buyer's message to the marketplace."""
        return self._mark(routes.REPORT, id)

    def note(self, id: str, text: str, exception: Literal["technical", "safety"] | None = None) -> None:
        """Write an internal note; ``exception``: why a part of the conversation must leave the marketplace."""
        wish = {"text": text} if exception is None else {"text": text, "exception": exception}
        self._channel.tell("POST", routes.path(routes.NOTES, id), wish)

    def summarise(self, id: str, text: str) -> None:
        """File at the desk how a conversation was resolved; the buyer learns it only from the thread."""
        self._channel.tell("POST", routes.path(routes.SUMMARY, id), {"text": text})

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
        self,
        order_id: str,
        amount: Decimal | str | None = None,
        reason: str = "agreed with the buyer",
        *,
        key: str | None = None,
    ) -> Refund:
        """Pay money back: an amount such as ``"12.50"``, or all that is left of the order's total; once for a key."""
        wish: dict[str, Any] = {"reason": reason}
        if amount is not None:
            wish["amount"] = str(amount)
        return self._channel.ask(Refund.of, "POST", routes.path(routes.REFUND, order_id), wish, headers=_keyed(key))

    def send_replacement(self, order_id: str, note: str = "") -> None:
        """Send an order again, or what was missing of it; some hours later the marketplace tells the buyer."""
        self._channel.tell("POST", routes.path(routes.REPLACEMENT, order_id), {"note": note})

    def confirm_shipment(self, order_id: str, carrier: str, tracking: str) -> None:
        """Say that an order was sent just now, with whom and under which number."""
        wish = {"carrier": carrier, "tracking": tracking}
        self._channel.tell("POST", routes.path(routes.SHIPMENT, order_id), wish)

    def write_about(
        self, order_id: str, kind: str, text: str = "", *, attachments: Sequence[dict[str, Any]] = ()
    ) -> Message:
        """Write under one of the marketplace's reasons, such as ``invoice`` with its file; it may open a thread.

        Raises:
            MarketplaceError: the order is not there, a file is missing, or the marketplace will not deliver the text.
        """
        wish = {"kind": kind, "text": text, "attachments": list(attachments)}
        return self._channel.ask(Message.of, "POST", routes.path(routes.ORDER_MESSAGES, order_id), wish)

    def cancel(self, order_id: str, reason: str) -> None:
        """Cancel an order that has not left, because of ``buyer_requested``, ``no_inventory``, ``could_not_ship``..."""
        self._channel.tell("POST", routes.path(routes.CANCELLATION, order_id), {"reason": reason})

    def decline_cancellation(self, order_id: str) -> None:
        """Let an order stand that its buyer wants off."""
        self._channel.tell("POST", routes.path(routes.CANCELLATION, order_id), {"decline": True})

    def log_contact(self, order_id: str, channel: Literal["call", "insert"], text: str) -> None:
        """File a ``call``, or a printed ``insert`` in the parcel."""
        if channel not in _FILED:
            raise ValueError(f"'{channel}' is no contact that is filed; write one of {', '.join(_FILED)}")
        self._channel.tell("POST", routes.path(routes.CONTACTS, order_id), {"channel": channel, "text": text})

    def request_review(self, order_id: str) -> None:
        """Have the marketplace ask the buyer for a review."""
        self._channel.tell("POST", routes.path(routes.REVIEW_REQUEST, order_id))

    def claims(self) -> Iterator[Claim]:
        """The buyers' A-to-z claims, newest first, fetched page by page."""
        return self._listed(Claim.of, routes.CLAIMS, {})

    def respond_to_claim(self, id: str, text: str) -> Claim:
        """State the seller's case, once and in time."""
        return self._channel.ask(Claim.of, "POST", routes.path(routes.CLAIM_RESPONSE, id), {"text": text})

    def appeal_claim(self, id: str, text: str) -> Claim:
        """Ask for another look at a granted claim."""
        return self._channel.ask(Claim.of, "POST", routes.path(routes.CLAIM_APPEAL, id), {"text": text})

    def chargebacks(self) -> Iterator[Chargeback]:
        """Charges that buyers' banks took back, newest first, fetched page by page."""
        return self._listed(Chargeback.of, routes.CHARGEBACKS, {})

    def respond_to_chargeback(self, id: str, text: str) -> Chargeback:
        """Send the bank the proofs, once and in time."""
        return self._channel.ask(Chargeback.of, "POST", routes.path(routes.CHARGEBACK_RESPONSE, id), {"text": text})

    def returns(self) -> Iterator[Return]:
        """What buyers want to send back, newest first, fetched page by page."""
        return self._listed(Return.of, routes.RETURNS, {})

    def authorise_return(self, id: str) -> Return:
        """Allow a return."""
        return self._channel.ask(Return.of, "POST", routes.path(routes.RETURN_AUTHORISED, id))

    def reject_return(self, id: str, reason: str) -> Return:
        """Refuse a return."""
        return self._channel.ask(Return.of, "POST", routes.path(routes.RETURN_REJECTED, id), {"reason": reason})

    def feedback(self) -> Iterator[Feedback]:
        """Seller feedback, latest first, fetched page by page."""
        return self._listed(Feedback.of, routes.FEEDBACK, {})

    def reply_to_feedback(self, order_id: str, text: str) -> Feedback:
        """Reply in public, once."""
        return self._channel.ask(Feedback.of, "POST", routes.path(routes.FEEDBACK_REPLY, order_id), {"text": text})

    def delete_feedback_reply(self, order_id: str) -> Feedback:
        """Take the public reply back; there is no second one."""
        return self._channel.ask(Feedback.of, "DELETE", routes.path(routes.FEEDBACK_REPLY, order_id))

    def request_feedback_removal(self, order_id: str) -> Feedback:
        """Ask the marketplace to remove feedback; it answers at once."""
        return self._channel.ask(Feedback.of, "POST", routes.path(routes.FEEDBACK_REMOVAL, order_id))

    def account(self) -> Account:
        """How the account stands now."""
        return self._channel.ask(Account.of, "GET", routes.ACCOUNT)

    def appeal_account(self, text: str) -> Account:
        """Send the marketplace a plan of action."""
        return self._channel.ask(Account.of, "POST", routes.ACCOUNT_APPEAL, {"text": text})

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


def _keyed(key: str | None) -> dict[str, str]:
    return {} if key is None else {"Idempotency-Key": key}


def _templates(document: Document) -> list[Template]:
    return [Template.of(item) for item in document["items"]]
