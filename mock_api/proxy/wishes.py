"""What a client asks of a proxy in its first words, and those words as the mock is to hear them.

Whether it gets it is decided here as well; how it is connected is ``connecting``'s.
"""

from typing import Literal, NamedTuple
from urllib.parse import SplitResult, urlsplit

from mock_api.proxy.hosts import PORT, is_published

Way = Literal["encrypted", "tunnel", "request"]
"""A tunnel in which the mock stands for another host, one to the mock itself, or one request in plain words."""

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_BETWEEN_TWO = frozenset({b"connection", b"keep-alive", b"proxy-authorization", b"proxy-connection"})
_PLAIN_PORT = 80


class Wish(NamedTuple):
    """A method and where it is to lead, as written."""

    method: str
    target: str

    def __str__(self) -> str:
        return self.target if self.method == "CONNECT" else f"{self.method} {self.target}"

    def way(self, host: str, port: int) -> Way | None:
        """How it leads to the mock, which listens at a host and a port; nothing: it does not."""
        if self.method == "CONNECT":
            asked = _address(f"//{self.target}", 0)
            if _is_here(asked, host, port):
                return "tunnel"
            return "encrypted" if _is_marketplace(asked) else None
        scheme = self.target.partition(":")[0].lower()
        asked = _address(self.target, PORT if scheme == "https" else _PLAIN_PORT)
        leads_here = _is_marketplace(asked) if scheme == "https" else _is_here(asked, host, port)
        return "request" if leads_here and scheme in ("http", "https") else None


def wish_of(head: bytes) -> Wish:
    """What the head of a request asks for."""
    method, _, rest = head.partition(b"\r\n")[0].decode("latin-1").partition(" ")
    return Wish(method, rest.partition(" ")[0])


def passed_on(head: bytes) -> bytes:
    """The head of a request as its server is to hear it, which hangs up afterwards.

    The next request on this connection might be meant for another host.
    """
    line, *headers = head.rstrip(b"\r\n").split(b"\r\n")
    method, target, version = line.split(b" ", 2)
    parts = urlsplit(target.decode("latin-1"))
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    kept = [header for header in headers if header.partition(b":")[0].strip().lower() not in _BETWEEN_TWO]
    first = b" ".join((method, path.encode("latin-1"), version))
    return b"\r\n".join((first, *kept, b"Connection: close", b"", b""))


def _address(written: str, otherwise: int) -> tuple[str, int] | None:
    """The host and port of an address; nothing if it has none."""
    try:
        parts: SplitResult = urlsplit(written)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    return (host, otherwise if port is None else port) if host else None


def _is_marketplace(asked: tuple[str, int] | None) -> bool:
    return asked is not None and asked[1] == PORT and is_published(asked[0])


def _is_here(asked: tuple[str, int] | None, host: str, port: int) -> bool:
    """Whether an address is the mock's own; this machine has several names for itself."""
    if asked is None or asked[1] != port:
        return False
    return asked[0] == host.lower() or (asked[0] in _LOOPBACK and host.lower() in _LOOPBACK)
