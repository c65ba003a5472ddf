"""Which facts an event establishes: the one vocabulary that stories wait for, claims are defended by and drills grade.

Words are explained in ``scenarios.vocabulary``; a test holds both together.
"""

from collections.abc import Callable
from functools import lru_cache

from scenarios.vocabulary import OUTSIDE, SAID
from simulator.domain import events as e

NOTHING: frozenset[str] = frozenset()

ACKNOWLEDGEMENT = "acknowledgement"
"""The kind of message that a machine sends at once: it says nothing a buyer waits for."""


@lru_cache(maxsize=4096)
def _sent(intents: tuple[str, ...], found: tuple[str, ...]) -> frozenset[str]:
    return frozenset({"replied", *(SAID + intent for intent in intents), *found})


@lru_cache(maxsize=4096)
def _mailed(intents: tuple[str, ...]) -> frozenset[str]:
    return frozenset({"emailed", *(OUTSIDE + intent for intent in intents)})


_ACKNOWLEDGED = frozenset({"acknowledged"})
_REFUNDED = {True: frozenset({"refund_issued"}), False: frozenset({"refund_issued_in_part"})}
_DECIDED = {True: frozenset({"claim_granted"}), False: frozenset({"claim_denied"})}


def _always(fact: str) -> Callable[[e.Event], frozenset[str]]:
    facts = frozenset({fact})
    return lambda event: facts


FACTS_OF: dict[type[e.Event], Callable[..., frozenset[str]]] = {
    e.MessageSent: lambda event: _ACKNOWLEDGED if event.kind == ACKNOWLEDGEMENT else _sent(event.intents, event.facts),
    e.MessageBlocked: lambda event: frozenset({"message_blocked", *event.facts}),
    e.MailSent: lambda event: _mailed(event.intents),
    e.NoResponseMarked: _always("no_response_needed"),
    e.RefundIssued: lambda event: _REFUNDED[event.full],
    e.ClaimOpened: _always("claim_opened"),
    e.ClaimAnswered: _always("claim_answered"),
    e.ClaimDecided: lambda event: _DECIDED[event.granted],
    e.ClaimWithdrawn: _always("claim_withdrawn"),
    e.FeedbackLeft: _always("feedback_left"),
}
"""Kind of event → the facts in it."""


@lru_cache(maxsize=65536)
def union(known: frozenset[str], new: frozenset[str]) -> frozenset[str]:
    """Both together, one object for equal sets: a million orders share a few hundred of them."""
    return known if new <= known else known | new


def facts_of(event: e.Event) -> frozenset[str]:
    """The facts one event establishes; nothing for an event that establishes none."""
    found = FACTS_OF.get(type(event))
    return found(event) if found else NOTHING
