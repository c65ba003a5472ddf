"""A text as the predicates look at it: as it was written, and with its disguises taken off.

Knows characters only; what they say is the predicates'.
"""

import re
from functools import cached_property

from simulator.policy.messages.unmasking import Unmasked, unmask

_WORD = re.compile(r"[^\W\d_]+")


class Text:
    """One text to examine. ``written`` is what was sent, ``plain`` the same without what cannot be seen or looks alike."""

    def __init__(self, written: str) -> None:
        self.written = written

    @cached_property
    def _unmasked(self) -> Unmasked:
        return unmask(self.written)

    @property
    def plain(self) -> str:
        """The text without disguises: NFC, straight quotes, plain blanks and hyphens."""
        return self._unmasked.plain

    @cached_property
    def words(self) -> list[str]:
        """Its words, without digits, in small letters."""
        return _WORD.findall(self.plain.lower())

    def spot(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of ``plain`` stands in ``written``."""
        return self._unmasked.spot(start, end)
