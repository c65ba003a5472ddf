"""Which phrases can be in a text at all, judged by its words without their order: most texts pass none.

Only spares the trouble of looking; whether a phrase is there is the pattern's.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import lru_cache, reduce
from operator import itemgetter, or_

from scenarios.phrases import QUESTION_MARK, Choice, Gap, Node, Phrase, Question, Word
from simulator.reading.vocabulary import REMEMBERED, Vocabulary

_ROWS = 4
_EVERYDAY = 0.01
"""What a letter of an everyday word counts; words are the rarer the longer they are."""


class Sieve:
    """What phrases need. Immutable.

    Each phrase has a bit in each of a few rows: the first row is about the rarest thing that a phrase needs, the second
    about the next. A word sets the bits for which it may stand; what is set in all rows passes.
    """

    def __init__(self, phrases: Sequence[Phrase], vocabulary: Vocabulary, everyday: Set[str] = frozenset()) -> None:
        """``everyday``: words that many texts have, so that no phrase should be tried because of them."""
        self._size = len(phrases)
        self._free, self._bits = 0, [0] * len(vocabulary.numbers)
        for place, phrase in enumerate(phrases):
            needs = _rarest_needs(phrase, everyday)
            for row in range(_ROWS):
                bit = 1 << row * self._size + place
                if row >= len(needs):
                    self._free |= bit
                else:
                    for word in needs[row]:
                        self._bits[vocabulary.numbers[word]] |= bit
        self._vocabulary = vocabulary
        self._set_by = lru_cache(REMEMBERED)(self._look_up)

    def passed(self, written: Iterable[str]) -> list[int]:
        """The places of the phrases that have all they need in these folded words."""
        bits = reduce(or_, map(self._set_by, written), self._free)
        in_all = bits & ((1 << self._size) - 1)
        for row in range(1, _ROWS):
            in_all &= bits >> row * self._size
        return list(_places(in_all)) if in_all else []

    def _look_up(self, written: str) -> int:
        return reduce(or_, (self._bits[number] for number in self._vocabulary.stands_for(written)), 0)


def _places(bits: int) -> Iterator[int]:
    """Which bits are set."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _rarest_needs(phrase: Phrase, everyday: Set[str]) -> list[frozenset[Word]]:
    """Sets of words, the rarest first, of each of which every match has one."""

    def rarity(word: Word) -> float:
        return len(word.text) * (_EVERYDAY if word.text in everyday else 1)

    needs = []
    for node in phrase:
        groups = [sorted(group, key=rarity, reverse=True) for group in _groups(node)]
        for place in range(min(2, max(map(len, groups), default=0))):
            words = frozenset(group[min(place, len(group) - 1)] for group in groups)
            needs.append((min(map(rarity, words)), words))
    return [words for _, words in sorted(needs, key=itemgetter(0), reverse=True)[:_ROWS]]


def _groups(node: Node) -> Iterator[tuple[Word, ...]]:
    """Words of which a part has one group for certain."""
    match node:
        case Word():
            yield (node,)
        case Question():
            yield (QUESTION_MARK,)
        case Gap():
            return
        case Choice(options):
            for option in options:
                certain = tuple(part for part in option if isinstance(part, Word))
                nested = next((part for part in option if isinstance(part, Choice)), None)
                yield from ((*certain, *more) for more in _groups(nested)) if nested else (certain or (QUESTION_MARK,),)
