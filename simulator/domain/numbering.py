"""The last number given to a message, a mail and an arrived buyer; conversations and claims count themselves."""

from collections.abc import Callable, Mapping

import msgspec

from simulator.domain import events as e


class Numbering(msgspec.Struct, frozen=True, gc=False):
    """Numbers given so far; the next one is one more. A number is never given twice."""

    messages: int = 0
    mails: int = 0
    arrivals: int = 0
    """How many buyers have begun their story."""


def _message(n: Numbering | None, event: e.MessageReceived | e.MessageSent, at: int) -> Numbering:
    return Numbering(event.message, n.mails, n.arrivals) if n else Numbering(event.message)


def _mail(n: Numbering | None, event: e.MailReceived | e.MailSent, at: int) -> Numbering:
    return msgspec.structs.replace(n or Numbering(), mails=event.mail)


def _arrival(n: Numbering | None, event: e.StepEntered, at: int) -> Numbering:
    known = n or Numbering()
    return Numbering(known.messages, known.mails, known.arrivals + 1) if event.begins else known


EVOLVE: Mapping[type[e.Event], Callable[..., Numbering]] = {
    e.MessageReceived: _message,
    e.MessageSent: _message,
    e.MailReceived: _mail,
    e.MailSent: _mail,
    e.StepEntered: _arrival,
}
"""How the numbering takes in an event."""
