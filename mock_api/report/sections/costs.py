"""What it costs: wages beside what bad service and bad parcels cost."""

from mock_api.report.charts.bars import Bars
from mock_api.report.content import Chart, Section
from mock_api.report.subject import TOTAL, Subject
from mock_api.report.table import Cell, Column, Table
from mock_api.report.wording import lowered, plain
from simulator.experiment.results import MONEY


def costs(subject: Subject) -> list[Section]:
    """Nothing where no money was counted."""
    parts = parts_of(subject)
    if not any(subject.estimate(part, MONEY).mean for part in parts):
        return []
    largest = max(parts, key=lambda part: subject.estimate(part, MONEY).mean or 0)
    amounts = tuple((_cents(subject, part),) for part in parts)
    bars = Bars("Costs", "Cost", ("Amount",), tuple(map(plain, parts)), amounts, subject.currency)
    said = f"The largest part is {lowered(plain(largest))}: {subject.cost(largest)}."
    chart = Chart("costs", f"Costs of one {subject.span}", said, bars)
    tables = (_table(subject, parts),) if subject.replications > 1 else ()
    says = (f"All in all, one {subject.span} costs {subject.cost(TOTAL)}.",) if _has_total(subject) else ()
    return [Section("money", "What does it cost?", says, (chart,), tables)]


def parts_of(subject: Subject) -> list[str]:
    """What the total is made of."""
    return [part for part in subject.result.figures.get(MONEY, {}) if part != TOTAL]


def _has_total(subject: Subject) -> bool:
    return subject.estimate(TOTAL, MONEY).mean is not None


def _cents(subject: Subject, part: str) -> float:
    return max((subject.estimate(part, MONEY).mean or 0.0) * 100, 0.0)


def _table(subject: Subject, parts: list[str]) -> Table:
    told = [*parts, *([TOTAL] if _has_total(subject) else [])]
    rows = tuple(
        (
            Cell(plain(part)),
            Cell(subject.cost(part)),
            Cell(subject.interval(subject.estimate(part, MONEY), "money"), "quiet"),
        )
        for part in told
    )
    columns = (Column("Cost", False), Column("Mean"), Column("95 % interval"))
    return Table(f"Costs of one {subject.span}, over {subject.replications:,} runs", columns, rows)
