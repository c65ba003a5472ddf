"""Every step can be reached, and left, and something ends the story."""

from pathlib import Path

import pytest

from tests.drafts import DRILL, edited, found, only, pointed


def test_a_step_that_is_not_there(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "provided: refund_issued, go: happy", "provided: refund_issued, go: hapy"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_step", "hapy")
    assert problem.hint == "did you mean 'happy'?"


def test_a_step_no_way_leads_to(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "  angry:", "  lonely: {ends: resolved}\n  angry:"))
    assert (problem.code, pointed(problem)) == ("scenario.unreachable", "lonely")
    opening = "the story opens with 'opening', the first step written"
    assert problem.hint == f"write 'go: lonely' in some step, or delete this one; {opening}"


def test_what_only_a_step_leads_to_that_is_not_reached_is_not_named_again(tmp_path: Path) -> None:
    cut = DRILL.replace("      - {silence: $patience, go: claim}\n      - {waited: 3d, go: claim}\n", "")
    unreached = [one for one in found(tmp_path, cut) if one.code == "scenario.unreachable"]
    assert [pointed(problem) for problem in unreached] == ["claim"]


def test_a_ring_of_steps_no_way_leads_to(tmp_path: Path) -> None:
    ring = "  one: {reacts: [{waited: 1d, go: two}]}\n  two: {reacts: [{waited: 1d, go: one}]}\n  angry:"
    problem = only(tmp_path, edited(DRILL, "  angry:", ring))
    assert (problem.code, pointed(problem)) == ("scenario.unreachable", "one")


@pytest.mark.parametrize("step", ["{note: so}", "{reacts: []}", "{says: $nag}"])
def test_a_step_nothing_leads_on_from(tmp_path: Path, step: str) -> None:
    problem = only(tmp_path, edited(DRILL, "resigned: {ends: claim_denied}", f"resigned: {step}"))
    assert (problem.code, pointed(problem)) == ("scenario.dead_end", "resigned")


def test_reactions_after_the_end(tmp_path: Path) -> None:
    after = "resigned: {ends: claim_denied, reacts: [{waited: 1d, go: angry}]}"
    problem = only(tmp_path, edited(DRILL, "resigned: {ends: claim_denied}", after))
    assert (problem.code, pointed(problem)) == ("scenario.reacts_after_end", "reacts")


def test_a_step_only_the_seller_can_end(tmp_path: Path) -> None:
    held = DRILL.replace("      - {silence: $patience, go: claim}\n      - {waited: 3d, go: claim}\n", "")
    held = edited(held, "go: happy}\n", "go: happy}\n      - {hears: refund_promised, go: claim}\n")
    problem = only(tmp_path, held)
    assert (problem.code, pointed(problem), problem.severity) == ("scenario.no_exit", "opening", "warning")


def test_a_guarded_time_is_no_sure_exit(tmp_path: Path) -> None:
    held = DRILL.replace("{silence: $patience, go: claim}", "{silence: $patience, provided: replied, go: claim}")
    held = edited(held, "{waited: 3d, go: claim}", "{waited: 3d, unless: replied, go: claim}")
    assert [problem.code for problem in found(tmp_path, held)] == ["scenario.no_exit"]


@pytest.mark.parametrize("time", ["silence: 2d", "silence: $patience", "waited: 2d", "since_start: 2d"])
def test_any_time_alone_is_an_exit(tmp_path: Path, time: str) -> None:
    timed = DRILL.replace("      - {silence: $patience, go: claim}\n", "")
    assert found(tmp_path, edited(timed, "waited: 3d", time)) == []


def test_one_outcome_of_a_claim_is_no_exit(tmp_path: Path) -> None:
    half = DRILL.replace("      - {once: claim_denied, go: resigned}\n", "").replace(
        "  resigned: {ends: claim_denied}\n", ""
    )
    assert [problem.code for problem in found(tmp_path, half)] == ["scenario.no_exit"]


def test_a_story_without_an_ending(tmp_path: Path) -> None:
    endless = edited(
        DRILL,
        DRILL[DRILL.index("story:") : DRILL.index("thresholds")],
        "story:\n  a: {reacts: [{waited: 1d, go: a}]}\n",
    )
    (problem,) = (problem for problem in found(tmp_path, endless) if problem.is_error)
    assert (problem.code, pointed(problem)) == ("scenario.no_ending", "story")


def test_a_story_with_one_ending(tmp_path: Path) -> None:
    same = DRILL.replace("ends: claim_granted", "ends: resolved").replace("ends: claim_denied", "ends: resolved")
    problem = only(tmp_path, same)
    assert (problem.code, problem.severity) == ("scenario.one_ending", "warning")
    assert "'resolved'" in problem.message


_GOOD = "good_endings: [resolved]"


def with_always(reaction: str) -> str:
    """The drill with a reaction of every step."""
    return edited(DRILL, _GOOD, f"always: [{reaction}]\n{_GOOD}")


def test_what_goes_for_every_step_leads_on_and_comes_by_time(tmp_path: Path) -> None:
    held = DRILL.replace("      - {silence: $patience, go: claim}\n      - {waited: 3d, go: claim}\n", "")
    held = edited(held, _GOOD, f"always: [{{since_start: 9d, go: claim}}]\n{_GOOD}")
    assert found(tmp_path, held) == []
    alone = edited(with_always("{did: promoted, go: lonely}"), "  angry:", "  lonely: {ends: resolved}\n  angry:")
    assert found(tmp_path, alone) == []


def test_a_step_of_every_step_that_is_not_there(tmp_path: Path) -> None:
    problem = only(tmp_path, with_always("{did: promoted, go: hapy}"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_step", "hapy")


def test_a_time_that_is_taken_so_often_only_is_no_sure_exit(tmp_path: Path) -> None:
    held = DRILL.replace("      - {silence: $patience, go: claim}\n", "")
    held = edited(held, "{waited: 3d, go: claim}", "{waited: 3d, at_most: 2, go: claim}")
    assert only(tmp_path, held).code == "scenario.no_exit"


def test_a_step_like_another_leads_where_that_one_does(tmp_path: Path) -> None:
    liked = edited(DRILL, "resigned: {ends: claim_denied}", "resigned: {says: $nag, like: opening}")
    liked = edited(liked, "good_endings", "always: [{did: claim_denied, go: end}]\ngood_endings")
    assert found(tmp_path, edited(liked, "  angry:", "  end: {ends: claim_denied}\n  angry:")) == []


@pytest.mark.parametrize(
    ("old", "new", "at", "said"),
    [
        ("  claim:\n", "  claim:\n    like: opning\n", "opning", "did you mean 'opening'?"),
        ("  claim:\n", "  claim:\n    like: claim\n", "claim", "'claim' is like itself"),
        (
            "  claim:\n",
            "  more: {like: claim}\n  claim:\n    like: more\n",
            "more",
            "by way of 'claim'",
        ),
        ("  claim:\n", "  claim:\n    like: [a]\n", "[a]", "is not text"),
        ("resigned: {ends: claim_denied}", "resigned: {ends: claim_denied, like: claim}", "like", "never reacts"),
    ],
)
def test_likes_that_lead_nowhere(tmp_path: Path, old: str, new: str, at: str, said: str) -> None:
    first = found(tmp_path, edited(DRILL, old, new))[0]
    assert pointed(first) == at
    assert said in f"{first.message} {first.hint}"
