"""Lines and free hands: order inside a kind, preferences between kinds, and items that move or go away."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.actors.queue import Queue

Skills = dict[int, int]


class Desk:
    """A queue whose agents write down what they begin; those in ``gone`` are not there."""

    def __init__(self, *skills: Skills, crew_of: tuple[int, ...] | None = None) -> None:
        self.begun: list[tuple[int, int]] = []
        self.gone: set[int] = set()
        self.missed: list[int] = []
        crews = skills or ({0: 1},) * 3
        self.queue = Queue(crews, crew_of or tuple(range(len(crews))), self._start, self._works)

    def _start(self, agent: int, item: int) -> None:
        self.begun.append((agent, item))

    def _works(self, agent: int) -> bool:
        if agent in self.gone:
            self.missed.append(agent)
        return agent not in self.gone


def test_the_smallest_key_is_served_first_whenever_it_came() -> None:
    desk = Desk()
    for key in (30, 10, 20):
        desk.queue.offer(key + 1, 0, key)
    assert len(desk.queue) == 3
    for _ in range(3):
        desk.queue.free(0)
    assert desk.begun == [(0, 11), (0, 21), (0, 31)]
    assert len(desk.queue) == 0


def test_equal_keys_are_served_by_the_number_of_the_item() -> None:
    desk = Desk()
    for item in (3, 1, 2):
        desk.queue.offer(item, 0, 5)
    for _ in range(3):
        desk.queue.free(0)
    assert [item for _, item in desk.begun] == [1, 2, 3]


def test_the_first_free_agent_on_the_roster_takes_what_comes() -> None:
    desk = Desk()
    for agent in (2, 0, 1):
        desk.queue.free(agent)
    for item in (1, 2, 3, 4):
        desk.queue.offer(item, 0, item)
    assert desk.begun == [(0, 1), (1, 2), (2, 3)]
    assert len(desk.queue) == 1


def test_the_first_on_the_roster_whatever_crew_is_first() -> None:
    desk = Desk({0: 1, 1: 1}, {0: 1}, crew_of=(1, 0, 1, 0))
    for agent in (3, 1, 2, 0):
        desk.queue.free(agent)
    for item in range(4):
        desk.queue.offer(item, 0, item)
    assert [agent for agent, _ in desk.begun] == [0, 1, 2, 3]


def test_free_twice_is_one_pair_of_hands() -> None:
    desk = Desk()
    desk.queue.free(0)
    desk.queue.free(0)
    desk.queue.offer(1, 0, 1)
    desk.queue.offer(2, 0, 2)
    assert desk.begun == [(0, 1)]


def test_an_item_goes_to_who_likes_its_kind_best() -> None:
    desk = Desk({0: 2, 1: 1}, {0: 1, 1: 2})
    desk.queue.free(0)
    desk.queue.free(1)
    desk.queue.offer(7, 0, 1)
    desk.queue.offer(8, 0, 2)
    assert desk.begun == [(1, 7), (0, 8)]


def test_an_agent_takes_what_she_likes_best_then_the_smallest_key() -> None:
    desk = Desk({0: 2, 1: 1, 2: 1})
    for item, kind in enumerate((0, 1, 2, 1)):
        desk.queue.offer(item, kind, item)
    for _ in range(4):
        desk.queue.free(0)
    assert [item for _, item in desk.begun] == [1, 2, 3, 0]


def test_several_servers_and_preferences_keep_the_order_inside_a_kind() -> None:
    """Where each server searches alone for what it prefers, later ones overtake earlier ones of their kind."""
    desk = Desk({0: 1, 1: 2}, {0: 2, 1: 1})
    for item, kind in enumerate((0, 0, 1, 1, 0, 1)):
        desk.queue.offer(item, kind, item)
    for agent in (0, 1, 0, 1, 0, 1):
        desk.queue.free(agent)
    assert desk.begun == [(0, 0), (1, 2), (0, 1), (1, 3), (0, 4), (1, 5)]


def test_what_nobody_serves_waits() -> None:
    desk = Desk({0: 1})
    desk.queue.free(0)
    desk.queue.offer(1, 9, 1)
    assert desk.begun == []
    assert 1 in desk.queue
    assert desk.queue.is_served(0)
    assert not desk.queue.is_served(9)
    assert not desk.queue.waits_for(0)
    desk.queue.reprioritise(1, 0)
    desk.queue.withdraw(1)
    assert len(desk.queue) == 0


def test_who_is_not_there_takes_nothing_until_freed_again() -> None:
    desk = Desk()
    desk.queue.free(0)
    desk.queue.free(1)
    desk.gone = {0}
    desk.queue.offer(1, 0, 1)
    assert desk.begun == [(1, 1)]
    assert desk.missed == [0]
    desk.gone = set()
    desk.queue.offer(2, 0, 2)
    assert desk.begun == [(1, 1)], "she was passed over and is awaited"
    desk.queue.free(0)
    assert desk.begun == [(1, 1), (0, 2)]


def test_who_is_not_there_is_asked_only_when_something_is_to_be_done() -> None:
    desk = Desk()
    desk.gone = {0}
    desk.queue.free(0)
    assert desk.missed == []
    desk.gone = set()
    desk.queue.offer(1, 0, 1)
    assert desk.begun == [(0, 1)]
    desk.queue.offer(2, 0, 2)
    desk.gone = {0}
    desk.queue.free(0)
    assert desk.missed == [0]
    assert 2 in desk.queue


def test_a_new_key_is_a_new_place() -> None:
    desk = Desk()
    for item in (1, 2, 3):
        desk.queue.offer(item, 0, item)
    desk.queue.reprioritise(3, 0)
    desk.queue.reprioritise(1, 9)
    desk.queue.reprioritise(2, 2)
    for _ in range(4):
        desk.queue.free(0)
    assert [item for _, item in desk.begun] == [3, 2, 1]


def test_what_is_withdrawn_is_passed_over() -> None:
    desk = Desk()
    for item in (1, 2, 3):
        desk.queue.offer(item, 0, item)
    desk.queue.withdraw(1)
    desk.queue.withdraw(1)
    desk.queue.withdraw(99)
    assert len(desk.queue) == 2
    assert 1 not in desk.queue
    desk.queue.free(0)
    assert desk.begun == [(0, 2)]


def test_what_comes_again_stands_where_it_came_last() -> None:
    """Even under a key it had before, and in a line it once stood in."""
    desk = Desk({0: 1}, {1: 1})
    desk.queue.offer(1, 0, 5)
    desk.queue.reprioritise(1, 6)
    desk.queue.offer(1, 1, 5)
    desk.queue.free(0)
    assert desk.begun == []
    desk.queue.free(1)
    assert desk.begun == [(1, 1)]
    assert len(desk.queue) == 0


def test_what_has_waited_before_is_lined_up_without_being_taken() -> None:
    desk = Desk({0: 1}, {1: 1})
    desk.queue.rest(1)
    desk.queue.line_up([(30, 3, 0), (10, 1, 0), (20, 2, 0)])
    assert desk.begun == []
    assert desk.queue.waits_for(0)
    assert not desk.queue.waits_for(1)
    desk.queue.free(0)
    assert desk.begun == [(0, 1)]


@dataclass
class Model:
    """The same law, searched for from the beginning each time."""

    skills: list[Skills]
    free: set[int] = field(default_factory=set)
    items: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Item → key and kind."""
    begun: list[tuple[int, int]] = field(default_factory=list)

    def offer(self, item: int, kind: int, key: int) -> None:
        able = [(self.skills[agent][kind], agent) for agent in self.free if kind in self.skills[agent]]
        self.items.pop(item, None)
        if able:
            self.free.remove(min(able)[1])
            self.begun.append((min(able)[1], item))
        else:
            self.items[item] = key, kind

    def come(self, agent: int) -> None:
        if agent in self.free:
            return
        skills = self.skills[agent]
        able = [(skills[kind], key, item) for item, (key, kind) in self.items.items() if kind in skills]
        if able:
            self.begun.append((agent, min(able)[2]))
            del self.items[min(able)[2]]
        else:
            self.free.add(agent)


