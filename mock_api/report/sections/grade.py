"""Was the drill passed: every criterion with what shows it, and the lesson of those that failed.

Of a session the same for each of its drills, below a table of all of them.
"""

from collections.abc import Iterator

from mock_api.report.content import Section
from mock_api.report.subject import Subject
from mock_api.report.table import Cell, Column, Table, Tone
from simulator.grading.evidence import Exhibit
from simulator.grading.grade import Grade, Judged
from simulator.grading.session import PartGrade, SessionGrade

_COLUMNS = (
    Column("Criterion", False),
    Column("Met"),
    Column("Points"),
    Column("What shows it", figures=False),
    Column("Lesson", figures=False, spare=True),
)
_DRILLS = (Column("Drill", False), Column("Passed"), Column("Points"), Column("Ended", figures=False))
_SIGNS: dict[bool, tuple[str, Tone]] = {True: ("✔ yes", "good"), False: ("✘ no", "bad")}
_MOST_SHOWN = 5


def grade(subject: Subject) -> list[Section]:
    """Nothing where nothing is graded."""
    found = subject.grade
    if found is None:
        return []
    if isinstance(found, SessionGrade):
        return [_session(found), *_drills(found)]
    return [_drill("grade", "Was the drill passed?", found)]


def _session(found: SessionGrade) -> Section:
    passed = "Passed" if found.passed else "Not passed"
    number, wanted = found.number_passed, found.wanted
    said = f"{passed} with {number} of {len(found.parts)} drills; {wanted} {'is' if wanted == 1 else 'are'} enough."
    return Section("grade", "Was the session passed?", (said,), (), (Table("Drills", _DRILLS, _parts(found)),))


def _parts(found: SessionGrade) -> tuple[tuple[Cell, ...], ...]:
    return tuple(_part(place, part) for place, part in enumerate(found.parts, start=1))


def _part(place: int, part: PartGrade) -> tuple[Cell, ...]:
    score = "" if part.grade is None else f"{part.grade.score} of 100"
    return (
        Cell(f"{place}. {part.drill}"),
        Cell(*_SIGNS[part.passed]),
        Cell(score),
        Cell(part.ending or "not over", "quiet"),
    )


def _drills(found: SessionGrade) -> Iterator[Section]:
    for place, part in enumerate(found.parts, start=1):
        if part.grade is not None:
            yield _drill(f"drill-{place}", f"Was {part.drill}, drill {place}, passed?", part.grade)


def _drill(name: str, title: str, found: Grade) -> Section:
    table = Table("Criteria", _COLUMNS, tuple(map(_row, found.criteria)))
    return Section(name, title, tuple(_says(found)), (), (table,))


def _says(found: Grade) -> Iterator[str]:
    so_far = "" if found.final else " So far: the drill is not over."
    ended = f" It ended {found.ending}." if found.ending else ""
    passed = "Passed" if found.passed else "Not passed"
    yield f"{passed} with {found.score} of 100 points; {found.pass_mark} are enough.{ended}{so_far}"
    yield from (f"A hint was shown, for {hint.costs} points: {hint.tell}" for hint in found.hints)
    for one in found.overruled:
        how = "counts as said" if one.now else "does not count as said"
        yield f"Overruled: in entry {one.seq} {one.intent} {how}."


def _row(judged: Judged) -> tuple[Cell, ...]:
    sign, tone = _SIGNS[judged.met]
    marks = ", ".join((["critical"] if judged.critical else []) + (["house rule"] if judged.house else []))
    lesson = "" if judged.met else judged.lesson
    return (
        Cell(f"{judged.says} ({marks})" if marks else judged.says),
        Cell(sign, tone),
        Cell(_points(judged)),
        Cell("; ".join(map(_shown, judged.evidence[:_MOST_SHOWN])), "quiet"),
        Cell(lesson),
    )


def _points(judged: Judged) -> str:
    if judged.house:
        return "" if judged.met or not judged.costs else f"−{judged.costs}"
    return f"{judged.earned} of {judged.points}"


def _shown(evidence: Exhibit) -> str:
    because = f", because of: {evidence.phrase}" if evidence.phrase else ""
    return f"{evidence}{because}{' (overruled)' if evidence.overruled else ''}"
