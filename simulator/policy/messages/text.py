"""A text as the predicates look at it: as it was written, and with its disguises taken off.

Knows characters only; what they say is the predicates'.
"""

import re
from functools import cached_property

from simulator.policy.messages.spacing import Spaced, spaced_out
from simulator.policy.messages.unmasking import Unmasked, unmask

_WORD = re.compile(r"[^\W\d_]+")
_SINGLE_LETTERS = 5
"""Fewer words of one letter than this are no word written l i k e this."""


class Text:
    """One text to examine: ``written`` is what was sent, ``plain`` the same with its disguises taken off."""

    def __init__(self, written: str) -> None:
        self.written = written

    @cached_property
    def _unmasked(self) -> Unmasked:
        return unmask(self.written)

    @cached_property
    def plain(self) -> str:
        """The text without disguises: NFC, straight quotes, plain blanks and hyphens."""
        return self._unmasked.plain

    @cached_property
    def lowered(self) -> str:
        """``plain`` in small letters."""
        return self.plain.lower()

    @cached_property
    def words(self) -> list[str]:
        """Its words, without digits, in small letters."""
        return _WORD.findall(self.lowered)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Its words, each once."""
        return frozenset(self.words)

    @cached_property
    def spaced(self) -> tuple[Spaced, ...]:
        """Stretches of ``plain`` in which every character stands alone."""
        single = list(map(len, self.words)).count(1)
        return tuple(spaced_out(self.plain)) if single >= _SINGLE_LETTERS else ()

    def spot(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of ``plain`` stands in ``written``."""
        return self._unmasked.spot(start, end)
