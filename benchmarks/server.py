"""What a request costs the server: reading and marking threads, refunds and messages, against the empty echo."""

import json
from collections.abc import Iterator
from functools import partial
from itertools import repeat

from benchmarks.budget import Budget
from benchmarks.crowd import KINDS, REQUESTS, TEXT, crowd
from benchmarks.hammer import cpu_microseconds, request, spawned
from benchmarks.pairs import in_turn

_BOUNDS = {"POST a 200-character message": 0.5}


def budgets() -> Iterator[Budget]:
    """The server's lines."""
    echo = repeat(request("POST", "/echo", body=json.dumps({"text": TEXT, "language": "en"}).encode()))
    with spawned("benchmarks.echo") as (port, pid), crowd() as waiting:
        for name, kind in KINDS.items():
            reference = partial(cpu_microseconds, port, pid, echo, REQUESTS)
            found = in_turn(reference, partial(waiting.cost, kind(waiting)))
            told = f"{found.second:.0f} µs, echo {found.first:.0f} µs"
            yield Budget(f"{name} / empty FastAPI echo", found.ratio, _BOUNDS.get(name, 1.0), "at least", remark=told)
