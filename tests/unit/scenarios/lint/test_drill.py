"""A drill's persona exists, and its endings are endings of the story."""

from pathlib import Path

from tests.drafts import DRILL, edited, found, only, pointed


def test_an_unknown_persona(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "is: impatient", "is: impatint"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_persona", "impatint")
    assert problem.hint == "did you mean 'impatient'?"


def test_a_good_ending_no_step_has(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "good_endings: [resolved]", "good_endings: [claim_denied, resolvd]"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_ending", "resolvd")
    assert problem.hint == "did you mean 'resolved'?"


def test_a_sample_answer_with_an_ending_no_step_has(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "answer: silence, ends: claim_granted", "answer: silence, ends: claim_lost"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_ending", "claim_lost")


def test_endings_are_not_judged_while_a_step_is_broken(tmp_path: Path) -> None:
    broken = edited(DRILL, "happy: {says: $thanks, ends: resolved}", "happy: {says: $thanks, ens: resolved}")
    assert [problem.code for problem in found(tmp_path, broken)] == ["scenario.unknown_key"]


def test_a_broken_reaction_hides_no_other_slip_of_its_step(tmp_path: Path) -> None:
    text = edited(DRILL, "{waited: 3d, go: claim}", "{waited: 3days, go: claim}")
    text = edited(text, "provided: refund_issued, go: happy", "provided: refund_isued, go: hapy")
    text = edited(text, "Where is {order.item}?", "Where is {order.itm}?")
    assert {problem.code for problem in found(tmp_path, text)} == {
        "scenario.bad_value",
        "scenario.unknown_fact",
        "scenario.unknown_step",
        "scenario.unknown_placeholder",
    }
