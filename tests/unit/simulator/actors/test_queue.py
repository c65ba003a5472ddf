"""One queue: first come first served, the first free agent on the roster, and items that no longer want any work."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.actors.queue import Queue


class Desk:
    """A queue whose agents write down what they begin, and refuse what is in ``stale``."""

    def __init__(self, items: list[tuple[int, int]] | None = None) -> None:
        self.begun: list[tuple[int, int, int]] = []
        self.stale: set[int] = set()
        self.gone: set[int] = set()
        self.queue = Queue(self._start, lambda agent: agent not in self.gone, items or ())

    def _start(self, agent: int, key: int, item: int) -> bool:
        if item in self.stale:
            return False
        self.begun.append((agent, key, item))
        return True


def test_the_smallest_key_is_served_first_whenever_it_was_offered() -> None:
    desk = Desk()
    for key in (30, 10, 20):
        desk.queue.offer(key, key + 1)
    assert len(desk.queue) == 3
    for _ in range(3):
        desk.queue.free(0)
    assert desk.begun == [(0, 10, 11), (0, 20, 21), (0, 30, 31)]
    assert len(desk.queue) == 0


def test_items_may_wait_from_the_beginning() -> None:
    desk = Desk([(30, 3), (10, 1)])
    desk.queue.free(4)
    assert desk.begun == [(4, 10, 1)]
    assert len(desk.queue) == 1


def test_the_first_free_agent_on_the_roster_takes_the_next() -> None:
    desk = Desk()
    for agent in (2, 0, 1):
        desk.queue.free(agent)
    for key in (1, 2, 3, 4):
        desk.queue.offer(key, 0)
    assert [agent for agent, _, _ in desk.begun] == [0, 1, 2]
    assert len(desk.queue) == 1


def test_who_took_an_item_is_free_no_more() -> None:
    desk = Desk()
    desk.queue.free(0)
    desk.queue.offer(1, 1)
    desk.queue.offer(2, 2)
    assert desk.begun == [(0, 1, 1)]
    desk.queue.free(0)
    assert desk.begun == [(0, 1, 1), (0, 2, 2)]


def test_free_twice_is_one_pair_of_hands() -> None:
    desk = Desk()
    desk.queue.free(0)
    desk.queue.free(0)
    desk.queue.offer(1, 1)
    desk.queue.offer(2, 2)
    assert len(desk.begun) == 1


def test_who_left_takes_nothing() -> None:
    desk = Desk()
    desk.queue.free(0)
    desk.queue.free(1)
    desk.queue.leave(0)
    desk.queue.leave(7)
    desk.queue.offer(1, 1)
    desk.queue.offer(2, 2)
    assert desk.begun == [(1, 1, 1)]


def test_who_left_and_came_back_is_one_pair_of_hands() -> None:
    desk = Desk()
    desk.queue.free(0)
    desk.queue.leave(0)
    desk.queue.free(0)
    desk.queue.offer(1, 1)
    desk.queue.offer(2, 2)
    assert desk.begun == [(0, 1, 1)]


def test_who_works_no_more_takes_nothing_and_the_next_one_does() -> None:
    desk = Desk()
    desk.queue.free(0)
    desk.queue.free(1)
    desk.gone = {0}
    desk.queue.offer(1, 1)
    assert desk.begun == [(1, 1, 1)]
    desk.queue.offer(2, 2)
    assert len(desk.queue) == 1


def test_an_item_that_wants_no_work_is_dropped_and_the_agent_takes_the_next() -> None:
    desk = Desk()
    desk.stale = {1, 2}
    for item in (1, 2, 3):
        desk.queue.offer(item, item)
    desk.queue.free(5)
    assert desk.begun == [(5, 3, 3)]
    assert len(desk.queue) == 0


def test_dropping_every_item_leaves_the_agent_free() -> None:
    desk = Desk()
    desk.stale = {1}
    desk.queue.free(5)
    desk.queue.offer(1, 1)
    assert desk.begun == []
    desk.queue.offer(2, 2)
    assert desk.begun == [(5, 2, 2)]


@given(st.lists(st.tuples(st.sampled_from(["offer", "free", "leave"]), st.integers(0, 3)), max_size=60))
def test_nothing_waits_while_somebody_is_free(deeds: list[tuple[str, int]]) -> None:
    """A naive model: sorted items, sorted agents, matched until one side is empty."""
    desk, items, agents, begun = Desk(), list[int](), set[int](), list[tuple[int, int, int]]()
    for key, (deed, agent) in enumerate(deeds):
        if deed == "offer":
            desk.queue.offer(key, key)
            items.append(key)
        elif deed == "free":
            desk.queue.free(agent)
            agents.add(agent)
        else:
            desk.queue.leave(agent)
            agents.discard(agent)
        while items and agents:
            taker = min(agents)
            agents.remove(taker)
            begun.append((taker, items[0], items.pop(0)))
        assert desk.begun == begun
        assert len(desk.queue) == len(items)
