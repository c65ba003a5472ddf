"""The shape of a run for a report: distributions, hours of the week and weeks, in numbers that add up over runs.

Every figure is a whole number, so that profiles merge exactly and in any grouping. Drawing them is the report's.
"""

from collections.abc import Iterable, Mapping
from itertools import zip_longest

import msgspec

Counts = tuple[int, ...]

RESPONSE_EDGES = (0.0, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 12.0, 18.0, 24.0, 30.0, 36.0, 48.0, 72.0, 96.0, float("inf"))
"""Hours between which response times are counted; a time at an edge belongs to the bin it ends."""

HOURS_OF_WEEK = 168
"""Monday from midnight to one is the first."""


class WeekShape(msgspec.Struct, frozen=True):
    """By hour of the week in the plan's zone, over the scored span; times in milliseconds, added up over agents."""

    observed: Counts
    """How long each hour was looked at."""
    questions: Counts
    """Runs of unanswered messages that began."""
    backlog: Counts
    """Time-integral of the conversations whose work had not begun; over ``observed`` it is their mean number."""
    staffed: Counts
    """Presence of agents."""
    busy: Counts
    """Work of agents."""

    def merge(self, other: "WeekShape") -> "WeekShape":
        """Both together."""
        return WeekShape(*(_added(mine, theirs) for mine, theirs in _columns(self, other)))


class DefectSeries(msgspec.Struct, frozen=True):
    """At the end of each week since the beginning: orders in the official window, and the defective ones known then."""

    orders: Counts
    defects: Counts

    def merge(self, other: "DefectSeries") -> "DefectSeries":
        """Both together; a run that was cut has fewer weeks."""
        return DefectSeries(*(_added(mine, theirs) for mine, theirs in _columns(self, other)))


class Profile(msgspec.Struct, frozen=True):
    """What a report draws of one run, or of several merged; merging is associative."""

    replications: int
    responses: Counts
    """Answers by how long they took, between ``RESPONSE_EDGES``."""
    overdue: int
    """Runs of messages without an answer that were late already."""
    week: WeekShape
    defects: DefectSeries
    claims: dict[str, dict[str, int]]
    """Reason → outcome (granted, denied, withdrawn, open) → claims."""
    causes: dict[str, int]
    """Cause (lateness, wording, parcel) → claims."""

    def merge(self, other: "Profile") -> "Profile":
        """Both together."""
        reasons = sorted(self.claims.keys() | other.claims.keys())
        return Profile(
            self.replications + other.replications,
            _added(self.responses, other.responses),
            self.overdue + other.overdue,
            self.week.merge(other.week),
            self.defects.merge(other.defects),
            {reason: _summed(self.claims.get(reason, {}), other.claims.get(reason, {})) for reason in reasons},
            _summed(self.causes, other.causes),
        )


def _columns(one: msgspec.Struct, other: msgspec.Struct) -> Iterable[tuple[Counts, Counts]]:
    return zip(msgspec.structs.astuple(one), msgspec.structs.astuple(other), strict=True)


def _added(mine: Counts, theirs: Counts) -> Counts:
    return tuple(one + other for one, other in zip_longest(mine, theirs, fillvalue=0))


def _summed(mine: Mapping[str, int], theirs: Mapping[str, int]) -> dict[str, int]:
    return {key: mine.get(key, 0) + theirs.get(key, 0) for key in sorted(mine.keys() | theirs.keys())}
