"""Whatever is sent or typed, the answer says what is wrong, under a stable code, and nothing is written."""

import base64
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.drafts import DRILL
from tests.end_to_end.serving import Served, mockplace, serving

BLOCKED = "Please write to me at ada@example.org instead."


@pytest.fixture(scope="module")
def server() -> Iterator[Served]:
    """A server that must not have complained about anything in the end: a traceback is a bug."""
    with serving() as served:
        yield served


@pytest.fixture(scope="module")
def world(server: Served) -> dict[str, Any]:
    return server.make("refund-trap", seed=7)


@pytest.fixture(scope="module")
def other(server: Served) -> dict[str, Any]:
    return server.make("refund-trap", seed=7)


@pytest.fixture(autouse=True)
def nothing_is_written(server: Served, world: dict[str, Any], other: dict[str, Any]) -> Iterator[None]:
    def state() -> list[Any]:
        return [server.control("GET", f"/worlds/{one['id']}").json() for one in (world, other)]

    before = state()
    yield
    assert state() == before


@pytest.mark.parametrize(
    ("text", "status", "code"),
    [("x" * 4001, 400, "message.too_long"), ("", 400, "message.empty"), (" \n\t", 400, "message.empty")],
)
def test_a_reply_that_is_none(server: Served, world: dict[str, Any], text: str, status: int, code: str) -> None:
    answer = server.inbox(world, "POST", f"/threads/{server.thread(world)}/messages", {"text": text})
    assert (answer.status_code, answer.json()["code"]) == (status, code)


def test_length_is_counted_after_normalisation(server: Served) -> None:
    """An accent written as a character of its own counts once, with the letter it stands on."""
    mine = server.make("refund-trap")
    text = "e\u0301" * 4000
    answer = server.inbox(mine, "POST", f"/threads/{server.thread(mine)}/messages", {"text": text})
    assert answer.status_code == 201


def test_a_reply_to_another_worlds_thread(server: Served, world: dict[str, Any], other: dict[str, Any]) -> None:
    for method, rest, body in (
        ("POST", "/messages", {"text": "Hello."}),
        ("GET", "", None),
        ("POST", "/archive", None),
    ):
        answer = server.inbox(world, method, f"/threads/{server.thread(other)}{rest}", body)
        assert (answer.status_code, answer.json()["code"]) == (404, "thread.unknown")


@pytest.mark.parametrize("token", ["", "nobody", "inbox." + "0" * 32, "é", "x" * 7000])
def test_a_token_of_nobody(server: Served, token: str) -> None:
    for path in ("/inbox/threads", "/inbox/counters", "/_control/worlds"):
        answer = server.http.get(path, headers={b"authorization": f"Bearer {token}".strip().encode()})
        assert (answer.status_code, answer.json()["code"]) == (401, "token.unknown")


def test_a_token_of_nobody_at_the_published_api(server: Served) -> None:
    forged = "Atza|" + base64.urlsafe_b64encode(b"x" * 48).decode()
    for token, code in (("", "MissingAuthenticationToken"), ("nobody", "Unauthorized"), (forged, "Unauthorized")):
        answer = server.http.get("/orders/v0/orders/114-1234567-1234567", headers={"x-amz-access-token": token})
        (error,) = answer.json()["errors"]
        assert (answer.status_code, error["code"]) == (403, code)


def test_an_advance_into_the_past(server: Served, world: dict[str, Any]) -> None:
    answer = server.control("POST", f"/worlds/{world['id']}/advance", {"to": "2026-01-08T23:39:59Z"})
    assert (answer.status_code, answer.json()["code"]) == (409, "clock.past")
    assert "2026-01-08T23:40:00Z" in answer.json()["detail"]


def test_an_unknown_name(server: Served) -> None:
    answer = server.control("POST", "/worlds", {"scenario": "refund-trp"})
    assert (answer.status_code, answer.json()["code"]) == (404, "scenario.unknown")
    assert "did you mean 'refund-trap'?" in answer.json()["detail"]
    ran = mockplace("run", "refund-trp")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "did you mean 'refund-trap'?" in ran.stderr


def test_a_malformed_scenario(server: Served, tmp_path: Path) -> None:
    file = tmp_path / "a-drill.yaml"
    file.write_text(DRILL.replace("zone:", "zoen:").replace("go: claim}", "go: clam}"), encoding="utf-8")
    answer = server.control("POST", "/worlds", {"scenario": str(file)})
    assert (answer.status_code, answer.json()["code"]) == (422, "scenario.invalid")
    ran = mockplace("run", str(file))
    assert (ran.returncode, ran.stdout) == (2, "")
    for said in (answer.json()["detail"], ran.stderr):
        assert "did you mean 'zone'?" in said
        assert "did you mean 'claim'?" in said
        assert "^" in said
    assert mockplace("serve", str(file), "--port", "0").returncode == 2


