"""Kills a server that keeps a store while many commands are on their way, and holds what comes back against what was
acknowledged.

How often, and what else a store must survive, is the caller's.
"""

import http.client
import json
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from simulator.journal.codec import encode
from simulator.journal.journal import Journal
from simulator.journal.storage import Recording, parse
from tests.end_to_end.serving import ENVIRONMENT, ROOT

CROWD = """
market: crowd
title: A crowd of buyers
policy: amazon-us
seller: nobody
demand: {orders_per_day: 120}
catalog: [{item: Mug, price: 24.90}]
fulfilment: {handling: {median: 1d, p90: 2d}, transit: {median: 2d, p90: 4d}, promise: 5d}
contact_rate: 100%
mix: [{story: asks, share: 100%, writes: {median: 1h, p90: 2h}, patience: {median: 20d, p90: 30d}}]
stories:
  asks:
    reason: where_is_my_order
    story:
      opening:
        says: {en: "Where is my order {order.id}?"}
        reacts: [{waited: 24h, go: nagging}]
      nagging:
        says: {en: "Please answer me."}
        reacts: [{waited: 60d, go: gone}]
      gone: {ends: gone}
quiet: {feedback_rate: 0%, stars: {5: 100%}, after: {median: 1d, p90: 2d}}
runs: {horizon: 1d, settle: 60d}
"""

_WORDS = ["amber", "birch", "cedar", "dahlia", "elder", "fern", "gorse", "hazel", "iris", "juniper"]
_SHARED, _WORKERS = 3, 6


