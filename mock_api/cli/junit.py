"""A run as JUnit tells of tests, for build servers: a test case for each threshold and for how a drill ended.

The figures are the scorecard's.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from scenarios.model import Scenario
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
    properties = {"seed": str(result.seed), "digest": result.digest, "as_of": result.as_of, "verdict": card.verdict}
    thresholds = ((one.name, one.value, one.limit, one.passed) for one in card.thresholds)
    ended = () if scenario.drill is None or not scenario.drill.good_endings else (_ending(card.endings, scenario),)
    return Suite(result.scenario, (*_checks(thresholds), *ended), properties, again)


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
        failure = SubElement(element, "failure", {"message": check.problem, "type": "threshold"})
        failure.text = f"{check.problem}\nagain: {suite.again}"


def _checks(thresholds: Iterable[tuple[str, float | None, str, bool]]) -> Iterable[Check]:
    for name, value, limit, passed in thresholds:
        shown = "not measured" if value is None else f"{value:g}"
        yield Check(f"{name} {limit}", "" if passed else f"{name} is {shown}, not {limit}")


def _ending(endings: dict[str, int], scenario: Scenario) -> Check:
    assert scenario.drill is not None  # only a drill has endings
    good = " or ".join(scenario.drill.good_endings)
    name = f"ends {good}"
    if endings and set(endings) <= set(scenario.drill.good_endings):
        return Check(name)
    return Check(name, f"it ended {', '.join(endings)}, not {good}" if endings else f"it did not end, and not {good}")
