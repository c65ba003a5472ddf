"""The desk's own texts are read before they are sent, and are sent as they were read."""

from tests.unit.mock_api.inbox.conftest import Desk


def test_every_text_that_is_listed_can_be_sent(desk: Desk) -> None:
    items = desk.get(f"/templates?thread={desk.hosted.addresses.thread_id(1)}")["items"]
    assert len(items) > 2
    for item in items:
        answer = desk.post(f"{desk.thread}/messages", {"template": item["name"]})
        assert (answer.status, answer.json()["text"]) == (201, item["text"])
        assert not item["locked"]


def test_one_may_be_edited_and_one_that_is_none_is_refused(desk: Desk) -> None:
    answer = desk.post(f"{desk.thread}/messages", {"template": "welcome", "text": "You are welcome, Marta."})
    assert answer.json()["text"] == "You are welcome, Marta."
    refused = desk.refused(f"{desk.thread}/messages", {"template": "nothing"})
    assert refused == (400, "desk.macro_unknown")


def test_the_language_is_the_buyers_or_english(busy: Desk) -> None:
    busy.pass_time(20 * 86_400_000)
    threads = busy.get("/threads?filter=all&limit=100")["items"]
    for item in threads[:10]:
        told = busy.get(f"/templates?thread={item['id']}")["items"]
        assert {template["language"] for template in told} == {item["buyer"]["language"]}
    assert {template["language"] for template in busy.get("/templates")["items"]} == {"en"}


def test_a_locked_text_is_listed_where_the_desk_has_it(guarded: Desk) -> None:
    path = f"/templates?thread={guarded.hosted.addresses.thread_id(1)}"
    (locked,) = [item for item in guarded.get(path)["items"] if item["locked"]]
    assert (locked["name"], locked["needs_note"]) == ("move_off_platform", True)
    guarded.post(f"{guarded.thread}/notes", {"text": "Safety: it smokes.", "exception": "safety"})
    (locked,) = [item for item in guarded.get(path)["items"] if item["locked"]]
    assert not locked["needs_note"]
    answer = guarded.post(f"{guarded.thread}/messages", {"template": "move_off_platform"})
    assert (answer.status, answer.json()["text"]) == (201, locked["text"])


def test_a_thread_that_is_none_has_no_language(desk: Desk) -> None:
    assert desk.refused("/templates?thread=none", method="GET") == (404, "thread.unknown")
