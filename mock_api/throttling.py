"""How often a seller may call each operation: one token bucket an operation, with the published rate and burst.

Which clock refills them is the caller's to say; what a refusal looks like is the channel's.
"""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import ceil

_SECOND = 1_000_000_000


@dataclass(frozen=True)
class Quota:
    """The published usage plan of an operation: how many calls a second, as answers tell it, and how many at once."""

    rate: str
    burst: int | None
    """None: there is no plan, so what answers tell is not kept."""

    @cached_property
    def interval(self) -> int:
        """Nanoseconds until a call that was made may be made again; rounded up, so never more than is published."""
        return ceil(_SECOND / Fraction(self.rate))

    @cached_property
    def patience(self) -> int:
        """Nanoseconds a bucket may be away from being full while there is still a call in it."""
        return ((self.burst or 1) - 1) * self.interval


class Buckets:
    """One seller's buckets. In no time do they let more than ``burst + rate × time`` calls of an operation through."""

    def __init__(self) -> None:
        self._full_at: dict[str, int] = {}

    def take(self, operation: str, quota: Quota, now: int) -> bool:
        """Whether there is a call of an operation left at an instant in nanoseconds; it is taken."""
        if quota.burst is None:
            return True
        full_at = self._full_at.get(operation, now)
        if full_at <= now:
            full_at = now
        elif full_at - now > quota.patience:
            return False
        self._full_at[operation] = full_at + quota.interval
        return True

    def fill(self) -> None:
        """Make every bucket full, as after a change of clocks."""
        self._full_at.clear()

    def copy(self) -> "Buckets":
        """Buckets as full as these."""
        twin = Buckets()
        twin._full_at = dict(self._full_at)
        return twin
