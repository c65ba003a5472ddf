"""What follows when a seller sends an order again, and when the marketplace tells its buyer so."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain import parcels
from simulator.domain.decisions import lookup
from simulator.domain.examination import Examination
from simulator.domain.replacement import NOTIFIED_AFTER
from simulator.domain.state import State
from simulator.errors import CommandRejected

Events = tuple[e.AnyEvent, ...]


def send(state: State, command: c.SendReplacement, _: Examination, now: int) -> Events:
    """Once an order, of what was the seller's to send and has left; that it was refunded as well is not forbidden."""
    lookup.order(state, command.order)
    if parcels.is_off(state, command.order):
        raise CommandRejected("order.cancelled", "the order is cancelled; there is nothing to send again")
    if state.book.fulfilment_of(command.order) == "marketplace":
        raise CommandRejected("order.not_yours_to_send", "the marketplace sends this order, and replaces it")
    if not parcels.has_left(state, command.order, now):
        raise CommandRejected("replacement.nothing_sent", "the order has not left yet; there is nothing to replace")
    if command.order in state.replacements:
        raise CommandRejected("replacement.already_sent", "a replacement of this order was sent already")
    return (e.ReplacementSent(command.order, now + NOTIFIED_AFTER, command.note),)


def notify(state: State, command: c.NotifyReplacement, _: Examination, now: int) -> Events:
    """The shipping notice."""
    return (e.ReplacementNotified(command.order),)
