"""Where anything may be sent: this machine, and hosts that whoever started the server has named.

A URL that could be read in two ways is refused, so that no two parsers disagree about its host.
"""

import re
from collections.abc import Set as AbstractSet
from ipaddress import ip_address

_URL = re.compile(
    r"(?P<scheme>https?)://(?P<host>\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::(?P<port>\d{1,5}))?"
    r"(?P<path>/[!-~]*)?",
    re.IGNORECASE,
)
_LARGEST_PORT = 65_535
_LONGEST = 2_000


class NotAllowed(ValueError):
    """A URL that nothing is sent to; says why."""


def check_url(url: str, allowed: AbstractSet[str]) -> None:
    """Refuse a URL that is none, or whose host was not named.

    Raises:
        NotAllowed: with the reason.
    """
    found = _URL.fullmatch(url)
    if found is None or "\\" in url or len(url) > _LONGEST or not _is_port(found["port"]):
        raise NotAllowed(f"'{url[:80]}' is no URL that something can be sent to; write http://HOST:PORT/PATH")
    host = found["host"].lower().strip("[]")
    if not (is_loopback(host) or host in allowed):
        raise NotAllowed(f"nothing is sent to '{host}'; start the server with --allow-host {host} to allow it")


def is_loopback(host: str) -> bool:
    """Whether a host is this machine and cannot be another."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _is_port(written: str | None) -> bool:
    return written is None or 0 < int(written) <= _LARGEST_PORT
