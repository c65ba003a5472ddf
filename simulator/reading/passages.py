"""Sentences laid side by side: places of words are the bits of an integer, so that one look serves all of them.

Knows places only; what is looked for there is the matching's.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from scenarios.phrases import LONGEST_GAP
from scenarios.words import QUESTION

Marks = Mapping[int, int]
"""Number of a listed word → the places where it stands, as bits; a question mark stands all over its sentence."""
StandsFor = Callable[[str], Iterable[int]]
"""The numbers of the listed words for which a written one stands."""

_APART = LONGEST_GAP + 1
"""Places between two sentences: no phrase reaches from one into the next."""
_SHORT = 256
"""Places up to which bits are set one by one; in a longer passage that takes the square of its length."""


class Passage:
    """Some sentences, each a list of folded words, as ``marks``."""

    def __init__(self, sentences: Sequence[Sequence[str]], stands_for: StandsFor) -> None:
        self._starts = list(accumulate((len(written) + _APART for written in sentences), initial=0))
        mark = _marked if self._starts[-1] <= _SHORT else _marked_at_once
        self.marks = mark(sentences, self._starts, stands_for)
        questions = sum(_asking(*placed) for placed in zip(sentences, self._starts, strict=False))
        if questions:
            self.marks.update((number, questions) for number in stands_for(QUESTION))

    def sentences_with(self, ends: int) -> Iterator[int]:
        """In which sentences phrases end, given the places behind their ends."""
        while ends:
            place = (ends & -ends).bit_length() - 1
            number = bisect_right(self._starts, place - 1) - 1
            yield number
            ends &= -1 << self._starts[number + 1]


def _asking(written: Sequence[str], start: int) -> int:
    """All places of a sentence up to its last question mark."""
    if QUESTION not in written:
        return 0
    return (1 << start + len(written) - written[::-1].index(QUESTION)) - (1 << start)


def _marked(sentences: Iterable[Sequence[str]], starts: Iterable[int], stands_for: StandsFor) -> dict[int, int]:
    marks: dict[int, int] = {}
    for written, start in zip(sentences, starts, strict=False):
        place = 1 << start
        for word in written:
            for number in stands_for(word):
                marks[number] = marks.get(number, 0) | place
            place <<= 1
    return marks


def _marked_at_once(sentences: Sequence[Sequence[str]], starts: Sequence[int], stands_for: StandsFor) -> dict[int, int]:
    """In time linear in the passage."""
    places: defaultdict[int, list[int]] = defaultdict(list)
    for written, start in zip(sentences, starts, strict=False):
        for place, word in enumerate(written, start):
            for number in stands_for(word):
                places[number].append(place)
    return {number: _bits(where, starts[-1]) for number, where in places.items()}


def _bits(where: list[int], size: int) -> int:
    if len(where) == 1:
        return 1 << where[0]
    digits = bytearray(b"0" * size)
    for place in where:
        digits[-1 - place] = 49  # the digit 1
    return int(digits, 2)
