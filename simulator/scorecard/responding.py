"""How fast the seller answered: response times and the share that came late.

The clock is the calendar's: nights and weekends count. One observation a run of unanswered messages, from the first
of them; one marked as needing no response is none; one that still may be answered in time is not yet one.
"""

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scenarios.policy import ResponseRule
from scenarios.quantities import HOUR
from simulator.scorecard.measure import Measure
from simulator.scorecard.tally import Tally

Waited = NDArray[np.int64]
Statistic = Callable[[Waited], np.floating[Any]]


def response_measures(tally: Tally, rule: ResponseRule, as_of: int) -> list[Measure]:
    """``late_response_rate`` and the mean, median and 90th percentile of the hours to an answer."""
    responses = tally.responses
    waited = np.asarray(responses.answered_at, dtype=np.int64) - np.asarray(responses.asked_at, dtype=np.int64)
    late = np.flatnonzero(waited > rule.due)
    overdue = [seq for at, seq in tally.unanswered.values() if as_of - at > rule.due]
    observed = len(waited) + len(overdue)
    rate = (len(late) + len(overdue)) / observed if observed else None

    def late_entries() -> Iterable[int]:
        return [*(responses.answered[row] for row in late), *overdue]

    return [
        Measure("late_response_rate", rate, "share", late_entries),
        _hours("response_hours_mean", waited, tally, np.mean),
        _hours("response_hours_p50", waited, tally, np.median),
        _hours("response_hours_p90", waited, tally, lambda hours: np.quantile(hours, 0.9)),
    ]


def _hours(name: str, waited: Waited, tally: Tally, statistic: Statistic) -> Measure:
    value = float(statistic(waited)) / HOUR if len(waited) else None
    return Measure(name, value, "hours", lambda: tally.responses.answered)
