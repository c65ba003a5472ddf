"""Answering in a thread and tidying it."""

from base64 import b64encode
from hashlib import sha256
from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from tests.unit.mock_api.inbox.conftest import Desk


def test_a_reply_is_a_message_of_the_thread(desk: Desk) -> None:
    desk.pass_time(HOUR)
    answer = desk.post(f"{desk.thread}/messages", {"text": "Please hold on."})
    assert answer.status == 201
    message = answer.json()
    assert desk.get(desk.thread)["messages"][-1] == message
    assert message == {
        "id": desk.hosted.addresses.message_id(2),
        "from": "seller",
        "kind": "reply",
        "at": "2026-01-05T09:00:00Z",
        "text": "Please hold on.",
        "attachments": [],
    }
    assert desk.get("/threads")["items"] == []


def test_as_many_characters_as_are_allowed_are_delivered(desk: Desk) -> None:
    assert desk.post(f"{desk.thread}/messages", {"text": "é" * 4000}).status == 201


@pytest.mark.parametrize(
    ("text", "code"), [("x" * 4001, "message.too_long"), ("", "message.empty"), (" \n\t", "message.empty")]
)
def test_a_message_that_cannot_be_sent_is_refused_and_nothing_written(desk: Desk, text: str, code: str) -> None:
    assert desk.refused(f"{desk.thread}/messages", {"text": text}) == (400, code)


@pytest.mark.parametrize(
    ("raw", "code", "said"),
    [
        (b'{"text": "Hi", "texd": "Ho"}', "request.unknown_field", "'texd' is not known here; the body takes 'text'"),
        (b'{"text": 7}', "request.wrong_type", "'text' is a number where a text belongs"),
        (b'{"text": null}', "request.wrong_type", "'text' is null"),
        (b"[]", "request.wrong_type", "the body is a list where an object belongs"),
        (b"{", "request.malformed_json", "the body is not JSON"),
        (b'{"text": "\xff"}', "request.malformed_json", "the body is not JSON"),
        (b"", "request.malformed_json", "the body is empty"),
    ],
)
@pytest.mark.parametrize("deed", ["messages", "notes"])
def test_a_body_that_does_not_fit_is_told(desk: Desk, deed: str, raw: bytes, code: str, said: str) -> None:
    path = f"{desk.thread}/{deed}"
    assert desk.refused(path, raw=raw) == (400, code)
    assert said in desk.http.ask("POST", path, raw=raw).json()["detail"]


def test_a_body_that_is_no_json_or_has_no_end_is_not_read(desk: Desk) -> None:
    path = f"{desk.thread}/messages"
    refusal = desk.refused(path, {"text": "Hi"}, content_type="text/plain")
    assert refusal == (415, "request.wrong_content_type")
    assert desk.refused(f"{desk.thread}/notes", raw=b'"' + b"x" * 1_000_000) == (413, "request.too_large")
    assert desk.refused(path, raw=b'"' + b"x" * 16_000_000) == (413, "request.too_large")


@pytest.mark.parametrize(
    ("text", "rule"), [("Mail me at ada@example.org.", "email_address"), ("Call +1 202 555 0143.", "phone_number")]
)
def test_a_blocked_message_is_written_down_and_refused(desk: Desk, text: str, rule: str) -> None:
    answer = desk.post(f"{desk.thread}/messages", {"text": text})
    assert (answer.status, answer.code) == (422, f"message.blocked.{rule}")
    assert rule in answer.json()["detail"]
    blocked = desk.told()[-1]
    assert isinstance(blocked, e.MessageBlocked)
    assert blocked.text == text
    thread = desk.get(desk.thread)
    assert (thread["sent"], thread["status"]) == (0, "response_needed")


def test_a_message_after_a_blocked_one_is_delivered(desk: Desk) -> None:
    desk.post(f"{desk.thread}/messages", {"text": "Mail me at ada@example.org."})
    assert desk.post(f"{desk.thread}/messages", {"text": "Please hold on."}).status == 201


