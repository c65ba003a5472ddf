"""What was tried, when and how it ended: the last attempts of one world, numbered."""

from collections import deque
from typing import Any

import msgspec

KEPT = 2_000
"""Attempts that are remembered."""


class Attempt(msgspec.Struct, frozen=True, gc=False):
    """One attempt to deliver a letter, or that there was none; ``sent_at`` is wall time in seconds since 1970."""

    number: int
    sent_at: float
    to: str
    letter: str
    event: str
    at: str
    attempt: int
    outcome: str
    status: int | None
    error: str
    seconds: float
    retry_in: float | None


class Logbook:
    """The last attempts; older ones are forgotten."""

    def __init__(self, kept: int = KEPT) -> None:
        self._attempts: deque[Attempt] = deque(maxlen=kept)
        self._made = 0

    def write(self, *told: Any) -> None:
        """Remember an attempt: everything but its number."""
        self._made += 1
        self._attempts.append(Attempt(self._made, *told))

    def after(self, number: int, limit: int) -> list[Attempt]:
        """Attempts with a number above ``number``, oldest first."""
        skipped = max(0, number - (self._made - len(self._attempts)))
        return [self._attempts[place] for place in range(skipped, min(skipped + limit, len(self._attempts)))]

    @property
    def last(self) -> int:
        """The number of the last attempt."""
        return self._made
