"""A run as JUnit tells of tests, for build servers: a test case for each threshold, criterion and for the end.

The figures are the scorecard's and the grade's.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from scenarios.model import Scenario
from simulator.graded import AnyGrade
from simulator.grading.grade import Grade, Judged
from simulator.grading.session import SessionGrade
from simulator.playing import Result


class Check(NamedTuple):
    """One thing that was to hold; ``problem`` says how it did not."""

    name: str
    problem: str = ""


class Suite(NamedTuple):
    """What was run, what was to hold, and how to see it again."""

    name: str
    checks: tuple[Check, ...]
    properties: dict[str, str]
    again: str


def suite_of(result: Result, scenario: Scenario, again: str) -> Suite:
    """One run as a suite."""
    card = result.scorecard
    properties = {"seed": str(result.seed), "digest": result.digest, "as_of": result.as_of, "verdict": result.verdict}
    thresholds = ((one.name, one.value, one.limit, one.passed) for one in card.thresholds)
    ended = _ended(card.endings, scenario, _story(result.grade))
    graded = () if result.grade is None else _judged(result.grade)
    return Suite(result.scenario, (*_checks(thresholds), *ended, *graded), properties, again)


def suite_of_grade(grade: Grade, scenario: Scenario, digest: str, again: str) -> Suite:
    """The grade of one drill as a suite; what was overruled stands among its properties."""
    properties = {"digest": digest, "score": str(grade.score), "verdict": "passed" if grade.passed else "failed"}
    properties |= {f"overruled.{place}": str(one) for place, one in enumerate(grade.overruled, start=1)}
    ended = _ended({grade.ending: 1} if grade.ending else {}, scenario, _story(grade))
    return Suite(grade.drill, (*ended, *_graded(grade)), properties, again)


def suite_of_session(session: SessionGrade, name: str, digest: str, again: str) -> Suite:
    """The grade of a session as a suite."""
    properties = {"digest": digest, "verdict": "passed" if session.passed else "failed"}
    return Suite(name, tuple(_session(session)), properties, again)


def write_junit(suite: Suite, target: Path) -> None:
    """Write a suite as XML."""
    failed = sum(bool(check.problem) for check in suite.checks)
    counts = {"tests": str(len(suite.checks)), "failures": str(failed), "errors": "0"}
    root = Element("testsuites", counts)
    told = SubElement(root, "testsuite", {"name": f"mockplace.{suite.name}", **counts, "skipped": "0", "time": "0"})
    properties = SubElement(told, "properties")
    for name, value in suite.properties.items():
        SubElement(properties, "property", {"name": name, "value": value})
    for check in suite.checks:
        _add(told, suite, check)
    indent(root)
    ElementTree(root).write(target, encoding="utf-8", xml_declaration=True)


def _add(told: Element, suite: Suite, check: Check) -> None:
    element = SubElement(told, "testcase", {"classname": f"mockplace.{suite.name}", "name": check.name, "time": "0"})
    if check.problem:
        failure = SubElement(element, "failure", {"message": check.problem.partition("\n")[0], "type": "threshold"})
        failure.text = f"{check.problem}\nagain: {suite.again}"


def _checks(thresholds: Iterable[tuple[str, float | None, str, bool]]) -> Iterable[Check]:
    for name, value, limit, passed in thresholds:
        shown = "not measured" if value is None else f"{value:g}"
        yield Check(f"{name} {limit}", "" if passed else f"{name} is {shown}, not {limit}")


def _judged(grade: AnyGrade) -> Iterable[Check]:
    return _session(grade) if isinstance(grade, SessionGrade) else _graded(grade)


def _graded(grade: Grade) -> Iterable[Check]:
    yield from map(_criterion, grade.criteria)
    name = f"score >={grade.pass_mark}"
    yield Check(name, "" if grade.score >= grade.pass_mark else f"score is {grade.score}, not >={grade.pass_mark}")


def _session(session: SessionGrade) -> Iterable[Check]:
    """Every drill as one check; what failed in it stands in its text."""
    for place, part in enumerate(session.parts, start=1):
        failed = () if part.grade is None else (check for check in _graded(part.grade) if check.problem)
        ended = (f"it ended {part.ending or 'not at all'}", *_story(part.grade))
        told = "\n".join((*ended, *(f"{one.name}: {one.problem}" for one in failed)))
        yield Check(f"drill {place} {part.drill}", "" if part.passed else told)
    number, wanted = session.number_passed, session.wanted
    yield Check(f"drills passed >={wanted}", "" if session.passed else f"{number} drills passed, not >={wanted}")


def _criterion(judged: Judged) -> Check:
    kind = "house criterion" if judged.house else "criterion"
    said = (f"not met: {judged.says}", judged.lesson, *map(str, judged.evidence))
    return Check(f"{kind} {judged.criterion}", "" if judged.met else "\n".join(filter(None, said)))


def _story(grade: AnyGrade | None) -> tuple[str, ...]:
    """Why a drill came to its end, step by step."""
    return tuple(map(str, grade.story)) if isinstance(grade, Grade) else ()


def _ended(endings: dict[str, int], scenario: Scenario, story: tuple[str, ...]) -> tuple[Check, ...]:
    """Whether it ended well, of a drill that says what is well; if not, with its ``story``."""
    wanted = () if scenario.drill is None else scenario.drill.good_endings
    if not wanted:
        return ()
    good = " or ".join(wanted)
    name = f"ends {good}"
    if endings and set(endings) <= set(wanted):
        return (Check(name),)
    problem = f"it ended {', '.join(endings)}, not {good}" if endings else f"it did not end, and not {good}"
    return (Check(name, "\n".join((problem, *story))),)
