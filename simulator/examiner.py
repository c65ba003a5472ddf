"""What happens to a text before the world decides: normalised once, examined under the policy, read for intents."""

from typing import TypeVar

import msgspec

from scenarios.policy import MessageRule, Policy
from simulator.domain import commands as c
from simulator.domain.examination import NOT_A_TEXT, Examination
from simulator.domain.state import State
from simulator.policy.messages.examination import examine
from simulator.policy.messages.normalisation import normalise
from simulator.reading.reader import Reader

C = TypeVar("C", bound=c.Command)

_OUTSIDE_THE_RULES = (c.SendMail, c.AddNote, c.RespondToClaim)


class Examiner:
    """One policy's message rules and one pack of intents. Stateless between texts."""

    def __init__(self, policy: Policy, reader: Reader) -> None:
        self._rules = {rule.rule: rule for rule in policy.message_rules}
        self._ordered: tuple[MessageRule, ...] = policy.message_rules
        self._reader = reader

    def normalised(self, command: C) -> C:
        """The command with its text in the one form everything later sees."""
        text = getattr(command, "text", "")
        clean = normalise(text) if text else text
        return command if clean == text else msgspec.structs.replace(command, text=clean)

    def examine(self, command: c.Command, state: State) -> Examination:
        """Findings and intents of a normalised command's text; of one without text, nothing."""
        text: str = getattr(command, "text", "")
        if not text:
            return NOT_A_TEXT
        intents = self._read(text, self._language(command, state))
        if isinstance(command, _OUTSIDE_THE_RULES):
            return Examination(text, intents)
        broken = tuple(dict.fromkeys(finding.rule for finding in examine(text, self._ordered)))
        return Examination(
            text,
            intents,
            tuple(rule for rule in broken if self._rules[rule].action == "block"),
            tuple(rule for rule in broken if self._rules[rule].action == "note"),
            tuple(dict.fromkeys(self._rules[rule].fact for rule in broken)),
        )

    def _read(self, text: str, language: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(reading.intent for reading in self._reader.read(text, language)))

    def _language(self, command: c.Command, state: State) -> str:
        return state.book.language_of(_order_of(command, state))


def _order_of(command: c.Command, state: State) -> int:
    order: int | None = getattr(command, "order", None)
    if order is not None:
        return order
    thread = state.conversations.get(getattr(command, "conversation", 0))
    claim = state.claims.get(getattr(command, "claim", 0))
    named = thread or claim
    return named.order if named else 0
