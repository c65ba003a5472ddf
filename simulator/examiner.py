"""What happens to a text before the world decides: normalised once, examined under the policy, read for intents."""

from typing import TypeVar

import msgspec

from simulator.domain import commands as c
from simulator.domain.circumstances import context_of, may_be_told, order_of
from simulator.domain.examination import NOT_A_TEXT, Examination
from simulator.domain.state import State
from simulator.policy.editions import Editions
from simulator.policy.messages.normalisation import normalise
from simulator.policy.messages.protocol import reason_in, tells_resolution
from simulator.policy.messages.sums import sums_in
from simulator.policy.messages.text import Text
from simulator.policy.messages.ways_back import tells_way_back
from simulator.reading.readings import Reading, Reads
from simulator.wording.macros import MOVE_OFF_PLATFORM, move_off_platform, return_clause
from simulator.wording.templates import template

C = TypeVar("C", bound=c.Command)

_JUDGED = (c.Reply, c.SendMessage, c.AnswerFeedback)
_OUTSIDE = (c.SendMail, c.LogContact)
_REFUND_TOLD = "refund_confirmed"
_MISSTATED = ("told_another_sum",)
_FORBIDDEN_ANYWHERE = frozenset(
    {
        "abusive",
        "asks_to_cancel",
        "incentive",
        "marketing",
        "off_platform",
        "pii_request",
        "review_change",
        "review_solicitation",
        "rude",
        "second_request",
    }
)
"""What a seller may write nowhere; all other rules are about messages in the marketplace's thread alone."""


class Examiner:
    """One policy's message rules and one reader of intents. Stateless between texts."""

    def __init__(self, editions: Editions, reader: Reads) -> None:
        self._editions = editions
        self._reader = reader

    def normalised(self, command: C) -> C:
        """The command with its text in the one form everything later sees."""
        text = getattr(command, "text", "")
        clean = normalise(text) if text else text
        return command if clean == text else msgspec.structs.replace(command, text=clean)

    def examine(
        self, command: c.Command, state: State, now: int, readings: tuple[Reading, ...] | None = None
    ) -> Examination:
        """Findings and intents of a normalised command's text; of one without text or files, nothing.

        ``readings``: what was read in it before, where it is not to be read again.
        """
        text = _told(command, state)
        if not text and not getattr(command, "attachments", ()):
            return NOT_A_TEXT
        language = state.book.language_of(order_of(command, state))
        if isinstance(command, _JUDGED):
            examined = self._judged(command, text, language, state, now)
        elif isinstance(command, _OUTSIDE):
            examined = self._overheard(command, text, state, now)
        else:
            examined = Examination(text, reason=reason_in(text) if isinstance(command, c.AddNote) else "")
        read = self._reader.read(examined.text, language) if readings is None else readings
        if not read:
            return examined
        intents = tuple(dict.fromkeys(reading.intent for reading in read))
        facts = (*examined.facts, *_misstated(read, order_of(command, state), state))
        return msgspec.structs.replace(examined, intents=intents, readings=read, facts=facts)

    def _judged(self, command: c.Command, text: str, language: str, state: State, now: int) -> Examination:
        """A message the marketplace delivers or stops."""
        rulings, context = self._editions.rulings(now), context_of(command, state, now)
        ruling = rulings.of(text, context)
        if ruling.announces == "incomplete" and isinstance(command, c.Reply) and _lacks_way_back(text, state):
            text = f"{text}\n\n{return_clause(language)}"
            ruling = rulings.of(text, context)
        facts = dict.fromkeys(rule.fact for rule in ruling.broken)
        if ruling.asks_for_review:
            facts["review_requested"] = None
        return Examination(
            text,
            (),
            tuple(rule.rule for rule in ruling.broken if rule.action == "block"),
            tuple(rule.rule for rule in ruling.broken if rule.action == "note"),
            tuple(facts),
            ruling.announces,
            _is_summary(text, command, state),
        )

    def _overheard(self, command: c.Command, text: str, state: State, now: int) -> Examination:
        """What is said where the marketplace cannot stop it."""
        broken = self._editions.rulings(now).of(text, context_of(command, state, now)).broken
        return Examination(text, noted=tuple(rule.rule for rule in broken if rule.primitive in _FORBIDDEN_ANYWHERE))


def _misstated(read: tuple[Reading, ...], order: int, state: State) -> tuple[str, ...]:
    """The fact that a refund is told of another sum than was paid, if it is."""
    told = [sums_in(one.evidence) for one in read if one.intent == _REFUND_TOLD]
    return () if all(may_be_told(state, order, sums) for sums in told) else _MISSTATED


def _told(command: c.Command, state: State) -> str:
    """The text a command brings, or the desk's locked one that it names."""
    text: str = getattr(command, "text", "")
    if isinstance(command, c.Reply) and command.macro == MOVE_OFF_PLATFORM and not text and state.guards.locked_macro:
        order = order_of(command, state)
        return move_off_platform(state.dealings(order).exception, state.book.language_of(order))
    if isinstance(command, c.Reply) and command.macro and not text and not command.intents:
        return template(command.macro, state.book.language_of(order_of(command, state)))
    return text


def _lacks_way_back(text: str, state: State) -> bool:
    """Whether the desk's locked macro has a sentence to add."""
    return state.guards.locked_macro and not tells_way_back(Text(text))


def _is_summary(text: str, command: c.Command, state: State) -> bool:
    return state.dealings(order_of(command, state)).owes_summary and tells_resolution(text)
