"""Zones and measures must exist."""

from pathlib import Path

import pytest

from tests.drafts import DRILL, edited, found, only, pointed


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Europe/Rome"])
def test_a_zone_the_machine_knows(tmp_path: Path, zone: str) -> None:
    assert found(tmp_path, edited(DRILL, "Europe/Rome", zone)) == []


@pytest.mark.parametrize("zone", ["Europe/Rom", "America", "../etc/passwd", "/etc", "x" * 5000, "Europe\\u0000"])
def test_a_zone_it_does_not_know(tmp_path: Path, zone: str) -> None:
    problem = only(tmp_path, edited(DRILL, "Europe/Rome", f'"{zone}"'))
    assert problem.code == "scenario.unknown_zone"
    assert len(problem.message) < 400


def test_a_measure_that_does_not_exist(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "late_response_rate", "late_responses_rate"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_measure", "late_responses_rate")
    assert problem.hint == "did you mean 'late_response_rate'?"
