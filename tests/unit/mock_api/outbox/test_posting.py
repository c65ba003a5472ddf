"""Posting, to servers that answer in every way there is."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from mock_api.outbox.posting import Address, Lines, address_of
from tests.unit.mock_api.outbox.conftest import run

Script = Callable[[asyncio.StreamWriter, int], Coroutine[None, None, bool]]


@dataclass
class Server:
    """Reads requests and does with each connection what a script says; a false word ends the connection."""

    script: Script
    url: str = ""
    connections: int = 0
    requests: list[bytes] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
                self.requests.append(head + await reader.readexactly(length))
                if not await self.script(writer, len(self.requests)):
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def serving(script: Script) -> AsyncIterator[Server]:
    server = Server(script)
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/a?b=c#d"
    try:
        yield server
    finally:
        listening.close()


def saying(*answers: bytes, goes_on: bool = True) -> Script:
    """Each part for itself, so that it arrives in pieces."""

    async def script(writer: asyncio.StreamWriter, count: int) -> bool:
        for part in answers:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(0.005)
        return goes_on

    return script


async def posted(lines: Lines, server: Server, body: bytes = b"{}") -> int:
    return await lines.post(address_of(server.url), b"x-a: 1\r\n", body)


def test_a_request_is_what_it_should_be() -> None:
    async def script() -> None:
        async with serving(saying(b"HTTP/1.1 204 No Content\r\n\r\n")) as server:
            lines = Lines()
            assert await posted(lines, server, b'{"a": "\xc3\xa8"}') == 204
            host = server.url.partition("//")[2].partition("/")[0].encode()
            head = b"POST /a?b=c HTTP/1.1\r\nhost: " + host + b"\r\nx-a: 1\r\ncontent-length: 11\r\n\r\n"
            assert server.requests == [head + b'{"a": "\xc3\xa8"}']
            lines.close()

    run(script)


def test_urls_are_taken_apart() -> None:
    assert address_of("http://localhost") == Address("localhost", 80, False, "/", "localhost")
    assert address_of("https://[::1]:8443/x?y#z") == Address("::1", 8443, True, "/x?y", "[::1]:8443")
    assert address_of("HTTPS://Example.test/") == Address("example.test", 443, True, "/", "Example.test")


KEPT = {
    "without a body": (b"HTTP/1.1 204 No Content\r\n\r\n",),
    "with a length": (b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n", b"hel", b"lo"),
    "in chunks": (b"HTTP/1.1 202 Accepted\r\ntransfer-encoding: chunked\r\n\r\n", b"3\r\nabc\r\n", b"0\r\n\r\n"),
    "in pieces": (b"HTT", b"P/1.1 200 OK\r\ncontent-le", b"ngth: 2\r\n\r\no", b"k"),
    "after a word before it": (b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"),
}


@pytest.mark.parametrize("answer", KEPT.values(), ids=list(KEPT))
def test_a_connection_is_kept_for_the_next_one(answer: tuple[bytes, ...]) -> None:
    async def script() -> None:
        async with serving(saying(*answer)) as server:
            lines = Lines()
            statuses = [await posted(lines, server) for _ in range(3)]
            assert set(statuses) <= {200, 202, 204}
            assert (server.connections, len(server.requests)) == (1, 3)
            lines.close()

    run(script)


ENDED = {
    "that says so": (b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\nok",),
    "without a length": (b"HTTP/1.1 500 Oh\r\n\r\n", b"some", b"thing"),
    "of the old kind": (b"HTTP/1.0 201 Created\r\ncontent-length: 0\r\n\r\n",),
}


@pytest.mark.parametrize("answer", ENDED.values(), ids=list(ENDED))
def test_an_answer_that_ends_its_connection_is_one(answer: tuple[bytes, ...]) -> None:
    async def script() -> None:
        async with serving(saying(*answer, goes_on=False)) as server:
            lines = Lines()
            assert [await posted(lines, server) for _ in range(2)] in ([200, 200], [500, 500], [201, 201])
            assert server.connections == 2
            lines.close()

    run(script)


def test_a_connection_the_other_side_let_go_of_is_opened_again() -> None:
    async def script() -> None:
        async with serving(saying(b"HTTP/1.1 204 No Content\r\n\r\n", goes_on=False)) as server:
            lines = Lines()
            assert await posted(lines, server) == 204
            assert await posted(lines, server) == 204
            await asyncio.sleep(0.02)
            assert await posted(lines, server) == 204
            assert server.connections == 3
            lines.close()

    run(script)


NONE = {"nothing": (), "no HTTP": (b"220 smtp.example.test\r\n",), "half a head": (b"HTTP/1.1 200 OK\r\nconte",)}


@pytest.mark.parametrize("answer", NONE.values(), ids=list(NONE))
def test_what_is_no_answer_is_an_error(answer: tuple[bytes, ...]) -> None:
    async def script() -> None:
        async with serving(saying(*answer, goes_on=False)) as server:
            with pytest.raises(ConnectionError):
                await posted(Lines(), server)

    run(script)


def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    async def script() -> None:
        async def flood(writer: asyncio.StreamWriter, count: int) -> bool:
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
            while not writer.is_closing():
                writer.write(b"x" * 10_000)
                await writer.drain()
            return False

        async with serving(flood) as server:
            assert await posted(Lines(), server) == 200

    run(script)


def test_who_gives_up_waiting_leaves_nothing_behind() -> None:
    async def script() -> None:
        async def silent(writer: asyncio.StreamWriter, count: int) -> bool:
            if count > 1:
                writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
                return True
            await asyncio.sleep(1)
            return False

        async with serving(silent) as server:
            lines = Lines()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await posted(lines, server)
            assert await posted(lines, server) == 204
            assert server.connections == 2
            lines.close()

    run(script)


def test_nobody_is_there() -> None:
    async def script() -> None:
        async with serving(saying()) as server:
            url = server.url
        with pytest.raises(ConnectionRefusedError):
            await Lines().post(address_of(url), b"", b"")

    run(script)
