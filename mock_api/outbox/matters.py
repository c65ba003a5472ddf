"""What a webhook is told of each kind of entry: its name, and what a seller may know of it.

The envelope around it is ``tidings``'.
"""

from collections.abc import Callable, Mapping
from typing import Any

from simulator.calendar import Calendar
from simulator.domain import events as e
from simulator.views.addresses import AddressBook
from simulator.views.storefront import Storefront

Particulars = Mapping[str, Any]


class Teller:
    """One world's names for things."""

    def __init__(self, storefront: Storefront, addresses: AddressBook, calendar: Calendar) -> None:
        self.storefront = storefront
        self.addresses = addresses
        self.calendar = calendar

    def message(self, event: e.MessageReceived) -> Particulars:
        """What a buyer wrote."""
        text = event.text or self.storefront.line(event.order, event.line, "says")
        return self._in_thread(event.conversation, event.message) | {
            "buyer": {"name": self.storefront.buyer_name(event.order), "alias": self.storefront.alias(event.order)},
            "text": text,
        }

    def reply(self, event: e.MessageSent) -> Particulars:
        """What the seller wrote."""
        told = {"kind": event.kind, "text": event.text, "attachments": list(event.attachments)}
        return self._in_thread(event.conversation, event.message) | told

    def mail(self, event: e.MailReceived) -> Particulars:
        """What a buyer wrote to the shop's own mailbox."""
        words = self.storefront.line(event.order, event.line, "emails")
        return {"mail_id": self.addresses.mail_id(event.mail), "text": words}

    def claim(self, event: e.ClaimOpened) -> Particulars:
        """A claim that must be answered."""
        told = {"reason": event.reason, "respond_by": self.calendar.iso(event.respond_by)}
        return {"claim_id": self.addresses.claim_id(event.claim), **told}

    def chargeback(self, event: e.ChargebackFiled) -> Particulars:
        """A chargeback that must be answered."""
        told = {"kind": event.kind, "reason": event.reason, "respond_by": self.calendar.iso(event.respond_by)}
        return {"chargeback_id": self.addresses.chargeback_id(event.chargeback), **told}

    def asked_to_return(self, event: e.ReturnRequested) -> Particulars:
        """A return that must be answered."""
        told = {"reason": event.reason, "in_policy": event.in_policy}
        return self.of_return(event) | told | {"respond_by": self.calendar.iso(event.respond_by)}

    def of_claim(self, event: Any, *fields: str) -> Particulars:
        """Some fields of an event about a claim."""
        return {"claim_id": self.addresses.claim_id(event.claim), **_fields(event, fields)}

    def of_chargeback(self, event: Any, *fields: str) -> Particulars:
        """Some fields of an event about a chargeback."""
        return {"chargeback_id": self.addresses.chargeback_id(event.chargeback), **_fields(event, fields)}

    def of_return(self, event: Any, *fields: str) -> dict[str, Any]:
        """Some fields of an event about a return."""
        return {"return_id": self.addresses.return_id(event.return_), **_fields(event, fields)}

    def received(self, event: e.ReturnReceived) -> Particulars:
        """A parcel that is back."""
        return self.of_return(event) | {"refund_by": self.calendar.iso(event.refund_by)}

    def rating(self, event: e.FeedbackLeft) -> Particulars:
        """Stars and words."""
        words = self.storefront.line(event.order, event.line, "comment") if event.line else ""
        return {"stars": event.stars, "comment": words or None}

    def _in_thread(self, thread: int, message: int) -> dict[str, Any]:
        return {"thread_id": self.addresses.thread_id(thread), "message_id": self.addresses.message_id(message)}


def _fields(event: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(event, name) for name in names}


_DECIDED = ("reasons", "counts_in_odr", "funded_by")
Tell = Callable[[Teller, Any], Particulars | None]

OF_ENTRIES: Mapping[type[e.Event], tuple[str, Tell]] = {
    e.MessageReceived: ("message.received", Teller.message),
    e.MessageSent: ("message.sent", Teller.reply),
    e.MessageBlocked: ("message.blocked", lambda _, x: {"kind": x.kind, "rules": x.findings}),
    e.MailReceived: ("mail.received", Teller.mail),
    e.ClaimOpened: ("claim.opened", Teller.claim),
    e.ClaimDecided: ("claim.decided", lambda t, x: t.of_claim(x, "granted", *_DECIDED)),
    e.ClaimWithdrawn: ("claim.withdrawn", lambda t, x: t.of_claim(x)),
    e.ClaimAppealDecided: ("claim.appeal_decided", lambda t, x: t.of_claim(x, "reversed", *_DECIDED)),
    e.ChargebackFiled: ("chargeback.filed", Teller.chargeback),
    e.ChargebackDecided: ("chargeback.decided", lambda t, x: t.of_chargeback(x, "upheld", *_DECIDED)),
    e.FeedbackLeft: ("feedback.left", Teller.rating),
    e.FeedbackRemoved: ("feedback.removed", lambda _, x: _fields(x, ("by", "reason"))),
    e.FeedbackStruck: ("feedback.struck", lambda _, x: _fields(x, ("reason",))),
    e.ReturnRequested: ("return.requested", Teller.asked_to_return),
    e.ReturnAuthorised: ("return.authorised", lambda t, x: t.of_return(x, "by", "prepaid")),
    e.ReturnRejected: ("return.rejected", lambda t, x: t.of_return(x, "reason")),
    e.ReturnReceived: ("return.received", Teller.received),
    e.ReturnWithdrawn: ("return.withdrawn", lambda t, x: t.of_return(x)),
    # What a buyer only wrote in a message is no request: she is to use the form.
    e.CancellationRequested: ("cancellation.requested", lambda _, x: {} if x.official else None),
    e.OrderCancelled: ("order.cancelled", lambda _, x: _fields(x, ("by", "reason"))),
    e.ShipmentConfirmed: ("order.shipped", lambda _, x: _fields(x, ("carrier", "tracking")) if x.leaves else None),
    e.PickupUpdated: ("order.shipped", lambda _, x: {} if x.leaves else None),
    e.ReplacementSent: ("replacement.sent", lambda _, x: {}),
    e.ReplacementNotified: ("replacement.notified", lambda _, x: {}),
    e.RefundIssued: ("refund.issued", lambda _, x: _fields(x, ("reason", "full"))),
    e.AccountStatusChanged: ("account.status_changed", lambda _, x: _fields(x, ("status", "because"))),
    e.MessagingChanged: ("account.messaging_changed", lambda _, x: _fields(x, ("state", "because"))),
    e.OffersClosed: ("account.offers_closed", lambda _, x: _fields(x, ("because",))),
    e.OffersReopened: ("account.offers_reopened", lambda _, x: {}),
    e.AccountAppealDecided: ("account.appeal_decided", lambda _, x: _fields(x, ("accepted", "reasons"))),
}
"""Kind of entry → what it is called, and how it is told; nothing told: nobody hears of this one."""

OF_MILESTONES: Mapping[str, str] = {
    "placed": "order.placed",
    "paid": "order.paid",
    "sent": "order.shipped",
    "delivered": "order.delivered",
    "rated": "feedback.left",
}

REPORT = "report.finished"

EVENTS: tuple[str, ...] = tuple(
    sorted({name for name, _ in OF_ENTRIES.values()} | set(OF_MILESTONES.values()) | {REPORT})
)
"""Everything a webhook can be told of."""
