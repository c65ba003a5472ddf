"""Drills of a session that nobody can pass there, though they can be passed alone."""

from pathlib import Path

import pytest

from simulator.proof.sessions import session_problems
from tests.unit.simulator.proof.fair import FAIR

STRICT = """\
policy: strict
title: A strict house
like: amazon-us
house_criteria:
  - {criterion: never_refunded, must_not: refund_issued, critical: true}
"""
SESSION = """\
session: one-drill
title: One drill
policy: POLICY
queue:
  - {scenario: ./fair.yaml, at: 1h}
"""


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    (tmp_path / "fair.yaml").write_text(FAIR, encoding="utf-8")
    (tmp_path / "strict.yaml").write_text(STRICT, encoding="utf-8")
    return tmp_path


def told(shelf: Path, policy: str, session: str = SESSION) -> list[tuple[str, str, str]]:
    path = shelf / "session.yaml"
    path.write_text(session.replace("POLICY", policy), encoding="utf-8")
    return [(problem.code, problem.severity, problem.hint) for problem in session_problems(str(path))]


def test_a_drill_that_passes_alone_may_be_impossible_under_the_rules_of_a_session(shelf: Path) -> None:
    assert told(shelf, "amazon-us") == []
    ((code, severity, hint),) = told(shelf, "./strict.yaml")
    assert (code, severity) == ("scenario.unpassable_here", "warning")
    assert hint.startswith("not met: 'never_refunded' (refund_issued)")


def test_of_a_broken_session_and_of_other_files_nothing_is_proved(shelf: Path) -> None:
    assert told(shelf, "./strict.yaml", SESSION.replace("fair.yaml", "none.yaml")) == []
    assert [*session_problems(str(shelf / "fair.yaml")), *session_problems(str(shelf / "none.yaml"))] == []
