"""Where a server listens. That it serves and ends is tried end to end."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from mock_api.server import is_loopback, listening, url_of


@contextmanager
def listener(host: str) -> Iterator[socket.socket]:
    with listening(host, 0) as opened:
        yield opened


def has_ipv6() -> bool:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


def test_a_free_port_is_taken_and_told() -> None:
    with listener("127.0.0.1") as opened:
        port = opened.getsockname()[1]
        assert port > 0
        assert url_of(opened) == f"http://127.0.0.1:{port}"
        assert is_loopback(opened)


def test_a_name_is_looked_up() -> None:
    with listener("localhost") as opened:
        assert is_loopback(opened)


def test_everywhere_is_reached_from_here_too() -> None:
    with listener("0.0.0.0") as opened:
        assert url_of(opened).startswith("http://127.0.0.1:")
        assert not is_loopback(opened)


@pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6")
@pytest.mark.may_skip("not every machine has IPv6")
@pytest.mark.parametrize(("host", "private"), [("::1", True), ("::", False)])
def test_newer_addresses_stand_in_brackets(host: str, private: bool) -> None:
    with listener(host) as opened:
        assert url_of(opened).startswith("http://[::1]:")
        assert is_loopback(opened) is private


def test_a_port_that_is_taken_is_refused() -> None:
    with listener("127.0.0.1") as opened, pytest.raises(OSError, match="in use"):
        listening("127.0.0.1", opened.getsockname()[1])
