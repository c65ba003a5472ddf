"""A place in a text that breaks a rule, and what finds such places."""

from collections.abc import Callable

import msgspec

from simulator.policy.messages.context import Context
from simulator.policy.messages.spans import NOWHERE, Span
from simulator.policy.messages.text import Text

__all__ = ["NOWHERE", "Finding", "Primitive", "Span"]

Primitive = Callable[[Text, Context], list[Span]]
"""Finds one kind of thing, in time linear in the text: spans of the text as it was written."""


class Finding(msgspec.Struct, frozen=True, gc=False):
    """One place where a text breaks a rule: ``evidence`` is ``text[start:end]``, empty where something is missing."""

    rule: str
    start: int
    end: int
    evidence: str
