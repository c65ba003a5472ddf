"""How the account stands: what the marketplace measures, over which window, against which target."""

from mock_api.report.content import Section
from mock_api.report.figures import NOTHING
from mock_api.report.subject import Subject, limit_share
from mock_api.report.table import Cell, Column, Table, Tone
from mock_api.report.wording import bound_said, plain
from scenarios.bounds import Bound
from simulator.scorecard.metrics.figure import Figure

_TONES: dict[str, Tone] = {"GOOD": "good", "BAD": "bad", "NONE": "quiet"}
_COLUMNS = (
    Column("Metric", False),
    Column("Window"),
    Column("Figure"),
    Column("Of"),
    Column("Must be"),
    Column("Status", False),
    Column("Force", figures=False, spare=True),
)


def metrics(subject: Subject) -> list[Section]:
    """Nothing where the marketplace has nothing to measure; only one run has an instant at which it would."""
    shown = [one for one in subject.metrics if one.value is not None or (one.is_first and one.metric.target)]
    if not any(one.value is not None for one in shown):
        return []
    table = Table("What the marketplace measures", _COLUMNS, tuple(_row(subject, one) for one in shown))
    return [Section("account", "How does the account stand?", _says(shown), (), (table,))]


def _says(shown: list[Figure]) -> tuple[str, ...]:
    bad = [one for one in shown if one.status == "BAD"]
    if not bad:
        return ("No metric with a target misses it.",)
    names = ", ".join(dict.fromkeys(plain(one.name).lower() for one in bad))
    return (f"Off target: {names}.",)


def _row(subject: Subject, one: Figure) -> tuple[Cell, ...]:
    target, unit = one.metric.target if one.is_first else None, one.measure.unit
    named = ", ".join([plain(one.name), *([one.fulfilment] if one.fulfilment else [])])
    return (
        Cell(named),
        Cell(one.written_window),
        Cell(subject.told(one.value, unit)),
        Cell(f"{one.of:,}"),
        Cell(_bound(subject, target, unit)) if target else Cell(NOTHING, "quiet"),
        Cell(NOTHING if one.status == "NONE" else one.status, _TONES[one.status]),
        Cell(one.metric.force, "quiet"),
    )


def _bound(subject: Subject, target: Bound, unit: str) -> str:
    return bound_said(target, limit_share(target.value) if unit == "share" else subject.told(target.value, unit))
