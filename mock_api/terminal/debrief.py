"""The grade of a drill as a page: every criterion with what shows it, and the lesson of those that failed.

Shows a grade; how it comes about is the simulator's.
"""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mock_api.report.evidence import (
    NO_WORDS,
    fact_said,
    local_moment,
    place_said,
    shortened,
    spaced,
    step_said,
    stop_said,
    time_said,
    zone_said,
)
from mock_api.terminal.figures import counted
from scenarios.vocabulary import intent_of
from simulator.graded import AnyGrade
from simulator.grading.evidence import Exhibit, MessageRead
from simulator.grading.grade import Grade, Judged
from simulator.grading.steps import StepReached

_SIGNS = {True: ("✔", "green"), False: ("✘", "red")}
_INDENT = 10
_MOST_SHOWN = 5
_LAST_STEPS = 5
_LONGEST = 50


def debrief(grade: Grade, zone: str, *, names_zone: bool = True) -> RenderableType:
    """All of it, from the score to what was overruled; times by the clock of the shop's zone."""
    return Group(
        _heading(grade),
        *([Text(zone_said(zone), "dim")] if names_zone else []),
        "",
        *(_criterion(one, zone) for one in grade.criteria),
        *_hints(grade),
        *_messages(grade, zone),
        *_overruled(grade),
        *_story(grade, zone),
        *_reported(grade, zone),
        *_ending(grade),
        "",
    )


def passed_said(grade: AnyGrade) -> Text:
    """The last word."""
    sign, colour = _SIGNS[grade.passed]
    return Text(f"{sign} {'passed' if grade.passed else 'failed'}", f"bold {colour}")


def _heading(grade: Grade) -> RenderableType:
    so_far = "" if grade.final else "; so far, because the drill is not over"
    note = f"  {grade.pass_mark} are enough{so_far}"
    return Text.assemble(("Grade", "bold"), f"  {grade.score} of 100", (note, "dim"))


def _criterion(judged: Judged, zone: str) -> RenderableType:
    says = Text.assemble(judged.says, *[(f"  {mark}", "dim") for mark in _marks(judged)])
    lesson = [Text(judged.lesson, "italic")] if judged.lesson and not judged.met else []
    below = (Padding(line, (0, 0, 0, _INDENT)) for line in (*lesson, *_shown(judged.evidence, zone)))
    return Group(_row(Text(*_SIGNS[judged.met]), _points(judged), says), *below)


def _row(sign: Text, points: str, says: Text) -> RenderableType:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=1)
    grid.add_column(width=_INDENT - 3, justify="right")
    grid.add_column()
    grid.add_row(sign, points, says)
    return grid


def _points(judged: Judged) -> str:
    if judged.house:
        return "" if judged.met or not judged.costs else f"−{judged.costs}"
    return f"{judged.earned}/{judged.points}" if judged.points else ""


def _marks(judged: Judged) -> Iterator[str]:
    if judged.critical:
        yield "critical"
    if judged.house:
        yield "house rule"


def _shown(evidence: tuple[Exhibit, ...], zone: str) -> Iterator[Text]:
    for one in evidence[:_MOST_SHOWN]:
        yield Text(f"entry {one.seq}, {local_moment(one.at, zone)}, {fact_said(one.fact)}", "dim")
        if one.quote:
            yield Text(f"“{one.quote}”")
        if one.overruled:
            yield Text("overruled: it counts as said", "dim")
    if len(evidence) > _MOST_SHOWN:
        yield Text(f"and {len(evidence) - _MOST_SHOWN} more", "dim")


def _hints(grade: Grade) -> Iterator[RenderableType]:
    for hint in grade.hints:
        price = f"−{hint.costs}" if hint.costs else "0"
        yield _row(Text(), price, Text.assemble(("hint  ", "dim"), hint.tell))


def _messages(grade: Grade, zone: str) -> Iterator[RenderableType]:
    """What was read in each message, so that a trainer can overrule it by its entry."""
    if grade.messages:
        yield Text("\nWhat was read", "bold")
    for message in grade.messages:
        yield Padding(Text(place_said(message, zone), "dim"), (0, 0, 0, 2))
        for line in _readings(message):
            yield Padding(line, (0, 0, 0, 4))


def _readings(message: MessageRead) -> Iterator[Text]:
    for one in message.readings:
        quoted = f"  “{one.quote}”" if one.quote else "  overruled" if one.overruled else ""
        yield Text.assemble((intent_of(one.fact), "cyan"), quoted)
    for stop in message.stopped:
        yield Text.assemble(("stopped: ", "red"), stop_said(stop))
    if not message.readings and not message.stopped:
        words = shortened(message.text, _LONGEST)
        yield Text(f"nothing in “{words}”" if words else NO_WORDS, "dim")


def _overruled(grade: Grade) -> Iterator[RenderableType]:
    if grade.overruled:
        yield ""
    for one in grade.overruled:
        how = "counts as said" if one.now else "does not count as said"
        yield Text.assemble(("Overruled", "bold"), f"  entry {one.seq}: {one.intent} {how}")


def _story(grade: Grade, zone: str) -> Iterator[RenderableType]:
    """Which reaction led to each of the last steps, so that nobody has to guess why it ended so."""
    if grade.story:
        yield Text("\nHow it came to this", "bold")
    earlier = len(grade.story) - _LAST_STEPS
    if earlier > 0:
        yield Text(f"  {counted(earlier, 'step')} before", "dim")
    for step in grade.story[-_LAST_STEPS:]:
        yield Padding(Text(step_said(step, zone), "cyan"), (0, 0, 0, 2))
        for line in _led(step, zone):
            yield Padding(line, (0, 0, 0, 4))


def _led(step: StepReached, zone: str) -> Iterator[Text]:
    if said := time_said(step):
        yield Text(said, "dim")
    yield from _shown(step.evidence, zone)


def _reported(grade: Grade, zone: str) -> Iterator[RenderableType]:
    if grade.reported:
        yield Text("\nWhat she reported", "bold")
    for line in _shown(grade.reported, zone):
        yield Padding(line, (0, 0, 0, 2))


def _ending(grade: Grade) -> Iterator[RenderableType]:
    if grade.ending:
        note = "" if grade.good_ending else "  not a good one"
        yield Text.assemble("\n", ("Ending", "bold"), f"  {spaced(grade.ending)}", (note, "dim"))
