"""Requests to an application in memory, one after the other and without an event loop: as many as a property needs."""

import json
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from starlette.types import ASGIApp, Message


@dataclass(frozen=True)
class Answer:
    """What an application answered."""

    status: int
    headers: Mapping[str, str]
    text: str

    def json(self) -> Any:
        """Its body, which must be JSON."""
        return json.loads(self.text)

    @property
    def code(self) -> str:
        """The code of the problem it tells."""
        assert self.headers["content-type"] == "application/problem+json", self.text
        told = self.json()
        assert told["status"] == self.status
        assert told["type"] == f"urn:mockplace:problem:{told['code']}"
        return str(told["code"])


class Asking:
    """Somebody who sends the same headers with every request. No request may wait for anything."""

    def __init__(self, app: ASGIApp, **headers: str) -> None:
        self._app = app
        self._headers = headers

    def get(self, path: str) -> Any:
        """What is read at a path, where it can be read."""
        answer = self.ask("GET", path)
        assert answer.status == 200, answer.text
        return answer.json()

    def ask(self, method: str, path: str, body: Any = None, *, raw: bytes | None = None, **headers: str) -> Answer:
        """One request; ``raw`` is a body that is sent as it is."""
        content = raw if raw is not None else b"" if body is None else json.dumps(body).encode()
        said: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": content, "more_body": False}

        async def send(message: Message) -> None:
            said.append(message)

        _run(self._app(_scope(method, path, self._headers | headers), receive, send))
        found = {name.decode(): value.decode() for name, value in said[0]["headers"]}
        return Answer(said[0]["status"], found, b"".join(part["body"] for part in said[1:]).decode())


def _scope(method: str, path: str, headers: Mapping[str, str]) -> dict[str, Any]:
    place, _, query = path.partition("?")
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(place),
        "raw_path": place.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in headers.items()],
        "server": ("test", 80),
        "client": ("test", 1),
    }


def _run(request: Coroutine[Any, Any, None] | Any) -> None:
    """To the end in one go: whatever waits for something else is a mistake of the test."""
    try:
        request.send(None)
    except StopIteration:
        return
    raise AssertionError("the request waits for something")
