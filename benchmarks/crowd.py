"""A server with a world in which a crowd of buyers waits for an answer, and the requests a help desk makes of it."""

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import count, cycle, islice, repeat
from pathlib import Path

from benchmarks.hammer import cpu_microseconds, request
from mockplace.client import Marketplace, WorldClient
from mockplace.server import SERVE, RunningServer, Server

REQUESTS = 400
BUYERS = 6_000

THREADS = 4_500
_READ = 2_500
_SENTENCE = "Your parcel left our house on Monday and is on its way; it comes on Thursday before noon. "
TEXT = ("Thank you for writing. " + _SENTENCE + "If it does not, write here again and we see to it at once. " * 2)[:200]
_SCENARIO = """
market: crowd
title: A crowd of buyers
policy: amazon-us
seller: nobody
demand: {{orders_per_day: {buyers}}}
catalog: [{{item: Mug, price: 24.90}}]
fulfilment: {{handling: {{median: 1d, p90: 2d}}, transit: {{median: 2d, p90: 4d}}, promise: 5d}}
contact_rate: 100%
mix: [{{story: asks, share: 100%, writes: {{median: 1h, p90: 2h}}, patience: {{median: 20d, p90: 30d}}}}]
stories:
  asks:
    reason: where_is_my_order
    story:
      opening: {{says: {{en: "Where is my order {{order.id}}?"}}, reacts: [{{waited: 60d, go: gone}}]}}
      gone: {{ends: gone}}
quiet: {{feedback_rate: 0%, stars: {{5: 100%}}, after: {{median: 1d, p90: 2d}}}}
runs: {{horizon: 1d, settle: 60d}}
"""


def scenario(buyers: int = BUYERS) -> str:
    """A market in which about so many buyers order within a day and ask soon after."""
    return _SCENARIO.format(buyers=buyers)


@dataclass(frozen=True)
class Crowd:
    """The server, and the world in which they have all written."""

    server: RunningServer
    world: WorldClient
    most: int = THREADS
    """So many of them are asked about."""

    def cost(self, requests: Iterator[bytes]) -> float:
        """Processor microseconds of one request."""
        return cpu_microseconds(int(self.server.url.rpartition(":")[2]), self.server.pid or 0, requests, REQUESTS)

    @cached_property
    def threads(self) -> list[tuple[str, str]]:
        """The threads that are asked about, each with its order."""
        return [(thread.id, thread.order_id) for thread in islice(self.world.inbox.threads("all"), self.most)]


@contextmanager
def crowd(buyers: int = BUYERS, options: Sequence[str] = (), most: int = THREADS) -> Iterator[Crowd]:
    """A crowd of about so many; ``options`` of the command that serves it, ``most``: so many are asked about."""
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder, "scenarios")
        own.mkdir()
        (own / "crowd.yaml").write_text(scenario(buyers))
        with Server("crowd", folder=Path(folder), command=(*SERVE, *options), ready_within=600) as server:
            world = Marketplace(server.url, server.control_token).worlds()[0]
            world.advance(hours=30)
            yield Crowd(server, world, most)


def listing(crowd: Crowd) -> Iterator[bytes]:
    """The first page of what waits, again and again."""
    return repeat(request("GET", "/inbox/threads", crowd.world.credentials.inbox_token))


def reading(crowd: Crowd) -> Iterator[bytes]:
    """One thread after the other, of some thousands."""
    token = crowd.world.credentials.inbox_token
    return cycle([request("GET", f"/inbox/threads/{thread}", token) for thread, _ in crowd.threads[:_READ]])


def marking(crowd: Crowd) -> Iterator[bytes]:
    """No answer is needed, to one after the other."""
    token = crowd.world.credentials.inbox_token
    return iter([request("POST", f"/inbox/threads/{thread}/no-response-needed", token) for thread, _ in crowd.threads])


def refunding(crowd: Crowd) -> Iterator[bytes]:
    """A cent for one after the other."""
    token, body = crowd.world.credentials.inbox_token, b'{"reason": "damaged", "amount": "0.01"}'
    return cycle([request("POST", f"/inbox/orders/{order}/refund", token, body) for _, order in crowd.threads])


def writing(crowd: Crowd) -> Iterator[bytes]:
    """As help desks write: from a template, with something in it that is this buyer's alone."""
    token, numbers = crowd.world.credentials.inbox_token, count(1000)

    def body() -> bytes:
        return json.dumps({"text": TEXT.replace("Monday", f"Monday under {next(numbers)}")[:200]}).encode()

    threads = cycle(crowd.threads)
    return (request("POST", f"/inbox/threads/{thread}/messages", token, body()) for thread, _ in threads)


KINDS: Mapping[str, Callable[[Crowd], Iterator[bytes]]] = {
    "GET threads": listing,
    "GET one thread": reading,
    "POST no response needed": marking,
    "POST refund": refunding,
    "POST a 200-character message": writing,
}
