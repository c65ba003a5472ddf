"""Finding what a command names, or refusing it with a stable code."""

from simulator.domain.chargeback import Chargeback
from simulator.domain.claim import Claim
from simulator.domain.conversation import Conversation
from simulator.domain.orders import Order
from simulator.domain.returns import Return
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
    found = any_claim(state, number)
    if not found.is_open:
        raise CommandRejected("claim.closed", f"the claim is {found.outcome} and takes no more answers")
    return found


def any_claim(state: State, number: int) -> Claim:
    """The claim of this number, open or not.

    Raises:
        CommandRejected: ``claim.unknown``.
    """
    found = state.claims.get(number)
    if found is None:
        raise CommandRejected("claim.unknown", "there is no such claim in this world")
    return found


def chargeback(state: State, number: int) -> Chargeback:
    """The open chargeback of this number.

    Raises:
        CommandRejected: ``chargeback.unknown`` or ``chargeback.closed``.
    """
    found = state.chargebacks.get(number)
    if found is None:
        raise CommandRejected("chargeback.unknown", "there is no such chargeback in this world")
    if not found.is_open:
        raise CommandRejected("chargeback.closed", f"the chargeback is {found.outcome} and takes no more answers")
    return found


def return_(state: State, number: int) -> Return:
    """The return of this number.

    Raises:
        CommandRejected: ``return.unknown``.
    """
    found = state.returns.get(number)
    if found is None:
        raise CommandRejected("return.unknown", "there is no such return in this world")
    return found
