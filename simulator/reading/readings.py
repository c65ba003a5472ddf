"""What was read in a text: one intent with the words that show it. Who read it, and how, is the readers'."""

from typing import Protocol

import msgspec


class Reading(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One intent of a text: ``evidence`` is the stretch that shows it, as it was written."""

    intent: str
    evidence: str
    pattern: str = ""
    """The phrase that was found there, where rules read."""


class Reads(Protocol):
    """Whatever reads texts for a world."""

    def read(self, text: str, language: str) -> tuple[Reading, ...]:
        """Each intent at most once, in the order of the text."""
        ...
