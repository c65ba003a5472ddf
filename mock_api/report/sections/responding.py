"""How long buyers wait: the times of all answers, against the hour at which an answer is late."""

from mock_api.report.charts.histogram import Histogram
from mock_api.report.content import Chart, Section
from mock_api.report.figures import counted, hours, share
from mock_api.report.subject import Subject
from scenarios.quantities import HOUR
from simulator.scorecard.profile import RESPONSE_EDGES, Profile


def responding(subject: Subject) -> list[Section]:
    """Nothing where nobody answered."""
    profile = subject.profile
    if profile is None or not sum(profile.responses):
        return []
    due = subject.scenario.rules.response.due / HOUR
    chart = Chart(
        "response-times",
        "Time to the answer",
        f"Each column is a class of waiting times; the classes grow from minutes to days. An answer after "
        f"{due:g} hours is late. Nights, weekends and holidays count.",
        Histogram(f"Answers of one {subject.span} by the time they took", RESPONSE_EDGES, _means(profile), due),
    )
    return [Section("responses", "How long do buyers wait?", (_said(subject, profile),), (chart,))]


def _means(profile: Profile) -> tuple[float, ...]:
    return tuple(number / profile.replications for number in profile.responses)


def _said(subject: Subject, profile: Profile) -> str:
    median, slow = (hours(subject.estimate(f"response_hours_{name}").mean) for name in ("p50", "p90"))
    late = share(subject.estimate("late_response_rate").mean)
    overdue = round(profile.overdue / profile.replications)
    never = f" {counted(overdue, 'question')} went without any answer and count as late." if overdue else ""
    return f"Half of the answers come within {median}, nine in ten within {slow}; {late} are late.{never}"
