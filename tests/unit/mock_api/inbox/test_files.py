"""Files are taken, go with messages by the rules, and are read from the thread as they were sent."""

from base64 import b64encode

import pytest

from mock_api.inbox import files
from mock_api.inbox.files import LARGEST_FILE
from simulator.domain import events as e
from tests.asking import Answer
from tests.unit.mock_api.inbox.conftest import Desk

PDF = b"%PDF-1.7 " + bytes(range(32, 127)) * 3


def uploaded(desk: Desk, name: str, content: bytes) -> Answer:
    return desk.http.ask("POST", f"/uploads?name={name}", raw=content, content_type="application/octet-stream")


def sent(desk: Desk, *attachments: object) -> Answer:
    return desk.post(f"{desk.thread}/messages", {"text": "Here it is.", "attachments": attachments})


def test_a_file_is_read_as_it_was_sent_however_it_came(desk: Desk) -> None:
    upload = uploaded(desk, "plan.pdf", PDF)
    assert (upload.status, upload.json()["size"], upload.json()["name"]) == (201, len(PDF), "plan.pdf")
    inline = {"name": "bill.pdf", "content": b64encode(PDF + b"2").decode()}
    by_size = {"name": "photo.jpg", "size": 9}
    message = sent(desk, {"name": "plan.pdf", "upload": upload.json()["id"]}, inline, by_size).json()
    assert message["attachments"] == ["plan.pdf", "bill.pdf", "photo.jpg"]
    place = f"{desk.thread}/messages/{message['id']}/attachments"
    plan, bill = (desk.http.ask("GET", f"{place}/{name}") for name in ("plan.pdf", "bill.pdf"))
    assert (plan.text.encode(), bill.text.encode()) == (PDF, PDF + b"2")
    assert plan.headers["content-type"] == "application/pdf"
    assert plan.headers["content-disposition"] == "attachment; filename*=UTF-8''plan.pdf"
    assert desk.http.ask("GET", f"{place}/plan.pdf", if_none_match=plan.headers["etag"]).status == 304
    assert desk.refused(f"{place}/photo.jpg", method="GET") == (404, "attachment.not_kept")
    assert desk.refused(f"{place}/other.pdf", method="GET") == (404, "attachment.unknown")


def test_it_belongs_to_one_message_of_one_thread_of_one_world(desk: Desk) -> None:
    upload = uploaded(desk, "plan.pdf", PDF).json()["id"]
    message = sent(desk, {"name": "plan.pdf", "upload": upload}).json()["id"]
    first = desk.hosted.addresses.message_id(1)
    for path in (
        f"{desk.thread}/messages/{first}/attachments/plan.pdf",
        f"{desk.thread}/messages/none/attachments/plan.pdf",
        f"{desk.thread}/messages/{desk.hosted.addresses.message_id(99)}/attachments/plan.pdf",
    ):
        assert desk.refused(path, method="GET") == (404, "attachment.unknown")
    fork = desk.worlds.fork(desk.hosted)
    addresses, token = fork.addresses, f"Bearer {fork.inbox_token}"
    place = f"/threads/{addresses.thread_id(1)}/messages/{addresses.message_id(2)}/attachments/plan.pdf"
    assert desk.http.ask("GET", place, authorization=token).text.encode() == PDF
    theirs = f"/threads/{addresses.thread_id(1)}/messages/{message}/attachments/plan.pdf"
    assert desk.http.ask("GET", theirs, authorization=token).status == 404


def test_the_rules_look_at_what_is_in_it(desk: Desk) -> None:
    upload = uploaded(desk, "plan.pdf", b"MZ this is a program").json()["id"]
    answer = sent(desk, {"name": "plan.pdf", "upload": upload})
    assert (answer.status, answer.code) == (422, "message.blocked.attachment_type")
    large = uploaded(desk, "photo.png", b"\x89PNG\r\n\x1a\n" + bytes(10_000_001)).json()["id"]
    answer = sent(desk, {"name": "photo.png", "upload": large})
    assert (answer.status, answer.code) == (422, "message.blocked.attachment_size")
    assert isinstance(desk.told()[-1], e.MessageBlocked)


def test_what_is_no_file_is_refused(desk: Desk) -> None:
    for path, content, code in (
        ("/uploads", PDF, "request.invalid"),
        ("/uploads?name=", PDF, "request.invalid"),
        ("/uploads?name=a/b", PDF, "request.invalid"),
        ("/uploads?name=a%0ab", PDF, "request.invalid"),
        ("/uploads?name=a.pdf", b"", "attachment.empty"),
        ("/uploads?nmae=a.pdf", PDF, "request.unknown_parameter"),
    ):
        assert desk.refused(path, raw=content) == (400, code), path
    assert desk.refused("/uploads?name=a.pdf", raw=bytes(LARGEST_FILE + 1)) == (413, "request.too_large")
    path = f"{desk.thread}/messages"
    for attachments, status, code in (
        ([{"name": "a.pdf", "upload": "nothing"}], 404, "attachment.unknown"),
        ([{"name": "a.pdf"}], 400, "request.missing_field"),
        ([{"name": "a/b.pdf", "size": 1}], 400, "request.invalid"),
        ([{"name": "a.pdf", "content": "*"}], 400, "request.invalid"),
        ([{"name": "a.pdf", "size": 1}, {"name": "a.pdf", "size": 2}], 400, "request.invalid"),
    ):
        assert desk.refused(path, {"text": "Hi", "attachments": attachments}) == (status, code)


def test_the_shelf_is_bounded_and_the_oldest_files_go_first(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST_SHELF", 25)
    first, second, third = (uploaded(desk, "a.txt", letter * 10).json()["id"] for letter in (b"a", b"b", b"c"))
    assert uploaded(desk, "again.txt", b"c" * 10).json()["id"] == third
    assert sent(desk, {"name": "a.txt", "upload": first}).code == "attachment.unknown"
    assert sent(desk, {"name": "a.txt", "upload": second}).status == 201
