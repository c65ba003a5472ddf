"""Which phrases can be in a text at all, judged by its words without their order: most texts pass none.

Only spares the trouble of looking; whether a phrase is there is the pattern's.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from scenarios.phrases import Word
from simulator.reading.matching import Need

Group = tuple[int, ...]
"""Numbered words a phrase wants together, the rarest first."""


class _Held(NamedTuple):
    """What a group in a text means: ``meets`` are bits of needs, ``begins`` phrases that are not tried without it."""

    others: Group
    meets: int
    begins: tuple[int, ...]


class Sieve:
    """What phrases need, of each the rarest first. Immutable.

    A need is a bit: a text meets some, a phrase lacks those that it does not.
    """

    def __init__(self, needs: Sequence[Sequence[Need]], numbers: Mapping[Word, int]) -> None:
        wanted = [[frozenset(_numbered(need.groups, numbers)) for need in phrase] for phrase in needs]
        bits = {groups: 1 << place for place, groups in enumerate(dict.fromkeys(_flat(wanted)))}
        self._lacks = [sum({bits[groups] for groups in phrase}) for phrase in wanted]
        self._held = _by_word(wanted, bits)

    def passed(self, present: set[int]) -> list[int]:
        """The places of the phrases of which each need is met by these words."""
        met = 0
        begun: set[int] = set()
        for word in self._held.keys() & present:
            for others, meets, begins in self._held[word]:
                if present.issuperset(others):
                    met |= meets
                    begun.update(begins)
        return [place for place in sorted(begun) if not self._lacks[place] & ~met]


def _by_word(
    wanted: Sequence[Sequence[frozenset[Group]]], bits: Mapping[frozenset[Group], int]
) -> dict[int, list[_Held]]:
    meets: defaultdict[Group, int] = defaultdict(int)
    for groups, bit in bits.items():
        for group in groups:
            meets[group] |= bit
    begins: defaultdict[Group, list[int]] = defaultdict(list)
    for place, phrase in enumerate(wanted):
        for group in phrase[0]:
            begins[group].append(place)
    held: defaultdict[int, list[_Held]] = defaultdict(list)
    for group, met in meets.items():
        held[group[0]].append(_Held(group[1:], met, tuple(begins[group])))
    return dict(held)


def _numbered(groups: Iterable[tuple[Word, ...]], numbers: Mapping[Word, int]) -> Iterable[Group]:
    return (tuple(numbers[word] for word in group) for group in groups)


def _flat(wanted: Iterable[Iterable[frozenset[Group]]]) -> Iterable[frozenset[Group]]:
    return (groups for phrase in wanted for groups in phrase)
