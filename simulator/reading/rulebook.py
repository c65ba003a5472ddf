"""One language's phrase rules, compiled once: which intents a sentence shows.

Sees sentence by sentence; cutting a message into sentences and quoting them is the reader's.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from itertools import chain
from typing import NamedTuple

from scenarios.phrases import parse_phrase
from scenarios.reading import PhraseRules
from scenarios.words import words
from simulator.reading.matching import SHORT, Marks, Pattern, marks_of, short_marks, words_in
from simulator.reading.sieve import Sieve
from simulator.reading.vocabulary import Vocabulary


class Rule(NamedTuple):
    """One phrase that shows an intent, or cancels it."""

    intent: str
    phrase: str
    pattern: Pattern
    cancels: bool


class Rulebook:
    """Phrase rules of one language. Immutable; earlier phrases of the file come first."""

    def __init__(self, rules: Mapping[str, PhraseRules], everyday: Set[str] = frozenset()) -> None:
        """``everyday``: words that many texts have, so that no phrase should be tried because of them."""
        parsed = {text: parse_phrase(text) for rule in rules.values() for text in (*rule.yes, *rule.not_)}
        self._vocabulary = Vocabulary(word for phrase in parsed.values() for word in words_in(phrase))
        patterns = {text: Pattern(phrase, self._vocabulary.numbers, everyday) for text, phrase in parsed.items()}
        self._rules = [
            Rule(name, text, patterns[text], cancels)
            for name, rule in rules.items()
            for cancels, phrases in ((False, rule.yes), (True, rule.not_))
            for text in phrases
        ]
        self._anchored = _by_anchor(self._rules)
        self._telling = frozenset(_by_anchor(rule for rule in self._rules if not rule.cancels))
        self._showing = [rule for rule in self._rules if not rule.cancels]
        self._sieve = Sieve([rule.pattern.needs for rule in self._showing], self._vocabulary.numbers)
        self._cancelling = {name: [patterns[text] for text in rule.not_] for name, rule in rules.items()}

    def may_show(self, text: str) -> bool:
        """Whether any phrase can be in the text at all: one pass over its words."""
        numbers = chain.from_iterable(map(self._vocabulary.stands_for, set(words(text))))
        return not self._telling.isdisjoint(numbers)

    def likely(self, text: str) -> list[Rule]:
        """The rules that show something and have their words in the text: no other can show something in a sentence."""
        present = set(chain.from_iterable(map(self._vocabulary.stands_for, set(words(text)))))
        return [self._showing[place] for place in self._sieve.passed(present)]

    def shown_by(self, rules: Iterable[Rule], sentence: str) -> list[str]:
        """The intents of a sentence of a text for which these rules are the likely ones."""
        marks = self._marks(sentence)
        found = dict.fromkeys(rule.intent for rule in rules if rule.pattern.matches(marks))
        return [name for name in found if not any(pattern.matches(marks) for pattern in self._cancelling[name])]

    def shown(self, sentence: str) -> dict[str, str]:
        """Each intent of a sentence with the phrase that showed it."""
        marks = self._marks(sentence)
        if self._telling.isdisjoint(marks):
            return {}
        places = {place for number in marks for place in self._anchored.get(number, ())}
        candidates = [self._rules[place] for place in sorted(places)]
        found: dict[str, str] = {}
        for rule in candidates:
            if not rule.cancels and rule.intent not in found and rule.pattern.matches(marks):
                found[rule.intent] = rule.phrase
        for rule in candidates:
            if rule.cancels and rule.intent in found and rule.pattern.matches(marks):
                del found[rule.intent]
        return found

    def _marks(self, sentence: str) -> Marks:
        written = words(sentence)
        stands_for = self._vocabulary.stands_for
        if len(written) <= SHORT:
            return short_marks(map(stands_for, written))
        places: defaultdict[int, list[int]] = defaultdict(list)
        for place, word in enumerate(written):
            for number in stands_for(word):
                places[number].append(place)
        return marks_of(places, len(written))


def _by_anchor(rules: Iterable[Rule]) -> dict[int, list[int]]:
    """Number of a listed word → the rules that need it."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for place, rule in enumerate(rules):
        for number in rule.pattern.anchors:
            found[number].append(place)
    return dict(found)
