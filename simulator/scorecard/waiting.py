"""How the team's desk did: waits until work begins, handle times, utilisation and backlog.

A wait goes from the oldest unanswered message to the first start of work, or to the instant at which the question
left the queue otherwise: withdrawn, or answered by somebody who is not of the team. What still waits counts in the
backlog and, once it is overdue, as a late start. Handle time is time in somebody's hands: not the night an answer lay
frozen. Utilisation is time in hand over presence, so that overtime may lift it above one.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scenarios.quantities import HOUR
from simulator.policy.editions import Editions
from simulator.scorecard.measure import Measure
from simulator.scorecard.punctuality import is_over, response_due
from simulator.scorecard.responding import Responses
from simulator.scorecard.runs import ANSWERED, NOT_YET, WITHDRAWN, Mask, RunTable, Whole

_MEASURES = {"wait_hours_mean": "hours", "wait_hours_p90": "hours", "utilisation": "share", "backlog_mean": "number"}
"""Name → unit."""


@dataclass(frozen=True)
class ReasonFigures:
    """How one contact reason fared."""

    answers: int
    wait_hours_mean: float | None
    late_response_rate: float | None


@dataclass(frozen=True)
class DeskFigures:
    """What a roster is judged by. Rates and hours are None where there is nothing to measure."""

    questions: int
    answers: int
    withdrawn: int
    abandoned_rate: float | None
    """Share that was withdrawn before anybody began to answer."""
    waited_rate: float | None
    """Share whose work did not start at once."""
    wait_hours_mean: float | None
    wait_hours_p50: float | None
    wait_hours_p90: float | None
    late_start_rate: float | None
    """Share whose work started later than an answer is due, or is overdue and has not started."""
    handle_hours_mean: float | None
    utilisation: float | None
    backlog_mean: float | None
    """Time-average of the questions whose work has not begun."""
    by_reason: dict[str, ReasonFigures]

    def as_json(self) -> dict[str, Any]:
        """The figures as plain data."""
        return asdict(self)


@dataclass(frozen=True)
class Waits:
    """The waits of some runs as of an instant."""

    runs: RunTable
    as_of: int

    @cached_property
    def is_over(self) -> Mask:
        """Which runs wait no more."""
        mask: Mask = (self.runs.begun_at != NOT_YET) | (self.runs.outcome > 0)
        return mask

    @cached_property
    def until(self) -> Whole:
        """When each stopped waiting; now, where it still does."""
        ended = np.where(self.runs.outcome > 0, self.runs.ended_at, self.as_of)
        return np.where(self.runs.begun_at != NOT_YET, self.runs.begun_at, ended)

    @cached_property
    def so_far(self) -> Whole:
        """How long each has waited."""
        return self.until - self.runs.asked_at

    @property
    def abandoned_rate(self) -> float | None:
        """Share of the questions withdrawn before anybody began."""
        given_up = (self.runs.outcome == WITHDRAWN) & (self.runs.begun_at == NOT_YET)
        return int(np.count_nonzero(given_up)) / len(given_up) if len(given_up) else None

    def late_rate(self, editions: Editions) -> float | None:
        """Share of waits longer than an answer may take; one that may still end in time is not counted yet."""
        late = is_over(editions, response_due, self.runs.asked_at, self.until)
        count = int(np.count_nonzero(self.is_over | late))
        return int(np.count_nonzero(late)) / count if count else None


@dataclass(frozen=True)
class DeskTimes:
    """Milliseconds within the scored span: its length, and what waited, was worked on and was staffed, added up."""

    span: int
    backlog: int
    busy: int
    staffed: int


def desk_figures(responses: Responses, times: DeskTimes, reasons: "Reasons") -> DeskFigures:
    """The desk's figures: waits of the scored runs, and averages over the scored span."""
    runs, waits = responses.runs, Waits(responses.runs, responses.as_of)
    over = waits.so_far[waits.is_over]
    return DeskFigures(
        questions=len(runs.order),
        answers=int(np.count_nonzero(runs.outcome == ANSWERED)),
        withdrawn=int(np.count_nonzero(runs.outcome == WITHDRAWN)),
        abandoned_rate=waits.abandoned_rate,
        waited_rate=int(np.count_nonzero(over > 0)) / len(over) if len(over) else None,
        wait_hours_mean=_mean(over),
        wait_hours_p50=_quantile(over, 0.5),
        wait_hours_p90=_quantile(over, 0.9),
        late_start_rate=waits.late_rate(responses.editions),
        handle_hours_mean=_mean(runs.worked[runs.finished > 0]),
        utilisation=times.busy / times.staffed if times.staffed else None,
        backlog_mean=times.backlog / times.span if times.span else None,
        by_reason=dict(_by_reason(responses, waits, reasons)),
    )


@dataclass(frozen=True)
class Reasons:
    """Contact reasons, and the one each order's buyer would write for."""

    names: tuple[str, ...]
    """By number of the story; several stories may share one."""
    story: NDArray[np.signedinteger[Any]]
    """By row of the order."""

    def masks(self, orders: Whole) -> Iterable[tuple[str, Mask]]:
        """For each reason that occurs, which of these orders have it."""
        stories = self.story[orders - 1]
        for reason in dict.fromkeys(self.names):
            mask = np.isin(stories, [number for number, name in enumerate(self.names) if name == reason])
            if mask.any():
                yield reason, mask


def _by_reason(responses: Responses, waits: Waits, reasons: Reasons) -> Iterable[tuple[str, ReasonFigures]]:
    for reason, mask in reasons.masks(responses.runs.order):
        answers = int(np.count_nonzero(responses.is_answered & mask))
        yield reason, ReasonFigures(answers, _mean(waits.so_far[waits.is_over & mask]), responses.late_rate(mask))


def desk_measures(figures: DeskFigures | None, responses: Responses) -> list[Measure]:
    """``wait_hours_mean``, ``wait_hours_p90``, ``utilisation`` and ``backlog_mean``; None without a team."""
    if figures is None:
        return [Measure(name, None, unit) for name, unit in _MEASURES.items()]
    waited = responses.runs.asked[Waits(responses.runs, responses.as_of).is_over]
    behind = {name: waited.tolist if unit == "hours" else list for name, unit in _MEASURES.items()}
    return [Measure(name, getattr(figures, name), unit, behind[name]) for name, unit in _MEASURES.items()]


def _mean(durations: Whole) -> float | None:
    return float(np.mean(durations)) / HOUR if len(durations) else None


def _quantile(durations: Whole, share: float) -> float | None:
    return float(np.quantile(durations, share)) / HOUR if len(durations) else None
