"""Which phrases can be in a text at all, judged by its words without their order: most texts pass none.

Only spares the trouble of looking; whether a phrase is there is the pattern's.
"""

from collections.abc import Iterator, Sequence, Set
from functools import lru_cache, reduce
from itertools import pairwise
from operator import or_
from typing import TypeAlias

from scenarios.phrases import QUESTION_MARK, Choice, Phrase, Question, Word
from simulator.reading.vocabulary import REMEMBERED, Vocabulary, is_taken_literally

Term: TypeAlias = Word | tuple[Word, Word]
"""A word that is looked for, or two in a row."""
Need: TypeAlias = Set[Term]
"""Terms of which every match has at least one."""

_ROWS = 3
_EVERYDAY = 0.01
"""What a letter of an everyday word counts; a term is the rarer the longer it is."""


class Sieve:
    """What phrases need. Immutable.

    Each phrase has a bit in each of a few rows: the first row is about the rarest thing that a phrase needs, the second
    about the next. A term sets the bits of those that need it; what is set in all rows passes.
    """

    def __init__(self, phrases: Sequence[Phrase], vocabulary: Vocabulary, everyday: Set[str] = frozenset()) -> None:
        """``everyday``: words that many texts have, so that no phrase should be tried because of them."""
        self._size = len(phrases)
        self._free = 0
        self._words, self._pairs = [0] * len(vocabulary.numbers), dict[tuple[str, str], int]()
        needed = _Needs(everyday)
        for place, phrase in enumerate(phrases):
            needs = needed.of(phrase)
            for row in range(_ROWS):
                bit = 1 << row * self._size + place
                if row >= len(needs):
                    self._free |= bit
                for term in needs[row] if row < len(needs) else ():
                    if isinstance(term, Word):
                        self._words[vocabulary.numbers[term]] |= bit
                    else:
                        pair = term[0].text, term[1].text
                        self._pairs[pair] = self._pairs.get(pair, 0) | bit
        self._vocabulary = vocabulary
        self._set_by = lru_cache(REMEMBERED)(self._look_up)

    def passed(self, written: Sequence[str]) -> list[int]:
        """The places of the phrases that have all they need in these folded words."""
        bits = reduce(or_, map(self._set_by, written), self._free)
        for pair in self._pairs.keys() & set(pairwise(written)):
            bits |= self._pairs[pair]
        in_all = bits & ((1 << self._size) - 1)
        for row in range(1, _ROWS):
            in_all &= bits >> row * self._size
        return list(_places(in_all)) if in_all else []

    def _look_up(self, written: str) -> int:
        return reduce(or_, (self._words[number] for number in self._vocabulary.stands_for(written)), 0)


def _places(bits: int) -> Iterator[int]:
    """Which bits are set."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


class _Needs:
    """What phrases need, the rarest first."""

    def __init__(self, everyday: Set[str]) -> None:
        self._everyday = everyday

    def of(self, phrase: Phrase) -> list[Need]:
        """A need for each part of a phrase but its gaps."""
        needs: list[Need] = [*self._terms(phrase)]
        for part in phrase:
            if isinstance(part, Choice):
                needs.append({term for option in part.options for term in self.of(option)[0]})
        return sorted(needs, key=self._rarity, reverse=True)

    def _terms(self, phrase: Phrase) -> Iterator[Need]:
        for part, following in pairwise((*phrase, None)):
            if isinstance(part, Question):
                yield {QUESTION_MARK}
            elif isinstance(part, Word):
                yield {part}
                if isinstance(following, Word) and is_taken_literally(part) and is_taken_literally(following):
                    yield {(part, following)}

    def _rarity(self, need: Need) -> float:
        return min(map(self._length, need))

    def _length(self, term: Term) -> float:
        if not isinstance(term, Word):
            return 1 + sum(map(self._length, term))
        return len(term.text) * (_EVERYDAY if term.text in self._everyday else 1)
