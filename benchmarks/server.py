"""What a request costs the server: reading and marking threads, refunds and messages, against the empty echo."""

import json
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count, cycle, repeat
from pathlib import Path
from statistics import median

from benchmarks.budget import Budget
from benchmarks.hammer import cpu_microseconds, request
from mockplace.client import Marketplace, WorldClient
from mockplace.server import RunningServer, Server

_REQUESTS = 1_200
_ROUNDS = 3
_SENTENCE = "Your parcel left our house on Monday and is on its way; it comes on Thursday before noon. "
TEXT = ("Thank you for writing. " + _SENTENCE + "If it does not, write here again and we see to it at once. " * 2)[:200]
_SCENARIO = """
market: crowd
title: A crowd of buyers
policy: amazon-us
seller: nobody
demand: {orders_per_day: 6000}
catalog: [{item: Mug, price: 24.90}]
fulfilment: {handling: {median: 1d, p90: 2d}, transit: {median: 2d, p90: 4d}, promise: 5d}
contact_rate: 100%
mix: [{story: asks, share: 100%, writes: {median: 1h, p90: 2h}, patience: {median: 20d, p90: 30d}}]
stories:
  asks:
    reason: where_is_my_order
    story:
      opening: {says: {en: "Where is my order {order.id}?"}, reacts: [{waited: 60d, go: gone}]}
      gone: {ends: gone}
quiet: {feedback_rate: 0%, stars: {5: 100%}, after: {median: 1d, p90: 2d}}
runs: {horizon: 1d, settle: 60d}
"""


def budgets() -> Iterator[Budget]:
    """The server's lines."""
    with _echo() as (echo_port, echo_pid), _crowd() as (server, world):
        kinds = {
            "GET threads": (_listing(world), 1.0),
            "GET one thread": (_reading(world), 1.0),
            "POST no response needed": (_marking(world), 1.0),
            "POST refund": (_refunding(world), 1.0),
            "POST a 200-character message": (_writing(world), 0.5),
        }
        echo = repeat(request("POST", "/echo", body=json.dumps({"text": TEXT, "language": "en"}).encode()))
        for name, (requests, bound) in kinds.items():
            pairs = [
                (
                    cpu_microseconds(echo_port, echo_pid, echo, _REQUESTS),
                    cpu_microseconds(_port(server), server.pid or 0, requests, _REQUESTS),
                )
                for _ in range(_ROUNDS)
            ]
            ratio = median(reference / cost for reference, cost in pairs)
            told = f"{median(cost for _, cost in pairs):.0f} µs, echo {median(one for one, _ in pairs):.0f} µs"
            yield Budget(f"{name} / empty FastAPI echo", ratio, bound, "at least", remark=told)


@contextmanager
def _crowd() -> Iterator[tuple[RunningServer, WorldClient]]:
    """A server with a world in which some thousands of buyers wait for an answer."""
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder, "scenarios")
        own.mkdir()
        (own / "crowd.yaml").write_text(_SCENARIO)
        with Server("crowd", folder=Path(folder)) as server:
            world = Marketplace(server.url, server.control_token).worlds()[0]
            world.advance(hours=30)
            yield server, world


def _port(server: RunningServer) -> int:
    return int(server.url.rpartition(":")[2])


@contextmanager
def _echo() -> Iterator[tuple[int, int]]:
    """Port and process of the reference."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    process = subprocess.Popen([sys.executable, "-m", "benchmarks.echo", str(port)])
    try:
        _wait_for(port)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait()


def _wait_for(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"nothing listens on port {port}")


def _threads(world: WorldClient) -> list[str]:
    threads = world.inbox.threads()
    return [next(threads).id for _ in range(2_500)]


def _listing(world: WorldClient) -> Iterator[bytes]:
    return repeat(request("GET", "/inbox/threads", world.credentials.inbox_token))


def _reading(world: WorldClient) -> Iterator[bytes]:
    token = world.credentials.inbox_token
    return cycle([request("GET", f"/inbox/threads/{thread}", token) for thread in _threads(world)])


def _marking(world: WorldClient) -> Iterator[bytes]:
    token = world.credentials.inbox_token
    threads = [thread.id for thread in world.inbox.threads()]
    return iter([request("POST", f"/inbox/threads/{thread}/no-response-needed", token) for thread in threads])


def _refunding(world: WorldClient) -> Iterator[bytes]:
    token, body = world.credentials.inbox_token, b'{"reason": "damaged", "amount": "0.01"}'
    orders = [thread.order_id for thread in world.inbox.threads("all")]
    return cycle([request("POST", f"/inbox/orders/{order}/refund", token, body) for order in orders])


def _writing(world: WorldClient) -> Iterator[bytes]:
    """As help desks write: from a template, with something in it that is this buyer's alone."""
    token, numbers = world.credentials.inbox_token, count(1000)
    threads = [thread.id for thread in world.inbox.threads("all")]

    def body() -> bytes:
        return json.dumps({"text": TEXT.replace("Monday", f"Monday under {next(numbers)}")[:200]}).encode()

    return (request("POST", f"/inbox/threads/{thread}/messages", token, body()) for thread in cycle(threads))
