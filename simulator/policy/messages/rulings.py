"""What the message rules of one edition say of a text: which it breaks, with which words, and what it announces.

A function of the text and of how things stand. Help desks write from templates, so what was found lately is kept.
"""

from functools import lru_cache
from typing import Literal

import msgspec

from scenarios.policy import MessageRule
from simulator.policy.messages.channels import may_name_channel
from simulator.policy.messages.context import Context, MigrationException
from simulator.policy.messages.examination import examine
from simulator.policy.messages.finding import Finding
from simulator.policy.messages.migration import migration_in
from simulator.policy.messages.primitives import PRIMITIVES
from simulator.policy.messages.text import Text

Announcement = Literal["", "incomplete", "complete"]
"""Whether a text says that a part of the conversation goes on elsewhere, and everything that it must say then."""

_REMEMBERED_TEXTS = 2048
_REMEMBERED_LENGTH = 4000
_KEPT = 8
_DRAWN_AWAY = "off_platform"
_ASKED_TWICE = "second_request"
_EXCEPTIONS: tuple[MigrationException, ...] = ("technical", "safety")


class Ruling(msgspec.Struct, frozen=True):
    """What is to be said of one text."""

    broken: tuple[MessageRule, ...]
    """The rules it breaks, in the policy's order."""
    findings: tuple[Finding, ...]
    """Where it breaks them."""
    announces: Announcement
    asks_for_review: bool
    """Whether it makes the one request of its order, if none was made before."""


class Rulings:
    """The message rules of one edition, asked for texts. What is kept never shows but in the time it takes."""

    def __init__(self, rules: tuple[MessageRule, ...]) -> None:
        self._rules = rules
        self._review_is_ruled = any(rule.primitive == _ASKED_TWICE for rule in rules)
        self._lately = lru_cache(_REMEMBERED_TEXTS)(self._ruling)

    def of(self, text: str, context: Context) -> Ruling:
        """What is to be said of a normalised text as things stand."""
        return self._lately(text, context) if len(text) <= _REMEMBERED_LENGTH else self._ruling(text, context)

    def _ruling(self, text: str, context: Context) -> Ruling:
        seen = Text(text)
        findings = examine(seen, self._rules, context)
        names = {finding.rule for finding in findings}
        broken = tuple(rule for rule in self._rules if rule.rule in names) if names else ()
        return Ruling(broken, findings, _announcement(seen, broken, context), self._asks_for_review(seen, context))

    def _asks_for_review(self, seen: Text, context: Context) -> bool:
        """It does if it would be one request too many had there been another."""
        if context.asked_for_review or not self._review_is_ruled:
            return False
        return bool(PRIMITIVES[_ASKED_TWICE](seen, msgspec.structs.replace(context, asked_for_review=True)))


@lru_cache(_KEPT)
def rulings_of(rules: tuple[MessageRule, ...]) -> Rulings:
    """The rulings of these rules; all who have equal rules share them."""
    return Rulings(rules)


def _announcement(seen: Text, broken: tuple[MessageRule, ...], context: Context) -> Announcement:
    """Whether a message says that a part goes on elsewhere, for a reason that was noted or without one."""
    is_drawn = any(rule.primitive == _DRAWN_AWAY for rule in broken)
    if not is_drawn and not may_name_channel(seen.written):
        return ""
    exceptions = (context.exception,) if context.exception else _EXCEPTIONS
    said = [migration_in(seen, exception) for exception in exceptions]
    if any(migration.complete for migration in said):
        return "complete"
    is_begun = context.exception is not None and any(migration.reason and migration.channel for migration in said)
    return "incomplete" if is_drawn or is_begun else ""
