"""Is the account in danger: the official order defect rate, week by week, against its limit."""

from datetime import datetime, timedelta

from mock_api.report.charts.line import Course
from mock_api.report.content import Chart, Section
from mock_api.report.figures import share
from mock_api.report.subject import Subject, limit_share
from scenarios.quantities import DAY


def defects(subject: Subject) -> list[Section]:
    """Nothing where no order was in a window."""
    profile = subject.profile
    if profile is None or not sum(profile.defects.orders):
        return []
    rule = subject.scenario.rules.metrics.get("order_defect_rate")
    if rule is None or rule.target is None:
        return []
    highest = rule.target.value
    rates = tuple(
        bad / orders if orders else None
        for bad, orders in zip(profile.defects.defects, profile.defects.orders, strict=True)
    )
    limit = f"limit {limit_share(highest)}"
    course = Course("Official order defect rate by week", _weeks(subject, len(rates)), rates, highest, limit)
    chart = Chart("defect-rate", "Official order defect rate", _said(rates, highest), course)
    return [Section("defects", "Is the account in danger?", _says(subject, rule.windows[0] // DAY), (chart,))]


def _weeks(subject: Subject, number: int) -> tuple[str, ...]:
    begins: datetime = subject.scenario.begins
    ends = [begins + timedelta(weeks=week + 1) for week in range(number)]
    year = " %Y" if ends[0].year != ends[-1].year else ""
    return tuple(f"{end.day} {end.strftime('%b' + year)}" for end in ends)


def _said(rates: tuple[float | None, ...], limit: float) -> str:
    known = [rate for rate in rates if rate is not None]
    above = sum(rate > limit for rate in known)
    told = f"The rate ends at {share(known[-1])}; its highest is {share(max(known))}."
    return f"{told} It is above the limit at the end of {above} of {len(known)} weeks." if above else told


def _says(subject: Subject, days: int) -> tuple[str, ...]:
    told = (
        f"At the end of each week the marketplace looks at the orders of {days} days that lie behind, and at what is "
        "known of them by then. Above the limit an account may be closed."
    )
    values = sorted(subject.result.samples.get("order_defect_rate_official", ()))
    if len(values) < 2:
        return (told,)
    ranged = f"Over {len(values):,} runs it ended between {share(values[0])} and {share(values[-1])}."
    return (told, ranged)
