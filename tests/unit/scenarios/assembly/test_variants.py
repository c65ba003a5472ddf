"""A variant is as sound as its drill, and may leave some of its steps out."""

from pathlib import Path

from scenarios.loader import load
from tests.drafts import DRILL, edited, only, pointed, written

NO_CLAIM = """\
variants:
  - variant: short
    set:
      story.opening.reacts.1.go: resigned
      story.opening.reacts.2.go: resigned
"""


def test_a_step_that_a_variant_leaves_out(tmp_path: Path) -> None:
    problem = only(tmp_path, DRILL + NO_CLAIM)
    assert (problem.code, pointed(problem), problem.severity) == ("scenario.unreachable", "short", "warning")
    assert problem.message == "in the variant 'short': no way leads to 'claim'"
    assert load(str(written(tmp_path, DRILL + NO_CLAIM)), variant="short").variant == "short"


def test_what_is_wrong_in_a_variant_alone(tmp_path: Path) -> None:
    problem = only(tmp_path, DRILL + edited(NO_CLAIM, "reacts.2.go: resigned", "reacts.2.go: resined"))
    assert (problem.code, pointed(problem), problem.severity) == ("scenario.unknown_step", "resined", "error")
    assert problem.message == "in the variant 'short': no step 'resined'"


def test_a_step_the_drill_itself_does_not_lead_to(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "  angry:", "  lonely: {ends: resolved}\n  angry:") + NO_CLAIM)
    assert (problem.code, pointed(problem), problem.severity) == ("scenario.unreachable", "lonely", "error")
