"""What a request costs the server: reading and marking threads, refunds and messages, against the empty echo."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import repeat
from statistics import median

from benchmarks.budget import Budget
from benchmarks.crowd import KINDS, REQUESTS, TEXT, crowd
from benchmarks.hammer import cpu_microseconds, request, wait_for

_ROUNDS = 9
"""Many short loads in turn: the machine changes its speed, and both sides of a pair should meet the same."""
_BOUNDS = {"POST a 200-character message": 0.5}


def budgets() -> Iterator[Budget]:
    """The server's lines."""
    echo = repeat(request("POST", "/echo", body=json.dumps({"text": TEXT, "language": "en"}).encode()))
    with _echo() as (port, pid), crowd() as waiting:
        for name, kind in KINDS.items():
            requests = kind(waiting)
            pairs = [(cpu_microseconds(port, pid, echo, REQUESTS), waiting.cost(requests)) for _ in range(_ROUNDS)]
            ratio = median(reference / cost for reference, cost in pairs)
            told = f"{median(cost for _, cost in pairs):.0f} µs, echo {median(one for one, _ in pairs):.0f} µs"
            yield Budget(f"{name} / empty FastAPI echo", ratio, _BOUNDS.get(name, 1.0), "at least", remark=told)


@contextmanager
def _echo() -> Iterator[tuple[int, int]]:
    """Port and process of the reference."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    process = subprocess.Popen([sys.executable, "-m", "benchmarks.echo", str(port)])
    try:
        wait_for(port)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait()
