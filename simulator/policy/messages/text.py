"""A text as the predicates look at it: as it was written, and with its disguises taken off.

Knows characters only; what they say is the predicates'.
"""

import re
from functools import cached_property

from simulator.policy.messages.spacing import Spaced, spaced_out
from simulator.policy.messages.unmasking import unmask

_WORD = re.compile(r"[^\W\d_]+")
_ASCII_WORD = re.compile(r"[a-z]+")
_FIGURES = re.compile("[0-9]+")
_SINGLE_LETTERS = 5
"""Fewer words of one letter than this are no word written l i k e this."""


class Text:
    """One text to examine, taken to pieces once for all who look at it."""

    def __init__(self, written: str) -> None:
        self.written = written
        """What was sent."""
        self._unmasked = unmask(written)
        self.plain = self._unmasked.plain
        """The same without disguises: NFC, straight quotes, plain blanks and hyphens."""
        self.lowered = self.plain.lower()
        """``plain`` in small letters."""
        self.words = (_ASCII_WORD if self.lowered.isascii() else _WORD).findall(self.lowered)
        """Its words, without digits, in small letters."""
        self.vocabulary = frozenset(self.words)
        """Its words, each once."""
        self.single_letters = list(map(len, self.words)).count(1)
        """How many of its words are one letter."""
        self.figures = _FIGURES.findall(self.plain)
        """Its runs of digits."""

    @cached_property
    def spaced(self) -> tuple[Spaced, ...]:
        """Stretches of ``plain`` in which every character stands alone."""
        return tuple(spaced_out(self.plain)) if self.single_letters >= _SINGLE_LETTERS else ()

    def spot(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of ``plain`` stands in ``written``."""
        return self._unmasked.spot(start, end)
