"""Every drill that is shipped is proved: its answers come out, nothing games it, and its ways are tried."""

import pytest

from scenarios.loader import shelf
from simulator.proof.baselines import TOLD_REFUND
from simulator.proof.coverage import ENOUGH
from simulator.proof.proof import prove

DRILLS = sorted(found.name for found in shelf() if found.kind == "drill")


@pytest.mark.parametrize("name", DRILLS)
def test_a_drill_of_the_library_is_fair(name: str) -> None:
    proof = prove(name)
    assert proof is not None, "it has errors; see: mockplace check"
    assert proof.problems == (), "\n".join(map(str, proof.problems))
    assert proof.coverage.share >= ENOUGH
    assert proof.plays
    passed = {one.baseline.name for one in proof.baselines if one.played.passed}
    # Where money is owed and nothing else, paying it and saying so is the right answer.
    assert passed <= {TOLD_REFUND}
    assert any(ending.good and ending.reached for ending in proof.endings)
