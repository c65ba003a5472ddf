"""The grade of a session: what became of each of its drills, and whether enough of them were passed.

Each drill is graded by its own criteria, elsewhere; one without criteria passes by a good ending.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from typing import Any

from scenarios.model import Session
from simulator.domain.orders import OrderBook
from simulator.grading.courses import Courses, course_of
from simulator.grading.grade import Grade, Grading
from simulator.grading.overruling import Overrule

_HAIR = 1e-9
"""What a share may be off by, because it is a fraction."""


@dataclass(frozen=True)
class PartGrade:
    """What became of one drill of a session."""

    drill: str
    order: int
    ending: str
    """Empty while the story goes on, or where it never began."""
    grade: Grade | None
    """None where the drill has no criteria."""
    passed: bool

    def as_json(self) -> dict[str, Any]:
        """As a document tells it."""
        graded = {} if self.grade is None else {"grade": self.grade.as_json()}
        return {"drill": self.drill, "order": self.order, "ending": self.ending, "passed": self.passed, **graded}


@dataclass(frozen=True)
class SessionGrade:
    """What became of all of them, in the order in which their buyers came."""

    parts: tuple[PartGrade, ...]
    enough: float
    """Which share of them must be passed."""

    @property
    def wanted(self) -> int:
        """How many must be passed."""
        return ceil(self.enough * len(self.parts) - _HAIR)

    @property
    def number_passed(self) -> int:
        """How many are."""
        return sum(part.passed for part in self.parts)

    @property
    def answered_by(self) -> tuple[str, ...]:
        """Through what the seller acted in any of them, as the journal names it."""
        grades = (part.grade for part in self.parts if part.grade is not None)
        return tuple(dict.fromkeys(channel for grade in grades for channel in grade.answered_by))

    @property
    def passed(self) -> bool:
        """Whether it is enough."""
        return self.number_passed >= self.wanted

    def as_json(self) -> dict[str, Any]:
        """The document of a session's grade."""
        told = {"passed": self.passed, "drills_passed": self.number_passed, "drills_wanted": self.wanted}
        return {**told, "drills": [part.as_json() for part in self.parts]}


def grade_session(
    session: Session,
    book: OrderBook,
    grading: Grading,
    courses: Courses,
    as_of: int,
    overrules: Iterable[Overrule] = (),
) -> SessionGrade:
    """The grade of a session as of an instant.

    Raises:
        OverruleRefused: a reading cannot be taken otherwise as it is asked for.
    """
    grades = grading.of(courses, as_of, overrules)
    parts = []
    for order in book.arrivals:
        part = session.parts[book.contacts[order].story]
        ending = course_of(courses.of(order), part.drill.stops_after, as_of).ending
        good = part.drill.good_endings
        grade = grades.get(order)
        passed = grade.passed if grade is not None else bool(ending) and (ending in good or not good)
        parts.append(PartGrade(part.name, order, ending, grade, passed))
    return SessionGrade(tuple(parts), session.enough)
