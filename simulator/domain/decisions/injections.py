"""What follows when a test places an order, or has a buyer write."""

import numpy as np

from scenarios.quantities import NEVER
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decisions import lookup
from simulator.domain.decisions.messages import received
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected

Events = tuple[e.AnyEvent, ...]


def place(state: State, command: c.InjectOrder, _: Examination, now: int) -> Events:
    """The order is there at once, like any other; nobody buys what the marketplace does not sell now."""
    wanted, book = command.placed, state.book
    _check_sold(state, wanted)
    buyer = _buyer(state, wanted.buyer_of, now)
    placed = e.OrderPlaced(
        len(book) + 1,
        buyer,
        wanted.product,
        wanted.total,
        wanted.language,
        wanted.fulfilled_by,
        _after(now, wanted.promised),
        _after(now, wanted.ships),
        _after(now, wanted.delivered),
        wanted.tracked,
        wanted.signed,
        wanted.protected,
        wanted.business,
        wanted.opted_out,
    )
    return (placed,)


def write(state: State, command: c.InjectMessage, examined: Examination, now: int) -> Events:
    """Her words, read like the seller's; her first message opens the thread."""
    _check_placed(state, command.order, now)
    if not examined.text.strip():
        raise CommandRejected("message.empty", "the message has no text")
    return received(state, command.order, "", examined.intents, examined.text)


def _buyer(state: State, order: int, now: int) -> int:
    if not order:
        return int(np.max(state.book.buyer, initial=0)) + 1
    _check_placed(state, order, now)
    return int(state.book.buyer[order - 1])


def _check_sold(state: State, wanted: c.PlacedOrder) -> None:
    """Refuse an order of a closed offer: it would be a sale that was never made.

    Raises:
        CommandRejected: ``offer.closed``.
    """
    closure = state.standing.closure_of(wanted.fulfilled_by, wanted.product)
    if closure is not None:
        why = ", ".join(closure.because) or "nothing is said why"
        raise CommandRejected(
            "offer.closed",
            f"nobody can buy this now: the marketplace closed the seller's offers ({why}); "
            "place the order before that, or win the offers back",
        )


def _check_placed(state: State, order: int, now: int) -> None:
    """Refuse an order that is none, or none yet.

    Raises:
        CommandRejected: ``order.unknown``.
    """
    lookup.order(state, order)
    if state.book.placed_at[order - 1] > now:
        raise CommandRejected("order.unknown", "there is no such order in this world yet")


def _after(now: int, duration: int) -> int:
    return NEVER if duration >= NEVER else now + duration
