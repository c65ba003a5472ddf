"""A journal becomes a world that goes on from where it ends."""

import httpx
import pytest

from mock_api.control.bounds import LARGEST_JOURNAL
from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.journal.storage import parse
from simulator.run import replay
from tests.unit.mock_api.control.conftest import Control

JOURNAL = {"content-type": "application/jsonl"}


def uploaded(control: Control, content: bytes, headers: dict[str, str] = JOURNAL) -> httpx.Response:
    return control.ask("POST", "/worlds", content=content, headers=headers)


def test_a_world_of_a_journal_goes_on_as_the_world_it_was_cut_from(control: Control) -> None:
    for name in ("a-drill", "a-market"):
        hosted = control.make(name)
        hosted.world.advance_to(3 * DAY)
        for conversation in list(hosted.world.state.waiting):
            hosted.world.submit(c.Reply(conversation, "Please hold on."), "inbox")
        answer = uploaded(control, control.ask("GET", f"/worlds/{hosted.id}/journal.jsonl").content)
        assert answer.status_code == 201
        twin = control.worlds.by_id(answer.json()["id"])
        assert twin is not None
        assert twin is not hosted
        assert answer.json()["now"] == hosted.world.calendar.iso(3 * DAY)
        assert twin.inbox_token != hosted.inbox_token
        for world in (hosted.world, twin.world):
            world.advance_to(20 * DAY)
        assert twin.world.journal.digest == hosted.world.journal.digest
        assert twin.world.journal.length > 0
        assert replay(parse(control.ask("GET", f"/worlds/{twin.id}/journal.jsonl").content, "it")).now == 20 * DAY


def test_a_reset_takes_it_to_the_first_instant_of_its_scenario(control: Control) -> None:
    hosted = control.make()
    fresh = control.ask("GET", f"/worlds/{hosted.id}").json()["digest"]
    hosted.world.advance_to(3 * DAY)
    twin = uploaded(control, control.ask("GET", f"/worlds/{hosted.id}/journal.jsonl").content).json()["id"]
    told = control.ask("POST", f"/worlds/{twin}/reset").json()
    assert (told["digest"], told["now"]) == (fresh, "2026-01-05T08:00:00Z")


@pytest.mark.parametrize(
    "media_type", ["application/jsonl", "application/x-ndjson; charset=utf-8", "Application/JSONL"]
)
def test_it_is_announced_as_lines_of_json(control: Control, media_type: str) -> None:
    journal = control.ask("GET", f"/worlds/{control.make().id}/journal.jsonl").content
    assert uploaded(control, journal, {"content-type": media_type}).status_code == 201
    assert uploaded(control, journal, {"content-type": "application/json"}).status_code in (400, 413)


def test_what_is_no_journal_is_refused_with_the_place(control: Control) -> None:
    journal = control.ask("GET", f"/worlds/{control.make().id}/journal.jsonl").content
    for content, code, line in (
        (b"", "journal.", "line 1"),
        (b"{}", "journal.header", "line 1"),
        (journal[:-30], "journal.truncated", "line "),
        (journal.replace(b'"opening"', b'"closing"', 1), "journal.", "line "),
        (b"\xff" * 100, "journal.header", "line 1"),
    ):
        answer = uploaded(control, content)
        assert answer.status_code == 422
        assert answer.json()["code"].startswith(code)
        assert line in answer.json()["detail"]
    assert len(control.worlds) == 1


def test_one_that_is_too_large_is_not_read(control: Control) -> None:
    headers = JOURNAL | {"content-length": str(LARGEST_JOURNAL + 1)}
    answer = uploaded(control, b"", headers)
    assert (answer.status_code, answer.json()["code"]) == (413, "request.too_large")


def test_only_the_control_token_uploads(control: Control) -> None:
    answer = uploaded(control, b"", JOURNAL | {"authorization": "Bearer wrong"})
    assert answer.status_code == 401
