"""Rules about a staffing plan: its people are told apart, work one shift at a time, and say what can be said.

Whether the plan answers a market's reasons is the market's.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.part import entries, length, parts
from scenarios.lint.setting import zone
from scenarios.lint.words import unknown_intents
from scenarios.quantities import DAY
from scenarios.source.marks import Path, Source
from scenarios.staffing import WEEKDAYS, Agent, Answer, Shift
from scenarios.surroundings import Surroundings

_WEEK = 7 * DAY


def plan(source: Source, around: Surroundings) -> Iterator[Problem]:
    """Everything that is wrong with a plan beyond its shape."""
    yield from zone(source, ("zone",))
    for number in range(length(source, ("agents",))):
        yield from _name_twice(source, number)
    for number, agent in entries(source, ("agents",), Agent).items():
        yield from _overlaps(source, agent, ("agents", number, "shifts"))
    for reason, answer in parts(source, ("answers",), Answer).items():
        yield from _answer(source, reason, answer, around)


def _answer(source: Source, reason: str, answer: Answer, around: Surroundings) -> Iterator[Problem]:
    if not answer.says and not answer.no_response_needed:
        hint = "add 'says: [an_intent]', or 'no_response_needed: true'"
        message = f"nobody who writes about '{reason}' gets an answer"
        yield source.problem("no_answer", message, ("answers", reason), hint=hint, on_key=True)
    if around.intents is not None:
        yield from unknown_intents(source, answer.says, ("answers", reason, "says"), frozenset(around.intents))


def _name_twice(source: Source, number: int) -> Iterator[Problem]:
    name = source.at(("agents", number, "name"))
    first = next((other for other in range(number) if source.at(("agents", other, "name")) == name), None)
    if name is not None and first is not None:
        line = source.place(("agents", first, "name")).line
        message = f"two agents are called '{name}'"
        where = ("agents", number, "name")
        yield source.problem("same_name", message, where, hint=f"the other one stands in line {line}")


def _overlaps(source: Source, agent: Agent, path: Path) -> Iterator[Problem]:
    before: list[tuple[int, int]] = []
    for number, shift in enumerate(agent.shifts):
        hours = [*_hours(shift)]
        if any(_meet(one, other) for one in hours for other in before) or _meets_itself(hours):
            message = f"'{agent.name}' is in two shifts at once"
            hint = "a shift that ends at or before its start goes on into the next day"
            yield source.problem("overlapping_shifts", message, (*path, number), hint=hint)
        before.extend(hours)


def _hours(shift: Shift) -> Iterator[tuple[int, int]]:
    """Start within the week and length, for each day of a shift."""
    length = (shift.end - shift.start) if shift.end > shift.start else shift.end - shift.start + DAY
    for day in dict.fromkeys(shift.days):
        yield WEEKDAYS.index(day) * DAY + shift.start, length


def _meets_itself(hours: list[tuple[int, int]]) -> bool:
    return any(_meet(one, other) for place, one in enumerate(hours) for other in hours[:place])


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    ahead = (other[0] - one[0]) % _WEEK
    return ahead < one[1] or _WEEK - ahead < other[1]
