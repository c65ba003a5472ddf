"""The grade of a drill as a page: every criterion with what shows it, and the lesson of those that failed.

Shows a grade; how it comes about is the simulator's.
"""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mock_api.terminal.figures import moment
from simulator.graded import AnyGrade
from simulator.grading.evidence import Exhibit, MessageRead
from simulator.grading.grade import Grade, Judged
from simulator.grading.overruling import intent_of

_SIGNS = {True: ("✔", "green"), False: ("✘", "red")}
_INDENT = 10
_MOST_SHOWN = 5
_LONGEST = 50
_CHANNELS = {"thread": "in the thread", "email": "by e-mail", "call": "in a call", "insert": "in the parcel"}


def debrief(grade: Grade) -> RenderableType:
    """All of it, from the score to what was overruled."""
    return Group(
        _heading(grade),
        "",
        *map(_criterion, grade.criteria),
        *_hints(grade),
        *_messages(grade),
        *_overruled(grade),
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


def _criterion(judged: Judged) -> RenderableType:
    says = Text.assemble(judged.says, *[(f"  {mark}", "dim") for mark in _marks(judged)])
    lesson = [Text(judged.lesson, "italic")] if judged.lesson and not judged.met else []
    below = (Padding(line, (0, 0, 0, _INDENT)) for line in (*lesson, *_shown(judged.evidence)))
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


def _shown(evidence: tuple[Exhibit, ...]) -> Iterator[Text]:
    for one in evidence[:_MOST_SHOWN]:
        yield Text(f"entry {one.seq}, {moment(one.at)}, {one.fact}", "dim")
        if one.quote:
            yield Text(f"“{one.quote}”")
            yield Text(f"because of: {one.phrase}", "dim")
        if one.overruled:
            yield Text("overruled: it counts as said", "dim")
    if len(evidence) > _MOST_SHOWN:
        yield Text(f"and {len(evidence) - _MOST_SHOWN} more", "dim")


def _hints(grade: Grade) -> Iterator[RenderableType]:
    for hint in grade.hints:
        price = f"−{hint.costs}" if hint.costs else "0"
        yield _row(Text(), price, Text.assemble(("hint  ", "dim"), hint.tell))


def _messages(grade: Grade) -> Iterator[RenderableType]:
    """What was read in each message, so that a trainer can overrule it by its entry."""
    if grade.messages:
        yield Text("\nWhat was read", "bold")
    for message in grade.messages:
        head = f"{_CHANNELS.get(message.channel, message.channel)}, entry {message.seq}, {moment(message.at)}"
        yield Padding(Text(head, "dim"), (0, 0, 0, 2))
        for line in _readings(message):
            yield Padding(line, (0, 0, 0, 4))


def _readings(message: MessageRead) -> Iterator[Text]:
    for one in message.readings:
        quoted = f"  “{one.quote}”" if one.quote else "  overruled" if one.overruled else ""
        yield Text.assemble((intent_of(one.fact), "cyan"), quoted)
    if not message.readings:
        words = " ".join(message.text.split())
        yield Text(f"nothing in “{words[:_LONGEST]}{'…' if len(words) > _LONGEST else ''}”", "dim")


def _overruled(grade: Grade) -> Iterator[RenderableType]:
    if grade.overruled:
        yield ""
    for one in grade.overruled:
        how = "counts as said" if one.now else "does not count as said"
        yield Text.assemble(("Overruled", "bold"), f"  entry {one.seq}: {one.intent} {how}")


def _ending(grade: Grade) -> Iterator[RenderableType]:
    if grade.ending:
        note = "" if grade.good_ending else "  not a good one"
        yield Text.assemble("\n", ("Ending", "bold"), f"  {grade.ending}", (note, "dim"))
