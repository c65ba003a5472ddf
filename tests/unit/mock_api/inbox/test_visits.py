"""What a reader has already is not sent again, and nobody changes a thread that is not as he knows it."""

from simulator.domain import commands as c
from tests.asking import Answer
from tests.unit.mock_api.inbox.conftest import Desk

READS = ("/threads", "/threads?filter=all&limit=1", "/counters", "/claims", "/account", "/templates", "/mail")


def read(desk: Desk, path: str, known: str = "") -> Answer:
    return desk.http.ask("GET", path, if_none_match=known) if known else desk.http.ask("GET", path)


def test_a_read_that_would_be_the_same_is_not_sent_again(desk: Desk) -> None:
    for path in (*READS, desk.thread, f"{desk.thread}?limit=1", f"/orders/{desk.order}"):
        first = read(desk, path)
        tag = first.headers["etag"]
        for known in (tag, f"W/{tag}", f'"other", {tag}', "*"):
            again = read(desk, path, known)
            assert (again.status, again.text, again.headers["etag"]) == (304, "", tag), path
        assert read(desk, path, '"other"').text == first.text


def test_what_changed_is_sent(desk: Desk) -> None:
    before = {path: read(desk, path).headers["etag"] for path in ("/threads?filter=all", "/counters", desk.thread)}
    desk.post(f"{desk.thread}/messages", {"text": "Please hold on."})
    for path, tag in before.items():
        answer = read(desk, path, tag)
        assert (answer.status, answer.headers["etag"] != tag) == (200, True), path


def test_every_deed_changes_the_version_of_its_thread_and_no_others(busy: Desk) -> None:
    busy.pass_time(10 * 86_400_000)
    first, second = (f"/threads/{busy.hosted.addresses.thread_id(number)}" for number in (1, 2))
    beside = read(busy, second).headers["etag"]
    seen = [read(busy, first).headers["etag"]]
    for deed, body in (
        ("notes", {"text": "Look."}),
        ("messages", {"text": "Please hold on."}),
        ("summary", {"text": "Settled."}),
        ("report", None),
        ("archive", None),
        ("close", None),
    ):
        answer = busy.post(f"{first}/{deed}", body)
        assert answer.status in (200, 201), answer.text
        seen.append(read(busy, first).headers["etag"])
        assert answer.headers["etag"] == seen[-1], deed
    assert len(set(seen)) == len(seen)
    assert read(busy, second).headers["etag"] == beside


def test_a_deed_meant_for_another_version_is_refused_and_does_nothing(desk: Desk) -> None:
    stale = read(desk, desk.thread).headers["etag"]
    desk.hosted.world.submit(c.AddNote(1, "Somebody was here."), "test")
    for deed, body in (("messages", {"text": "Hi"}), ("notes", {"text": "x"}), ("summary", {"text": "x"})):
        assert desk.refused(f"{desk.thread}/{deed}", body, if_match=stale) == (412, "thread.changed")
    for deed in ("archive", "close", "report", "no-response-needed"):
        assert desk.refused(f"{desk.thread}/{deed}", if_match=stale) == (412, "thread.changed")
    current = read(desk, desk.thread).headers["etag"]
    assert desk.refused(f"{desk.thread}/close", if_match=f"W/{current}") == (412, "thread.changed")
    assert desk.http.ask("POST", f"{desk.thread}/notes", {"text": "x"}, if_match=f'"x", {current}').status == 201
    assert desk.http.ask("POST", f"{desk.thread}/notes", {"text": "x"}, if_match="*").status == 201


def test_a_version_is_of_one_past_and_one_world(desk: Desk) -> None:
    tag = read(desk, desk.thread).headers["etag"]
    fork = desk.worlds.fork(desk.hosted)
    path, token = f"/threads/{fork.addresses.thread_id(1)}", f"Bearer {fork.inbox_token}"
    assert desk.http.ask("GET", path, authorization=token).headers["etag"] != tag
    desk.worlds.reset(desk.hosted)
    assert read(desk, desk.thread, tag).status == 200


def test_how_much_happens_behind_the_scenes_is_told_by_no_version(desk: Desk) -> None:
    tag = read(desk, desk.thread).headers["etag"]
    desk.pass_time(9 * 3_600_000)
    assert desk.told()[-1].__class__.__name__ == "ClaimRefused"
    assert read(desk, desk.thread).headers["etag"] == tag


def test_where_a_header_means_nothing_it_is_passed_over(desk: Desk) -> None:
    path = f"/feedback/{desk.order}/reply"
    answer = desk.http.ask("DELETE", path, if_none_match='"x"', if_match='"x"', idempotency_key="k")
    assert (answer.status, answer.code) == (desk.http.ask("DELETE", path).status, desk.http.ask("DELETE", path).code)
