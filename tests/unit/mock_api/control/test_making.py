"""Making, listing, resetting, forking and forgetting worlds over HTTP."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from simulator.domain import commands as c
from tests.drafts import DRILL
from tests.unit.mock_api.control.conftest import Control

OPENED = {
    "id",
    "client_id",
    "client_secret",
    "refresh_token",
    "inbox_token",
    "marketplace_id",
    "now",
    "alias_domain",
}


def test_a_new_world_says_everything_that_opens_it(control: Control) -> None:
    answer = control.ask("POST", "/worlds", {"scenario": "a-drill", "seed": 7})
    assert answer.status_code == 201
    told = answer.json()
    assert set(told) == OPENED
    assert told["now"] == "2026-01-05T08:00:00Z"
    assert told["marketplace_id"], told["alias_domain"] == ("ATVPDKIKX0DER", "marketplace.test")
    hosted = control.worlds.by_inbox_token(told["inbox_token"])
    assert hosted is not None
    assert hosted.id == told["id"]
    assert hosted.world.journal.header.seed == 7


def test_it_may_start_at_another_time(control: Control) -> None:
    told = control.ask("POST", "/worlds", {"scenario": "a-drill", "starts": "Thu 18:40"}).json()
    assert told["now"] == "2026-01-08T17:40:00Z"


def test_it_may_have_the_operations_of_another_day(control: Control) -> None:
    told = control.ask("POST", "/worlds", {"scenario": "a-drill", "api_date": "2025-06-01"}).json()
    hosted = control.worlds.by_id(told["id"])
    assert hosted is not None
    assert hosted.api_date == date(2025, 6, 1)
    answer = control.ask("POST", "/worlds", {"scenario": "a-drill", "api_date": "soon"})
    assert (answer.status_code, answer.json()["code"]) == (400, "request.invalid")


@pytest.mark.parametrize(
    ("body", "status", "code", "said"),
    [
        ({"scenario": "a-dril"}, 404, "scenario.unknown", "did you mean 'a-drill'?"),
        ({"scenario": "nowhere/x.yaml"}, 422, "scenario.invalid", "nowhere/x.yaml"),
        ({"scenario": "a-drill", "variant": "late"}, 422, "scenario.unknown_variant", "no variant 'late'"),
        ({"scenario": "a-drill", "starts": "Thursday"}, 422, "scenario.invalid", "write Thu 18:40"),
        ({"scenario": "a-drill", "seed": -1}, 400, "request.invalid", "seed"),
        ({"scenario": "a-drill", "seed": 2**63}, 400, "request.invalid", "seed"),
        ({"scenario": "a-drill", "seed": "x"}, 400, "request.invalid", "seed"),
        ({"scenario": ""}, 400, "request.invalid", "scenario"),
        ({"scenario": "x" * 1001}, 400, "request.invalid", "scenario"),
        ({"scenario": "a-drill", "sead": 1}, 400, "request.unknown_field", "'sead'"),
        ({}, 400, "request.missing_field", "'scenario' is missing"),
        ([], 400, "request.invalid", ""),
    ],
)
def test_what_cannot_be_made_is_refused_and_nothing_made(
    control: Control, body: Any, status: int, code: str, said: str
) -> None:
    answer = control.ask("POST", "/worlds", body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert said in answer.json()["detail"]
    assert answer.headers["content-type"] == "application/problem+json"
    assert len(control.worlds) == 0


def test_a_malformed_scenario_is_refused_with_all_its_problems(control: Control) -> None:
    file = Path("a-slip.yaml")
    file.write_text(DRILL.replace("zone:", "zoen:").replace("stops_after: 10d", "stops_after: soon"))
    answer = control.ask("POST", "/worlds", {"scenario": str(file)})
    assert (answer.status_code, answer.json()["code"]) == (422, "scenario.invalid")
    detail = answer.json()["detail"]
    assert "did you mean 'zone'?" in detail
    assert "'soon' is not a duration" in detail


@pytest.mark.parametrize("path", ["/etc/passwd", "../elsewhere.txt", "../../etc/passwd", "a\0b/c"])
def test_no_file_but_yaml_is_read(control: Control, path: str) -> None:
    answer = control.ask("POST", "/worlds", {"scenario": path})
    assert (answer.status_code, answer.json()["code"]) == (422, "scenario.not_yaml")
    assert "root:" not in answer.text


def test_worlds_are_listed_and_read_as_they_are_now(control: Control) -> None:
    first, second = control.make(), control.make("a-market", 9)
    first.world.advance_to(3_600_000)
    items = control.ask("GET", "/worlds").json()["items"]
    assert [(item["id"], item["scenario"], item["seed"]) for item in items] == [
        (first.id, "a-drill", 7),
        (second.id, "a-market", 9),
    ]
    told = control.ask("GET", f"/worlds/{first.id}").json()
    assert told == items[0]
    assert set(told) == OPENED | {"scenario", "seed", "entries", "digest", "pace"}
    assert (told["now"], told["entries"]) == ("2026-01-05T09:00:00Z", first.world.journal.length)
    assert told["digest"] == first.world.journal.digest


def test_a_reset_world_is_as_it_was_made(control: Control) -> None:
    hosted = control.make()
    fresh = control.ask("GET", f"/worlds/{hosted.id}").json()
    hosted.world.submit(c.Reply(1, "Hello."), "test")
    assert control.ask("GET", f"/worlds/{hosted.id}").json() != fresh
    answer = control.ask("POST", f"/worlds/{hosted.id}/reset")
    assert (answer.status_code, answer.json()) == (200, fresh)


def test_a_fork_is_another_world_with_the_same_past(control: Control) -> None:
    hosted = control.make()
    hosted.world.submit(c.Reply(1, "Hello."), "test")
    answer = control.ask("POST", f"/worlds/{hosted.id}/fork")
    assert answer.status_code == 201
    told = answer.json()
    assert set(told) == OPENED
    twin = control.worlds.by_id(told["id"])
    assert twin is not None
    assert twin is not hosted
    assert twin.world.journal.digest == hosted.world.journal.digest
    assert twin.inbox_token != hosted.inbox_token


def test_a_deleted_world_is_gone(control: Control) -> None:
    hosted = control.make()
    answer = control.ask("DELETE", f"/worlds/{hosted.id}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert control.ask("DELETE", f"/worlds/{hosted.id}").status_code == 404
    assert control.worlds.by_inbox_token(hosted.inbox_token) is None


@pytest.mark.parametrize(
    ("method", "rest"),
    [
        ("GET", ""),
        ("DELETE", ""),
        ("POST", "/reset"),
        ("POST", "/fork"),
        ("POST", "/advance"),
        ("GET", "/scorecard"),
        ("GET", "/journal"),
        ("GET", "/journal.jsonl"),
    ],
)
@pytest.mark.parametrize("id_", ["a-drill-2", "%00", "..", "a-drill-1 "])
def test_an_unknown_world_is_404_whatever_is_asked(control: Control, method: str, rest: str, id_: str) -> None:
    control.make()
    body = {"by": "1h"} if rest == "/advance" else None
    answer = control.ask(method, f"/worlds/{id_}{rest}", body)
    assert answer.status_code == 404
    assert answer.json()["code"] in ("world.unknown", "route.unknown")


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer wrong", "Basic a control token", "Bearer \u00e9"])
def test_nobody_comes_in_without_the_control_token(control: Control, header: str) -> None:
    hosted = control.make()
    requests = [("GET", "/worlds"), ("POST", "/worlds"), ("DELETE", f"/worlds/{hosted.id}"), ("GET", "/worlds/none")]
    for method, path in requests:
        answer = control.ask(method, path, headers={"authorization": header.encode()})
        assert (answer.status_code, answer.json()["code"]) == (401, "token.unknown")
        assert answer.headers["www-authenticate"] == "Bearer"
    assert len(control.worlds) == 1


def test_a_worlds_own_token_opens_nothing_here(control: Control) -> None:
    hosted = control.make()
    answer = control.ask("GET", "/worlds", headers={"authorization": f"Bearer {hosted.inbox_token}"})
    assert answer.status_code == 401


def test_health_needs_no_token(control: Control) -> None:
    control.make()
    answer = control.ask("GET", "/health", headers={"authorization": ""})
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "worlds": 1})


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"{", "request.malformed_json"), (b"", "request.missing_field"), (b"\xff", "request.refused")],
)
def test_what_is_no_json_is_refused(control: Control, content: bytes, code: str) -> None:
    answer = control.ask("POST", "/worlds", content=content, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (400, code)


def test_a_path_or_method_that_is_none_is_a_problem_too(control: Control) -> None:
    assert control.ask("GET", "/nowhere").json()["code"] == "route.unknown"
    assert control.ask("PUT", "/worlds").status_code == 405


def test_a_variant_and_a_session_are_worlds_too(control: Control) -> None:
    folder = Path("scenarios")
    drill = (folder / "a-drill.yaml").read_text(encoding="utf-8")
    varied = drill.replace("a-drill", "b-drill") + "variants:\n  - {variant: dear, set: {cast.order.total: 99.00}}\n"
    (folder / "b-drill.yaml").write_text(varied, encoding="utf-8")
    (folder / "late.yaml").write_text(
        "session: late\ntitle: Late\nqueue: [{scenario: a-drill}, {scenario: b-drill, variant: dear, at: 1h}]\n",
        encoding="utf-8",
    )
    totals, ids = [], []
    for body in ({"scenario": "b-drill", "variant": "dear"}, {"scenario": "b-drill"}, {"scenario": "late"}):
        answer = control.ask("POST", "/worlds", body)
        assert answer.status_code == 201
        ids.append(answer.json()["id"])
        hosted = control.worlds.by_id(ids[-1])
        assert hosted is not None
        totals.append([hosted.world.state.book.total_of(order) for order in hosted.world.state.book.arrivals])
    assert totals == [[9900], [2490], [2490, 9900]]
    grade = control.ask("GET", f"/worlds/{ids[-1]}/grade").json()
    assert [drill["drill"] for drill in grade["drills"]] == ["a-drill", "b-drill"]
