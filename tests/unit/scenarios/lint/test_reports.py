"""Who reports the seller has something to report."""

from pathlib import Path

import pytest

from tests.drafts import DRILL, edited, found, only, pointed

REPORTS = ("angry: {leaves", "angry: {reports: seller, leaves")


def test_a_report_of_nothing(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, *REPORTS))
    assert (problem.code, pointed(problem), problem.severity) == ("scenario.nothing_outside", "seller", "warning")
    assert problem.message == "nothing on the way to 'angry' asks whether the seller did anything outside"


@pytest.mark.parametrize(
    "reaction",
    [
        "{once: emailed, go: angry}",
        "{did: called, go: claim}",
        "{once: outside.refund_promised, go: claim}",
        "{waited: 3d, provided: shared_contact_details, go: claim}",
        "{hears: directs_outside, go: claim}",
    ],
)
def test_something_may_have_been_done_outside(tmp_path: Path, reaction: str) -> None:
    """On the last way or before it."""
    more = edited(
        DRILL, "      - {waited: 3d, go: claim}\n", f"      - {reaction}\n      - {{waited: 3d, go: claim}}\n"
    )
    assert found(tmp_path, edited(more, *REPORTS)) == []
