"""The page of the curriculum: the shipped drills by level and by what they teach, and the sessions."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from scenarios.files import DrillFile
from scenarios.kinds import DRILL, SESSION
from scenarios.languages import languages_of
from scenarios.loader import load
from scenarios.model import Drill, Scenario
from scenarios.shelf import every
from scenarios.source.disk import read
from scenarios.vocabulary import LEVELS, SKILLS
from tests.docs.pages import ROOT
from tests.docs.reference.markdown import code, page, prose, table

_UNTOLD = "Without a level"


class Course(NamedTuple):
    """One drill of the library, and where it stands."""

    path: Path
    drill: DrillFile
    languages: tuple[str, ...]

    @property
    def link(self) -> str:
        """Its name, leading to its file."""
        return _link(self.path)


def curriculum() -> str:
    """The page."""
    courses = _courses()
    minutes = sum(course.drill.minutes or 0 for course in courses)
    return page(
        "Curriculum",
        prose(f"""
            The {len(courses)} drills that come with mockplace, from the easiest on: {minutes} minutes of practice all
            together. Play one with `mockplace play NAME`, in another language with `--language`; several in a row are a
            [session](../language/sessions.md). Drills of your own: [the scenario language](../language/index.md).
        """),
        *(part for level in (*LEVELS, None) for part in _level(level, courses)),
        "## By skill",
        "Every skill, with the drills that teach it, the easiest first.",
        table(("Skill", "Who has it knows that", "Drills"), _skills(courses)),
        "## Sessions",
        "Several buyers in one queue.",
        table(("Session", "About", "Drills", "Minutes"), _sessions()),
    )


@cache
def _courses() -> tuple[Course, ...]:
    return tuple(sorted(map(_course, every(DRILL)), key=lambda course: (_rank(course.drill), course.drill.name)))


def _course(path: Path) -> Course:
    drill = DrillFile.model_validate(read(path).tree)
    return Course(path, drill, languages_of(_any_drill().model_copy(update={"drill": drill})))


@cache
def _any_drill() -> Scenario:
    """A complete drill: which languages another one is in hangs on its texts and on the lines of the same personas."""
    return load("refund-trap")


def _rank(drill: Drill) -> int:
    return [*LEVELS, None].index(drill.level)


def _level(level: str | None, courses: Iterable[Course]) -> Iterator[str]:
    mine = [course for course in courses if course.drill.level == level]
    if mine:
        yield f"## {_UNTOLD if level is None else level.capitalize()}"
        yield "" if level is None else f"{LEVELS[level].capitalize()}."
        yield table(("Drill", "About", "Teaches", "Minutes", "Languages", "Variants"), map(_row, mine))


def _row(course: Course) -> tuple[str, ...]:
    drill = course.drill
    return (
        f"{course.link}: {drill.title}",
        drill.about,
        ", ".join(map(code, drill.teaches)),
        str(drill.minutes or ""),
        ", ".join(sorted(course.languages)),
        ", ".join(one.variant for one in drill.variants),
    )


def _skills(courses: Iterable[Course]) -> Iterator[tuple[str, ...]]:
    for skill, meaning in SKILLS.items():
        mine = [course.link for course in courses if skill in course.drill.teaches]
        yield code(skill), meaning, ", ".join(mine) or "none yet"


def _sessions() -> Iterator[tuple[str, ...]]:
    for path in every(SESSION):
        scenario = load(str(path))
        minutes = sum(part.drill.minutes or 0 for part in scenario.parts)
        names = ", ".join(code(part.name) for part in scenario.parts)
        yield f"{_link(path)}: {scenario.title}", scenario.about, names, str(minutes)


def _link(file: Path) -> str:
    return f"[{file.stem}](../../{file.resolve().relative_to(ROOT).as_posix()})"
