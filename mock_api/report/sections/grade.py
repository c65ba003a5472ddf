"""Was the drill passed: every criterion with what shows it, and the lesson of those that failed.

Of a session the same for each of its drills, below a table of all of them. What was read stands behind each.
"""

from collections.abc import Iterator

from mock_api.report.content import Section
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
from mock_api.report.figures import NOTHING
from mock_api.report.subject import Subject
from mock_api.report.table import Cell, Column, Table, Tone
from scenarios.vocabulary import intent_of
from simulator.grading.evidence import Exhibit, MessageRead
from simulator.grading.grade import Grade, Judged
from simulator.grading.session import PartGrade, SessionGrade
from simulator.grading.steps import StepReached

_COLUMNS = (
    Column("Criterion", False),
    Column("Met"),
    Column("Points"),
    Column("What shows it", figures=False),
    Column("Lesson", figures=False, spare=True),
)
_DRILLS = (Column("Drill", False), Column("Passed"), Column("Points"), Column("Ended", figures=False))
_READ = (Column("Message", False), Column("What it says", figures=False), Column("What was read", figures=False))
_STORY = (Column("Step", False), Column("She came to it because", figures=False))
_SIGNS: dict[bool, tuple[str, Tone]] = {True: ("✔ yes", "good"), False: ("✘ no", "bad")}
_MOST_SHOWN = 5
_LONGEST = 300


def grade(subject: Subject) -> list[Section]:
    """Nothing where nothing is graded."""
    found = subject.grade
    if found is None:
        return []
    if isinstance(found, SessionGrade):
        return [_session(found), *_drills(found, subject.scenario.zone)]
    return [_drill("grade", "Was the drill passed?", found, subject.scenario.zone)]


def _session(found: SessionGrade) -> Section:
    passed = "Passed" if found.passed else "Not passed"
    number, wanted = found.number_passed, found.wanted
    said = f"{passed} with {number} of {len(found.parts)} drills; {wanted} {'is' if wanted == 1 else 'are'} enough."
    return Section("grade", "Was the session passed?", (said,), (), (Table("Drills", _DRILLS, _parts(found)),))


def _parts(found: SessionGrade) -> tuple[tuple[Cell, ...], ...]:
    return tuple(_part(place, part) for place, part in enumerate(found.parts, start=1))


def _part(place: int, part: PartGrade) -> tuple[Cell, ...]:
    score = NOTHING if part.grade is None else f"{part.grade.score} of 100"
    return (
        Cell(f"{place}. {_title(part)}"),
        Cell(*_SIGNS[part.passed]),
        Cell(score),
        Cell(spaced(part.ending) or "not over", "quiet"),
    )


def _title(part: PartGrade) -> str:
    return spaced(part.drill).capitalize()


def _drills(found: SessionGrade, zone: str) -> Iterator[Section]:
    for place, part in enumerate(found.parts, start=1):
        if part.grade is not None:
            yield _drill(f"drill-{place}", f"Drill {place}, {_title(part)}: was it passed?", part.grade, zone)


def _drill(name: str, title: str, found: Grade, zone: str) -> Section:
    criteria = Table("Criteria", _COLUMNS, tuple(_row(one, zone) for one in found.criteria))
    read = Table("What was read", _READ, tuple(_message(one, zone) for one in found.messages))
    story = Table("How it came to this", _STORY, tuple(_step(one, zone) for one in found.story))
    tables = (criteria, *(table for table in (read, story) if table.rows))
    return Section(name, title, tuple(_says(found, zone)), (), tables)


def _says(found: Grade, zone: str) -> Iterator[str]:
    so_far = "" if found.final else " So far: the drill is not over."
    good = "" if found.good_ending else ", not a good one"
    ended = f" It ended: {spaced(found.ending)}{good}." if found.ending else ""
    passed = "Passed" if found.passed else "Not passed"
    yield f"{passed} with {found.score} of 100 points; {found.pass_mark} are enough.{ended}{so_far}"
    yield from (f"A hint was shown, for {hint.costs} points: {hint.tell}" for hint in found.hints)
    if found.reported:
        yield f"Reported: {'; '.join(_shown(one, zone) for one in found.reported)}."
    for one in found.overruled:
        how = "counts as said" if one.now else "does not count as said"
        yield f"Overruled: in entry {one.seq} {one.intent} {how}."
    yield zone_said(zone)


def _row(judged: Judged, zone: str) -> tuple[Cell, ...]:
    sign, tone = _SIGNS[judged.met]
    marks = ", ".join((["critical"] if judged.critical else []) + (["house rule"] if judged.house else []))
    return (
        Cell(f"{judged.says} ({marks})" if marks else judged.says),
        Cell(sign, tone),
        Cell(_points(judged)),
        Cell("; ".join(_shown(one, zone) for one in judged.evidence[:_MOST_SHOWN]) or NOTHING, "quiet"),
        Cell(NOTHING if judged.met else judged.lesson or NOTHING),
    )


def _points(judged: Judged) -> str:
    if judged.house:
        return NOTHING if judged.met or not judged.costs else f"−{judged.costs}"
    return f"{judged.earned} of {judged.points}"


def _shown(evidence: Exhibit, zone: str) -> str:
    shown = f"entry {evidence.seq}, {local_moment(evidence.at, zone)}: {fact_said(evidence.fact)}"
    quoted = f" “{evidence.quote}”" if evidence.quote else ""
    return f"{shown}{quoted}{' (overruled)' if evidence.overruled else ''}"


def _message(message: MessageRead, zone: str) -> tuple[Cell, ...]:
    place = place_said(message, zone)
    words = shortened(message.text, _LONGEST)
    return Cell(f"{place[:1].upper()}{place[1:]}"), Cell(words or NOTHING), _found(message)


def _found(message: MessageRead) -> Cell:
    """What was read in a message, or why it was stopped."""
    if message.stopped:
        return Cell(f"stopped: {'; '.join(map(stop_said, message.stopped))}", "bad")
    found = "; ".join(map(_reading, message.readings))
    return Cell(found or ("nothing" if message.text.strip() else NO_WORDS), "quiet")


def _step(step: StepReached, zone: str) -> tuple[Cell, ...]:
    place = step_said(step, zone)
    led = (time_said(step), *(_shown(one, zone) for one in step.evidence))
    return Cell(f"{place[:1].upper()}{place[1:]}"), Cell("; ".join(filter(None, led)) or NOTHING, "quiet")


def _reading(one: Exhibit) -> str:
    quoted = f" in “{one.quote}”" if one.quote else " (overruled)" if one.overruled else ""
    return f"{spaced(intent_of(one.fact))}{quoted}"
