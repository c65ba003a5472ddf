"""A buyer who is left alone comes to an end by something."""

from pathlib import Path

import pytest

from tests.drafts import DRILL, edited, found, only, pointed

_TIMED = "      - {silence: $patience, go: claim}\n      - {waited: 3d, go: claim}\n"
_NAGS = "  nags: {says: $nag, reacts: [{silence: 2d, go: nags}, {did: claim_opened, go: claim}]}\n  angry:"


def nagging(first: str, nags: str = _NAGS) -> str:
    """The drill with a step of nagging, which its opening leads to."""
    return edited(edited(DRILL, _TIMED, f"      - {{silence: 1d, go: nags}}\n{first}"), "  angry:", nags)


def test_who_nags_for_ever_is_warned_of_where_the_circle_closes(tmp_path: Path) -> None:
    problem = only(tmp_path, nagging("      - {did: replied, go: claim}\n"))
    assert (problem.code, pointed(problem), problem.severity) == ("scenario.goes_round", "nags", "warning")
    assert "nags → nags" in problem.message
    assert "at_most" in problem.hint


@pytest.mark.parametrize(
    "nags",
    [
        "{says: $nag, reacts: [{silence: 2d, go: nags, at_most: 3}, {waited: 4d, go: claim}]}",
        "{says: $nag, reacts: [{silence: 2d, go: nags}, {since_start: 14d, go: claim}]}",
        "{says: $nag, reacts: [{silence: 2d, go: claim}]}",
        "{says: $nag, reacts: [{waited: 1d, go: claim}, {silence: 2d, go: nags}]}",
        "{says: $nag, reacts: [{waited: 1h, go: claim}, {silence: $patience, go: nags}]}",
    ],
)
def test_a_count_the_storys_time_or_an_earlier_way_out_is_an_end(tmp_path: Path, nags: str) -> None:
    told = nagging("      - {did: replied, go: claim}\n", f"  nags: {nags}\n  angry:")
    assert [problem.code for problem in found(tmp_path, told) if problem.code == "scenario.goes_round"] == []


def test_who_is_out_of_patience_before_the_way_out_comes_goes_round_too(tmp_path: Path) -> None:
    nags = "  nags: {says: $nag, reacts: [{waited: 90d, go: claim}, {silence: $patience, go: nags}]}\n  angry:"
    told = nagging("      - {did: replied, go: claim}\n", nags)
    assert "scenario.goes_round" in [problem.code for problem in found(tmp_path, told)]