KINDS = 3
_tables = st.dictionaries(st.integers(0, KINDS - 1), st.integers(1, 2), max_size=KINDS)
_deeds = st.one_of(
    st.tuples(st.just("offer"), st.integers(0, 9), st.integers(0, KINDS - 1), st.integers(0, 5)),
    st.tuples(st.just("free"), st.integers(0, 3), st.just(0), st.just(0)),
    st.tuples(st.just("reprioritise"), st.integers(0, 9), st.just(0), st.integers(0, 5)),
    st.tuples(st.just("withdraw"), st.integers(0, 9), st.just(0), st.just(0)),
)


def do(desk: Desk, model: Model, deed: tuple[str, int, int, int]) -> None:
    what, number, kind, key = deed
    if what == "offer":
        model.offer(number, kind, key)
        desk.queue.offer(number, kind, key)
    elif what == "free":
        model.come(number)
        desk.queue.free(number)
    elif what == "reprioritise" and number in model.items:
        model.items[number] = key, model.items[number][1]
        desk.queue.reprioritise(number, key)
    elif what == "withdraw":
        model.items.pop(number, None)
        desk.queue.withdraw(number)


@given(st.lists(_tables, min_size=4, max_size=4), st.lists(_deeds, max_size=60))
def test_it_does_what_a_search_through_everything_would_do(
    skills: list[Skills], deeds: list[tuple[str, int, int, int]]
) -> None:
    desk, model = Desk(*skills), Model(skills)
    for deed in deeds:
        do(desk, model, deed)
        assert desk.begun == model.begun
        assert len(desk.queue) == len(model.items)
        assert {item for item in range(10) if item in desk.queue} == set(model.items)
        for agent in range(4):
            assert desk.queue.waits_for(agent) == any(kind in skills[agent] for _, kind in model.items.values())


@given(st.lists(_tables, min_size=4, max_size=4), st.lists(_deeds, max_size=60))
def test_first_come_first_served_inside_a_kind(skills: list[Skills], deeds: list[tuple[str, int, int, int]]) -> None:
    """Items whose keys grow as they come are begun in that order, whoever takes them."""
    desk, kind_of = Desk(*skills), {}
    for number, (what, agent, kind, _) in enumerate(deeds):
        if what == "offer":
            kind_of[number] = kind
            desk.queue.offer(number, kind, number)
        else:
            desk.queue.free(agent % 4)
    for kind in range(KINDS):
        served = [item for _, item in desk.begun if kind_of[item] == kind]
        assert served == sorted(served)


@pytest.mark.parametrize("agents", [3, 300])
def test_agents_of_equal_skills_are_one_crew(agents: int) -> None:
    """Finding a free hand looks at one of each crew, not at everybody."""
    asked = []
    begun: list[tuple[int, int]] = []

    def works(agent: int) -> bool:
        asked.append(agent)
        return True

    crew_of = (0, 1, *(0,) * agents)
    queue = Queue(({0: 1}, {0: 1, 1: 1}), crew_of, lambda agent, item: begun.append((agent, item)), works)
    for agent in range(agents + 2):
        queue.free(agent)
    queue.offer(1, 0, 1)
    assert begun == [(0, 1)]
    assert asked == [0, 1]
