"""One language's phrase rules, compiled once: which intents a sentence shows.

Sees sentence by sentence; cutting a message into sentences and quoting them is the reader's.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import NamedTuple

from scenarios.phrases import parse_phrase
from scenarios.reading import PhraseRules
from scenarios.words import words
from simulator.reading.matching import SHORT, Marks, Pattern, marks_of, short_marks, words_in
from simulator.reading.vocabulary import Vocabulary


class _Rule(NamedTuple):
    intent: str
    phrase: str
    pattern: Pattern
    cancels: bool


class Rulebook:
    """Phrase rules of one language. Immutable; earlier phrases of the file come first."""

    def __init__(self, rules: Mapping[str, PhraseRules]) -> None:
        parsed = {text: parse_phrase(text) for rule in rules.values() for text in (*rule.yes, *rule.not_)}
        self._vocabulary = Vocabulary(word for phrase in parsed.values() for word in words_in(phrase))
        patterns = {text: Pattern(phrase, self._vocabulary.numbers) for text, phrase in parsed.items()}
        self._rules = [
            _Rule(name, text, patterns[text], cancels)
            for name, rule in rules.items()
            for cancels, phrases in ((False, rule.yes), (True, rule.not_))
            for text in phrases
        ]
        self._anchored = _by_anchor(self._rules)
        self._telling = frozenset(_by_anchor(rule for rule in self._rules if not rule.cancels))

    def may_show(self, text: str) -> bool:
        """Whether any phrase can be in the text at all: one pass over its words."""
        numbers = chain.from_iterable(map(self._vocabulary.stands_for, set(words(text))))
        return not self._telling.isdisjoint(numbers)

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


def _by_anchor(rules: Iterable[_Rule]) -> dict[int, list[int]]:
    """Number of a listed word → the rules that need it."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for place, rule in enumerate(rules):
        for number in rule.pattern.anchors:
            found[number].append(place)
    return dict(found)
