"""Lines of items and free hands, brought together the moment both are there.

Knows keys, numbers and two callbacks; what the items are, and how time passes, belongs to the team.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import TypeVar

T = TypeVar("T")

Start = Callable[[int, int], None]
"""``start(agent, item)``: begin the work."""

Works = Callable[[int], bool]
"""``works(agent)``: whether somebody whose hands are free may take anything now; who may not is freed again later."""

Skills = Mapping[int, int]
"""Kind of item → level of preference, 1 first; a kind that is missing is never taken."""

Entry = tuple[int, int, int]
"""Key, item and kind. An entry that is no longer its item's own is passed over."""


class _Line:
    """Items that exactly the same crews serve, at the same levels."""

    __slots__ = ("levels", "waiting")

    def __init__(self) -> None:
        self.waiting: list[Entry] = []
        self.levels: tuple[tuple[_Crew, ...], ...] = ()
        """Who serves it, best level first."""


class _Crew:
    """Agents of equal skills, and which of them have their hands free."""

    __slots__ = ("hands", "levels")

    def __init__(self) -> None:
        self.hands: list[int] = []
        self.levels: tuple[tuple[list[Entry], ...], ...] = ()
        """What they serve, best level first."""


class Queue:
    """Items in line and agents with free hands. No item waits while somebody is free who works and may serve it.

    An agent takes from the best of his levels in which something waits, and there the smallest key; an item goes to
    the agent who likes its kind best, of several to the first on the roster. So the items of one kind are taken in
    the order of their keys, whoever takes them.
    """

    def __init__(self, crews: Sequence[Skills], crew_of: Sequence[int], start: Start, works: Works) -> None:
        self._start = start
        self._works = works
        self._standing: dict[int, Entry] = {}
        self._rests = bytearray(len(crew_of))
        self._unserved = _Line()
        teams = [_Crew() for _ in crews]
        self._line_of = _lines(crews, teams)
        self._crew_of = [teams[number] for number in crew_of]

    def __len__(self) -> int:
        return len(self._standing)

    def __contains__(self, item: int) -> bool:
        return item in self._standing

    def is_served(self, kind: int) -> bool:
        """Whether anybody ever takes items of a kind."""
        return kind in self._line_of

    def offer(self, item: int, kind: int, key: int) -> None:
        """An item comes, or comes again: to free hands at once, else in line."""
        if item in self._standing:
            del self._standing[item]
        line = self._line_of.get(kind, self._unserved)
        agent = self._free_hand(line)
        if agent is not None:
            self._start(agent, item)
            return
        entry = self._standing[item] = (key, item, kind)
        heappush(line.waiting, entry)

    def line_up(self, entries: Iterable[Entry]) -> None:
        """Put items in line that have waited before; nobody takes one for it."""
        for entry in entries:
            self._standing[entry[1]] = entry
            self._line_of.get(entry[2], self._unserved).waiting.append(entry)
        for line in {id(line): line for line in self._line_of.values()}.values():
            heapify(line.waiting)

    def reprioritise(self, item: int, key: int) -> None:
        """Give an item in line another key."""
        was, _, kind = self._standing[item]
        if key != was:
            entry = self._standing[item] = (key, item, kind)
            heappush(self._line_of.get(kind, self._unserved).waiting, entry)

    def withdraw(self, item: int) -> None:
        """An item wants nothing any more, if it waited at all."""
        self._standing.pop(item, None)

    def free(self, agent: int) -> None:
        """An agent can take the next item: what waits if he works now, else what comes once he does."""
        if self._rests[agent]:
            return
        crew = self._crew_of[agent]
        waiting = self._best(crew)
        if waiting is None:
            self._rests[agent] = 1
            heappush(crew.hands, agent)
        elif self._works(agent):
            item = heappop(waiting)[1]
            del self._standing[item]
            self._start(agent, item)

    def rest(self, agent: int) -> None:
        """An agent's hands are free, and nothing waits that he may take."""
        self._rests[agent] = 1
        heappush(self._crew_of[agent].hands, agent)

    def waits_for(self, agent: int) -> bool:
        """Whether something is in line that an agent may take."""
        return self._best(self._crew_of[agent]) is not None

    def _best(self, crew: _Crew) -> list[Entry] | None:
        """The line whose first item a crew takes next, if anything waits."""
        standing = self._standing
        for level in crew.levels:
            best: list[Entry] | None = None
            for waiting in level:
                while waiting:
                    entry = waiting[0]
                    if standing.get(entry[1]) is entry:
                        if best is None or entry < best[0]:
                            best = waiting
                        break
                    heappop(waiting)
            if best:
                return best
        return None

    def _free_hand(self, line: _Line) -> int | None:
        """Take whoever is to serve the next item of a line out of those who rest."""
        for level in line.levels:
            best: list[int] | None = None
            for crew in level:
                hands = crew.hands
                while hands and not self._works(hands[0]):
                    self._rests[heappop(hands)] = 0
                if hands and (best is None or hands[0] < best[0]):
                    best = hands
            if best is not None:
                agent = heappop(best)
                self._rests[agent] = 0
                return agent
        return None


def _lines(crews: Sequence[Skills], teams: Sequence[_Crew]) -> dict[int, _Line]:
    """One line for all kinds that the same crews serve at the same levels, joined to those crews."""
    alike: dict[tuple[int, ...], _Line] = {}
    line_of: dict[int, _Line] = {}
    for kind in sorted({kind for skills in crews for kind in skills}):
        levels = tuple(skills.get(kind, 0) for skills in crews)
        line_of[kind] = alike.setdefault(levels, _Line())
    for levels, line in alike.items():
        served = [(level, team) for level, team in zip(levels, teams, strict=True) if level]
        line.levels = _by_level(served)
    for number, team in enumerate(teams):
        team.levels = _by_level([(levels[number], line.waiting) for levels, line in alike.items() if levels[number]])
    return line_of


def _by_level(found: list[tuple[int, T]]) -> tuple[tuple[T, ...], ...]:
    """Grouped by level, the best one first."""
    return tuple(tuple(one for at, one in found if at == level) for level in sorted({level for level, _ in found}))
