"""Reads threads as the server writes them."""

from datetime import UTC, datetime, timedelta

import pytest

from mockplace.threads import Buyer, Counters, Message, Thread, ThreadItem
from tests.unit.mockplace.documents import COUNTERS, MESSAGE, THREAD, WHOLE_THREAD

ASKED = datetime(2026, 1, 5, 14, tzinfo=UTC)


def test_a_thread_of_a_list() -> None:
    item = ThreadItem.of(THREAD)
    assert item.buyer == Buyer("Elena", "7a4tn1p2bu30hpy@marketplace.test", "en")
    assert (item.opened_at, item.waiting_since, item.respond_by) == (ASKED, ASKED, ASKED + timedelta(days=1))
    assert item.last_activity_at == ASKED + timedelta(hours=8, milliseconds=1)
    plain = ("id", "order_id", "status", "item", "last_from", "preview", "received", "sent", "archived", "closed")
    assert {name: getattr(item, name) for name in plain} == {name: THREAD[name] for name in plain}


def test_nobody_waits_in_an_answered_thread() -> None:
    item = ThreadItem.of(THREAD | {"status": "replied", "waiting_since": None, "respond_by": None})
    assert (item.waiting_since, item.respond_by) == (None, None)


def test_a_whole_thread_is_a_thread_of_a_list_with_its_messages() -> None:
    thread = Thread.of(WHOLE_THREAD)
    assert isinstance(thread, ThreadItem)
    assert thread.messages == (Message("m1", "buyer", "message", ASKED, "Where is it?", ("photo.jpg",)),)
    assert (thread.order_id, thread.older) == (THREAD["order_id"], "m0")


def test_counters() -> None:
    assert Counters.of(COUNTERS) == Counters(2, 0, 1, 1)


@pytest.mark.parametrize("name", ["id", "buyer", "waiting_since", "messages"])
def test_a_thread_lacks_nothing(name: str) -> None:
    with pytest.raises(LookupError):
        Thread.of({key: value for key, value in WHOLE_THREAD.items() if key != name})


def test_a_message_says_who_wrote_it() -> None:
    assert Message.of(MESSAGE | {"from": "seller"}).sender == "seller"
