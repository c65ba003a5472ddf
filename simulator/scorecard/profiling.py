"""The profile of one run: what a report draws, folded into whole numbers from what is scored of it."""

from collections import Counter

import numpy as np

from scenarios.quantities import DAY, HOUR
from simulator.scorecard.defects import official
from simulator.scorecard.ledger import Ledger
from simulator.scorecard.profile import RESPONSE_EDGES, Counts, DefectSeries, Profile, WeekShape
from simulator.scorecard.runs import Whole
from simulator.scorecard.scored import Scored
from simulator.scorecard.waiting import Waits
from simulator.scorecard.weeks import hour_grid

_WEEK = 7 * DAY


def profile_of(scored: Scored) -> Profile:
    """The shape of a market's run so far."""
    claims: dict[str, Counter[str]] = {}
    for claim in scored.ledger.claims:
        claims.setdefault(claim.reason, Counter())[claim.outcome] += 1
    return Profile(
        replications=1,
        responses=_histogram(scored.responses.waited),
        overdue=int(np.count_nonzero(scored.responses.is_overdue)),
        week=_week(scored),
        defects=_series(scored.ledger, scored.as_of),
        claims={reason: dict(sorted(outcomes.items())) for reason, outcomes in sorted(claims.items())},
        causes={cause: figures.count for cause, figures in sorted(scored.causes.items())},
    )


def _histogram(waited: Whole) -> Counts:
    edges = np.array(RESPONSE_EDGES[1:]) * HOUR
    return tuple(np.bincount(np.searchsorted(edges, waited, side="left"), minlength=len(edges)).tolist())


def _week(scored: Scored) -> WeekShape:
    plan, presence = scored.scenario.plan, scored.presence
    grid = hour_grid(scored.calendar, plan.zone if plan else "", scored.scope.desk)
    waits = Waits(scored.runs, scored.as_of)
    nothing = np.zeros(0, dtype=np.int64)
    return WeekShape(
        observed=grid.observed(),
        questions=grid.counted(waits.runs.asked_at),
        backlog=grid.lasted(waits.runs.asked_at, waits.until),
        staffed=grid.lasted(*((nothing, nothing) if presence is None else (presence.starts, presence.ends))),
        busy=grid.lasted(*scored.tally.desk.stretches(scored.as_of)),
    )


def _series(ledger: Ledger, as_of: int) -> DefectSeries:
    """Week by week, what the marketplace would have shown."""
    figures = [official(ledger.metrics, week) for week in range(_WEEK, as_of + 1, _WEEK)]
    if not any(figures):
        return DefectSeries((), ())
    return DefectSeries(
        tuple(figure.of if figure else 0 for figure in figures),
        tuple(figure.counted if figure else 0 for figure in figures),
    )
