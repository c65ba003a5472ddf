"""What it costs to lose nothing: a message to a server that stores its worlds, against one that does not."""

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.budget import Budget
from benchmarks.crowd import crowd, writing
from benchmarks.pairs import in_turn


def budgets() -> Iterator[Budget]:
    """The one line."""
    with tempfile.TemporaryDirectory() as folder:
        options = ("--store", str(Path(folder, "worlds.sqlite")))
        with crowd() as forgetful, crowd(options=options) as keeping:
            found = in_turn(partial(forgetful.cost, writing(forgetful)), partial(keeping.cost, writing(keeping)))
    told = f"{found.second:.0f} µs, in memory {found.first:.0f} µs"
    yield Budget("POST a message, stored / in memory", found.ratio, 0.65, "at least", remark=told)
