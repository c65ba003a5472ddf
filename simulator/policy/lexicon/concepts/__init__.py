"""Word families of what sellers speak of: reviews, claims, gifts, other wares; two or three together break a rule.

Wider than the lexica of whole phrases, and harmless one by one; which go together is the predicates'.
"""

from collections.abc import Mapping

from simulator.policy.lexicon.concepts import (
    english,
    english_bargains,
    english_wares,
    french,
    french_bargains,
    french_wares,
    german,
    german_bargains,
    german_wares,
    italian,
    italian_bargains,
    italian_wares,
    spanish,
    spanish_bargains,
    spanish_wares,
)
from simulator.policy.lexicon.phrases import Lexicon, Phrases

_LANGUAGES: Mapping[str, Mapping[str, Phrases]] = {
    "en": {**english.REVIEWS, **english_bargains.BARGAINS, **english_wares.WARES},
    "it": {**italian.REVIEWS, **italian_bargains.BARGAINS, **italian_wares.WARES},
    "de": {**german.REVIEWS, **german_bargains.BARGAINS, **german_wares.WARES},
    "fr": {**french.REVIEWS, **french_bargains.BARGAINS, **french_wares.WARES},
    "es": {**spanish.REVIEWS, **spanish_bargains.BARGAINS, **spanish_wares.WARES},
}
_SUBJECTS = ("review_word", "claim_word", "cheap", "novel", "enticing", "advert")
_HINTS = (
    "ours",
    "soon",
    "again",
    "high_score",
    "contented",
    "plea",
    "undoing",
    "undoing_it",
    "gift",
    "money_back",
    "exchange",
    "ended",
)


def _families(names: tuple[str, ...]) -> Mapping[str, Lexicon]:
    return {name: {language: held[name] for language, held in _LANGUAGES.items()} for name in names}


SUBJECTS: Mapping[str, Lexicon] = _families(_SUBJECTS)
"""Families every text is looked through for."""

HINTS: Mapping[str, Lexicon] = _families(_HINTS)
"""Families that mean something beside one of the subjects only."""
