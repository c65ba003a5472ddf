"""Finding what a command names, or refusing it with a stable code."""

from simulator.domain.claim import Claim
from simulator.domain.conversation import Conversation
from simulator.domain.orders import Order
from simulator.domain.state import State
from simulator.errors import CommandRejected

_UNTOUCHED = Order()


def conversation(state: State, number: int) -> Conversation:
    """The conversation of this number.

    Raises:
        CommandRejected: ``thread.unknown``.
    """
    found = state.conversations.get(number)
    if found is None:
        raise CommandRejected("thread.unknown", "there is no such thread in this world")
    return found


def order(state: State, number: int) -> Order:
    """The overlay of this order; an untouched one if nothing happened about it yet.

    Raises:
        CommandRejected: ``order.unknown``.
    """
    found = state.orders.get(number, _UNTOUCHED)
    if not 1 <= number <= len(state.book) or state.is_lost(number):
        raise CommandRejected("order.unknown", "there is no such order in this world")
    return found


def claim(state: State, number: int) -> Claim:
    """The open claim of this number.

    Raises:
        CommandRejected: ``claim.unknown`` or ``claim.closed``.
    """
    found = state.claims.get(number)
    if found is None:
        raise CommandRejected("claim.unknown", "there is no such claim in this world")
    if not found.is_open:
        raise CommandRejected("claim.closed", f"the claim is {found.outcome} and takes no more answers")
    return found
