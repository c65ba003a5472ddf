"""How long until a server answers: in a thread of a process that has imported everything, and spawned from nothing."""

import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from statistics import median
from time import perf_counter

from benchmarks.budget import Budget
from mock_api.app import create_app
from mock_api.server import listening, serve_until_stopped, url_of
from mock_api.worlds import Worlds
from mockplace.server import Server

_MILLISECONDS = 1000
_HEALTH = "/_control/health"


def budgets() -> Iterator[Budget]:
    """The lines about starting."""
    in_thread = min(_in_a_thread() for _ in range(5)) * _MILLISECONDS
    yield Budget("server ready in a thread, imports done", in_thread, 40, "at most", "ms")
    spawned = median(_spawned() for _ in range(5)) * _MILLISECONDS
    yield Budget("server ready, spawned with a world", spawned, 900, "at most", "ms")


def _in_a_thread() -> float:
    start = perf_counter()
    listener = listening("127.0.0.1", 0)
    app = create_app(Worlds(secret=b"benchmark"), "control")
    ready = threading.Event()
    threading.Thread(target=serve_until_stopped, args=(app, listener, ready.set), daemon=True).start()
    ready.wait()
    _ask(url_of(listener))
    return perf_counter() - start


def _spawned() -> float:
    start = perf_counter()
    with Server("refund-trap") as server:
        _ask(server.url)
        return perf_counter() - start


def _ask(url: str) -> None:
    connection = HTTPConnection(url.removeprefix("http://"))
    connection.request("GET", _HEALTH)
    if connection.getresponse().status != 200:
        raise RuntimeError("the server is not healthy")
    connection.close()
