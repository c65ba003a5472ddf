"""Tries the transport against a small real server: answers, refusals, silence, and connections kept and lost."""

import gc
import re
import threading
import time
import warnings

import pytest

from mockplace.connection import UNREADABLE, Connection
from mockplace.errors import MarketplaceError, ServerUnreachable
from tests.unit.mockplace.stand_in import StandIn, nobody, silence

PING = ("GET", "/ping", "secret")


@pytest.fixture
def connection(stand_in: StandIn) -> Connection:
    stand_in.answer("GET /ping", {"pong": True})
    return Connection(stand_in.url + "/")


def test_a_request_arrives_as_it_was_meant(stand_in: StandIn, connection: Connection) -> None:
    stand_in.answer("POST /threads", {"id": "t1"}, 201)
    answer = connection.ask("POST", "/threads", "secret", {"text": "già"}, {"q": "a b&c", "limit": 5})
    assert answer == {"id": "t1"}
    assert stand_in.last.body == {"text": "già"}
    assert stand_in.last.query == {"q": "a b&c", "limit": "5"}
    assert stand_in.last.token == "secret"


def test_a_server_may_live_below_a_path(stand_in: StandIn) -> None:
    stand_in.answer("GET /mock/ping", 1)
    assert Connection(stand_in.url + "/mock/").ask(*PING) == 1


def test_no_content_is_none(stand_in: StandIn, connection: Connection) -> None:
    stand_in.answer("DELETE /thing", status=204)
    assert connection.ask("DELETE", "/thing", "secret") is None


def test_a_problem_document_becomes_an_error(stand_in: StandIn, connection: Connection) -> None:
    stand_in.refuse("GET /thing", 409, "clock.past", "2026-01-01 lies behind")
    with pytest.raises(MarketplaceError, match=r"2026-01-01 lies behind \[clock.past, HTTP 409\]") as caught:
        connection.ask("GET", "/thing", "secret")
    assert (caught.value.status, caught.value.code) == (409, "clock.past")


def test_a_problem_without_detail_has_its_title(stand_in: StandIn, connection: Connection) -> None:
    stand_in.answer("GET /thing", {"code": "server.busy", "title": "Busy"}, 503)
    with pytest.raises(MarketplaceError, match=r"Busy \[server.busy, HTTP 503\]"):
        connection.ask("GET", "/thing", "secret")


@pytest.mark.parametrize(
    ("status", "content", "said"),
    [
        (200, b"<html>Welcome</html>", "<html>Welcome</html>"),
        (200, b"\xff\xfe", "\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}"),
        (502, b"Bad gateway", "Bad gateway"),
        (404, b'{"detail": "Not Found"}', '{"detail": "Not Found"}'),
        (500, b"[1]", "[1]"),
        (302, b"", "nothing"),
    ],
)
def test_another_kind_of_server_is_recognised(
    stand_in: StandIn, connection: Connection, status: int, content: bytes, said: str
) -> None:
    stand_in.answer("GET /thing", content, status)
    with pytest.raises(MarketplaceError) as caught:
        connection.ask("GET", "/thing", "secret")
    assert (caught.value.status, caught.value.code) == (status, UNREADABLE)
    assert caught.value.detail == f"{stand_in.url} does not answer like a mock marketplace, is it one? It said: {said}"


@pytest.mark.parametrize(
    "url", ["localhost:8900", "127.0.0.1", "ftp://127.0.0.1", "http://", "", "http://h:x", "http://[::1"]
)
def test_an_address_is_written_in_full(url: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"'{url}' is no server's address; write it as ")):
        Connection(url)


def test_nobody_answers() -> None:
    url = nobody()
    with pytest.raises(ServerUnreachable, match="start one with: mockplace serve") as caught:
        Connection(url).ask(*PING)
    assert caught.value.url == url


def test_patience_ends() -> None:
    with silence() as url, pytest.raises(ServerUnreachable, match=r"took longer than 0.05 s; let it have more time"):
        Connection(url, timeout=0.05).ask(*PING)


def test_what_is_asked_patiently_may_take_as_long_as_it_takes(
    stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = Connection(stand_in.url, timeout=0.1)
    at_once = stand_in.next_answer

    def slowly(request: str) -> tuple[int, bytes]:
        time.sleep(0.3)
        return at_once(request)

    monkeypatch.setattr(stand_in, "next_answer", slowly)
    stand_in.answer("GET /ping", {"said": "at last"})
    assert connection.ask(*PING, patiently=True) == {"said": "at last"}
    with pytest.raises(ServerUnreachable, match=r"took longer than 0.1 s"):
        connection.ask(*PING)


def test_one_connection_is_kept(stand_in: StandIn, connection: Connection) -> None:
    for _ in range(5):
        connection.ask(*PING)
    assert len({asked.line for asked in stand_in.asked}) == 1


def test_each_thread_has_its_own_connection(stand_in: StandIn, connection: Connection) -> None:
    together = threading.Barrier(4)

    def ask() -> None:
        together.wait()
        for _ in range(5):
            assert connection.ask(*PING) == {"pong": True}

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(stand_in.asked) == 20
    assert len({asked.line for asked in stand_in.asked}) == 4


def test_a_connection_the_server_closed_is_opened_again(stand_in: StandIn, connection: Connection) -> None:
    stand_in.hangs_up = True
    for _ in range(3):
        connection.ask(*PING)
        time.sleep(0.05)
    assert len({asked.line for asked in stand_in.asked}) == 3


def test_a_closed_connection_can_be_used_again(stand_in: StandIn, connection: Connection) -> None:
    connection.close()
    connection.ask(*PING)
    connection.close()
    assert connection.ask(*PING) == {"pong": True}
    assert len({asked.line for asked in stand_in.asked}) == 2


def test_an_answer_that_was_not_awaited_meets_nobody(
    stand_in: StandIn, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in.answer("GET /first", "first")
    connection.ask(*PING)

    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("http.client.HTTPConnection.getresponse", interrupt)
        with pytest.raises(KeyboardInterrupt):
            connection.ask("GET", "/first", "secret")
    assert connection.ask(*PING) == {"pong": True}


def test_a_connection_nobody_has_any_more_is_hung_up(stand_in: StandIn, connection: Connection) -> None:
    abandoned = Connection(stand_in.url)
    abandoned.ask(*PING)
    knot: list[object] = [abandoned]
    knot.append(knot)
    del abandoned, knot
    with warnings.catch_warnings(record=True) as complaints:
        warnings.simplefilter("always")
        gc.collect()
    assert [str(complaint.message) for complaint in complaints] == []