def test_every_rule_a_message_breaks_is_told(desk: Desk) -> None:
    answer = desk.post(f"{desk.thread}/messages", {"text": "ada@example.org or +1 202 555 0143"})
    assert "the rules " in answer.json()["detail"]
    assert {"email_address", "phone_number"} <= set(answer.json()["detail"].replace(",", " ").split())


def test_no_response_can_be_needed_no_longer_only_once(desk: Desk) -> None:
    answer = desk.post(f"{desk.thread}/no-response-needed")
    assert answer.status == 200
    assert (answer.json()["status"], answer.json()["waiting_since"]) == ("no_response_needed", None)
    assert desk.refused(f"{desk.thread}/no-response-needed") == (409, "thread.not_waiting")


@pytest.mark.parametrize(("deed", "mark"), [("archive", "archived"), ("close", "closed"), ("report", "reported")])
def test_a_mark_is_made_once(desk: Desk, deed: str, mark: str) -> None:
    first = desk.post(f"{desk.thread}/{deed}")
    assert first.status == 200
    assert first.json()[mark] is True
    assert first.json()["status"] == "response_needed"
    length = desk.hosted.world.journal.length
    assert desk.post(f"{desk.thread}/{deed}").json() == first.json()
    assert desk.hosted.world.journal.length == length


def test_the_buyers_next_message_brings_a_thread_back(desk: Desk) -> None:
    for deed in ("archive", "close"):
        desk.post(f"{desk.thread}/{deed}")
    desk.post(f"/orders/{desk.order}/refund", {"reason": "lost"})
    desk.post(f"{desk.thread}/messages", {"text": "We have refunded you."})
    desk.pass_time(DAY)
    thread = desk.get(desk.thread)
    assert thread["received"] == 2
    assert (thread["archived"], thread["closed"], thread["status"]) == (False, False, "response_needed")


def test_a_note_stands_beside_the_thread_and_is_no_message(desk: Desk) -> None:
    answer = desk.post(f"{desk.thread}/notes", {"text": "Mail ada@example.org."})
    assert answer.status == 201
    assert answer.json() == {"at": "2026-01-05T08:00:00Z", "text": "Mail ada@example.org.", "exception": None}
    desk.post(f"{desk.thread}/notes", {"text": "Done."})
    thread: Any = desk.get(desk.thread)
    assert [note["text"] for note in thread["notes"]] == ["Mail ada@example.org.", "Done."]
    assert (thread["sent"], len(thread["messages"])) == (0, 1)
    assert desk.refused(f"{desk.thread}/notes", {"text": "  "}) == (400, "note.empty")


def test_a_body_without_a_text(desk: Desk) -> None:
    assert desk.refused(f"{desk.thread}/messages", {}) == (400, "message.empty")
    assert desk.refused(f"{desk.thread}/notes", {}) == (400, "request.missing_field")
    assert desk.refused(f"{desk.thread}/summary", {}) == (400, "request.missing_field")


def test_files_go_with_a_message(desk: Desk) -> None:
    content = b64encode(b"%PDF-1.7 ...").decode()
    files = [{"name": "plan.pdf", "content": content}, {"name": "photo.jpg", "size": 2_000}]
    answer = desk.post(f"{desk.thread}/messages", {"text": "Here they are.", "attachments": files})
    assert (answer.status, answer.json()["attachments"]) == (201, ["plan.pdf", "photo.jpg"])
    (command,) = [entry.command for entry in desk.hosted.world.journal.entries() if isinstance(entry.command, c.Reply)]
    assert command.attachments == (
        c.Attachment("plan.pdf", 12, b"%PDF-1.7 ...".hex(), sha256(b"%PDF-1.7 ...").hexdigest()),
        c.Attachment("photo.jpg", 2_000),
    )


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ({"name": "plan.pdf"}, "request.missing_field"),
        ({"name": "plan.pdf", "content": "%%%"}, "request.invalid"),
        ({"name": "plan.pdf", "content": "\u00e9"}, "request.invalid"),
        ({"name": "", "size": 1}, "request.invalid"),
        ({"name": "plan.pdf", "size": -1}, "request.invalid"),
        ({"size": 1}, "request.missing_field"),
    ],
)
def test_a_file_has_a_name_and_something_in_it(desk: Desk, file: dict[str, Any], code: str) -> None:
    assert desk.refused(f"{desk.thread}/messages", {"text": "Here.", "attachments": [file]}) == (400, code)


