"""What a client that asks to be connected gets: the mock, a refusal, or the news that the mock is not there."""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import pytest

from mock_api.proxy.authority import Authority
from mock_api.proxy.connecting import LOOPBACK, Listening, Proxy

AUTHORITY = Authority()
TRUST = ssl.create_default_context(cadata=AUTHORITY.certificate.decode())
Tried = Callable[[Listening], Awaitable[Any]]


async def mock(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Says back what it hears, with a word before."""
    while chunk := await reader.read(100_000):
        writer.write(b"mock:" + chunk)
        await writer.drain()
    writer.close()


def tried(trial: Tried, *, is_there: bool = True, mock_port: int = 0) -> tuple[Any, list[str]]:
    """What a trial with a proxy comes to, and what the proxy told meanwhile."""
    told: list[str] = []

    async def run() -> Any:
        server = await asyncio.start_server(mock, LOOPBACK, mock_port)
        port = server.sockets[0].getsockname()[1]
        if not is_there:
            server.close()
        try:
            async with Proxy(LOOPBACK, port, AUTHORITY.context(), told.append).listening(0, 0) as listening:
                return await asyncio.wait_for(trial(listening), 10)
        finally:
            server.close()
            # What was closed is let go of in the next rounds.
            await asyncio.sleep(0.05)

    return asyncio.run(run()), told


async def asked(listening: Listening, head: bytes) -> tuple[bytes, asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection(LOOPBACK, listening.proxy_port)
    writer.write(head)
    line = await reader.readline()
    return line.rstrip(), reader, writer


async def refused(listening: Listening, head: bytes) -> bytes:
    """A whole answer."""
    line, reader, writer = await asked(listening, head)
    rest = await reader.read()
    writer.close()
    return line + b"\n" + rest


def connect(host: str) -> bytes:
    return f"CONNECT {host} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()


def test_a_tunnel_ends_at_the_mock() -> None:
    async def trial(listening: Listening) -> list[bytes]:
        line, reader, writer = await asked(listening, connect("api.amazon.com:443"))
        assert await reader.readline() == b"\r\n"
        await writer.start_tls(TRUST, server_hostname="api.amazon.com")
        heard = []
        for said in (b"one", b"two"):
            writer.write(said)
            heard.append(await reader.read(100))
        writer.close()
        return [line, *heard]

    assert tried(trial) == ([b"HTTP/1.1 200 Connection established", b"mock:one", b"mock:two"], [])


def test_tls_at_once_ends_at_the_mock_too() -> None:
    async def trial(listening: Listening) -> bytes:
        reader, writer = await asyncio.open_connection(
            LOOPBACK, listening.tls_port, ssl=TRUST, server_hostname="sellingpartnerapi-eu.amazon.com"
        )
        writer.write(b"x" * 500_000)
        heard = b""
        while heard.count(b"x") < 500_000:
            heard += await reader.read(100_000)
        writer.close()
        return heard[:6]

    assert tried(trial) == (b"mock:x", [])


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        (connect("example.org:443"), "example.org:443"),
        (connect("api.amazon.com:80"), "api.amazon.com:80"),
        (connect("api.amazon.com"), "api.amazon.com"),
        (b"GET http://api.amazon.com/ HTTP/1.1\r\n\r\n", "GET http://api.amazon.com/"),
        (b"\r\n\r\n", " "),
    ],
)
def test_every_other_place_is_refused_and_told(head: bytes, wanted: str) -> None:
    answer, told = tried(lambda listening: refused(listening, head))
    assert answer.startswith(b"HTTP/1.1 403 Forbidden")
    assert answer.endswith(f"mockplace proxy connects to no {wanted}\n".encode())
    assert told == [f"refused {wanted}"]


def test_a_request_in_plain_words_reaches_the_mock_as_a_path() -> None:
    async def trial(listening: Listening) -> bytes:
        line, reader, writer = await asked(
            listening, b"POST https://api.amazon.com/auth/o2/token HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody"
        )
        heard = line
        while b"body" not in heard:
            heard += await reader.read(1000)
        writer.close()
        return heard

    heard, told = tried(trial)
    assert heard.startswith(b"mock:POST /auth/o2/token HTTP/1.1")
    assert b"Connection: close" in heard
    assert told == []


def test_the_mocks_own_address_is_let_through() -> None:
    with socket.socket() as free:
        free.bind((LOOPBACK, 0))
        port = free.getsockname()[1]

    async def trial(listening: Listening) -> list[bytes]:
        line, reader, writer = await asked(listening, connect(f"localhost:{port}"))
        assert await reader.readline() == b"\r\n"
        writer.write(b"one")
        heard = await reader.read(100)
        writer.close()
        return [line, heard]

    assert tried(trial, mock_port=port) == ([b"HTTP/1.1 200 Connection established", b"mock:one"], [])


def test_a_mock_that_is_not_there_is_told() -> None:
    answer, told = tried(lambda listening: refused(listening, connect("api.amazon.com:443")), is_there=False)
    assert answer.startswith(b"HTTP/1.1 502 Bad Gateway")
    assert len(told) == 1
    assert told[0].startswith("cannot reach 127.0.0.1:")


def test_strange_clients_do_not_end_it() -> None:
    async def trial(listening: Listening) -> bytes:
        for port, said in (
            (listening.proxy_port, b"x" * 200_000),
            (listening.proxy_port, b"CONN"),
            (listening.proxy_port, connect("api.amazon.com:443") + b"no handshake"),
            (listening.tls_port, b"no handshake either\r\n\r\n"),
        ):
            _, writer = await asyncio.open_connection(LOOPBACK, port)
            with suppress(ConnectionError):
                writer.write(said)
                await writer.drain()
            writer.close()
        return await refused(listening, connect("example.org:443"))

    answer, _ = tried(trial)
    assert answer.startswith(b"HTTP/1.1 403")


def test_open_connections_do_not_keep_it_from_ending() -> None:
    still_open: list[asyncio.StreamWriter] = []

    async def trial(listening: Listening) -> None:
        _, silent = await asyncio.open_connection(LOOPBACK, listening.proxy_port)
        line, _, waiting = await asked(listening, connect("api.amazon.com:443"))
        assert line.endswith(b"established")
        _, encrypted = await asyncio.open_connection(
            LOOPBACK, listening.tls_port, ssl=TRUST, server_hostname="api.amazon.com"
        )
        still_open.extend((silent, waiting, encrypted))
        await asyncio.sleep(0.05)
        for writer in still_open:
            asyncio.get_running_loop().call_later(0.02, writer.transport.abort)

    tried(trial)
    assert len(still_open) == 3
