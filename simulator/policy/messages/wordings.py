"""Which lexica a text speaks from, sentence by sentence, found in one pass for all of them.

Knows phrases only; what follows from a sentence in a context is the predicates'.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from scenarios.reading import PhraseRules
from simulator.policy.lexicon.lexica import LEXICA
from simulator.policy.messages.finding import Span
from simulator.policy.messages.text import Text
from simulator.reading.rulebook import Rulebook
from simulator.reading.sentences import sentence_spans

FALLBACK = "en"
"""The language whose phrases are looked for in a text of a language without any."""

_KEPT = 8
_NOTHING: Mapping[str, tuple[Span, ...]] = {}


def shown(text: Text, language: str) -> Mapping[str, tuple[Span, ...]]:
    """Name of each lexicon the text speaks from → the sentences that do, as spans of the text as it was written."""
    found = _found(text.plain, language)
    return {name: tuple(text.spot(*span) for span in spans) for name, spans in found.items()} if found else found


def sentences(text: Text, language: str, name: str) -> list[Span]:
    """The sentences that speak from one lexicon."""
    return list(shown(text, language).get(name, ()))


@lru_cache(_KEPT)
def _found(plain: str, language: str) -> Mapping[str, tuple[Span, ...]]:
    """Remembers the last few texts: ten predicates that look at one text cost one pass."""
    rulebook = _rulebook(language if language in _spoken() else FALLBACK)
    if not rulebook.may_show(plain):
        return _NOTHING
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for start, end in sentence_spans(plain):
        for name in rulebook.shown(plain[start:end]):
            found[name].append(_trimmed(plain, start, end))
    return {name: tuple(spans) for name, spans in found.items()}


def _trimmed(plain: str, start: int, end: int) -> Span:
    """A sentence without the blanks around it."""
    sentence = plain[start:end]
    return start + len(sentence) - len(sentence.lstrip()), start + len(sentence.rstrip())


@lru_cache(1)
def _spoken() -> frozenset[str]:
    return frozenset(language for lexicon in LEXICA.values() for language in lexicon)


@lru_cache(None)
def _rulebook(language: str) -> Rulebook:
    """Every phrase of a language, compiled when its first text comes."""
    return Rulebook(dict(_rules(language)))


def _rules(language: str) -> Iterator[tuple[str, PhraseRules]]:
    for name, lexicon in LEXICA.items():
        if phrases := lexicon.get(language):
            yield name, PhraseRules(yes=phrases.yes, not_=phrases.unless)
