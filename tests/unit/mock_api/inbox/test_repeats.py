"""A request under a key does what it does once, however often it comes."""

from typing import Any

import pytest

from mock_api.inbox import repeats
from simulator.domain import events as e
from tests.asking import Answer
from tests.unit.mock_api.inbox.conftest import Desk


def under(desk: Desk, key: str, path: str, body: Any = None) -> Answer:
    return desk.http.ask("POST", path, body, idempotency_key=key)


def told(desk: Desk) -> int:
    return desk.hosted.world.journal.length


def test_the_same_answer_comes_again_and_nothing_is_done_twice(desk: Desk) -> None:
    for deed, body in (
        ("messages", {"text": "Please hold on."}),
        ("notes", {"text": "Look at it."}),
        ("summary", {"text": "Settled."}),
        ("report", None),
        ("close", None),
    ):
        path = f"{desk.thread}/{deed}"
        first, length = under(desk, deed, path, body), told(desk)
        again = under(desk, deed, path, body)
        assert (again.status, again.text) == (first.status, first.text), deed
        assert again.headers["idempotency-replayed"] == "true"
        assert "idempotency-replayed" not in first.headers
        assert again.headers["etag"] == first.headers["etag"]
        assert told(desk) == length
    refund = {"reason": "agreed", "amount": "5.00"}
    first = under(desk, "refund", f"/orders/{desk.order}/refund", refund)
    assert under(desk, "refund", f"/orders/{desk.order}/refund", refund).text == first.text
    assert desk.hosted.inbox.ledger.refunded(1) == 500


def test_spaces_between_do_not_make_another_body(desk: Desk) -> None:
    path = f"{desk.thread}/messages"
    first = desk.http.ask("POST", path, raw=b'{"text": "Please hold on."}', idempotency_key="k")
    again = desk.http.ask("POST", path, raw=b'{ "text":"Please hold on.", "template": ""}', idempotency_key="k")
    assert again.text == first.text


def test_another_request_under_the_same_key_is_refused(desk: Desk) -> None:
    path = f"{desk.thread}/messages"
    assert under(desk, "k", path, {"text": "Please hold on."}).status == 201
    for other, body in ((path, {"text": "No."}), (f"{desk.thread}/notes", {"text": "Please hold on."})):
        assert desk.refused(other, body, idempotency_key="k") == (409, "idempotency.key_reused")
    assert under(desk, "another", path, {"text": "No."}).status == 201


def test_a_refusal_that_was_written_down_is_told_again(desk: Desk) -> None:
    path, body = f"{desk.thread}/messages", {"text": "Mail me at ada@example.org."}
    first, length = under(desk, "k", path, body), told(desk)
    assert isinstance(desk.told()[-1], e.MessageBlocked)
    again = under(desk, "k", path, body)
    assert (again.status, again.text) == (first.status, first.text) == (422, again.text)
    assert again.code.startswith("message.blocked.")
    assert told(desk) == length


def test_what_was_refused_before_anything_happened_may_be_tried_anew(desk: Desk) -> None:
    path = f"{desk.thread}/messages"
    assert under(desk, "k", path, {"text": ""}).status == 400
    assert under(desk, "k", path, {"text": "Please hold on."}).status == 201


@pytest.mark.parametrize("key", ["", " ", "x" * 256, "caf\u00e9", "a\tb"])
def test_a_key_that_is_none_is_refused(desk: Desk, key: str) -> None:
    assert desk.refused(f"{desk.thread}/report", idempotency_key=key) == (400, "request.invalid")


def test_the_oldest_keys_are_forgotten_first(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeats, "MOST_KEYS", 3)
    path = f"{desk.thread}/notes"
    for number in range(5):
        under(desk, f"k{number}", path, {"text": f"note {number}"})
    length = told(desk)
    assert under(desk, "k2", path, {"text": "note 2"}).headers["idempotency-replayed"] == "true"
    assert told(desk) == length
    assert under(desk, "k1", path, {"text": "note 1"}).status == 201
    assert told(desk) == length + 1
    assert sum(name.startswith("answered ") for name in desk.hosted.effects.notes) == 3


def test_worlds_have_their_own_keys_and_a_reset_forgets_them(desk: Desk) -> None:
    path, body = f"{desk.thread}/notes", {"text": "Look at it."}
    under(desk, "k", path, body)
    fork = desk.worlds.fork(desk.hosted)
    twin = f"/threads/{fork.addresses.thread_id(1)}/notes"
    answer = desk.http.ask("POST", twin, body, idempotency_key="k", authorization=f"Bearer {fork.inbox_token}")
    assert (answer.status, "idempotency-replayed" in answer.headers) == (201, False)
    desk.worlds.reset(desk.hosted)
    assert "idempotency-replayed" not in under(desk, "k", path, {"text": "Another."}).headers
