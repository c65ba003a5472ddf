"""Listing and reading threads, and the counters."""

from collections import Counter
from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from tests.unit.mock_api.inbox.conftest import Desk


def test_a_list_shows_a_thread_as_it_stands(desk: Desk) -> None:
    desk.pass_time(HOUR)
    page = desk.get("/threads")
    (item,) = page["items"]
    assert page["next"] is None
    buyer = int(desk.hosted.world.state.book.buyer[0])
    alias = desk.hosted.addresses.alias(buyer, "marketplace.test")
    assert item == {
        "buyer": {"name": "Marta", "alias": alias, "language": "en"},
        "id": desk.hosted.addresses.thread_id(1),
        "order_id": desk.order,
        "status": "response_needed",
        "item": "mug",
        "opened_at": "2026-01-05T08:00:00Z",
        "last_activity_at": "2026-01-05T08:00:00Z",
        "last_from": "buyer",
        "preview": "Where is mug?",
        "received": 1,
        "sent": 0,
        "waiting_since": "2026-01-05T08:00:00Z",
        "respond_by": "2026-01-06T08:00:00Z",
        "archived": False,
        "closed": False,
        "reported": False,
        "answered_outside": False,
    }


def test_a_thread_adds_its_messages_and_notes(desk: Desk) -> None:
    desk.post(f"{desk.thread}/messages", {"text": "Please hold on."})
    thread = desk.get(desk.thread)
    assert [(message["from"], message["kind"], message["text"]) for message in thread["messages"]] == [
        ("buyer", "message", "Where is mug?"),
        ("seller", "reply", "Please hold on."),
    ]
    assert (thread["status"], thread["older"], thread["notes"]) == ("replied", None, [])


def test_a_long_thread_is_read_part_by_part(desk: Desk) -> None:
    said = [f"Part {number}" for number in range(60)]
    for text in said:
        desk.post(f"{desk.thread}/messages", {"text": text})
    latest = desk.get(desk.thread)
    assert [message["text"] for message in latest["messages"]] == said[10:]
    older = desk.get(f"{desk.thread}?cursor={latest['older']}&limit=4")
    assert [message["text"] for message in older["messages"]] == said[6:10]
    oldest = desk.get(f"{desk.thread}?cursor={older['older']}")
    assert [message["text"] for message in oldest["messages"]] == ["Where is mug?", *said[:6]]
    assert oldest["older"] is None


def test_a_preview_is_the_beginning_of_the_last_message(desk: Desk) -> None:
    desk.post(f"{desk.thread}/messages", {"text": "a" * 300})
    assert desk.get("/threads?filter=replied")["items"][0]["preview"] == "a" * 140


def test_each_thread_waits_alone_for_a_day_and_is_overdue_after_it(desk: Desk) -> None:
    desk.pass_time(DAY)
    assert desk.get("/threads?filter=over_24h")["items"] == []
    assert desk.get("/counters")["waiting_under_24h"] == 1
    desk.pass_time(1)
    assert len(desk.get("/threads?filter=over_24h")["items"]) == 1
    counters = desk.get("/counters")
    assert counters == {
        "received_last_7_days": 1,
        "waiting_under_24h": 0,
        "waiting_over_24h": 1,
        "response_needed": 1,
    }


def test_an_archived_thread_leaves_the_list_and_waits_on(desk: Desk) -> None:
    desk.post(f"{desk.thread}/archive")
    assert desk.get("/threads")["items"] == desk.get("/threads?filter=all")["items"] == []
    assert len(desk.get("/threads?filter=archived")["items"]) == 1
    assert (desk.get("/counters")["waiting_under_24h"], desk.get("/counters")["response_needed"]) == (1, 0)


def test_pages_follow_each_other_newest_first(busy: Desk) -> None:
    busy.pass_time(9 * DAY)
    whole = busy.get("/threads?limit=100")["items"]
    seen: list[Any] = []
    cursor = ""
    while cursor is not None:
        page = busy.get(f"/threads?limit=7{cursor and f'&cursor={cursor}'}")
        seen += page["items"]
        cursor = page["next"]
        if len(seen) >= len(whole):
            break
    assert len(whole) > 21
    assert seen[: len(whole)] == whole
    times = [item["last_activity_at"] for item in whole]
    assert times == sorted(times, reverse=True)


def test_twenty_are_on_a_page_unless_said(busy: Desk) -> None:
    busy.pass_time(9 * DAY)
    assert len(busy.get("/threads")["items"]) == 20


