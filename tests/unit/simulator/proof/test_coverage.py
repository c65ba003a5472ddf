"""Which reactions the sample answers take."""

from pathlib import Path

from tests.unit.simulator.proof.fair import FAIR, line_of, only, proved

PROMISED_AND_KEPT = FAIR[FAIR.index("  - answer: promised and kept") : FAIR.index("  - {answer: silence")]
PROMISED = FAIR[FAIR.index("  - answer: promised\n") :]


def test_a_share_counts_each_place_once(tmp_path: Path) -> None:
    coverage = proved(tmp_path).coverage
    assert len(coverage.written) == 8
    assert coverage.share == 6 / 8
    assert [path[1] for path in coverage.never] == ["opening", "claim"]


def test_too_few_are_told_with_the_lines_nobody_takes(tmp_path: Path) -> None:
    edits = ((PROMISED_AND_KEPT, ""), (PROMISED, "  - {answer: nothing, ends: claim_granted, passes: false}\n"))
    problem = only(proved(tmp_path, *edits), "untried")
    assert not problem.is_error
    assert problem.message == "the sample answers take 3 of 8 reactions; 60% should be tried"
    assert problem.line == line_of("story:")
    never = [line_of(text) for text in ("{hears: refund_promised", "{waited: 3d", "  promised:\n    reacts:\n      - ")]
    assert all(str(line) in problem.hint for line in never[:2])


def test_what_a_step_takes_over_and_what_holds_in_every_step_is_one_place(tmp_path: Path) -> None:
    edits = (
        (
            "      - {hears: refund_confirmed, provided: refund_issued, go: happy}\n      - {waited: 2d, go: claim}",
            "      - {waited: 2d, go: claim}\n    like: opening",
        ),
        ("criteria:\n", "always:\n  - {did: was_abusive, go: angry}\ncriteria:\n"),
    )
    coverage = proved(tmp_path, *edits).coverage
    assert len(coverage.written) == 8
    assert ("always", 0) in coverage.never
    # Promised and kept is what the second step took over from the first.
    assert ("story", "opening", "reacts", 0) in coverage.taken
    assert coverage.share == 5 / 8


def test_a_reaction_counted_by_its_author_is_still_counted_by_its_author(tmp_path: Path) -> None:
    again = (
        "  promised:\n    reacts:\n",
        "  promised:\n    reacts:\n      - {did: replied, at_most: 1, go: promised}\n",
    )
    coverage = proved(tmp_path, again).coverage
    assert ("story", "promised", "reacts", 0) in coverage.taken
