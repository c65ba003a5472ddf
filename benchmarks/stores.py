"""What it costs to lose nothing: a message to a server that stores its worlds, against one that does not."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.budget import Budget
from benchmarks.crowd import crowd, writing

_ROUNDS = 9
"""Many short loads in turn: the machine changes its speed, and both sides of a pair should meet the same."""


def budgets() -> Iterator[Budget]:
    """The one line."""
    with tempfile.TemporaryDirectory() as folder:
        options = ("--store", str(Path(folder, "worlds.sqlite")))
        with crowd() as forgetful, crowd(options=options) as keeping:
            quick, careful = writing(forgetful), writing(keeping)
            pairs = [(forgetful.cost(quick), keeping.cost(careful)) for _ in range(_ROUNDS)]
    ratio = median(memory / stored for memory, stored in pairs)
    told = f"{median(stored for _, stored in pairs):.0f} µs, in memory {median(memory for memory, _ in pairs):.0f} µs"
    yield Budget("POST a message, stored / in memory", ratio, 0.65, "at least", remark=told)
