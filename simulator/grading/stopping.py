"""Why a message of the seller's was stopped: each rule it broke, with the words that broke it.

That it was stopped, the journal says; the words are looked for once more in its text.
"""

import msgspec

from simulator.domain import events as e
from simulator.policy.editions import Editions
from simulator.policy.messages.context import Context


class Stop(msgspec.Struct, frozen=True):
    """One rule that stopped a message; no words where something is missing, or the text alone does not show it."""

    rule: str
    words: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """As a document tells it."""
        return {"rule": self.rule, "words": [*self.words]}


def stops(event: e.MessageBlocked, at: int, editions: Editions, language: str) -> tuple[Stop, ...]:
    """Every rule that stopped a message of an instant to a buyer of that language."""
    rules = editions.at(at)
    contact = rules.contact
    context = Context(
        language=language,
        kind=event.kind,
        own_domains=contact.own_domains,
        carrier_domains=contact.carrier_domains,
        longest=rules.limits.longest.get(event.kind),
        # Where it is said that a second request stopped it, there was a first one.
        asked_for_review=True,
        strict=contact.mode == "strict",
    )
    found = editions.rulings(at).of(event.text, context).findings if event.text else ()
    words = {rule: [" ".join(one.evidence.split()) for one in found if one.rule == rule] for rule in event.findings}
    return tuple(Stop(rule, tuple(dict.fromkeys(filter(None, shown)))) for rule, shown in words.items())
