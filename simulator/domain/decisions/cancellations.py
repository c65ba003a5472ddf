"""What follows when an order is to be cancelled: by the buyer, by the seller, or because it never left."""

from scenarios.vocabulary import CANCELLATION_REASONS
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain import parcels
from simulator.domain.decisions import lookup
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected

Events = tuple[e.AnyEvent, ...]


def request(state: State, command: c.RequestCancellation, _: Examination, now: int) -> Events:
    """By herself while she may; later only a request, and by the form only until the parcel leaves."""
    lookup.order(state, command.order)
    has_left = parcels.has_left(state, command.order, now)
    if parcels.is_off(state, command.order) or (has_left and command.official):
        return ()
    placed = int(state.book.placed_at[command.order - 1])
    rule = state.rules(placed).cancellations
    if command.official and now <= placed + rule.self_service:
        return (e.OrderCancelled(command.order, "buyer", "self_service", counts=False),)
    return (e.CancellationRequested(command.order, command.official),)


def cancel(state: State, command: c.CancelOrder, _: Examination, now: int) -> Events:
    """Only what is the seller's to send and has not left.

    It counts against the seller, whatever the reason given, unless the buyer asked for it by the marketplace's form:
    that she wrote it in a message does not show there.
    """
    lookup.order(state, command.order)
    _check_cancellable(state, command.order, now)
    if command.reason not in CANCELLATION_REASONS:
        known = ", ".join(CANCELLATION_REASONS)
        raise CommandRejected("cancellation.unknown_reason", f"'{command.reason}' is no reason to cancel; use {known}")
    return (e.OrderCancelled(command.order, "seller", command.reason, _counts(state, command.order, now)),)


def decline(state: State, command: c.DeclineCancellation, _: Examination, now: int) -> Events:
    """The order stays on, though the buyer wants it off."""
    lookup.order(state, command.order)
    if not parcels.cancellation(state, command.order).is_wanted:
        raise CommandRejected("cancellation.not_requested", "no request to cancel the order waits for an answer")
    return (e.CancellationDeclined(command.order),)


def cancel_unshipped(state: State, command: c.CancelUnshipped, _: Examination, now: int) -> Events:
    """The marketplace cancels what did not leave; nothing where somebody did before, or there is no such order."""
    is_there = 1 <= command.order <= len(state.book) and not state.is_lost(command.order)
    if not is_there or parcels.is_off(state, command.order) or parcels.has_left(state, command.order, now):
        return ()
    return (e.OrderCancelled(command.order, "marketplace", "not_shipped", _counts(state, command.order, now)),)


def _counts(state: State, order: int, now: int) -> bool:
    return not parcels.cancellation(state, order).official or state.rules(now).cancellations.requested_counts


def _check_cancellable(state: State, order: int, now: int) -> None:
    """Refuse an order the seller cannot cancel, or cannot cancel any more."""
    if parcels.is_off(state, order):
        raise CommandRejected("order.cancelled", "the order is cancelled already")
    if state.book.fulfilment_of(order) == "marketplace":
        raise CommandRejected("order.not_yours_to_send", "the marketplace sends this order")
    if parcels.has_left(state, order, now):
        raise CommandRejected("order.shipped", "the parcel has left; a shipped order cannot be cancelled")