@dataclass
class Seen:
    """What was acknowledged about one world. A reset that was asked for leaves open which journal comes back."""

    id: str
    inbox_token: str
    threads: list[dict[str, Any]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    refunds: int = 0
    stood: dict[int, str] = field(default_factory=dict)
    """Number of entries → the digest it was seen with."""
    now: str = ""
    is_gone: bool = False
    is_open: bool = False
    """Whether something was asked for and not answered that may have taken the world away, or back."""

    def forget(self) -> None:
        """Another journal begins."""
        self.texts, self.refunds, self.stood, self.now = [], 0, {}, ""


class Killed(Exception):
    """The server is gone."""


class Caller(AbstractContextManager["Caller"]):
    """One connection of a client, until the server is gone."""

    def __init__(self, port: int, control_token: str) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self._control_token = control_token

    def __exit__(self, *exception: object) -> None:
        self._connection.close()

    def ask(self, method: str, path: str, body: Any = None, token: str = "") -> tuple[int, Any]:
        """Status and document of an answer that came whole.

        Raises:
            Killed: there is none.
        """
        headers = {"authorization": f"Bearer {token or self._control_token}", "content-type": "application/json"}
        try:
            self._connection.request(method, path, None if body is None else json.dumps(body), headers)
            answer = self._connection.getresponse()
            content = answer.read()
        except (OSError, http.client.HTTPException):
            raise Killed from None
        is_json = content and "json" in (answer.getheader("content-type") or "") and not path.endswith(".jsonl")
        return answer.status, json.loads(content) if is_json else content


class Siege:
    """A store, the servers that run on it one after the other, and everything any of them acknowledged."""

    def __init__(self, folder: Path, seed: int) -> None:
        (folder / "scenarios").mkdir(parents=True)
        (folder / "scenarios" / "crowd.yaml").write_text(CROWD)
        self.folder = folder
        self.seen: dict[str, Seen] = {}
        self.acknowledged = 0
        self._luck = random.Random(seed)
        self._count = 0
        self._lock = threading.Lock()

    def kill_once(self) -> None:
        """Serve, check what came back, work hard for a moment, and be killed."""
        with self._serving() as (process, port, token):
            with Caller(port, token) as caller:
                self._check(caller)
                self._tidy(caller)
                self._need_worlds(caller)
            seeds = [self._luck.random() for _ in range(_WORKERS)]
            with ThreadPoolExecutor(_WORKERS) as pool:
                working = [pool.submit(self._work, port, token, random.Random(seed)) for seed in seeds]
                wait(working, self._luck.uniform(0.02, 0.8), FIRST_EXCEPTION)
                process.send_signal(signal.SIGKILL)
            for work in working:
                work.result()

    def check(self) -> None:
        """Serve once more, and hold what came back against what was acknowledged."""
        with self._serving() as (_, port, token), Caller(port, token) as caller:
            self._check(caller)

    @contextmanager
    def _serving(self) -> Iterator[tuple[subprocess.Popen[str], int, str]]:
        run = [sys.executable, "-m", "mockplace", "serve", "--store", "kept.db", "--port", "0", "--json"]
        with subprocess.Popen(
            run,
            cwd=self.folder,
            env=ENVIRONMENT | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None  # it was asked for
            assert process.stderr is not None
            try:
                line = process.stdout.readline()
                assert line, process.stderr.read()
                said = json.loads(line)
                yield process, int(said["url"].rpartition(":")[2]), said["control_token"]
            finally:
                process.kill()
                complaints = process.stderr.read()
        assert not complaints, complaints

    def _need_worlds(self, caller: Caller) -> None:
        while len(self.seen) < _SHARED:
            status, world = caller.ask("POST", "/_control/worlds", {"scenario": "crowd", "seed": len(self.seen)})
            assert status == 201, world
            status, _ = caller.ask("POST", f"/_control/worlds/{world['id']}/advance", {"by": "26h"})
            assert status == 200
            _, page = caller.ask("GET", "/inbox/threads?filter=all", token=world["inbox_token"])
            self.seen[world["id"]] = Seen(world["id"], world["inbox_token"], page["items"])

    def _tidy(self, caller: Caller) -> None:
        """Delete what the workers of the last server left behind; it has come back, and must not do so again."""
        for seen in [seen for seen in self.seen.values() if not seen.is_gone][_SHARED:]:
            status, _ = caller.ask("DELETE", f"/_control/worlds/{seen.id}")
            assert status == 204
            seen.is_gone = True

    # Under load

    def _work(self, port: int, token: str, luck: random.Random) -> None:
        own: Seen | None = None
        with Caller(port, token) as caller, suppress(Killed):
            while True:
                if luck.random() < 0.06:
                    own = self._upheaval(caller, own, luck)
                else:
                    shared = luck.choice(list(self.seen.values())[:_SHARED])
                    self._command(caller, own if own is not None and luck.random() < 0.2 else shared, luck)

    def _command(self, caller: Caller, seen: Seen, luck: random.Random) -> None:
        kind = luck.choice((self._reply, self._reply, self._refund, self._advance, self._look))
        kind(caller, seen, luck)
        with self._lock:
            self.acknowledged += 1

    def _reply(self, caller: Caller, seen: Seen, luck: random.Random) -> None:
        with self._lock:
            self._count += 1
            text = "It is on its way, " + " ".join(_WORDS[int(digit)] for digit in str(self._count)) + "."
        path = f"/inbox/threads/{luck.choice(seen.threads)['id']}/messages"
        status, answer = caller.ask("POST", path, {"text": text}, seen.inbox_token)
        assert status == 201, answer
        seen.texts.append(text)

    def _refund(self, caller: Caller, seen: Seen, luck: random.Random) -> None:
        path = f"/inbox/orders/{luck.choice(seen.threads)['order_id']}/refund"
        status, answer = caller.ask("POST", path, {"reason": "damaged", "amount": "0.01"}, seen.inbox_token)
        assert status in (201, 409), answer
        if status == 201:
            with self._lock:
                seen.refunds += 1

    def _advance(self, caller: Caller, seen: Seen, luck: random.Random) -> None:
        wish = {"by": f"{luck.randrange(1, 40)}m"}
        status, answer = caller.ask("POST", f"/_control/worlds/{seen.id}/advance", wish)
        assert status == 200, answer
        with self._lock:
            seen.now = max(seen.now, answer["now"])

    def _look(self, caller: Caller, seen: Seen, luck: random.Random) -> None:
        status, world = caller.ask("GET", f"/_control/worlds/{seen.id}")
        assert status == 200, world
        with self._lock:
            seen.stood[world["entries"]] = world["digest"]
            seen.now = max(seen.now, world["now"])

    def _upheaval(self, caller: Caller, own: Seen | None, luck: random.Random) -> Seen | None:
        """Fork a world into one of one's own, take that back to its beginning, or delete it."""
        if own is None:
            return self._fork(caller, luck.choice(list(self.seen.values())[:_SHARED]))
        own.is_open = True
        if luck.random() < 0.5:
            status, world = caller.ask("POST", f"/_control/worlds/{own.id}/reset")
            assert status == 200, world
            own.forget()
            own.stood[world["entries"]] = world["digest"]
            status, _ = caller.ask("POST", f"/_control/worlds/{own.id}/advance", {"by": "26h"})
            assert status == 200
            own.is_open = False
            return own
        status, _ = caller.ask("DELETE", f"/_control/worlds/{own.id}")
        assert status == 204
        own.is_open, own.is_gone = False, True
        return None

    def _fork(self, caller: Caller, parent: Seen) -> Seen:
        texts = list(parent.texts)
        status, world = caller.ask("POST", f"/_control/worlds/{parent.id}/fork")
        assert status == 201, world
        own = Seen(world["id"], world["inbox_token"], texts=texts, now=world["now"])
        self.seen[own.id] = own
        _, page = caller.ask("GET", "/inbox/threads?filter=all", token=own.inbox_token)
        own.threads = page["items"]
        return own

    # Afterwards

    def _check(self, caller: Caller) -> None:
        _, listing = caller.ask("GET", "/_control/worlds")
        found = {world["id"]: world for world in listing["items"]}
        for seen in list(self.seen.values()):
            if seen.is_open:
                # It was asked to end or begin again, and nobody heard whether it did.
                self.seen.pop(seen.id)
            elif seen.is_gone:
                assert seen.id not in found
            else:
                self._check_world(caller, seen, found[seen.id])

    def _check_world(self, caller: Caller, seen: Seen, world: dict[str, Any]) -> None:
        assert world["inbox_token"] == seen.inbox_token
        assert world["now"] >= seen.now
        _, content = caller.ask("GET", f"/_control/worlds/{seen.id}/journal.jsonl")
        recording = parse(content, seen.id)
        assert (recording.footer.entries, recording.footer.digest) == (world["entries"], world["digest"])
        digests = _digests(recording, set(seen.stood))
        assert digests == seen.stood
        missing = [text for text in seen.texts if text.encode() not in content]
        assert not missing, missing
        assert content.count(b'"is":"refund_issued"') >= seen.refunds
        status, page = caller.ask("GET", "/inbox/threads?filter=all", token=seen.inbox_token)
        assert (status, bool(page["items"])) == (200, True)


def _digests(recording: Recording, wanted: set[int]) -> dict[int, str]:
    """The digest of a journal after each number of entries."""
    journal = Journal(recording.header)
    found = {0: journal.digest} if 0 in wanted else {}
    for number, entry in enumerate(recording.entries, start=1):
        journal.take(encode(entry))
        if number in wanted:
            found[number] = journal.digest
    return found
