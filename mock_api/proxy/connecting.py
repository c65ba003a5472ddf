"""A proxy that leads the marketplace's hosts to the mock, and nobody anywhere else.

What leads to the mock is ``wishes``', and with which certificate it answers, ``authority``'s.
"""

import asyncio
import ssl
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus

from mock_api.proxy.wishes import passed_on, wish_of

LOOPBACK = "127.0.0.1"

_PATIENCE_SECONDS = 30
_CHUNK = 65_536
_TUNNEL = b"HTTP/1.1 200 Connection established\r\n\r\n"

Told = Callable[[str], None]
Attend = Callable[[StreamReader, StreamWriter], Coroutine[None, None, None]]


@dataclass(frozen=True)
class Listening:
    """The ports of a proxy that is ready: for clients that know proxies, and for those that speak TLS at once."""

    proxy_port: int
    tls_port: int


class Proxy:
    """Leads every connection to one address, unencrypted; whatever else is asked for is refused and told."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext, told: Told) -> None:
        self._mock = host, port
        self._context = context
        self._told = told
        self._open: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def listening(self, proxy_port: int, tls_port: int) -> AsyncIterator[Listening]:
        """Listen on two ports of this machine's own address; 0: any free one.

        Raises:
            OSError: a port is in use.
        """
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self._hang_up)
            proxy = await asyncio.start_server(self._attended(self._proxied), LOOPBACK, proxy_port)
            stack.callback(proxy.close)
            tls = self._attended(self._encrypted)
            encrypted = await asyncio.start_server(tls, LOOPBACK, tls_port, ssl=self._context)
            stack.callback(encrypted.close)
            yield Listening(_port(proxy), _port(encrypted))

    def _attended(self, attend: Attend) -> Callable[[StreamReader, StreamWriter], None]:
        """What is called for each connection; kept track of, so that those that are open can be ended."""

        def begin(reader: StreamReader, writer: StreamWriter) -> None:
            task = asyncio.get_running_loop().create_task(_to_its_end(attend, reader, writer))
            self._open.add(task)
            task.add_done_callback(self._open.discard)

        return begin

    async def _hang_up(self) -> None:
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)
        # Connections that were closed just now are let go of in the next round.
        await asyncio.sleep(0)

    async def _encrypted(self, reader: StreamReader, writer: StreamWriter) -> None:
        """A connection that is encrypted already."""
        with suppress(OSError):
            async with self._reached() as mock:
                if mock is not None:
                    await _joined(reader, writer, *mock)

    async def _proxied(self, reader: StreamReader, writer: StreamWriter) -> None:
        """A connection of a client that asks to be connected."""
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, TimeoutError):
            async with asyncio.timeout(_PATIENCE_SECONDS):
                head = await reader.readuntil(b"\r\n\r\n")
            await self._answer(head, reader, writer)

    async def _answer(self, head: bytes, reader: StreamReader, writer: StreamWriter) -> None:
        wish = wish_of(head)
        way = wish.way(*self._mock)
        if way is None:
            self._told(f"refused {wish}")
            writer.write(_refusal(HTTPStatus.FORBIDDEN, f"mockplace proxy connects to no {wish}"))
            return
        async with self._reached() as mock:
            if mock is None:
                writer.write(_refusal(HTTPStatus.BAD_GATEWAY, "mockplace serve does not answer"))
                return
            if way == "request":
                mock[1].write(passed_on(head))
            else:
                writer.write(_TUNNEL)
            if way == "encrypted":
                await writer.start_tls(self._context)
            await _joined(reader, writer, *mock)

    @asynccontextmanager
    async def _reached(self) -> AsyncIterator[tuple[StreamReader, StreamWriter] | None]:
        """A connection to the mock, if it is there."""
        try:
            reader, writer = await asyncio.open_connection(*self._mock)
        except OSError as problem:
            self._told(f"cannot reach {self._mock[0]}:{self._mock[1]}: {problem.strerror}")
            yield None
            return
        try:
            yield reader, writer
        finally:
            writer.close()


async def _to_its_end(attend: Attend, reader: StreamReader, writer: StreamWriter) -> None:
    """Attend to a connection, and let go of it."""
    try:
        await attend(reader, writer)
    except asyncio.CancelledError:
        # Nobody waits for the other side to agree.
        writer.transport.abort()
        raise
    finally:
        writer.close()


def _port(server: asyncio.Server) -> int:
    return int(server.sockets[0].getsockname()[1])


def _refusal(status: HTTPStatus, reason: str) -> bytes:
    body = f"{reason}\n".encode(errors="replace")
    head = f"HTTP/1.1 {status} {status.phrase}\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}\r\n"
    return f"{head}Connection: close\r\n\r\n".encode() + body


async def _joined(reader: StreamReader, writer: StreamWriter, from_mock: StreamReader, to_mock: StreamWriter) -> None:
    """Pass on what either side says, until one of them hangs up."""
    async with asyncio.TaskGroup() as group:
        group.create_task(_passed(reader, to_mock))
        group.create_task(_passed(from_mock, writer))


async def _passed(reader: StreamReader, writer: StreamWriter) -> None:
    with suppress(OSError):
        while chunk := await reader.read(_CHUNK):
            writer.write(chunk)
            await writer.drain()
    writer.close()
