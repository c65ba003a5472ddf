"""Which first words of a client lead to the mock, which way, and what the mock hears of them."""

import pytest

from mock_api.proxy.wishes import passed_on, wish_of


@pytest.mark.parametrize(
    ("head", "way"),
    [
        (b"CONNECT api.amazon.com:443 HTTP/1.1\r\n\r\n", "encrypted"),
        (b"CONNECT 127.0.0.1:8900 HTTP/1.1\r\n\r\n", "tunnel"),
        (b"CONNECT localhost:8900 HTTP/1.1\r\n\r\n", "tunnel"),
        (b"CONNECT [::1]:8900 HTTP/1.1\r\n\r\n", "tunnel"),
        (b"CONNECT 127.0.0.1:8901 HTTP/1.1\r\n\r\n", None),
        (b"CONNECT 10.0.0.1:8900 HTTP/1.1\r\n\r\n", None),
        (b"CONNECT api.amazon.com:8900 HTTP/1.1\r\n\r\n", None),
        (b"CONNECT api.amazon.com HTTP/1.1\r\n\r\n", None),
        (b"CONNECT 127.0.0.1:port HTTP/1.1\r\n\r\n", None),
        (b"GET http://127.0.0.1:8900/reports/files/x HTTP/1.1\r\n\r\n", "request"),
        (b"PUT HTTP://LOCALHOST:8900/uploads/files/x HTTP/1.1\r\n\r\n", "request"),
        (b"GET https://127.0.0.1:8900/ HTTP/1.1\r\n\r\n", None),
        (b"GET http://127.0.0.1/ HTTP/1.1\r\n\r\n", None),
        (b"POST https://api.amazon.com/auth/o2/token HTTP/1.1\r\n\r\n", "request"),
        (b"POST https://api.amazon.com:443/auth/o2/token HTTP/1.1\r\n\r\n", "request"),
        (b"POST https://api.amazon.com:8900/auth/o2/token HTTP/1.1\r\n\r\n", None),
        (b"GET http://api.amazon.com/ HTTP/1.1\r\n\r\n", None),
        (b"GET http://api.amazon.com@example.org:8900/ HTTP/1.1\r\n\r\n", None),
        (b"GET https://example.org/ HTTP/1.1\r\n\r\n", None),
        (b"GET ftp://127.0.0.1:8900/ HTTP/1.1\r\n\r\n", None),
        (b"GET http://[::1/ HTTP/1.1\r\n\r\n", None),
        (b"GET / HTTP/1.1\r\n\r\n", None),
        (b"\r\n\r\n", None),
    ],
)
def test_only_the_marketplace_and_the_mock_itself_lead_to_the_mock(head: bytes, way: str | None) -> None:
    assert wish_of(head).way("127.0.0.1", 8900) == way


def test_a_mock_on_another_machine_has_one_name() -> None:
    assert wish_of(b"GET http://Mockplace:80/x HTTP/1.1\r\n\r\n").way("mockplace", 80) == "request"
    assert wish_of(b"GET http://127.0.0.1:80/x HTTP/1.1\r\n\r\n").way("mockplace", 80) is None


def test_the_mock_hears_a_path_and_hangs_up_afterwards() -> None:
    head = (
        b"PUT http://127.0.0.1:8900/uploads/files/x?a=b%20c HTTP/1.1\r\nHost: 127.0.0.1:8900\r\n"
        b"Proxy-Connection: keep-alive\r\nconnection: keep-alive\r\nContent-Length: 3\r\n\r\n"
    )
    assert passed_on(head) == (
        b"PUT /uploads/files/x?a=b%20c HTTP/1.1\r\nHost: 127.0.0.1:8900\r\n"
        b"Content-Length: 3\r\nConnection: close\r\n\r\n"
    )
    assert passed_on(b"GET http://127.0.0.1:8900 HTTP/1.1\r\n\r\n") == b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n"
