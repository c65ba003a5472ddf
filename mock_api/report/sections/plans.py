"""Plans side by side: what each keeps, what each costs, and what brought its claims about."""

from mock_api.report.charts.bars import Bars
from mock_api.report.content import Chart, Section
from mock_api.report.figures import NOTHING, count
from mock_api.report.sections.claims import CAUSES_EXPLAINED
from mock_api.report.sections.costs import parts_of
from mock_api.report.subject import TOTAL, Subject
from mock_api.report.table import Cell, Column, Table, Tone
from mock_api.report.wording import cause, plain, words_of
from simulator.experiment.results import MONEY

_SHOWN = ("late_response_rate", "response_hours_p90", "order_defect_rate")


def plans(subjects: list[Subject]) -> Section:
    """A table of all plans, then their money and their claims as bars."""
    span = subjects[0].span
    heads = [*(words_of(name).label for name in _SHOWN), "Claims", "Total cost", f"All kept, {span}s"]
    columns = (Column("Plan", False), *map(Column, heads))
    table = Table(f"Means of one {span}", columns, tuple(map(_row, subjects)))
    charts = tuple(chart for chart in (_money(subjects), _causes(subjects)) if chart)
    return Section("plans", "The plans side by side", (), charts, (table,))


def _row(subject: Subject) -> tuple[Cell, ...]:
    opened = subject.estimate("opened", "claims").mean
    measures = [Cell(subject.said(name), _tone(subject, name)) for name in _SHOWN]
    return (Cell(subject.result.label), *measures, Cell(_count(opened)), Cell(subject.cost(TOTAL)), _passed(subject))


def _tone(subject: Subject, name: str) -> Tone:
    held = subject.held(name)
    return "bad" if held is not None and not held.passed else ""


def _passed(subject: Subject) -> Cell:
    if not subject.result.thresholds:
        return Cell(NOTHING, "quiet")
    sign, tone = ("✔", "good") if subject.result.verdict == "passed" else ("✘", "bad")
    rate = subject.result.passed
    return Cell(f"{sign} {rate.count:,} of {rate.of:,}", "good" if tone == "good" else "bad")


def _count(value: float | None) -> str:
    return NOTHING if value is None else count(round(value, 1))


def _money(subjects: list[Subject]) -> Chart | None:
    known = parts_of(subjects[0])
    parts = [part for part in known if any(subject.estimate(part, MONEY).mean for subject in subjects)]
    amounts = tuple(
        tuple(max((subject.estimate(part, MONEY).mean or 0.0) * 100, 0.0) for part in parts) for subject in subjects
    )
    if not any(map(sum, amounts)):
        return None
    labels = tuple(subject.result.label for subject in subjects)
    bars = Bars("Costs by plan", "Plan", tuple(map(plain, parts)), labels, amounts, subjects[0].currency)
    return Chart(
        "plan-costs", "What each plan costs", f"Means of one {subjects[0].span}, by what they are made of.", bars
    )


def _causes(subjects: list[Subject]) -> Chart | None:
    profiles = [subject.profile for subject in subjects]
    names = sorted({name for profile in profiles if profile for name, number in profile.causes.items() if number})
    amounts = tuple(
        tuple(profile.causes.get(name, 0) / profile.replications if profile else 0.0 for name in names)
        for profile in profiles
    )
    if not any(map(sum, amounts)):
        return None
    labels = tuple(subject.result.label for subject in subjects)
    bars = Bars("Claims by plan and by what brought them about", "Plan", tuple(map(cause, names)), labels, amounts)
    return Chart("plan-causes", "What brought each plan's claims about", CAUSES_EXPLAINED, bars)
