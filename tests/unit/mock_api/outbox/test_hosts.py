"""Where anything may be sent: loopback and what was named, and no URL that two parsers could read in two ways."""

import pytest

from mock_api.outbox.hosts import NotAllowed, check_url, is_loopback

HERE = (
    "http://127.0.0.1:9000/hooks",
    "http://127.1.2.3/",
    "http://localhost/a?b=c&d=%20#e",
    "https://[::1]:8443/hooks",
    "HTTP://LOCALHOST:1",
)
ELSEWHERE = (
    "http://example.org/",
    "http://example.org:80",
    "http://0.0.0.0/",
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/meta-data",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://localhost.example.org/",
    "http://foo.localhost/",
    "http://[::ffff:10.0.0.1]/",
)
NONE = (
    "",
    "localhost:80",
    "ftp://localhost/",
    "http://",
    "http:///path",
    "http://localhost:0/",
    "http://localhost:65536/",
    "http://localhost:80x/",
    "http://user@localhost/",
    "http://localhost@example.org/",
    "http://localhost\\@example.org/",
    "http://localhost/\\",
    "http://localhost /",
    "http://localhost/a b",
    "http://localhost/\n",
    "http://localhost./",
    "http://lo\u0441alhost/",
    "file:///etc/passwd",
    "http://localhost/" + "x" * 2_000,
)


def test_this_machine_is_always_allowed() -> None:
    for url in HERE:
        check_url(url, frozenset())


@pytest.mark.parametrize("urls", [ELSEWHERE, NONE])
def test_nothing_else_is(urls: tuple[str, ...]) -> None:
    for url in urls:
        with pytest.raises(NotAllowed):
            check_url(url, frozenset())


def test_but_what_was_named() -> None:
    check_url("http://Example.org:80/x", frozenset({"example.org"}))
    with pytest.raises(NotAllowed, match=r"start the server with --allow-host www\.example\.org"):
        check_url("http://www.example.org/", frozenset({"example.org"}))
    with pytest.raises(NotAllowed):
        check_url("http://user@example.org/", frozenset({"example.org"}))


def test_loopback_is_what_cannot_be_anything_else() -> None:
    assert all(map(is_loopback, ("localhost", "127.0.0.1", "127.255.255.254", "::1")))
    assert not any(map(is_loopback, ("", "127.0.0.1.nip.io", "::", "0.0.0.0", "local")))
