"""The wire log as frozen types and as lines people can read: what was asked of a world, and what was answered.

Which requests are worth telling is for others to say.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Self

from mockplace.moments import parsed_instant
from mockplace.reading import Document, picked

_SHOWN = 100


@dataclass(frozen=True)
class NotedRequest:
    """One request to a world; ``status`` is None where the connection was closed without an answer."""

    number: int
    at: datetime
    channel: Literal["sp_api", "login", "inbox", "control"]
    operation: str | None
    method: str
    path: str
    status: int | None
    milliseconds: float
    request_id: str | None
    struck: tuple[str, ...]
    """``throttling`` for a limit, or the faults of the plan."""
    entries: tuple[int, ...]
    """The first and the last entry of the journal it caused."""
    events: tuple[str, ...]
    thread: str | None
    order: str | None
    verdict: str | None
    """What became of a message: ``sent``, ``blocked`` or ``sent with findings``."""
    rules: tuple[str, ...]
    """The message rules it breaks."""
    request: str
    response: str

    @classmethod
    def of(cls, document: Document) -> Self:
        """From a request of the wire log."""
        lists = ("struck", "entries", "events", "rules")
        return picked(cls, document, at=parsed_instant, **dict.fromkeys(lists, tuple))

    @property
    def failed(self) -> bool:
        """Whether it was refused, struck or never answered."""
        return self.status is None or self.status >= 400 or bool(self.struck)


@dataclass(frozen=True)
class FaultsInForce:
    """The rules by which requests to a world fail, what their luck is drawn from, and how often each has struck."""

    seed: int | None
    rules: tuple[dict[str, object], ...]
    struck: tuple[int, ...]

    @classmethod
    def of(cls, document: Document) -> Self:
        """From what the control API tells of a plan."""
        return picked(cls, document, rules=tuple, struck=tuple)


def told_requests(requests: Iterable[NotedRequest]) -> list[str]:
    """A line a request: when it came in the world's time, what it was, what was answered and what came of it."""
    return [_line(request) for request in requests]


def _line(request: NotedRequest) -> str:
    answer = "no answer" if request.status is None else str(request.status)
    parts = [answer, *request.struck, *([request.verdict] if request.verdict else []), *request.rules]
    if request.failed and request.response:
        parts.append(_clipped(request.response))
    name = request.operation or f"{request.method} {request.path}"
    return f"{request.at:%Y-%m-%d %H:%M:%S}  {name}: {', '.join(parts)}"


def _clipped(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
