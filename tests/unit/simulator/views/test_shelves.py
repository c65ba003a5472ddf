"""Shelves hold what a plain sort of every thread gives, in each copy by itself."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from simulator.views.shelves import FILTERS, Shelves, shows
from simulator.views.thread import Thread, received, sent

_THREADS = 6
_deeds = st.tuples(
    st.integers(1, _THREADS), st.sampled_from(("buyer", "answer", "notice", "mark", "archive", "report"))
)


class Inbox:
    """Shelves, and every thread beside to compare with."""

    def __init__(self) -> None:
        self.shelves = Shelves()
        self.threads: dict[int, Thread] = {}
        self.last = 0

    def copy(self) -> "Inbox":
        twin = Inbox()
        twin.shelves, twin.threads, twin.last = self.shelves.copy(), dict(self.threads), self.last
        return twin

    def do(self, number: int, deed: str) -> None:
        before = self.threads.get(number)
        after = self._changed(before or Thread(number, number, 0), deed)
        if after.last_message:
            self.shelves.move(before, after)
            self.threads[number] = after

    def _changed(self, thread: Thread, deed: str) -> Thread:
        if deed in ("buyer", "answer", "notice"):
            self.last += 1
            if deed == "buyer":
                return received(thread, self.last, self.last)
            return sent(thread, self.last, self.last, answers=deed == "answer")
        return _marked(thread, deed)

    def agrees(self, limit: int, before: int, overdue: int) -> None:
        threads = self.threads.values()
        for chosen in FILTERS:
            name = "unanswered" if chosen == "over_24h" else "last_message"
            numbers = [getattr(thread, name) for thread in threads if shows(chosen, thread, overdue)]
            wanted = sorted((number for number in numbers if number < before), reverse=True)[:limit]
            assert self.shelves.messages(chosen, before, limit, overdue) == wanted, chosen
        waiting = [thread.unanswered for thread in threads if thread.unanswered]
        late = sum(number <= overdue for number in waiting)
        assert self.shelves.waiting(overdue) == (len(waiting) - late, late)
        assert self.shelves.response_needed == sum(bool(t.unanswered and not t.archived) for t in threads)


def _marked(thread: Thread, deed: str) -> Thread:
    match deed:
        case "mark":
            return msgspec.structs.replace(thread, marked=True, unanswered=0)
        case "archive":
            return msgspec.structs.replace(thread, archived=True)
        case _:
            return msgspec.structs.replace(thread, reported=True)


@given(
    st.lists(_deeds, max_size=30),
    st.lists(_deeds, max_size=10),
    st.lists(_deeds, max_size=10),
    st.integers(1, 4),
    st.integers(1, 40),
    st.integers(0, 40),
)
def test_both_sides_of_a_copy_agree_with_a_plain_sort(
    common: list, here: list, there: list, limit: int, before: int, overdue: int
) -> None:
    original = Inbox()
    for deed in common:
        original.do(*deed)
    twin = original.copy()
    for deed in here:
        original.do(*deed)
    third = twin.copy()
    for deed in there:
        twin.do(*deed)
    for inbox in (original, twin, third):
        inbox.agrees(limit, before, overdue)


def test_a_message_brings_an_archived_thread_back() -> None:
    inbox = Inbox()
    inbox.do(1, "buyer")
    inbox.do(1, "archive")
    assert inbox.shelves.messages("all", 10, 5, 0) == []
    assert inbox.shelves.messages("archived", 10, 5, 0) == [1]
    assert inbox.shelves.waiting(0) == (1, 0)
    inbox.do(1, "buyer")
    assert inbox.shelves.messages("response_needed", 10, 5, 0) == [2]
    assert inbox.shelves.messages("archived", 10, 5, 0) == []
