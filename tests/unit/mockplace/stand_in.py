"""A small server on loopback that answers what it was told to, and remembers what it was asked."""

import json
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Asked:
    """One request, as it arrived; `line` is the connection it came by."""

    method: str
    path: str
    query: dict[str, str]
    token: str
    body: Any
    line: int


@dataclass
class StandIn:
    """`answers` holds, by "METHOD /path", what to answer in turn; the last one stays."""

    url: str = ""
    answers: dict[str, list[tuple[int, bytes]]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    hangs_up: bool = False

    def answer(self, request: str, document: Any = None, status: int = 200) -> None:
        content = document if isinstance(document, bytes) else json.dumps(document).encode()
        self.answers.setdefault(request, []).append((status, b"" if document is None else content))

    def refuse(self, request: str, status: int, code: str, detail: str) -> None:
        self.answer(request, {"type": "about:blank", "status": status, "code": code, "detail": detail}, status)

    def next_answer(self, request: str) -> tuple[int, bytes]:
        told = self.answers.get(request)
        if not told:
            return 404, json.dumps({"code": "route.unknown", "detail": f"nobody told me about {request}"}).encode()
        return told.pop(0) if len(told) > 1 else told[0]

    @property
    def last(self) -> Asked:
        return self.asked[-1]


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that is ended in the middle of a request, as load tests are, is nothing to write about."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def standing_in() -> Iterator[StandIn]:
    stand_in = StandIn()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def answer(self) -> None:
            parts = urlsplit(self.path)
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            token = self.headers.get("Authorization", "").removeprefix("Bearer ")
            body = json.loads(content) if content else None
            query = dict(parse_qsl(parts.query))
            asked = Asked(self.command, parts.path, query, token, body, self.client_address[1])
            stand_in.asked.append(asked)
            status, answer = stand_in.next_answer(f"{self.command} {parts.path}")
            self.send_response(status)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)
            self.close_connection = stand_in.hangs_up

        do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815 - the library's names

        def log_message(self, format: str, *args: object) -> None:
            pass

    with _Server(("127.0.0.1", 0), Handler) as server:
        stand_in.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield stand_in
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def silence() -> Iterator[str]:
    """The address of somebody who takes calls and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


def nobody() -> str:
    """An address nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return f"http://127.0.0.1:{listening.getsockname()[1]}"
