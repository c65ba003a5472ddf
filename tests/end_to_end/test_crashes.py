"""Killed at any instant, a server that keeps a store comes back with everything it has acknowledged.

``MOCKPLACE_KILLS=200`` kills it as often as you like.
"""

import os
from pathlib import Path

from tests.end_to_end.crashing import Siege

KILLS = int(os.environ.get("MOCKPLACE_KILLS", "4"))
KILLS_A_STORE = 20
_MORE_KILLS = 4
_ACKNOWLEDGED = 5
"""How much a kill finds acknowledged, on average."""


def test_everything_acknowledged_outlives_a_kill_at_any_instant(tmp_path: Path) -> None:
    acknowledged = 0
    for first in range(0, KILLS, KILLS_A_STORE):
        siege, kills = Siege(tmp_path / str(first), seed=first), min(KILLS_A_STORE, KILLS - first)
        for _ in range(kills):
            siege.kill_once()
        # On a machine that is busy the instants come too early for much to be acknowledged.
        for _ in range(_MORE_KILLS * kills):
            if siege.acknowledged <= _ACKNOWLEDGED * kills:
                siege.kill_once()
        siege.check()
        acknowledged += siege.acknowledged
    assert acknowledged > _ACKNOWLEDGED * KILLS
