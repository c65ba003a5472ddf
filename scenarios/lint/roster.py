"""Rules about who works when: somebody does, in one shift at a time, and breaks lie within their shift.

What they can answer is another rule's.
"""

from collections.abc import Iterator, Mapping

from scenarios.errors import Problem
from scenarios.lint.naming import twice
from scenarios.lint.part import entries, length
from scenarios.lint.setting import zone
from scenarios.quantities import DAY, HOUR, format_duration, format_time_of_day
from scenarios.source.marks import Path, Source
from scenarios.staffing import WEEKDAYS, Agent, Shift

LONGEST_NIGHT = 12 * HOUR
"""A shift beyond midnight that lasts longer is more likely one whose ends were exchanged."""

_WEEK = 7 * DAY


def roster(source: Source) -> Iterator[Problem]:
    """Everything that is wrong with agents and their hours."""
    yield from zone(source, ("zone",))
    yield from twice(source, ("agents",), "name", "agents")
    for number in range(length(source, ("agents",))):
        yield from zone(source, ("agents", number, "zone"))
    agents = entries(source, ("agents",), Agent)
    for number, agent in agents.items():
        path = ("agents", number, "shifts")
        yield from _overlaps(source, agent, path)
        for place, shift in enumerate(agent.shifts):
            yield from _long(source, shift, (*path, place))
            yield from _breaks(source, shift, (*path, place, "breaks"))
    yield from _nobody(source, agents)


def _nobody(source: Source, agents: Mapping[int, Agent]) -> Iterator[Problem]:
    if agents and len(agents) == length(source, ("agents",)) and not any(agent.heads for agent in agents.values()):
        hint = "give one of them 'heads: 1', or name no plan: 'seller: nobody'"
        message = "nobody works: every agent has 0 heads"
        yield source.problem("nobody_works", message, ("agents",), hint=hint, on_key=True)


def _overlaps(source: Source, agent: Agent, path: Path) -> Iterator[Problem]:
    before: list[tuple[int, int]] = []
    for number, shift in enumerate(agent.shifts):
        hours = [*_hours(shift)]
        if any(_meet(one, other) for one in hours for other in before) or _meets_itself(hours):
            message = f"'{agent.name}' is in two shifts at once"
            hint = "a shift that ends at or before its start goes on into the next day"
            yield source.problem("overlapping_shifts", message, (*path, number), hint=hint)
        before.extend(hours)


def _lasts(shift: Shift) -> int:
    return (shift.end - shift.start) if shift.end > shift.start else shift.end - shift.start + DAY


def _hours(shift: Shift) -> Iterator[tuple[int, int]]:
    """Start within the week and length, for each day of a shift."""
    for day in dict.fromkeys(shift.days):
        yield WEEKDAYS.index(day) * DAY + shift.start, _lasts(shift)


def _meets_itself(hours: list[tuple[int, int]]) -> bool:
    return any(_meet(one, other) for place, one in enumerate(hours) for other in hours[:place])


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    ahead = (other[0] - one[0]) % _WEEK
    return ahead < one[1] or _WEEK - ahead < other[1]


def _long(source: Source, shift: Shift, path: Path) -> Iterator[Problem]:
    if shift.end < shift.start and _lasts(shift) > LONGEST_NIGHT:
        message = f"this shift ends before it begins, and so it lasts {format_duration(_lasts(shift))}: {_told(shift)}"
        hint = f"if the same day is meant, write {{from: {_time(shift.end)}, to: {_time(shift.start)}}}"
        yield source.problem("long_shift", message, path, hint=hint)


def _told(shift: Shift) -> str:
    beyond = " of the next day" if shift.end <= shift.start else ""
    return f"from {_time(shift.start)} to {_time(shift.end)}{beyond}"


def _time(milliseconds: int) -> str:
    return format_time_of_day(milliseconds)


def _breaks(source: Source, shift: Shift, path: Path) -> Iterator[Problem]:
    over = 0
    for start, number in sorted(((pause.at - shift.start) % DAY, number) for number, pause in enumerate(shift.breaks)):
        pause = shift.breaks[number]
        said = f"the break at {_time(pause.at)}"
        if pause.lasts >= _lasts(shift):
            message = f"{said} is as long as the shift, {_told(shift)}"
            yield source.problem("break_outside_shift", message, (*path, number))
        elif start + pause.lasts > _lasts(shift):
            message = f"{said} for {format_duration(pause.lasts)} is not within the shift, {_told(shift)}"
            yield source.problem("break_outside_shift", message, (*path, number))
        elif start < over:
            yield source.problem("overlapping_breaks", f"{said} begins within another", (*path, number))
        over = max(over, start + pause.lasts)