def test_an_order_or_an_alias_finds_its_threads_wherever_they_are(busy: Desk) -> None:
    busy.pass_time(9 * DAY)
    items = busy.get("/threads?filter=all&limit=100")["items"]
    buyers = Counter(item["buyer"]["alias"] for item in items)
    item = items[-1]
    busy.post(f"/threads/{item['id']}/archive")
    by_order = busy.get(f"/threads?q={item['order_id']}")
    assert [found["id"] for found in by_order["items"]] == [item["id"]]
    assert by_order["next"] is None
    alias = item["buyer"]["alias"]
    by_alias = busy.get(f"/threads?q=%20{alias.upper()}%20")["items"]
    assert {found["id"] for found in by_alias} >= {item["id"]}
    assert {found["buyer"]["alias"] for found in by_alias} == {alias}
    assert len(by_alias) >= buyers[alias]
    assert busy.get(f"/threads?q={item['order_id']}&filter=replied")["items"] == []
    assert len(busy.get(f"/threads?q={item['order_id']}&filter=archived")["items"]) == 1


@pytest.mark.parametrize("sought", ["", "nobody", "114-0000000-0000000", "a@marketplace.test", "%F0%9F%98%80", "a%00b"])
def test_what_is_sought_in_vain_finds_nothing(desk: Desk, sought: str) -> None:
    assert desk.get(f"/threads?q={sought}") == {"items": [], "next": None}


@pytest.mark.parametrize(
    ("query", "code", "said"),
    [
        ("filter=archive", "request.invalid", "did you mean 'archived'?"),
        ("filtre=all", "request.unknown_parameter", "did you mean 'filter'?"),
        ("filter=all&filter=all", "request.invalid", "'filter' is given twice"),
        ("limit=0", "request.invalid", "limit is a whole number from 1 to 100"),
        ("limit=101", "request.invalid", "limit"),
        ("limit=x", "request.invalid", "not 'x'"),
        ("limit=%C2%B2", "request.invalid", "limit"),
        ("limit=9999999999", "request.invalid", "limit"),
        ("cursor=nowhere", "request.bad_cursor", "begin without one"),
        ("cursor=", "request.bad_cursor", "begin without one"),
    ],
)
def test_a_wrong_query_is_told(desk: Desk, query: str, code: str, said: str) -> None:
    answer = desk.http.ask("GET", f"/threads?{query}")
    assert (answer.status, answer.code) == (400, code)
    assert said in answer.json()["detail"]


def test_a_cursor_of_another_thread_or_world_leads_nowhere(busy: Desk, desk: Desk) -> None:
    busy.pass_time(9 * DAY)
    first, second = busy.get("/threads")["items"][:2]
    message = busy.get(f"/threads/{second['id']}")["messages"][0]["id"]
    path = f"/threads/{first['id']}?cursor={message}"
    assert busy.refused(path, method="GET") == (400, "request.bad_cursor")
    assert desk.refused(f"{desk.thread}?cursor={message}", method="GET") == (400, "request.bad_cursor")


def test_a_thread_of_another_world_is_unknown(busy: Desk, desk: Desk) -> None:
    fork = desk.worlds.fork(desk.hosted)
    for path in (f"/threads/{fork.addresses.thread_id(1)}", "/threads/nowhere", "/threads/%E2%98%83"):
        assert desk.refused(path, method="GET") == (404, "thread.unknown")
        assert desk.refused(f"{path}/archive") == (404, "thread.unknown")
    unborn = desk.hosted.addresses.thread_id(2)
    assert desk.refused(f"/threads/{unborn}", method="GET") == (404, "thread.unknown")


@pytest.mark.parametrize("authorization", ["", "Bearer nobody", "Bearer", "Basic YTpi", "Bearer \xe9"])
def test_who_shows_no_token_of_a_world_is_let_in_nowhere(desk: Desk, authorization: str) -> None:
    for method, path in (("GET", "/threads"), ("GET", "/counters"), ("POST", f"{desk.thread}/archive")):
        answer = desk.http.ask(method, path, authorization=authorization)
        assert (answer.status, answer.code) == (401, "token.unknown")
        assert answer.headers["www-authenticate"] == "Bearer"


def test_the_token_of_a_forgotten_world_opens_nothing(desk: Desk) -> None:
    desk.worlds.delete(desk.hosted)
    assert desk.http.ask("GET", "/threads").status == 401


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nowhere", 404, "route.unknown"),
        ("GET", "/threads/", 404, "route.unknown"),
        ("PUT", "/threads", 405, "route.wrong_method"),
    ],
)
def test_a_path_that_leads_nowhere_is_told(desk: Desk, method: str, path: str, status: int, code: str) -> None:
    assert desk.refused(path, method=method) == (status, code)


def test_a_reset_is_seen_at_once(desk: Desk) -> None:
    desk.post(f"{desk.thread}/messages", {"text": "Please hold on."})
    desk.worlds.reset(desk.hosted)
    assert desk.get(desk.thread)["status"] == "response_needed"
    assert len(desk.get(desk.thread)["messages"]) == 1
