"""Word families of what sellers speak of: reviews, claims, gifts, other wares; two or three together break a rule.

Wider than the lexica of whole phrases, and harmless one by one; which go together is the predicates'.
"""

from collections.abc import Mapping

from simulator.policy.lexicon.concepts import (
    english_wares,
    french_wares,
    german_wares,
    italian_wares,
    spanish_wares,
)
from simulator.policy.lexicon.concepts.english import ENGLISH
from simulator.policy.lexicon.concepts.french import FRENCH
from simulator.policy.lexicon.concepts.german import GERMAN
from simulator.policy.lexicon.concepts.italian import ITALIAN
from simulator.policy.lexicon.concepts.spanish import SPANISH
from simulator.policy.lexicon.phrases import Lexicon, Phrases

_LANGUAGES: Mapping[str, Mapping[str, Phrases]] = {
    "en": {**ENGLISH, **english_wares.WARES},
    "it": {**ITALIAN, **italian_wares.WARES},
    "de": {**GERMAN, **german_wares.WARES},
    "fr": {**FRENCH, **french_wares.WARES},
    "es": {**SPANISH, **spanish_wares.WARES},
}
_SUBJECTS = ("review_word", "claim_word", "ours", "cheap", "novel", "soon", "enticing", "again", "advert")
_HINTS = ("high_score", "contented", "plea", "undoing", "undoing_it", "gift", "money_back", "exchange", "ended")


def _families(names: tuple[str, ...]) -> Mapping[str, Lexicon]:
    return {name: {language: held[name] for language, held in _LANGUAGES.items()} for name in names}


SUBJECTS: Mapping[str, Lexicon] = _families(_SUBJECTS)
"""Families every text is looked through for."""

HINTS: Mapping[str, Lexicon] = _families(_HINTS)
"""Families that mean something beside one of the subjects only."""
