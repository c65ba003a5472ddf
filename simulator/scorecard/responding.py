"""How fast the seller answered: response times and the share that came late.

How old an answer may be, and by which clock, says the policy as it was when the question came. One observation a run
of unanswered messages, from the first of them; one marked as needing no response, or withdrawn, is none; one that
still may be answered in time is not yet one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from scenarios.quantities import HOUR
from simulator.policy.editions import Editions
from simulator.scorecard.measure import Measure
from simulator.scorecard.punctuality import is_over, response_due
from simulator.scorecard.runs import ANSWERED, Mask, RunTable, Whole

Statistic = Callable[[Whole], np.floating[Any]]


@dataclass(frozen=True)
class Responses:
    """The scored runs, under a policy and as of an instant."""

    runs: RunTable
    editions: Editions
    as_of: int

    @cached_property
    def is_answered(self) -> Mask:
        """Which runs were answered."""
        mask: Mask = self.runs.outcome == ANSWERED
        return mask

    @cached_property
    def is_overdue(self) -> Mask:
        """Which were not, and are late already."""
        now = np.full(len(self.runs.asked_at), self.as_of)
        mask: Mask = (self.runs.outcome == 0) & self._is_over(now)
        return mask

    @cached_property
    def is_late(self) -> Mask:
        """Which were answered late, or are overdue."""
        return (self.is_answered & self._is_over(self.runs.ended_at)) | self.is_overdue

    def _is_over(self, until: Whole) -> Mask:
        return is_over(self.editions, response_due, self.runs.asked_at, until)

    @property
    def is_observed(self) -> Mask:
        """Which count in the rate."""
        return self.is_answered | self.is_overdue

    @cached_property
    def waited(self) -> Whole:
        """From the oldest message to the answer, of the answered ones."""
        return (self.runs.ended_at - self.runs.asked_at)[self.is_answered]

    def late_rate(self, mask: Mask | None = None) -> float | None:
        """Share of late ones among those observed, or among some of them."""
        observed = self.is_observed if mask is None else self.is_observed & mask
        count = int(np.count_nonzero(observed))
        return int(np.count_nonzero(observed & self.is_late)) / count if count else None


def response_measures(responses: Responses) -> list[Measure]:
    """``late_response_rate`` and the mean, median and 90th percentile of the hours to an answer."""

    def late_entries() -> list[int]:
        runs = responses.runs
        return [
            *runs.ended[responses.is_late & responses.is_answered].tolist(),
            *runs.asked[responses.is_overdue].tolist(),
        ]

    return [
        Measure("late_response_rate", responses.late_rate(), "share", late_entries),
        _hours("response_hours_mean", responses, np.mean),
        _hours("response_hours_p50", responses, np.median),
        _hours("response_hours_p90", responses, lambda hours: np.quantile(hours, 0.9)),
    ]


def _hours(name: str, responses: Responses, statistic: Statistic) -> Measure:
    value = float(statistic(responses.waited)) / HOUR if len(responses.waited) else None
    return Measure(name, value, "hours", responses.runs.ended[responses.is_answered].tolist)
