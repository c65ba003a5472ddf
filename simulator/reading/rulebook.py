"""One language's phrase rules: which intents the sentences of a text show.

Sees sentence by sentence; cutting a message into sentences and quoting them is the reader's.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from scenarios.phrases import parse_phrase, words_named
from scenarios.reading import PhraseRules
from simulator.reading.matching import Pattern
from simulator.reading.passages import Passage
from simulator.reading.sieve import Index, Sieve
from simulator.reading.vocabulary import Vocabulary

_TOGETHER = 64
"""Words that are looked at together: the more, the fewer looks; the fewer, the fewer phrases may be in them."""


class Rule(NamedTuple):
    """One phrase that shows an intent."""

    intent: str
    phrase: str


class Rulebook:
    """Phrase rules of one language. Immutable; earlier phrases of the file come first.

    A phrase is compiled when a text first has the words for it, those that cancel an intent when it is first shown.
    """

    def __init__(self, rules: Mapping[str, PhraseRules], everyday: Set[str] = frozenset()) -> None:
        """``everyday``: words that many texts have, so that no phrase should be tried because of them."""
        self._showing = [Rule(name, phrase) for name, rule in rules.items() for phrase in rule.yes]
        self._cancelling = {name: rule.not_ for name, rule in rules.items()}
        self._vocabulary = Vocabulary(
            words_named(chain.from_iterable((*rule.yes, *rule.not_) for rule in rules.values()))
        )
        self._sieve = Sieve([parse_phrase(rule.phrase) for rule in self._showing], self._vocabulary, everyday)
        self._pattern = lru_cache(None)(self._compiled)
        self._index = lru_cache(None)(self._indexed)

    def may_show(self, written: Sequence[str]) -> bool:
        """Whether a text of these folded words is worth cutting into sentences; most say nothing."""
        return bool(self._sieve.passed(written))

    def shown(self, sentences: Iterable[Sequence[str]]) -> Iterator[tuple[int, dict[str, str]]]:
        """The sentences, given as folded words, that show something, by their place.

        Each intent comes with the phrase that showed it.
        """
        first = 0
        for passage in _passages(sentences):
            likely = self._sieve.passed(list(chain.from_iterable(passage)))
            if likely:
                for place, found in self._found(passage, [self._showing[rule] for rule in likely]):
                    yield first + place, found
            first += len(passage)

    def _found(
        self, sentences: Sequence[Sequence[str]], likely: Sequence[Rule]
    ) -> Iterator[tuple[int, dict[str, str]]]:
        passage = Passage(sentences, self._vocabulary.stands_for)
        found: list[dict[str, str]] = [{} for _ in sentences]
        for intent, phrase in likely:
            for place in passage.sentences_with(self._pattern(phrase).ends(passage.marks)):
                found[place].setdefault(intent, phrase)
        for intent in set(chain.from_iterable(found)):
            phrases = self._cancelling[intent]
            for number in self._index(intent).possible(passage.marks):
                for place in passage.sentences_with(self._pattern(phrases[number]).ends(passage.marks)):
                    found[place].pop(intent, None)
        return ((place, shown) for place, shown in enumerate(found) if shown)

    def _indexed(self, intent: str) -> Index:
        return Index([parse_phrase(phrase) for phrase in self._cancelling[intent]], self._vocabulary)

    def _compiled(self, phrase: str) -> Pattern:
        return Pattern(parse_phrase(phrase), self._vocabulary.numbers)


def _passages(sentences: Iterable[Sequence[str]]) -> Iterator[list[Sequence[str]]]:
    """Sentences that are looked at together."""
    passage: list[Sequence[str]] = []
    size = 0
    for sentence in sentences:
        passage.append(sentence)
        size += len(sentence)
        if size >= _TOGETHER:
            yield passage
            passage, size = [], 0
    if passage:
        yield passage
