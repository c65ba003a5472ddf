"""Letting time pass, and reading what happened and what it was worth."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.journal.storage import parse
from simulator.run import open_world, replay
from tests.unit.mock_api.control.conftest import Control

CLAIM_AFTER = 8 * HOUR + 1


def kinds(answer: httpx.Response) -> list[str]:
    return [entry["event"]["is"] for entry in answer.json()["entries"]]


def test_time_passes_and_what_happened_is_told_in_order(control: Control) -> None:
    hosted = control.make()
    answer = control.ask("POST", f"/worlds/{hosted.id}/advance", {"by": "9h"})
    assert answer.status_code == 200
    assert set(answer.json()) == {"now", "entries"}
    assert answer.json()["now"] == "2026-01-05T17:00:00Z"
    assert kinds(answer) == ["step_entered", "claim_refused"]
    assert [entry["seq"] for entry in answer.json()["entries"]] == [4, 5]
    assert control.ask("POST", f"/worlds/{hosted.id}/advance", {"by": "0m"}).json()["entries"] == []


def test_up_to_and_including_an_instant(control: Control) -> None:
    hosted = control.make()
    before = control.ask("POST", f"/worlds/{hosted.id}/advance", {"to": "2026-01-05T16:00:00Z"})
    assert (hosted.world.now, kinds(before)) == (CLAIM_AFTER - 1, [])
    at = control.ask("POST", f"/worlds/{hosted.id}/advance", {"to": "2026-01-05T17:00:00.001+01:00"})
    assert (hosted.world.now, kinds(at)) == (CLAIM_AFTER, ["step_entered", "claim_refused"])


def test_until_the_next_event(control: Control) -> None:
    hosted = control.make()
    answer = control.ask("POST", f"/worlds/{hosted.id}/advance", {"until": "next_event"})
    assert (hosted.world.now, kinds(answer)) == (CLAIM_AFTER, ["step_entered", "claim_refused"])


def test_where_nothing_will_happen_any_more_time_stands_still(control: Control) -> None:
    hosted = control.make()
    hosted.world.advance_to(100 * DAY)
    answer = control.ask("POST", f"/worlds/{hosted.id}/advance", {"until": "next_event"})
    assert (answer.status_code, answer.json()["entries"], hosted.world.now) == (200, [], 100 * DAY)


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"to": "2026-01-05T07:59:59Z"}, 409, "clock.past"),
        ({"to": "0001-01-01T00:00:00+14:00"}, 409, "clock.past"),
        ({"to": "9999-12-31T23:59:59-14:00"}, 422, "clock.too_far"),
        ({"by": "36525d"}, 422, "clock.too_far"),
        ({"by": "9" * 400 + "d"}, 400, "request.invalid"),
        ({"by": "-1h"}, 400, "request.invalid"),
        ({"by": 3}, 400, "request.invalid"),
        ({"to": "tomorrow"}, 400, "request.invalid"),
        ({"until": "doomsday"}, 400, "request.invalid"),
        ({"by": "1h", "until": "next_event"}, 400, "request.invalid"),
        ({}, 400, "request.invalid"),
        ({"by": "1h", "settle": "1d"}, 400, "request.invalid"),
        ({"by": "1h", "for": "2h"}, 400, "request.unknown_field"),
    ],
)
def test_where_time_cannot_go_nothing_moves(control: Control, body: Any, status: int, code: str) -> None:
    hosted = control.make()
    answer = control.ask("POST", f"/worlds/{hosted.id}/advance", body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert hosted.world.now == 0


def test_more_than_a_page_of_entries_is_told_with_where_to_go_on(
    control: Control, monkeypatch: pytest.MonkeyPatch
) -> None:
    hosted = control.make("a-market")
    monkeypatch.setattr("mock_api.control.reading.LARGEST_PAGE", 10)
    answer = control.ask("POST", f"/worlds/{hosted.id}/advance", {"by": "20d"}).json()
    assert len(answer["entries"]) == 10
    assert answer["next"] == answer["entries"][-1]["seq"]


def test_a_journal_is_read_page_by_page(control: Control) -> None:
    hosted = control.make("a-market")
    hosted.world.advance_to(20 * DAY)
    told, after = [], 0
    while after is not None:
        page = control.ask("GET", f"/worlds/{hosted.id}/journal?after={after}&limit=50").json()
        assert len(page["entries"]) <= 50
        told += page["entries"]
        after = page["next"]
    assert [entry["seq"] for entry in told] == list(range(1, hosted.world.journal.length + 1))


def test_the_journal_tells_the_hidden_truth(control: Control) -> None:
    hosted = control.make()
    page = control.ask("GET", f"/worlds/{hosted.id}/journal").json()
    assert page["entries"][0]["event"] == {"is": "step_entered", "order": 1, "step": "opening", "begins": True}


@pytest.mark.parametrize("query", ["after=-1", "after=x", "limit=0", "limit=10001", "after=1e9"])
def test_a_page_that_is_none_is_refused(control: Control, query: str) -> None:
    hosted = control.make()
    answer = control.ask("GET", f"/worlds/{hosted.id}/journal?{query}")
    assert (answer.status_code, answer.json()["code"]) == (400, "request.invalid")


def test_after_the_last_entry_there_is_nothing_yet(control: Control) -> None:
    hosted = control.make()
    assert control.ask("GET", f"/worlds/{hosted.id}/journal?after=999").json() == {"entries": [], "next": None}


def test_a_journals_file_can_be_replayed(control: Control, tmp_path: Path) -> None:
    hosted = control.make("a-market")
    hosted.world.advance_to(8 * DAY)
    hosted.world.submit(c.Reply(1, "Here is your tracking number."), "test")
    hosted.world.advance_to(20 * DAY)
    answer = control.ask("GET", f"/worlds/{hosted.id}/journal.jsonl")
    assert answer.headers["content-disposition"] == f'attachment; filename="{hosted.id}.jsonl"'
    recording = parse(answer.content, "served")
    assert recording.footer.digest == hosted.world.journal.digest
    assert replay(recording).journal.digest == hosted.world.journal.digest


def test_a_scorecard_is_that_of_now(control: Control) -> None:
    hosted = control.make()
    hosted.world.advance_to(10 * DAY)
    told = control.ask("GET", f"/worlds/{hosted.id}/scorecard").json()
    assert (told["scenario"], told["seed"], told["as_of"]) == ("a-drill", 7, "2026-01-15T08:00:00Z")
    assert (told["claims"]["opened"], told["verdict"]) == (1, "failed")
    assert told["digest"] == hosted.world.journal.digest


def test_as_of_an_earlier_instant_it_is_what_it_was_then(control: Control) -> None:
    hosted = control.make("a-market")
    then: dict[str, Any] = {}
    for day in range(1, 25):
        hosted.world.advance_to(day * DAY)
        told = control.ask("GET", f"/worlds/{hosted.id}/scorecard").json()
        then[told["as_of"]] = told
    for instant, told in then.items():
        again = control.ask("GET", f"/worlds/{hosted.id}/scorecard", params={"as_of": instant}).json()
        assert {**again, "digest": ""} == {**told, "digest": ""}


@pytest.mark.parametrize("instant", ["2026-01-05T07:59:59Z", "2026-01-05T08:00:00.001Z", "9999-12-31T23:59:59Z"])
def test_an_instant_outside_the_worlds_time_is_refused(control: Control, instant: str) -> None:
    hosted = control.make()
    answer = control.ask("GET", f"/worlds/{hosted.id}/scorecard", params={"as_of": instant})
    assert (answer.status_code, answer.json()["code"]) == (422, "as_of.no_such_instant")


def test_evidence_names_the_entries_of_a_figure(control: Control) -> None:
    hosted = control.make()
    hosted.world.advance_to(10 * DAY)
    told = control.ask("GET", f"/worlds/{hosted.id}/scorecard?evidence=claim_rate").json()
    (entry,) = told["evidence"]["claim_rate"]["entries"]
    (opened,) = control.ask("GET", f"/worlds/{hosted.id}/journal?after={entry - 1}&limit=1").json()["entries"]
    assert opened["event"]["is"] == "claim_opened"


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("evidence=claims_rate", "measure.unknown"),
        ("evidence=", "measure.unknown"),
        ("evidense=x", "request.unknown_field"),
    ],
)
def test_an_unknown_measure_is_refused(control: Control, query: str, code: str) -> None:
    hosted = control.make()
    assert control.ask("GET", f"/worlds/{hosted.id}/scorecard?{query}").json()["code"] == code


def test_reading_changes_nothing(control: Control) -> None:
    hosted = control.make("a-market")
    hosted.world.advance_to(10 * DAY)
    before = (hosted.world.now, hosted.world.journal.digest)
    for path in ("", "/scorecard", "/scorecard?as_of=2026-01-06T08:00:00Z", "/journal", "/journal.jsonl"):
        assert control.ask("GET", f"/worlds/{hosted.id}{path}").status_code == 200
    assert (hosted.world.now, hosted.world.journal.digest) == before


def test_a_world_driven_over_http_is_the_world_of_the_kernel(control: Control) -> None:
    hosted = control.make("a-market")
    for body in ({"by": "1d"}, {"until": "next_event"}, {"by": "36h", "settle": "1ms"}, {"to": "2026-01-25T08:00:00Z"}):
        assert control.ask("POST", f"/worlds/{hosted.id}/advance", body).status_code == 200
    alone = open_world(hosted.production, 7)
    alone.advance_to(hosted.world.now)
    assert hosted.world.journal.digest == alone.journal.digest


@pytest.mark.parametrize("page", ["journal", "requests"])
def test_a_number_beyond_all_is_refused(control: Control, page: str) -> None:
    assert control.ask("GET", f"/worlds/{control.make().id}/{page}?after={2**63}").status_code == 400
