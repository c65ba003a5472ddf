"""Did it keep what it had to keep: every measure in words, beside its threshold."""

from mock_api.report.content import Section
from mock_api.report.figures import NOTHING
from mock_api.report.subject import Subject
from mock_api.report.table import Cell, Column, Table, Tone
from mock_api.report.wording import ordered, words_of
from simulator.experiment.results import MEASURES, Held

_ALWAYS = (
    "late_response_rate",
    "response_hours_p50",
    "response_hours_p90",
    "order_defect_rate",
    "order_defect_rate_official",
    "claim_rate",
    "feedback_score",
    "cost",
)
"""What is told even without a threshold; the rest is folded away."""

_SIGNS: dict[bool, tuple[str, Tone]] = {True: ("✔", "good"), False: ("✘", "bad")}


def thresholds(subject: Subject) -> Section:
    """Measures with a threshold first, then what everybody asks for, then the rest."""
    bound = [held.name for held in subject.result.thresholds]
    taken = subject.result.figures.get(MEASURES, {})
    known = [name for name in ordered([*taken]) if taken[name].mean is not None and name not in bound]
    shown = [*bound, *(name for name in known if name in _ALWAYS)]
    rest = [name for name in known if name not in _ALWAYS]
    over = f", over {subject.replications:,} runs" if subject.replications > 1 else ""
    main = _table(subject, shown, f"What one {subject.span} came to{over}")
    folded = (_table(subject, rest, "More measures"),) if rest else ()
    return Section("thresholds", "Did it keep the thresholds?", _says(subject), (), (main,), folded)


def _table(subject: Subject, names: list[str], caption: str) -> Table:
    heads = ["Mean", "95 % interval", "Must be", "Kept in"] if _many(subject) else ["Figure", "Must be", "Kept"]
    columns = (Column("Measure", False), *map(Column, heads), Column("What it means", figures=False, spare=True))
    return Table(caption, columns, tuple(_row(subject, name) for name in names))


def _many(subject: Subject) -> bool:
    return subject.replications > 1


def _says(subject: Subject) -> tuple[str, ...]:
    if _many(subject):
        return ("The interval is where the true mean lies in 19 of 20 such experiments; more runs make it narrower.",)
    if subject.scenario.market is None:
        return ()
    return ("One run is one draw of luck. With --replications 40 this page says how often each threshold holds.",)


def _row(subject: Subject, name: str) -> tuple[Cell, ...]:
    words, held = words_of(name), subject.held(name)
    told = [Cell(words.label), Cell(subject.said(name))]
    if _many(subject):
        told.append(Cell(subject.interval(subject.estimate(name), words.unit), "quiet"))
    limit = Cell(subject.limit(name)) if held else Cell(NOTHING, "quiet")
    return (*told, limit, kept(held, subject.span), Cell(words.meaning))


def kept(held: Held | None, span: str) -> Cell:
    """Whether a threshold held, or how often."""
    if held is None:
        return Cell(NOTHING, "quiet")
    sign, tone = _SIGNS[held.passed]
    if held.held.of == 1:
        return Cell(f"{sign} {'yes' if held.passed else 'no'}", tone)
    return Cell(f"{sign} {held.held.count:,} of {held.held.of:,} {span}s".replace(" ", "\N{NO-BREAK SPACE}"), tone)
