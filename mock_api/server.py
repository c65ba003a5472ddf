"""Listening on a socket and serving an application until somebody asks it to stop.

What is served, and when it is announced, the caller knows.
"""

import asyncio
import signal
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from mock_api.exchange import TRANSPORT

_BACKLOG = 2048
_PATIENCE_SECONDS = 1
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def listening(host: str, port: int) -> socket.socket:
    """A socket on a host and port; port 0: a free one.

    Raises:
        OSError: the port is in use, or nobody may listen there.
    """
    family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    return socket.create_server(address[:2], family=family, backlog=_BACKLOG)


def url_of(listener: socket.socket) -> str:
    """Where a socket on this machine is reached."""
    host, port = listener.getsockname()[:2]
    if host in ("0.0.0.0", "::"):
        host = "127.0.0.1" if host == "0.0.0.0" else "::1"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def is_loopback(listener: socket.socket) -> bool:
    """Whether only this machine can reach a socket."""
    host = str(listener.getsockname()[0])
    return host == "::1" or host.startswith("127.")


async def _nothing() -> None:
    pass


def serve_until_stopped(
    app: ASGIApp,
    listener: socket.socket,
    ready: Callable[[], None],
    ended: Callable[[], Awaitable[None]] = _nothing,
) -> None:
    """Serve until SIGINT or SIGTERM.

    ``ready`` is called in the event loop once somebody can connect, ``ended`` once everybody was answered.
    """
    config = uvicorn.Config(
        app,
        access_log=False,
        log_level="error",
        lifespan="off",
        ws="none",
        server_header=False,
        date_header=False,  # the application dates its answers itself, by whatever clock it is seen to have
        http=_Protocol,
        proxy_headers=False,
        backlog=_BACKLOG,
        timeout_graceful_shutdown=_PATIENCE_SECONDS,
    )
    _Server(config, ready, ended).run(sockets=[listener])


class _Protocol(HttpToolsProtocol):
    """Lets the application hang up on a request."""

    def on_message_begin(self) -> None:
        """Put the connection where the application finds it."""
        super().on_message_begin()
        scope: dict[str, Any] = cast("dict[str, Any]", self.scope)
        scope[TRANSPORT] = self.transport


class _Server(uvicorn.Server):
    """A server that ends like any program: asked to stop, it finishes what it is answering and returns."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None], ended: Callable[[], Awaitable[None]]) -> None:
        super().__init__(config)
        self._ready = ready
        self._ended = ended

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Announce the server once it listens."""
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Answer everybody, and then let go of what was opened for others."""
        await super().shutdown(sockets)
        await self._ended()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take the signals that ask a program to stop, and do not raise them again."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        loop = asyncio.get_running_loop()
        for number in _SIGNALS:
            loop.add_signal_handler(number, self._stop)
        try:
            yield
        finally:
            for number in _SIGNALS:
                loop.remove_signal_handler(number)

    def _stop(self) -> None:
        self.force_exit = self.should_exit
        self.should_exit = True
