"""One language's phrase rules, compiled once: which intents a sentence shows.

Sees sentence by sentence; cutting a message into sentences and quoting them is the reader's.
"""

from collections import defaultdict
from collections.abc import Mapping, Set
from typing import NamedTuple

from scenarios.phrases import parse_phrase, words_named
from scenarios.reading import PhraseRules
from scenarios.words import words
from simulator.reading.matching import SHORT, Marks, Pattern, marks_of, short_marks
from simulator.reading.sieve import Sieve
from simulator.reading.vocabulary import Vocabulary


class Rule(NamedTuple):
    """One phrase that shows an intent."""

    intent: str
    phrase: str


class Rulebook:
    """Phrase rules of one language. Immutable; earlier phrases of the file come first.

    A phrase is compiled when a sentence first has the words for it.
    """

    def __init__(self, rules: Mapping[str, PhraseRules], everyday: Set[str] = frozenset()) -> None:
        """``everyday``: words that many texts have, so that no phrase should be tried because of them."""
        self._phrases = {text: parse_phrase(text) for rule in rules.values() for text in (*rule.yes, *rule.not_)}
        self._vocabulary = Vocabulary(words_named(self._phrases))
        self._showing = [Rule(name, text) for name, rule in rules.items() for text in rule.yes]
        self._cancelling = {name: rule.not_ for name, rule in rules.items()}
        self._sieve = Sieve([self._phrases[rule.phrase] for rule in self._showing], self._vocabulary, everyday)
        self._patterns: dict[str, Pattern] = {}

    def may_show(self, text: str) -> bool:
        """Whether any sentence of a text can show anything: one pass over its words, most often without a second.

        What is in no short text across its sentences is in no sentence of it.
        """
        written = words(text)
        likely = self._likely(written)
        if not likely or len(written) > SHORT:
            return bool(likely)
        marks = self._marks(written)
        return any(self._matches(rule.phrase, marks) for rule in likely)

    def shown(self, sentence: str) -> dict[str, str]:
        """Each intent of a sentence with the phrase that showed it."""
        written = words(sentence)
        likely = self._likely(written)
        if not likely:
            return {}
        marks = self._marks(written)
        found: dict[str, str] = {}
        for intent, phrase in likely:
            if intent not in found and self._matches(phrase, marks):
                found[intent] = phrase
        return {name: phrase for name, phrase in found.items() if not self._cancelled(name, marks)}

    def _likely(self, written: list[str]) -> list[Rule]:
        return [self._showing[place] for place in self._sieve.passed(written)]

    def _cancelled(self, intent: str, marks: Marks) -> bool:
        return any(self._matches(phrase, marks) for phrase in self._cancelling[intent])

    def _matches(self, phrase: str, marks: Marks) -> bool:
        pattern = self._patterns.get(phrase)
        if pattern is None:
            pattern = self._patterns[phrase] = Pattern(self._phrases[phrase], self._vocabulary.numbers)
        return pattern.matches(marks)

    def _marks(self, written: list[str]) -> Marks:
        stands_for = self._vocabulary.stands_for
        if len(written) <= SHORT:
            return short_marks(map(stands_for, written))
        places: defaultdict[int, list[int]] = defaultdict(list)
        for place, word in enumerate(written):
            for number in stands_for(word):
                places[number].append(place)
        return marks_of(places, len(written))
