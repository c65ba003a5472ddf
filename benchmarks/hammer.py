"""A load of one kind of request on 32 connections, and what each one costs the server's processor.

Processor time of the server is the steady figure; requests a second depend on who else is on the machine.
"""

import asyncio
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_CONNECTIONS = 32


def request(method: str, path: str, token: str = "", body: bytes = b"") -> bytes:
    """One HTTP/1.1 request as bytes."""
    head = [f"{method} {path} HTTP/1.1", "host: 127.0.0.1", "content-type: application/json"]
    head += [f"authorization: Bearer {token}"] if token else []
    head += [f"content-length: {len(body)}", "", ""]
    return "\r\n".join(head).encode() + body


def cpu_microseconds(port: int, pid: int, requests: Iterator[bytes], count: int) -> float:
    """Processor microseconds a request of a server process, over so many requests, after a warm-up of a tenth."""
    asyncio.run(_send(port, requests, count // 10))
    before = _cpu_seconds(pid)
    asyncio.run(_send(port, requests, count))
    return (_cpu_seconds(pid) - before) / count * 1e6


@contextmanager
def spawned(module: str) -> Iterator[tuple[int, int]]:
    """Port and process of a module of ours that serves at the port it is given."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    process = subprocess.Popen([sys.executable, "-m", module, str(port)])
    try:
        _wait_for(port)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait()


def _wait_for(port: int) -> None:
    """Return as soon as somebody listens there.

    Raises:
        RuntimeError: nobody does.
    """
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"nothing listens on port {port}")


def _cpu_seconds(pid: int) -> float:
    """What all threads of a process have had of the processor; its ticks would be too coarse for a short load."""
    spent = (int(path.read_text().split()[0]) for path in Path(f"/proc/{pid}/task").glob("*/schedstat"))
    return sum(spent) / 1e9


async def _send(port: int, requests: Iterator[bytes], count: int) -> None:
    share = max(1, count // _CONNECTIONS)
    await asyncio.gather(*(_connection(port, requests, share) for _ in range(_CONNECTIONS)))


async def _connection(port: int, requests: Iterator[bytes], count: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(count):
        writer.write(next(requests))
        head = await reader.readuntil(b"\r\n\r\n")
        status = int(head[9:12])
        if status >= 300:
            raise RuntimeError(f"the server answered {status}")
        length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length"))
        await reader.readexactly(int(length.partition(b":")[2]))
    writer.close()
    await writer.wait_closed()
