"""What happens to a text before the world decides: normalised once, examined under the policy, read for intents."""

from typing import TypeVar

import msgspec

from simulator.domain import commands as c
from simulator.domain.examination import NOT_A_TEXT, Examination
from simulator.domain.state import State
from simulator.policy.editions import Editions
from simulator.policy.messages.examination import examine
from simulator.policy.messages.normalisation import normalise
from simulator.reading.reader import Reader

C = TypeVar("C", bound=c.Command)

_OUTSIDE_THE_RULES = (c.SendMail, c.AddNote, c.RespondToClaim)


class Examiner:
    """One policy's message rules and one pack of intents. Stateless between texts."""

    def __init__(self, editions: Editions, reader: Reader) -> None:
        self._editions = editions
        self._reader = reader

    def normalised(self, command: C) -> C:
        """The command with its text in the one form everything later sees."""
        text = getattr(command, "text", "")
        clean = normalise(text) if text else text
        return command if clean == text else msgspec.structs.replace(command, text=clean)

    def examine(self, command: c.Command, state: State, now: int) -> Examination:
        """Findings and intents of a normalised command's text; of one without text, nothing."""
        text: str = getattr(command, "text", "")
        if not text:
            return NOT_A_TEXT
        intents = self._read(text, self._language(command, state))
        if isinstance(command, _OUTSIDE_THE_RULES):
            return Examination(text, intents)
        rules = self._editions.at(now).message_rules
        broken = {finding.rule for finding in examine(text, rules)}
        found = [rule for rule in rules if rule.rule in broken]
        return Examination(
            text,
            intents,
            tuple(rule.rule for rule in found if rule.action == "block"),
            tuple(rule.rule for rule in found if rule.action == "note"),
            tuple(dict.fromkeys(rule.fact for rule in found)),
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
