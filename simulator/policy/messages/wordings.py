"""Which lexica a text speaks from, sentence by sentence, found in one pass for all of them.

Knows phrases only; what follows from a sentence in a context is the predicates'.
"""

import importlib
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache

from scenarios.reading import PhraseRules
from scenarios.words import fold
from simulator.policy.lexicon.everyday import EVERYDAY
from simulator.policy.lexicon.phrases import Lexicon
from simulator.policy.messages.finding import Span
from simulator.policy.messages.text import Text
from simulator.reading.rulebook import Rulebook

FALLBACK = "en"
"""The language whose phrases are looked for in a text of a language without any."""

Shown = Mapping[str, tuple[Span, ...]]
"""Name of a lexicon → the sentences that speak from it, in order; a name that is not there has none."""

_KEPT = 8
_WORDS = "simulator.policy.lexicon.lexica"


def shown(text: Text, language: str) -> Shown:
    """What a text says by itself, as spans of the text as it was written."""
    return _found(text, "lexica", language)


def shown_beside(text: Text, language: str) -> Shown:
    """What only means something beside something else; worth a second pass where that is there."""
    return _found(text, "companions", language)


def is_spoken(language: str) -> bool:
    """Whether there are phrases of this very language."""
    return _spoken(language) == language[:2].lower()


@lru_cache(_KEPT)
def _found(text: Text, shelf: str, language: str) -> Shown:
    """Remembers the last few texts: ten predicates that look at one text cost one pass."""
    rulebook, plain = _rulebook(shelf, _spoken(language)), text.plain
    if not rulebook.may_show(text.folded):
        return {}
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for place, names in rulebook.shown(sentence.words for sentence in text.sentences):
        span = text.spot(*_trimmed(plain, *text.sentences[place][:2]))
        for name in names:
            found[name].append(span)
    return {name: tuple(spans) for name, spans in found.items()}


def _trimmed(plain: str, start: int, end: int) -> Span:
    """A sentence without the blanks around it."""
    sentence = plain[start:end]
    return start + len(sentence) - len(sentence.lstrip()), start + len(sentence.rstrip())


def _spoken(language: str) -> str:
    """The language whose phrases are looked for: ``de`` for ``de-AT``."""
    wanted = language[:2].lower()
    return wanted if wanted in _shelves()["lexica"]["marketing"] else FALLBACK


@cache
def _shelves() -> Mapping[str, Mapping[str, Lexicon]]:
    """All the words, imported when the first text comes: a server that starts need not wait for them."""
    words = importlib.import_module(_WORDS)
    return {"lexica": words.LEXICA, "companions": words.COMPANIONS}


@lru_cache(None)
def _rulebook(shelf: str, language: str) -> Rulebook:
    """Every phrase of a language, compiled when its first text comes."""
    return Rulebook(
        {
            name: PhraseRules(yes=lexicon[language].yes, not_=lexicon[language].unless)
            for name, lexicon in _shelves()[shelf].items()
            if language in lexicon
        },
        frozenset(map(fold, EVERYDAY[language])),
    )
