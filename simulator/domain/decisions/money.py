"""What follows when the seller pays money back."""

from scenarios.quantities import format_money
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain import parcels
from simulator.domain.decisions import lookup
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected


def refund(state: State, command: c.RefundOrder, _: Examination, now: int) -> tuple[e.AnyEvent, ...]:
    """Never more than the buyer paid."""
    known = lookup.order(state, command.order)
    if parcels.is_cancelled(state, command.order):
        raise CommandRejected("order.cancelled", "the order was cancelled; nothing was charged, so nothing is owed")
    left = state.book.total_of(command.order) - known.refunded
    amount = left if command.amount is None else command.amount
    if left <= 0:
        raise CommandRejected("refund.already_issued", "the order is refunded in full already")
    if amount <= 0:
        raise CommandRejected("refund.not_positive", "a refund is more than nothing")
    if amount > left:
        raise CommandRejected(
            "refund.exceeds_total", f"{format_money(amount)} is more than the {format_money(left)} left of the order"
        )
    return (e.RefundIssued(command.order, amount, command.reason, amount == left),)
