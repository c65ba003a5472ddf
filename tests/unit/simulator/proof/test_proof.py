"""The proof as a whole: of what, with which values, and always the same."""

from pathlib import Path

from simulator.proof.proof import prove
from tests.drafts import MARKET
from tests.unit.simulator.proof.fair import FAIR, only, proved


def test_only_sound_drills_are_proved(tmp_path: Path) -> None:
    broken, market = tmp_path / "fair.yaml", tmp_path / "a-market.yaml"
    broken.write_text(FAIR.replace("go: promised", "go: promissed"))
    market.write_text(MARKET)
    assert prove(broken) is None
    assert prove(market) is None
    assert prove("no-such-name") is None


def test_it_is_the_same_every_time_and_says_so_in_figures(tmp_path: Path) -> None:
    first, again = proved(tmp_path), proved(tmp_path)
    assert first == again
    told = first.as_json()
    assert told["coverage"] == 0.75
    assert told["reactions"] == 8
    assert told["best_baseline"]["score"] == 80
    assert [ending["name"] for ending in told["endings"]] == ["resolved", "claim_granted", "claim_denied"]


def test_what_is_given_beside_a_file_is_proved_with_it(tmp_path: Path) -> None:
    path = tmp_path / "fair.yaml"
    path.write_text(FAIR)
    easier = prove(path, {"pass_mark": "60"})
    assert easier is not None
    assert easier.pass_mark == 60
    assert "scenario.answer_mismatch" in {problem.code for problem in easier.problems}


def test_without_criteria_only_endings_are_proved(tmp_path: Path) -> None:
    ungraded = (FAIR[FAIR.index("criteria:") : FAIR.index("pass_mark")], "")
    unscored = (("    score: 100\n", ""), ("    score: 80\n    passes: false\n", ""))
    proof = proved(tmp_path, ungraded, *unscored)
    assert proof.baselines == ()
    assert proof.best_baseline is None
    assert proof.problems == ()
    assert proof.as_json()["best_baseline"] is None


def test_a_story_that_goes_round_is_a_problem_and_no_accident(tmp_path: Path) -> None:
    round_ = (
        "  promised:\n    reacts:\n",
        "  promised:\n    reacts:\n      - {once: replied, go: again}\n",
    )
    again = (
        "  happy:",
        "  again:\n    reacts:\n      - {once: replied, go: promised}\n      - {waited: 3d, go: claim}\n  happy:",
    )
    problem = only(proved(tmp_path, round_, again), "unplayable")
    assert problem.is_error
    assert "steps of one buyer at one instant" in problem.message
