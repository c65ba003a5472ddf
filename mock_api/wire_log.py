"""The last requests to one world and their answers, as many as fit: what was asked, told, struck and caused.

What happened in the world for them is the journal's; whoever reads the log puts the two together.
"""

import re
from collections import deque
from collections.abc import Callable, Iterator
from itertools import islice

from mock_api.exchange import Exchange

MOST_REQUESTS = 1_000
MOST_BYTES = 512_000

_WEIGHT = 400
"""About what an exchange takes beside its texts."""

_SECRET = re.compile(
    r"(?P<kind>Atza\||Atzr\||Atz\.sprdt\||Atza%7C|Atzr%7C|Atz\.sprdt%7C|amzn1\.oa2-cs\.v1\.|inbox\.|control\.)"
    r"(?P<secret>[A-Za-z0-9_\-=%]{6})[A-Za-z0-9_\-=%]*"
)
_NAMED_SECRET = re.compile(
    r"(?P<name>(?:client_secret|refresh_token|access_token|inbox_token|control_token|restrictedDataToken|\"secret"
    r"|Signature)\"?\s*[=:]\s*\"?|/uploads/files/|/reports/documents/)(?P<secret>[^\"&\s,}]+)",
    re.IGNORECASE,
)


class WireLog:
    """Exchanges in the order they ended, numbered from 1; the oldest go when there are too many, or too much."""

    def __init__(self, most_requests: int = MOST_REQUESTS, most_bytes: int = MOST_BYTES) -> None:
        self._most_requests = most_requests
        self._most_bytes = most_bytes
        self._kept: deque[Exchange] = deque()
        self._bytes = 0
        self._last = 0

    def __len__(self) -> int:
        return len(self._kept)

    @property
    def last(self) -> int:
        """The number of the last exchange."""
        return self._last

    @property
    def dropped(self) -> int:
        """How many exchanges are kept no more: those with numbers up to this one."""
        return self._last - len(self._kept)

    @property
    def size(self) -> int:
        """About how many bytes it takes."""
        return self._bytes

    def add(self, exchange: Exchange) -> None:
        """Keep an exchange that is over."""
        self._last += 1
        exchange.number = self._last
        kept = self._kept
        kept.append(exchange)
        exchange.weight = weight = _weight(exchange)
        self._bytes += weight
        while len(kept) > self._most_requests or (self._bytes > self._most_bytes and len(kept) > 1):
            self._bytes -= kept.popleft().weight

    def clear(self) -> None:
        """Keep nothing of what was; numbers go on."""
        self._kept.clear()
        self._bytes = 0

    def after(self, number: int, wanted: Callable[[Exchange], bool], limit: int) -> Iterator[Exchange]:
        """The first so many of those wanted whose numbers are higher."""
        skipped = max(0, number - self.dropped)
        return islice(filter(wanted, islice(self._kept, skipped, None)), limit)


def _weight(exchange: Exchange) -> int:
    return _WEIGHT + len(exchange.path) + len(exchange.query) + len(exchange.asked) + len(exchange.answered)


def shown(written: bytes) -> str:
    """A text from the wire as it may be shown: nothing in it opens anything."""
    text = written.decode("utf-8", errors="replace")
    text = _NAMED_SECRET.sub(_masked_value, text)
    return _SECRET.sub(lambda found: f"{found['kind']}{found['secret'][:4]}…", text)


def _masked_value(found: re.Match[str]) -> str:
    secret = found["secret"]
    return f"{found['name']}{secret if _SECRET.match(secret) else secret[:4] + '…'}"
