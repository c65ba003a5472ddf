"""What a webhook costs the processor: all an outbox does for each, against HTTPX 2 posting to the same sink."""

import asyncio
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import httpx2
import uvloop

from benchmarks.budget import Budget
from benchmarks.crowd import scenario
from benchmarks.hammer import spawned
from mock_api.app import open_outbox
from mock_api.outbox.outbox import Outbox
from mock_api.outbox.registered import Webhook
from mock_api.worlds import HostedWorld, Worlds
from scenarios.quantities import HOUR

_AT_ONCE = 32
_ROUNDS = 3
_BODY = b'{"id": "w-1", "type": "message.received", "told": {"text": "' + b"Where is my order? " * 12 + b'"}}'
_REFERENCE = 1_500


def budgets() -> Iterator[Budget]:
    """The one line."""
    with spawned("benchmarks.sink") as (port, _), tempfile.TemporaryDirectory() as folder:
        url = f"http://127.0.0.1:{port}/hooks"
        path = Path(folder, "crowd.yaml")
        path.write_text(scenario())
        pairs = [(uvloop.run(_ours(str(path), url)), uvloop.run(_theirs(url))) for _ in range(_ROUNDS)]
    ours, theirs = median(one for one, _ in pairs), median(other for _, other in pairs)
    ratio = median(one / other for one, other in pairs)
    told = f"{1e6 / ours:.0f} µs, {1e6 / theirs:.0f} µs"
    yield Budget("webhooks / HTTPX 2 posting to the same sink", ratio, 5.0, "at least", remark=told)


async def _ours(path: str, url: str) -> float:
    """Deliveries a processor second: read from the journal, rendered, signed, sent, logged."""
    worlds = Worlds(b"benchmark")
    early, hosted, outbox = worlds.create(path), worlds.create(path), open_outbox(worlds)
    early.world.advance_to(2 * HOUR)
    hosted.world.advance_to(30 * HOUR)
    outbox.start()
    try:
        # The first ones load libraries and names, and open the session.
        await _deliver(outbox, early, url, ("message.received",), "early")
        start = time.process_time()
        sent = await _deliver(outbox, hosted, url, ("message.received",), "told")
        return sent / (time.process_time() - start)
    finally:
        await outbox.stop()


async def _deliver(outbox: Outbox, hosted: HostedWorld, url: str, events: tuple[str, ...], id_: str) -> int:
    post = outbox.of(hosted)
    before = post.log.last
    webhook = Webhook(id_, url, "a secret", events)
    post.register(lambda known: type(known)(webhooks=(webhook,)), from_beginning=True)
    while True:
        await asyncio.sleep(0.002)
        courier = post.couriers[id_]
        if courier.window.taken[0] == hosted.world.journal.length and not len(courier.window):
            return post.log.last - before


async def _theirs(url: str) -> float:
    """Posts a processor second of the reference, as many at once."""
    limits = httpx2.Limits(max_connections=_AT_ONCE, max_keepalive_connections=_AT_ONCE)
    async with httpx2.AsyncClient(limits=limits) as client:

        async def post(count: int) -> None:
            for _ in range(count):
                answer = await client.post(url, content=_BODY, headers={"content-type": "application/json"})
                assert answer.status_code == 204

        await asyncio.gather(*(post(2) for _ in range(_AT_ONCE)))
        start = time.process_time()
        await asyncio.gather(*(post(_REFERENCE // _AT_ONCE) for _ in range(_AT_ONCE)))
        return _REFERENCE / (time.process_time() - start)
