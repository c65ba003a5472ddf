"""A stage: what is said once, to every message, or every day, whatever she is about."""

from pathlib import Path

import pytest

from simulator.proof.stage import Baseline
from tests.unit.simulator.proof.fair import subject

TWICE = (
    "  promised:\n    reacts:\n",
    "  promised:\n    reacts:\n      - {hears: refund_promised, go: happy}\n",
)
"""She writes no more after a promise, and is content with a second one."""


@pytest.mark.parametrize(
    ("baseline", "ending"),
    [
        (Baseline("once", says=("We will refund your order.",), once=True), "claim_granted"),
        (Baseline("to every message", says=("We will refund your order.",)), "claim_granted"),
        (Baseline("every day", says=("We will refund your order.",), daily=True), "resolved"),
        (Baseline("twice", says=("We will refund your order.",) * 2, once=True), "resolved"),
    ],
)
def test_how_often_a_baseline_is_written(tmp_path: Path, baseline: Baseline, ending: str) -> None:
    assert subject(tmp_path, TWICE).stage().tried(baseline).ending == ending


def test_who_writes_every_day_stops_when_it_is_over(tmp_path: Path) -> None:
    played = subject(tmp_path).stage().tried(Baseline("every day", says=("Good day.",), daily=True))
    assert played.ending == "claim_granted"
    assert "said.refund_promised" not in played.facts


def test_what_is_written_from_her_second_message_on(tmp_path: Path) -> None:
    asks = (
        "  promised:\n    reacts:\n",
        "  promised:\n    says: {en: When?, it: Quando?}\n    reacts:\n      - {hears: apology, go: happy}\n",
    )
    stage, promise = subject(tmp_path, asks).stage(), ("We will refund your order.",)
    assert stage.tried(Baseline("the same again", says=promise)).ending == "claim_granted"
    assert stage.tried(Baseline("something else", says=promise, then=("We are sorry.",))).ending == "resolved"
