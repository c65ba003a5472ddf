"""Which phrases can be in a text at all, judged by its words and pairs of words without their order.

Only spares the trouble of looking; whether a phrase is there is the pattern's.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence, Set
from functools import lru_cache, reduce
from itertools import pairwise
from operator import itemgetter, or_
from typing import NamedTuple, TypeVar

from scenarios.phrases import QUESTION_MARK, Choice, Phrase, Question, Word
from simulator.reading.vocabulary import REMEMBERED, Vocabulary, is_taken_literally

_ROWS = 3
_EVERYDAY = 0.01
"""What a letter of an everyday word counts; words are the rarer the longer they are."""


Term = TypeVar("Term", bound=Hashable)


class Need(NamedTuple):
    """Words, and pairs of words in a row, of which every match has one; ``rarity``: how seldom other texts do."""

    rarity: float
    words: frozenset[Word]
    pairs: frozenset[tuple[Word, Word]] = frozenset()


class Sieve:
    """What phrases need. Immutable.

    Each phrase has a bit in each of a few rows: the first row is about the rarest thing that a phrase needs, the second
    about the next. Words set the bits of those that need them; what is set in all rows passes.
    """

    def __init__(self, phrases: Sequence[Phrase], vocabulary: Vocabulary, everyday: Set[str] = frozenset()) -> None:
        """``everyday``: words that many texts have, so that no phrase should be tried because of them."""
        self._size = len(phrases)
        self._free = 0
        words: defaultdict[frozenset[Word], int] = defaultdict(int)
        pairs: defaultdict[frozenset[tuple[Word, Word]], int] = defaultdict(int)
        needs = _Needs(everyday)
        for place, phrase in enumerate(phrases):
            rarest = needs.of(phrase)[:_ROWS]
            for row, need in enumerate(rarest):
                words[need.words] |= 1 << row * self._size + place
                pairs[need.pairs] |= 1 << row * self._size + place
            for row in range(len(rarest), _ROWS):
                self._free |= 1 << row * self._size + place
        self._vocabulary = vocabulary
        self._words = {vocabulary.numbers[word]: held for word, held in _each(words).items()}
        self._pairs = {(first.text, second.text): held for (first, second), held in _each(pairs).items()}
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
        return reduce(or_, (self._words.get(number, 0) for number in self._vocabulary.stands_for(written)), 0)


class Index:
    """Phrases by a word that each of them needs: a quick look for few phrases in a passage that is marked already."""

    def __init__(self, phrases: Sequence[Phrase], vocabulary: Vocabulary) -> None:
        needs = _Needs(frozenset())
        self._needing: defaultdict[int, set[int]] = defaultdict(set)
        for place, phrase in enumerate(phrases):
            for term in needs.words_of(phrase):
                self._needing[vocabulary.numbers[term]].add(place)

    def possible(self, marks: Mapping[int, int]) -> set[int]:
        """The places of the phrases that can be in a passage."""
        return set().union(*(self._needing[number] for number in self._needing.keys() & marks.keys()))


def _places(bits: int) -> Iterator[int]:
    """Which bits are set."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _each(needing: Mapping[frozenset[Term], int]) -> Mapping[Term, int]:
    """The bits of each term. Many phrases need one of the same list: it is gone through once for all of them."""
    bits: defaultdict[Term, int] = defaultdict(int)
    for terms, held in needing.items():
        for term in terms:
            bits[term] |= held
    return bits


class _Needs:
    """What phrases need, the rarest first. Phrases share words and lists of words: each is looked at once."""

    def __init__(self, everyday: Set[str]) -> None:
        self._everyday = everyday
        self._of_words: dict[Word, Need] = {}
        self._of_choices: dict[int, tuple[Choice, Need]] = {}

    def of(self, phrase: Phrase) -> list[Need]:
        """One for each word, pair, question and choice in it."""
        needs: list[Need] = []
        before: Word | None = None
        for part in phrase:
            if isinstance(part, Choice):
                needs.append(self._of_choice(part))
            elif isinstance(part, Question):
                needs.append(self._of_word(QUESTION_MARK))
            elif isinstance(part, Word):
                needs.append(self._of_word(part))
                if before and is_taken_literally(before) and is_taken_literally(part):
                    rarity = needs[-2].rarity + needs[-1].rarity
                    needs.append(Need(rarity, _NO_WORDS, frozenset({(before, part)})))
            before = part if isinstance(part, Word) else None
        return sorted(needs, key=_rarity, reverse=True) if len(needs) > 1 else needs

    def words_of(self, phrase: Phrase) -> Iterator[Word]:
        """Words of which every match has one, the rarest there are."""
        rarest = self.of(phrase)[0]
        yield from rarest.words
        yield from (max(pair, key=lambda word: len(word.text)) for pair in rarest.pairs)

    def _of_choice(self, choice: Choice) -> Need:
        """Known by the object itself, which is kept here: comparing two lists takes longer than looking at one."""
        known = self._of_choices.get(id(choice))
        if known is None:
            known = self._of_choices[id(choice)] = choice, self._of_options(choice.options)
        return known[1]

    def _of_options(self, options: Sequence[Phrase]) -> Need:
        single = {option[0] for option in options if len(option) == 1 and isinstance(option[0], Word)}
        longer = [self.of(option)[0] for option in options if len(option) > 1 or not isinstance(option[0], Word)]
        rarity = min([*map(self._rarity_of, single), *map(_rarity, longer)])
        words, pairs = (need.words for need in longer), (need.pairs for need in longer)
        return Need(rarity, frozenset(single).union(*words), frozenset[tuple[Word, Word]]().union(*pairs))

    def _of_word(self, word: Word) -> Need:
        known = self._of_words.get(word)
        if known is None:
            known = self._of_words[word] = Need(self._rarity_of(word), frozenset({word}))
        return known

    def _rarity_of(self, word: Word) -> float:
        return 1 + len(word.text) * (_EVERYDAY if word.text in self._everyday else 1)


_NO_WORDS = frozenset[Word]()
_rarity = itemgetter(0)
