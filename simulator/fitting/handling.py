"""How long answers take: as written, or from one reply of an agent to the next while work was waiting.

A handle time nobody can tell is a default, and said to be one.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from scenarios.quantities import HOUR, MINUTE, SECOND
from simulator.fitting.columns import UNKNOWN, Conversations
from simulator.fitting.wall_clock import Flags, Real, Whole

Source = Literal["column", "busy", "waits", "pace", "default"]

_ENOUGH = 30
_ENOUGH_GAPS = 60
_LONGEST_GAP = 4 * HOUR
_SHORTEST = SECOND


@dataclass(frozen=True)
class HandleTime:
    """A spread of durations in milliseconds, from so many answers."""

    median: float
    p90: float
    answers: int
    source: Source


_DEFAULT = HandleTime(6.0 * MINUTE, 15.0 * MINUTE, 0, "default")


@dataclass(frozen=True)
class Handling:
    """Handle times of all answers, and of each reason with enough of them."""

    overall: HandleTime
    by_reason: dict[str, HandleTime]

    def of(self, reason: str) -> HandleTime:
        """The one of a reason, or of all."""
        return self.by_reason.get(reason, self.overall)


def handling(conversations: Conversations) -> Handling:
    """The handle times an export tells, by the best way it allows."""
    for source, durations in (("column", written(conversations)), *_gaps(conversations)):
        known = durations >= _SHORTEST
        enough = _ENOUGH if source == "column" else _ENOUGH_GAPS
        if known.sum() >= enough:
            return _by_reason(conversations, durations, known, source)
    return Handling(_DEFAULT, {})


def written(conversations: Conversations) -> Whole:
    """Time spent on one answer, as written; of conversations with several answers only where there are few others."""
    spent = np.where(conversations.replied != UNKNOWN, conversations.handle, UNKNOWN)
    once = (conversations.replies == 1) | (conversations.replies == UNKNOWN)
    return np.where(once, spent, UNKNOWN) if ((spent > 0) & once).sum() >= _ENOUGH else spent


def _gaps(conversations: Conversations) -> list[tuple[Source, Whole]]:
    """Two ways to tell handle times from replies: while work was waiting, and from the later of the two beginnings."""
    earlier = previous_reply(conversations)
    begun = np.maximum(earlier, conversations.created)
    gap = np.where((earlier != UNKNOWN) & (conversations.replied != UNKNOWN), conversations.replied - begun, UNKNOWN)
    gap = np.where(gap <= _LONGEST_GAP, gap, UNKNOWN)
    was_waiting = conversations.created <= earlier
    return [("busy", np.where(was_waiting, gap, UNKNOWN)), ("waits", gap)]


def previous_reply(conversations: Conversations) -> Whole:
    """When the same agent had replied before, to another conversation."""
    earlier = np.full(len(conversations), UNKNOWN, dtype=np.int64)
    known = np.flatnonzero((conversations.replied != UNKNOWN) & (conversations.agent != UNKNOWN))
    order = known[np.lexsort((conversations.replied[known], conversations.agent[known]))]
    same = conversations.agent[order[1:]] == conversations.agent[order[:-1]]
    earlier[order[1:][same]] = conversations.replied[order[:-1][same]]
    return earlier


def _by_reason(conversations: Conversations, durations: Whole, known: Flags, source: Source) -> Handling:
    parts = {
        reason: durations[known & (conversations.reason == number)]
        for number, reason in enumerate(conversations.reasons)
    }
    return Handling(
        _spread(durations[known], source),
        {reason: _spread(part, source) for reason, part in parts.items() if len(part) >= _ENOUGH},
    )


def _spread(durations: Whole | Real, source: Source) -> HandleTime:
    low, median, high = (float(quantile) for quantile in np.quantile(durations, (0.1, 0.5, 0.9)))
    if source != "column":
        # Breaks and unseen work lengthen gaps and never shorten them: the lower half says how wide the upper may be.
        high = min(high, median * median / low)
    return HandleTime(median, max(high, 1.01 * median), len(durations), source)
