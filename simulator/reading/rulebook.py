"""One language's phrase rules: which intents the sentences of a text show.

Sees sentence by sentence; cutting a message into sentences and quoting them is the reader's.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from scenarios.phrases import Phrase, parse_phrase, word_lists, words_named
from scenarios.reading import PhraseRules
from simulator.reading.marks import Marks
from simulator.reading.matching import Pattern
from simulator.reading.sieve import Index, Sieve
from simulator.reading.vocabulary import Vocabulary

_REMEMBERED_SENTENCES = 4096
_REMEMBERED_WORDS = 64
"""Help desks write from templates: greetings, closings and whole answers come again word by word."""

_NOTHING: Mapping[str, str] = {}


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
        self._lists = {name: word_lists(rule.lists()) for name, rule in rules.items()}
        self._cancelling = {name: rule.not_ for name, rule in rules.items()}
        self._vocabulary = Vocabulary(
            words_named(chain.from_iterable((*rule.words.values(), *rule.yes, *rule.not_) for rule in rules.values()))
        )
        self._sieve = Sieve([self._parsed(*rule) for rule in self._showing], self._vocabulary, everyday)
        self._pattern = lru_cache(None)(self._compiled)
        self._index = lru_cache(None)(self._indexed)
        self._known = lru_cache(_REMEMBERED_SENTENCES)(self._found)

    def may_show(self, written: Sequence[str]) -> bool:
        """Whether a text of these folded words is worth cutting into sentences; most say nothing."""
        return bool(self._sieve.passed(written))

    def shown(self, sentences: Iterable[Sequence[str]]) -> Iterator[tuple[int, Mapping[str, str]]]:
        """The sentences, given as folded words, that show something, by their place.

        Each intent comes with the phrase that showed it.
        """
        for place, written in enumerate(sentences):
            found = self._known(tuple(written)) if len(written) <= _REMEMBERED_WORDS else self._found(written)
            if found:
                yield place, found

    def _found(self, written: Sequence[str]) -> Mapping[str, str]:
        """What one sentence shows."""
        likely = self._sieve.passed(written)
        if not likely:
            return _NOTHING
        marks = Marks(written, self._vocabulary.stands_for)
        found: dict[str, str] = {}
        for number in likely:
            intent, phrase = self._showing[number]
            if intent not in found and self._pattern(intent, phrase).ends(marks):
                found[intent] = phrase
        return {intent: phrase for intent, phrase in found.items() if not self._is_cancelled(intent, marks)}

    def _is_cancelled(self, intent: str, marks: Marks) -> bool:
        phrases = self._cancelling[intent]
        return any(self._pattern(intent, phrases[number]).ends(marks) for number in self._index(intent).possible(marks))

    def _indexed(self, intent: str) -> Index:
        return Index([self._parsed(intent, phrase) for phrase in self._cancelling[intent]], self._vocabulary)

    def _compiled(self, intent: str, phrase: str) -> Pattern:
        return Pattern(self._parsed(intent, phrase), self._vocabulary.numbers)

    def _parsed(self, intent: str, phrase: str) -> Phrase:
        return parse_phrase(phrase, self._lists[intent])
