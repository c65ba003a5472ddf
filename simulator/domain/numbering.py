"""How many messages, mails and turns of arriving buyers there were; the next one's number is one more.

Conversations and claims count themselves: none of theirs is ever taken away.
"""

from collections.abc import Callable, Mapping
from enum import IntEnum, unique
from typing import Any

from simulator.domain import events as e


@unique
class Numbered(IntEnum):
    """What is numbered. A number is never given twice."""

    MESSAGE = 1
    MAIL = 2
    ARRIVAL = 3


Numbers = dict[int, int]
"""What is numbered → the last number given."""


def _message(numbers: Numbers, event: e.MessageReceived | e.MessageSent) -> None:
    numbers[Numbered.MESSAGE] = event.message


def _mail(numbers: Numbers, event: e.MailReceived | e.MailSent) -> None:
    numbers[Numbered.MAIL] = event.mail


def _arrival(numbers: Numbers, event: e.StepEntered) -> None:
    if event.begins:
        numbers[Numbered.ARRIVAL] = numbers.get(Numbered.ARRIVAL, 0) + 1


def _no_arrival(numbers: Numbers, event: e.BuyerStayedAway) -> None:
    numbers[Numbered.ARRIVAL] = numbers.get(Numbered.ARRIVAL, 0) + 1


INDEX: Mapping[type[e.Event], Callable[[Numbers, Any], None]] = {
    e.MessageReceived: _message,
    e.MessageSent: _message,
    e.MailReceived: _mail,
    e.MailSent: _mail,
    e.StepEntered: _arrival,
    e.BuyerStayedAway: _no_arrival,
}
"""How the numbers given take in an event."""