@pytest.mark.parametrize("kept", [0, 1, 100, -1, -30])
def test_a_truncated_journal(tmp_path: Path, kept: int) -> None:
    journal = tmp_path / "week.jsonl"
    mockplace("run", "refund-trap", "--journal", str(journal))
    journal.write_bytes(journal.read_bytes()[:kept] if kept >= 0 else journal.read_bytes()[: kept - 1])
    for command in ("replay", "score"):
        ran = mockplace(command, str(journal))
        assert (ran.returncode, ran.stdout) == (3, "")
        assert "[journal." in ran.stderr
        assert "Traceback" not in ran.stderr


def test_a_journal_somebody_changed(tmp_path: Path) -> None:
    journal = tmp_path / "week.jsonl"
    mockplace("run", "refund-trap", "--journal", str(journal))
    journal.write_bytes(journal.read_bytes().replace(b'"at":0', b'"at":1', 1))
    ran = mockplace("replay", str(journal))
    assert ran.returncode == 3
    assert "journal.digest" in ran.stderr


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/inbox/threads/{thread}/messages", b"{"),
        ("/inbox/threads/{thread}/messages", b"\xff\xfe"),
        ("/inbox/threads/{thread}/messages", b"[]"),
        ("/inbox/threads/{thread}/messages", b'{"text": 1}'),
        ("/inbox/threads/{thread}/messages", b'{"text": "x", "txt": "y"}'),
        ("/inbox/threads/{thread}/messages", b'{"text": "' + b"x" * 2_000_000 + b'"}'),
        ("/_control/worlds", b"{" * 50_000),
        ("/_control/worlds", b"x" * 2_000_000),
        ("/_control/worlds/{id}/advance", b'{"by": "\\ud800"}'),
        ("/_control/worlds", b'{"scenario": "\\ud800"}'),
        ("/_control/worlds", b'{"scenario": "a\\u0000b/c"}'),
        ("/auth/o2/token", b"%%%"),
        ("/auth/o2/token", b"grant_type=refresh_token&refresh_token=%ff"),
    ],
)
def test_bodies_that_are_none(server: Served, world: dict[str, Any], path: str, body: bytes) -> None:
    path = path.format(thread=server.thread(world), id=world["id"])
    token = world["inbox_token"] if path.startswith("/inbox") else server.said["control_token"]
    kind = "application/x-www-form-urlencoded" if path.startswith("/auth") else "application/json"
    headers = {"authorization": f"Bearer {token}", "content-type": kind}
    answer = server.http.post(path, content=body, headers=headers)
    assert 400 <= answer.status_code < 500
    assert answer.json()


@pytest.mark.parametrize(
    "path", ["/%00", "/inbox/threads/%00", "/inbox/threads/%ff", "/_control/worlds/%2e%2e", "/inbox?x=%"]
)
def test_paths_that_are_none(server: Served, world: dict[str, Any], path: str) -> None:
    answer = server.http.get(path, headers={"authorization": f"Bearer {world['inbox_token']}"})
    assert 400 <= answer.status_code < 500


def test_what_is_no_http_at_all(server: Served) -> None:
    host, port = server.said["url"].removeprefix("http://").split(":")
    for sent in (b"\x16\x03\x01\x00", b"GET\r\n\r\n", b"GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n", b""):
        with socket.create_connection((host, int(port)), timeout=10) as line:
            line.sendall(sent)
            line.shutdown(socket.SHUT_WR)
            line.recv(1000)
    assert server.http.get("/_control/health").status_code == 200


def test_a_blocked_message_is_told_and_written_down(server: Served) -> None:
    mine = server.make("refund-trap")
    answer = server.inbox(mine, "POST", f"/threads/{server.thread(mine)}/messages", {"text": BLOCKED})
    assert (answer.status_code, answer.json()["code"]) == (422, "message.blocked.email_address")
    assert server.entries(mine)[-1]["event"]["is"] == "message_blocked"


def test_a_port_that_is_taken(server: Served) -> None:
    port = server.said["url"].rpartition(":")[2]
    ran = mockplace("serve", "--port", port)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == f"cannot listen on 127.0.0.1, port {port}: address already in use; --port 0 takes a free one\n"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--pace", "quick"], "write stepped, fast, or a factor such as 60x"),
        (["--port", "70000"], "--port"),
        (["--host", "no.such.host.test"], "cannot listen on no.such.host.test"),
        (["--host", "203.0.113.1"], "cannot listen on 203.0.113.1"),
        (["no-such-drill"], "there is no scenario 'no-such-drill'"),
        (["a", "b"], "unexpected"),
    ],
)
def test_a_server_that_cannot_begin(argv: list[str], said: str) -> None:
    ran = mockplace("serve", *argv, *([] if "--port" in argv else ["--port", "0"]))
    assert (ran.returncode, ran.stdout) == (2, "")
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
