"""Killed at any instant, a server that keeps a store comes back with everything it has acknowledged.

``MOCKPLACE_KILLS=200`` kills it as often as you like.
"""

import os
from pathlib import Path

from tests.end_to_end.crashing import Siege

KILLS = int(os.environ.get("MOCKPLACE_KILLS", "4"))
KILLS_A_STORE = 20


def test_everything_acknowledged_outlives_a_kill_at_any_instant(tmp_path: Path) -> None:
    acknowledged = 0
    for first in range(0, KILLS, KILLS_A_STORE):
        siege = Siege(tmp_path / str(first), seed=first)
        for _ in range(min(KILLS_A_STORE, KILLS - first)):
            siege.kill_once()
        siege.check()
        acknowledged += siege.acknowledged
    assert acknowledged > 5 * KILLS
