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

    others: frozenset[int]
    meets: int
    begins: tuple[int, ...]


class _Word(NamedTuple):
    """What a word means alone, and in groups of which it is the rarest."""

    meets: int
    begins: tuple[int, ...]
    groups: tuple[_Held, ...]


class Sieve:
    """What phrases need, of each the rarest first. Immutable.

    A need is a bit: a text meets some, a phrase lacks those that it does not.
    """

    def __init__(self, needs: Sequence[Sequence[Need]], numbers: Mapping[Word, int]) -> None:
        wanted = [[frozenset(_numbered(need.groups, numbers)) for need in phrase] for phrase in needs]
        bits = {groups: 1 << place for place, groups in enumerate(dict.fromkeys(_flat(wanted)))}
        self._lacks = [sum({bits[groups] for groups in phrase}) for phrase in wanted]
        self._words = _by_word(wanted, bits)

    def passed(self, present: set[int]) -> list[int]:
        """The places of the phrases of which each need is met by these words."""
        met = 0
        begun: set[int] = set()
        for number in self._words.keys() & present:
            meets, begins, groups = self._words[number]
            met |= meets
            begun.update(begins)
            for others, more, first in groups:
                if others <= present:
                    met |= more
                    begun.update(first)
        missing = ~met
        return sorted(place for place in begun if not self._lacks[place] & missing)


def _by_word(wanted: Sequence[Sequence[frozenset[Group]]], bits: Mapping[frozenset[Group], int]) -> dict[int, _Word]:
    meets: defaultdict[Group, int] = defaultdict(int)
    for groups, bit in bits.items():
        for group in groups:
            meets[group] |= bit
    begins: defaultdict[Group, list[int]] = defaultdict(list)
    for place, phrase in enumerate(wanted):
        for group in phrase[0]:
            begins[group].append(place)
    together: defaultdict[int, list[_Held]] = defaultdict(list)
    for group, met in meets.items():
        if len(group) > 1:
            together[group[0]].append(_Held(frozenset(group[1:]), met, tuple(begins[group])))
    return {
        number: _Word(meets.get((number,), 0), tuple(begins.get((number,), ())), tuple(together[number]))
        for number in {group[0] for group in meets}
    }


def _numbered(groups: Iterable[tuple[Word, ...]], numbers: Mapping[Word, int]) -> Iterable[Group]:
    return (tuple(numbers[word] for word in group) for group in groups)


def _flat(wanted: Iterable[Iterable[frozenset[Group]]]) -> Iterable[frozenset[Group]]:
    return (groups for phrase in wanted for groups in phrase)
