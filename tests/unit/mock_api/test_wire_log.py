"""What is kept of the wire, and what of it is shown."""

import pytest

from mock_api.exchange import Exchange
from mock_api.wire_log import WireLog, shown


def exchange(path: str = "/x") -> Exchange:
    return Exchange("GET", path, b"")


def test_numbers_go_on_after_everything_was_forgotten() -> None:
    log = WireLog()
    for _ in range(3):
        log.add(exchange())
    log.clear()
    log.add(exchange("/y"))
    assert (len(log), log.last, log.dropped) == (1, 4, 3)
    assert [(one.number, one.path) for one in log.after(0, lambda one: True, 10)] == [(4, "/y")]


def test_only_what_is_wanted_counts_for_the_limit() -> None:
    log = WireLog()
    for number in range(10):
        log.add(exchange(f"/{number % 2}"))
    assert [one.number for one in log.after(2, lambda one: one.path == "/1", 2)] == [4, 6]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (b'{"access_token":"Atza|abcdefghijkl","expires_in":3600}', '{"access_token":"Atza|abcd…","expires_in":3600}'),
        (b"refresh_token=Atzr%7C0123456789abcdef&scope=x", "refresh_token=Atzr%7C0123…&scope=x"),
        (b"client_secret=amzn1.oa2-cs.v1.00112233445566", "client_secret=amzn1.oa2-cs.v1.0011…"),
        (b'{"restrictedDataToken":"Atz.sprdt|0123456789"}', '{"restrictedDataToken":"Atz.sprdt|0123…"}'),
        (b'{"inbox_token": "inbox.0123456789"}', '{"inbox_token": "inbox.0123…"}'),
        (b'{"secret": "of-a-webhook"}', '{"secret": "of-a…"}'),
        (b"/uploads/files/0123456789", "/uploads/files/0123…"),
        (
            b'{"code": "message.blocked", "NextToken": "0123456789"}',
            '{"code": "message.blocked", "NextToken": "0123456789"}',
        ),
        (b"Is my secret safe? The code is 0123456789.", "Is my secret safe? The code is 0123456789."),
        (b'{"text": "gr\xc3\xbc\xc3\x9fe \xff', '{"text": "grüße �'),
    ],
)
def test_what_opens_something_is_masked_and_the_rest_is_not(written: bytes, told: str) -> None:
    assert shown(written) == told