def test_a_file_that_may_not_be_sent_stops_the_message(desk: Desk) -> None:
    answer = desk.post(f"{desk.thread}/messages", {"text": "Run it.", "attachments": [{"name": "run.exe", "size": 9}]})
    assert (answer.status, answer.code) == (422, "message.blocked.attachment_type")


def test_a_note_may_name_an_exception(desk: Desk) -> None:
    answer = desk.post(f"{desk.thread}/notes", {"text": "A drawing of 24 MB.", "exception": "technical"})
    assert answer.json()["exception"] == "technical"
    assert desk.get(desk.thread)["notes"][0]["exception"] == "technical"
    assert desk.refused(f"{desk.thread}/notes", {"text": "x", "exception": "tracking"}) == (400, "request.invalid")


def test_a_summary_is_filed_beside_the_thread(desk: Desk) -> None:
    assert desk.get(desk.thread)["summary"] is None
    answer = desk.post(f"{desk.thread}/summary", {"text": "Refunded."})
    assert (answer.status, answer.json()) == (201, {"at": "2026-01-05T08:00:00Z", "text": "Refunded."})
    assert desk.get(desk.thread)["summary"] == answer.json()
    assert desk.refused(f"{desk.thread}/summary", {"text": " "}) == (400, "summary.empty")


def test_the_guards_of_a_desk(guarded: Desk) -> None:
    assert guarded.refused(f"{guarded.thread}/close") == (409, "desk.thread_waiting")
    assert guarded.refused(f"{guarded.thread}/archive") == (409, "desk.thread_waiting")
    macro = {"template": "move_off_platform"}
    assert guarded.refused(f"{guarded.thread}/messages", macro) == (409, "desk.note_required")
    guarded.post(f"{guarded.thread}/notes", {"text": "A drawing of 24 MB.", "exception": "technical"})
    assert guarded.refused(f"{guarded.thread}/messages", macro | {"text": "mine"}) == (400, "desk.macro_locked")
    assert guarded.refused(f"{guarded.thread}/messages", {"template": "other"}) == (400, "desk.macro_unknown")
    sent = guarded.post(f"{guarded.thread}/messages", macro)
    assert sent.status == 201
    assert "Amazon conversation" in sent.json()["text"]
    guarded.post("/mail", {"order_id": guarded.order, "text": "Here is the drawing."})
    assert guarded.refused(f"{guarded.thread}/close") == (409, "desk.summary_required")
    guarded.post(f"{guarded.thread}/summary", {"text": "Drawing sent."})
    assert guarded.post(f"{guarded.thread}/close").status == 200


def test_a_thread_says_that_it_was_answered_elsewhere_only(guarded: Desk, desk: Desk) -> None:
    def warned(shop: Desk) -> bool:
        (listed,) = shop.get("/threads?filter=all")["items"]
        assert shop.get(shop.thread)["answered_outside"] == listed["answered_outside"]
        return bool(listed["answered_outside"])

    for shop, warns in ((guarded, True), (desk, False)):
        assert not warned(shop)
        shop.post("/mail", {"order_id": shop.order, "text": "It will come."})
        assert warned(shop) is warns
        shop.post(f"{shop.thread}/messages", {"text": "It will come."})
        assert not warned(shop)


def test_a_restricted_seller_is_told_so(desk: Desk) -> None:
    desk.hosted.world.act(c.SetMessaging("restricted", ("email_address",)), "marketplace")
    assert desk.refused(f"{desk.thread}/messages", {"text": "Hello"}) == (422, "messaging.restricted")
