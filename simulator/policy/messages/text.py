"""A text as the predicates look at it: as it was written, and with its disguises taken off.

Knows characters only; what they say is the predicates'.
"""

import re
from functools import cached_property
from typing import NamedTuple

from scenarios.words import words
from simulator.policy.messages.spacing import Spaced, spaced_out
from simulator.policy.messages.unmasking import unmask
from simulator.reading.sentences import sentence_spans

_FIGURES = re.compile("[0-9]+")
_SINGLE_LETTERS = 5
"""Fewer words of one letter than this are no word written l i k e this."""


class Sentence(NamedTuple):
    """Where in ``plain`` a sentence stands, blanks around it included, and its folded words."""

    start: int
    end: int
    words: list[str]


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
        self.folded = words(self.plain)
        """Its words and numbers, in small letters without accents."""
        self.vocabulary = frozenset(self.folded)
        """The same, each once."""
        self.single_letters = sum([len(word) == 1 and word >= "a" for word in self.folded])
        """How many of them are one letter."""
        self.figures = _FIGURES.findall(self.plain)
        """Its runs of digits."""

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences, in order."""
        plain = self.plain
        return tuple(Sentence(start, end, words(plain[start:end])) for start, end in sentence_spans(plain))

    @cached_property
    def spaced(self) -> tuple[Spaced, ...]:
        """Stretches of ``plain`` in which every character stands alone."""
        return tuple(spaced_out(self.plain)) if self.single_letters >= _SINGLE_LETTERS else ()

    def spot(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of ``plain`` stands in ``written``."""
        return self._unmasked.spot(start, end)
