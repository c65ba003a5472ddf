"""Word families of what sellers speak of: reviews, claims, gifts, other wares; two or three together break a rule.

Wider than the lexica of whole phrases, and harmless one by one; which go together is the predicates'.
"""

from collections.abc import Mapping

from simulator.policy.lexicon.concepts.english import ENGLISH
from simulator.policy.lexicon.concepts.french import FRENCH
from simulator.policy.lexicon.concepts.german import GERMAN
from simulator.policy.lexicon.concepts.italian import ITALIAN
from simulator.policy.lexicon.concepts.spanish import SPANISH
from simulator.policy.lexicon.phrases import Lexicon, Phrases

_LANGUAGES: Mapping[str, Mapping[str, Phrases]] = {
    "en": ENGLISH,
    "it": ITALIAN,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
}

SUBJECTS = ("review_word", "claim_word", "ours", "cheap", "novel", "enticing")
"""Families for which every text is looked through."""

HINTS = ("high_score", "contented", "plea", "undoing", "undoing_it", "gift", "money_back", "exchange", "ended")
"""Families looked for where a text says something else that matters."""


def family(name: str) -> Lexicon:
    """One family in every language."""
    return {language: families[name] for language, families in _LANGUAGES.items()}
