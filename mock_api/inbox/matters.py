"""Orders, claims, chargebacks, returns and feedback under their names on the wire, with reasons in words.

Tells only; where they are found and what is done about them is in the modules beside this one.
"""

from collections.abc import Iterable

from mock_api.inbox import wire
from mock_api.inbox.desk import Desk
from simulator.policy.verdicts import sentence
from simulator.views.chargebacks import Chargeback
from simulator.views.feedback import Feedback
from simulator.views.inbox import InboxView
from simulator.views.ledger import Claim
from simulator.views.orders import OrderShown
from simulator.views.returns import Return


def order(desk: Desk, inbox: InboxView, shown: OrderShown) -> wire.Order:
    """One order as it is now."""
    thread, claim = inbox.thread_of(shown.number), inbox.ledger.claim_of(shown.number)
    return wire.Order(
        desk.addresses.order_id(shown.number),
        shown.status,
        desk.storefront.item(shown.number),
        desk.money(desk.storefront.book.total_of(shown.number)),
        desk.money(inbox.ledger.refunded(shown.number)),
        desk.buyer(shown.number),
        desk.storefront.fulfilment(shown.number),
        desk.iso(shown.placed_at),
        desk.iso(shown.promised_at),
        desk.iso_or_none(shown.shipped_at),
        desk.iso_or_none(shown.delivered_at),
        desk.addresses.thread_id(thread.number) if thread else None,
        desk.addresses.claim_id(claim.number) if claim else None,
        _cancellation(desk, inbox, shown.number),
        _replacement(desk, inbox, shown.number),
    )


def claim(desk: Desk, found: Claim) -> wire.Claim:
    """One claim."""
    return wire.Claim(
        desk.addresses.claim_id(found.number),
        desk.addresses.order_id(found.order),
        found.status,
        found.reason,
        desk.iso(found.opened_at),
        desk.iso(found.respond_by),
        found.response,
        desk.iso_or_none(found.responded_at),
        desk.iso_or_none(found.closed_at),
        found.counts_in_odr,
        found.funded_by,
        _in_words(found.reasons),
        _appeal(desk, found),
    )


def chargeback(desk: Desk, found: Chargeback) -> wire.Chargeback:
    """One chargeback."""
    return wire.Chargeback(
        desk.addresses.chargeback_id(found.number),
        desk.addresses.order_id(found.order),
        found.status,
        found.kind,
        found.reason,
        desk.iso(found.filed_at),
        desk.iso(found.respond_by),
        found.response,
        desk.iso_or_none(found.responded_at),
        desk.iso_or_none(found.closed_at),
        found.counts_in_odr,
        found.funded_by,
        _in_words(found.reasons),
    )


def return_(desk: Desk, found: Return) -> wire.Return:
    """One return."""
    return wire.Return(
        desk.addresses.return_id(found.number),
        desk.addresses.order_id(found.order),
        found.status,
        found.reason,
        found.in_policy,
        desk.iso(found.requested_at),
        desk.iso(found.respond_by),
        found.authorised_by,
        found.prepaid,
        found.rejected_because,
        desk.iso_or_none(found.received_at),
        desk.iso_or_none(found.refund_by),
        found.satisfied,
    )


def feedback(desk: Desk, found: Feedback) -> wire.Feedback:
    """What a buyer left about one order."""
    comment = desk.storefront.line(found.order, found.line, "comment") if found.line else None
    return wire.Feedback(
        desk.addresses.order_id(found.order),
        found.status,
        found.stars,
        comment,
        desk.iso(found.left_at),
        sentence(found.because) if found.because else None,
        found.reply,
        desk.iso_or_none(found.replied_at),
        found.reply_deleted,
    )


def _cancellation(desk: Desk, inbox: InboxView, number: int) -> wire.Cancellation | None:
    found = inbox.cancellations.of(number)
    if found is None:
        return None
    return wire.Cancellation(
        desk.iso_or_none(found.requested_at),
        desk.iso_or_none(found.declined_at),
        desk.iso_or_none(found.cancelled_at),
        found.by,
        found.reason,
        found.counts,
    )


def _replacement(desk: Desk, inbox: InboxView, number: int) -> wire.Replacement | None:
    found = inbox.replacements.of(number)
    if found is None:
        return None
    return wire.Replacement(desk.iso(found.sent_at), found.note, desk.iso_or_none(found.notified_at))


def _appeal(desk: Desk, found: Claim) -> wire.Appeal | None:
    if found.appealed_at is None:
        return None
    return wire.Appeal(desk.iso(found.appealed_at), desk.iso_or_none(found.appeal_decided_at), found.reversed)


def _in_words(reasons: Iterable[str]) -> list[str]:
    return [sentence(reason) for reason in reasons]
