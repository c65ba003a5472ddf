"""What was told, for programs: hours and weekdays as weights around 1, durations in minutes.

In the words of people it is in ``telling``.
"""

from typing import Any

from scenarios.quantities import MINUTE
from simulator.fitting.backtest import Compared, Held
from simulator.fitting.estimate import Estimate
from simulator.fitting.handling import HandleTime
from simulator.fitting.quoting import shift
from simulator.fitting.team import RosterLine
from simulator.fitting.telling import told, untold


def document(estimate: Estimate) -> dict[str, Any]:
    """The figures of a fit."""
    arrivals, bought, mix = estimate.arrivals, estimate.buying, estimate.mix
    return {
        "zone": estimate.zone,
        "span": {"told": estimate.span.told, "days": estimate.span.days, "tickets": estimate.conversations},
        "arrivals": {
            "tickets_per_day": round(arrivals.per_day, 4),
            "standard_error": round(arrivals.standard_error * arrivals.per_day, 4),
            "by_hour": list(arrivals.by_hour),
            "by_weekday": dict(arrivals.by_weekday),
            "by_month": dict(arrivals.by_month),
            "growth": arrivals.growth,
            "overdispersion": arrivals.overdispersion,
        },
        "orders_per_day": round(estimate.orders_per_day, 4),
        "contact_rate": estimate.contact_rate,
        "contact_rate_from": "default" if bought is None else "orders",
        "reasons": [{"reason": one.name, "share": one.share, "tickets": one.rows} for one in mix.reasons],
        "languages": dict(mix.languages),
        "answered_again": mix.follow_ups.share if mix.follow_ups else None,
        "handle_time": _minutes(estimate.handling.overall),
        "handle_time_by_reason": {name: _minutes(found) for name, found in estimate.handling.by_reason.items()},
        "delay": _minutes(bought.delays.overall) if bought and bought.delays else None,
        "delay_by_reason": (
            {name: _minutes(found) for name, found in bought.delays.by_reason.items()}
            if bought and bought.delays
            else {}
        ),
        "staffing": [_line(line) for line in estimate.team.lines],
        "shift_hours_per_week": estimate.team.hours,
        "told": [one._asdict() for one in told(estimate)],
        "could_not_tell": [one._asdict() for one in untold(estimate)],
        "remarks": [*estimate.remarks, *estimate.team.notes],
    }


def _line(line: RosterLine) -> dict[str, Any]:
    shifts = [{"days": [*one.days], "from": one.start // MINUTE, "to": one.end // MINUTE} for one in line.shifts]
    written = [shift(one) for one in line.shifts]
    skills = {"reasons": [*line.reasons], "languages": [*line.languages]}
    return {"agents": [*line.agents], "heads": len(line.agents), "shifts": written, "minutes": shifts} | skills


def _minutes(found: HandleTime) -> dict[str, Any]:
    return {
        "median": round(found.median / MINUTE, 3),
        "p90": round(found.p90 / MINUTE, 3),
        "from": found.answers,
        "by": found.source,
    }


def tried(held: Held, replications: int, compared: tuple[Compared, ...]) -> dict[str, Any]:
    """The figures of a backtest; ``inside`` is what it says of late first replies."""
    figures = {
        one.name: {
            "actual": one.actual,
            "simulated": one.mean,
            "low": one.low,
            "high": one.high,
            "inside": one.is_inside,
        }
        for one in compared
    }
    inside = compared[0].is_inside
    told_of = {"days": held.told, "tickets": len(held.waits), "replications": replications, "inside": inside}
    return told_of | {"figures": figures}
