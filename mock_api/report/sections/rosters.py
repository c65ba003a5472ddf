"""The rosters a search tried: who is on them, what a week of each costs, and which of them hold."""

from mock_api.report.content import Section
from mock_api.report.figures import NOTHING, count, counted, joined, money
from mock_api.report.subject import Subject
from mock_api.report.table import Cell, Column, Table, Tone
from mock_api.report.wording import lowered, words_of
from scenarios.quantities import DAY, HOUR, MINUTE
from scenarios.staffing import Agent, Shift
from simulator.experiment.results import Estimate
from simulator.experiment.search.findings import Staffed, TriedRoster

_VERDICTS: dict[str | None, tuple[str, Tone]] = {
    "holds": ("✔ holds", "good"),
    "fails": ("✘ fails", "bad"),
    "too_close": ("too close to call", "quiet"),
    None: ("not decided", "quiet"),
}


def heads_said(tried: TriedRoster) -> str:
    """``2 Ada, 1 Sunday``; groups nobody is in are left out."""
    return ", ".join(f"{heads} {name}" for name, heads in tried.agents.items() if heads) or "nobody"


def wages_said(tried: TriedRoster, currency: str) -> str:
    """What a week costs: money, or hours where nobody is paid."""
    if tried.wages is not None:
        return money(tried.wages, currency)
    return f"{count(round(tried.paid_hours, 1))} paid hours"


def roster(tried: TriedRoster, currency: str) -> Section:
    """The shifts of a roster as somebody would pin them up."""
    rows = tuple(
        (Cell(agent.name), Cell(f"{agent.heads:,}"), Cell("; ".join(map(_shift, agent.shifts))), Cell(_skills(agent)))
        for agent in tried.plan.agents
        if agent.heads
    )
    columns = (Column("Group", False), Column("Heads"), Column("Works", False), Column("Answers", False))
    heads = counted(sum(tried.agents.values()), "agent")
    wages = "" if tried.wages is None else f", which cost {money(tried.wages, currency)}"
    says = (f"{heads} and {count(round(tried.paid_hours, 1))} paid hours a week{wages}.",)
    return Section("roster", "The roster", says, (), (Table("Who works when", columns, rows),))


def _shift(shift: Shift) -> str:
    days = ", ".join(day.capitalize() for day in shift.days)
    return f"{days} {_time(shift.start)}–{_time(shift.end)}"


def _time(of_day: int) -> str:
    return f"{of_day % DAY // HOUR:02d}:{of_day % HOUR // MINUTE:02d}"


def _skills(agent: Agent) -> str:
    return joined([skill.replace("_", " ") for skill in agent.skills]) or "every question"


def candidates(staffed: Staffed, scope: Subject) -> Section:
    """Every roster the search kept, the one it found first."""
    shown = _shown(staffed)
    names = [target.measure for target in staffed.targets]
    heads = ["Cost of a week", *(words_of(name).label for name in names), "95 % interval", "Runs", "Reading"]
    columns = (Column("Roster", False), *map(Column, heads))
    rows = tuple(_row(tried, staffed, names, scope) for tried in shown)
    return Section("candidates", "What else was tried?", _says(staffed), (), (Table("Rosters tried", columns, rows),))


def _shown(staffed: Staffed) -> list[TriedRoster]:
    first = staffed.best or staffed.nearest
    others = [tried for tried in staffed.runners_up if first is None or tried.agents != first.agents]
    return [*([first] if first else []), *others]


def _row(tried: TriedRoster, staffed: Staffed, names: list[str], scope: Subject) -> tuple[Cell, ...]:
    found = [tried.measures.get(name) for name in names]
    told = [Cell(_mean(estimate, name, scope)) for name, estimate in zip(names, found, strict=True)]
    words, tone = _VERDICTS[tried.verdict]
    first = found[0] if found else None
    interval = scope.interval(first, words_of(names[0]).unit) if first else NOTHING
    named = heads_said(tried) + (" (found)" if tried is staffed.best else "")
    cost = Cell(wages_said(tried, scope.currency))
    return (Cell(named), cost, *told, Cell(interval, "quiet"), Cell(f"{tried.replications:,}"), Cell(words, tone))


def _mean(estimate: Estimate | None, name: str, scope: Subject) -> str:
    return scope.told(estimate.mean if estimate else None, words_of(name).unit)


def _says(staffed: Staffed) -> tuple[str, ...]:
    sifted = staffed.sifted
    first = lowered(words_of(staffed.targets[0].measure).label) if staffed.targets else ""
    told = (
        f"{counted(sifted.within_bounds, 'roster')} lie within the bounds. {sifted.too_few_hours:,} of them have too "
        f"few hours for the work however lucky they are, {sifted.no_more_heads:,} have no more heads anywhere than one "
        f"that failed, and {sifted.raced:,} were run, {counted(staffed.runs, 'run')} in all."
    )
    return (told, f"The interval is that of {first}.") if first else (told,)
