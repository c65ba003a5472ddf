"""HTTP as far as webhooks need it: a POST, the status of its answer, and connections that are kept for the next one.

No redirect is followed, no proxy asked, and nothing of an answer is kept but its status.
"""

import asyncio
import ssl
from functools import cache
from typing import NamedTuple
from urllib.parse import urlsplit

import httptools

_LONGEST_ANSWER = 64_000
"""Bytes of an answer that are read; what follows nobody needs."""
_CONTINUED = 200
"""Statuses below are no answers yet."""


class Address(NamedTuple):
    """Where something is posted to: host, port and whether it is encrypted; and what is asked for there."""

    host: str
    port: int
    is_encrypted: bool
    target: str
    name: str
    """Host and port as the URL has them."""


@cache
def address_of(url: str) -> Address:
    """A URL that was checked, taken apart."""
    parts = urlsplit(url)
    is_encrypted = parts.scheme == "https"
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    port = parts.port or (443 if is_encrypted else 80)
    return Address(parts.hostname or "", port, is_encrypted, target, parts.netloc)


class Line(asyncio.Protocol):
    """One connection. It carries one request at a time, and is free again once the answer was read to its end."""

    def __init__(self) -> None:
        self.is_free = True
        self._transport: asyncio.Transport | None = None
        self._parser = httptools.HttpResponseParser(self)
        self._answer: asyncio.Future[int] | None = None
        self._status = 0
        self._read = 0

    async def post(self, request: bytes) -> int:
        """Send a request; the status of its answer.

        Raises:
            ConnectionError: the other side let go before it had answered, or says something that is no HTTP.
        """
        assert self._transport is not None  # it is connected
        self.is_free, self._status, self._read = False, 0, 0
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        try:
            return await self._answer
        finally:
            if not self.is_free:
                self.close()

    def close(self) -> None:
        """Let go."""
        if self._transport is not None:
            self._transport.abort()

    @property
    def is_open(self) -> bool:
        """Whether the other side is there, as far as anybody knows."""
        return self._transport is not None and not self._transport.is_closing()

    # What the event loop and the parser tell

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport  # type: ignore[assignment] # uvloop's are no children of asyncio's

    def data_received(self, data: bytes) -> None:
        self._read += len(data)
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError as problem:
            self._end(ConnectionError(f"this is no HTTP: {problem}"))
            self.close()
        else:
            if self._read > _LONGEST_ANSWER and self._status:
                self._end(None)

    def connection_lost(self, error: Exception | None) -> None:
        # An answer without a length ends with its connection.
        self._end(None if self._status else ConnectionResetError("the connection was closed without an answer"))

    def on_headers_complete(self) -> None:
        status = self._parser.get_status_code()
        self._status = status if status >= _CONTINUED else 0

    def on_message_complete(self) -> None:
        if self._status:
            self.is_free = self._parser.should_keep_alive()
            self._end(None)

    def _end(self, error: Exception | None) -> None:
        answer, self._answer = self._answer, None
        if answer is None or answer.done():
            return
        if error is None:
            answer.set_result(self._status)
        else:
            answer.set_exception(error)


class Lines:
    """The connections of one event loop that are kept for the next request to the same place."""

    def __init__(self) -> None:
        self._free: dict[tuple[str, int, bool], list[Line]] = {}
        self._secure: ssl.SSLContext | None = None

    async def post(self, address: Address, head: bytes, body: bytes) -> int:
        """Post a body with some header lines; the status of the answer.

        Raises:
            OSError: nobody is there, or there is no answer.
        """
        request = b"POST %b HTTP/1.1\r\nhost: %b\r\n%bcontent-length: %d\r\n\r\n%b" % (
            address.target.encode(),
            address.name.encode(),
            head,
            len(body),
            body,
        )
        place = address[:3]
        line = self._kept(place)
        if line is not None:
            try:
                return await self._over(line, place, request)
            except ConnectionError:
                # The other side had let go of it in the meantime.
                pass
        return await self._over(await self._opened(address), place, request)

    def close(self) -> None:
        """Let go of every connection."""
        for lines in self._free.values():
            for line in lines:
                line.close()
        self._free = {}

    async def _over(self, line: Line, place: tuple[str, int, bool], request: bytes) -> int:
        status = await line.post(request)
        if line.is_free and line.is_open:
            self._free.setdefault(place, []).append(line)
        return status

    def _kept(self, place: tuple[str, int, bool]) -> Line | None:
        lines = self._free.get(place)
        while lines:
            line = lines.pop()
            if line.is_open:
                return line
        return None

    async def _opened(self, address: Address) -> Line:
        if address.is_encrypted and self._secure is None:
            self._secure = ssl.create_default_context()
        secure = self._secure if address.is_encrypted else None
        loop = asyncio.get_running_loop()
        _, line = await loop.create_connection(Line, address.host, address.port, ssl=secure)
        return line
