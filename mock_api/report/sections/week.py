"""When the desk is short of hands: what waits, and how busy agents are, by hour of the week."""

from mock_api.report.charts.heat_map import DAYS, HOURS, HeatMap
from mock_api.report.content import Chart, Section
from mock_api.report.figures import count, joined
from mock_api.report.subject import Subject
from simulator.scorecard.profile import WeekShape

_SOME = 0.005
_FULL = 0.85

BACKLOG = "backlog"


def week(subject: Subject) -> list[Section]:
    """Nothing where no hour was looked at."""
    profile = subject.profile
    if profile is None or not sum(profile.week.observed):
        return []
    shape = profile.week
    waiting = HeatMap("Questions waiting, mean", backlog(shape), "count", "not observed")
    charts = [Chart(BACKLOG, "Questions waiting", _waiting_said(waiting), waiting)]
    if sum(shape.staffed):
        at_work = HeatMap("Share of the time at work spent on questions", utilisation(shape), "share", "nobody there")
        charts.append(Chart("utilisation", "How busy agents are", _busy_said(at_work), at_work))
    return [Section("week", "When is the desk short of hands?", _says(shape, subject), tuple(charts))]


def backlog(shape: WeekShape) -> tuple[float | None, ...]:
    """Mean number of questions nobody has begun, by hour."""
    return tuple(_over(part, whole) for part, whole in zip(shape.backlog, shape.observed, strict=True))


def utilisation(shape: WeekShape) -> tuple[float | None, ...]:
    """Share of presence spent working, by hour; None where hardly anybody is there."""
    pairs = zip(shape.busy, shape.staffed, shape.observed, strict=True)
    return tuple(
        min(busy / staffed, 1.0) if staffed > _SOME * observed and staffed else None
        for busy, staffed, observed in pairs
    )


def hour_said(hour: int) -> str:
    """``Mon 09:00``."""
    return f"{DAYS[hour // HOURS]} {hour % HOURS:02d}:00"


def _over(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _waiting_said(field: HeatMap) -> str:
    known = [(value, hour) for hour, value in enumerate(field.values) if value is not None]
    most, hour = max(known, key=lambda pair: (pair[0], -pair[1]))
    if not round(most, 1):
        return "Hardly a question ever waits."
    longest = f"{hour_said(hour)}: {count(round(most, 1))} on average"
    return f"Questions nobody has begun to answer. The line is longest on {longest}."


def _busy_said(field: HeatMap) -> str:
    full = sum(value is not None and value >= _FULL for value in field.values)
    known = sum(value is not None for value in field.values)
    busy = f"busy {_FULL * 100:.0f}\N{NO-BREAK SPACE}% of the time or more"
    opening = "Work as a share of presence, in per cent."
    if not full:
        return f"{opening} Agents are never {busy}, beyond which questions pile up."
    return f"{opening} In {full} of the {known} hours somebody is there, agents are {busy}: questions begin to pile up."


def _says(shape: WeekShape, subject: Subject) -> tuple[str, ...]:
    zone = (subject.result.plan.zone if subject.result.plan else "") or subject.scenario.zone
    empty = [day for place, day in enumerate(DAYS) if not sum(shape.staffed[place * HOURS : (place + 1) * HOURS])]
    if not sum(shape.staffed):
        absent = "Nobody is ever there."
    elif empty:
        absent = f"Nobody is there on {joined(empty)}; the clock of a question runs all the same."
    else:
        absent = "Somebody is there every day."
    return (f"Hours are those of {zone}. {absent}",)
