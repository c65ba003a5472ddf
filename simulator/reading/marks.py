"""One sentence with its words marked: places of words are the bits of an integer, so that one look serves all of them.

Knows places only; what is looked for there is the matching's.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from operator import or_

from scenarios.words import QUESTION

StandsFor = Callable[[str], Iterable[int]]
"""The numbers of the listed words for which a written one stands."""

_SHORT = 256
"""Words up to which bits are set one by one; in a longer sentence that takes the square of its length."""


class Marks(dict[int, int]):
    """Number of a listed word → the places where it stands, as bits; a question mark stands all over its sentence."""

    def __init__(self, written: Sequence[str], stands_for: StandsFor) -> None:
        """``written``: the folded words of the sentence."""
        super().__init__((_marked if len(written) <= _SHORT else _marked_at_once)(written, stands_for))
        if QUESTION in written:
            self.update(dict.fromkeys(stands_for(QUESTION), _asking(written)))
        self._together: dict[frozenset[int], int] = {}

    def any_of(self, numbers: frozenset[int]) -> int:
        """Where one of several words stands. Many phrases have the same list: it is looked for once."""
        places = self._together.get(numbers)
        if places is None:
            places = self._together[numbers] = reduce(or_, map(self.__getitem__, numbers & self.keys()), 0)
        return places


def _asking(written: Sequence[str]) -> int:
    """All places up to the last question mark."""
    return (1 << len(written) - written[::-1].index(QUESTION)) - 1


def _marked(written: Sequence[str], stands_for: StandsFor) -> dict[int, int]:
    marks: dict[int, int] = {}
    place = 1
    for word in written:
        for number in stands_for(word):
            marks[number] = marks.get(number, 0) | place
        place <<= 1
    return marks


def _marked_at_once(written: Sequence[str], stands_for: StandsFor) -> dict[int, int]:
    """In time linear in the sentence."""
    places: defaultdict[int, list[int]] = defaultdict(list)
    for place, word in enumerate(written):
        for number in stands_for(word):
            places[number].append(place)
    return {number: _bits(where, len(written)) for number, where in places.items()}


def _bits(where: list[int], size: int) -> int:
    if len(where) == 1:
        return 1 << where[0]
    digits = bytearray(b"0" * size)
    for place in where:
        digits[-1 - place] = 49  # the digit 1
    return int(digits, 2)
