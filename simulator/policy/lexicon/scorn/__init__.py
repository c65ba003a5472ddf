"""Scorn without a swear word: idioms, sarcasm and veiled threats that belittle or frighten the reader.

Phrases only, by language; name-calling is ``insults``'.
"""

from simulator.policy.lexicon.phrases import Lexicon
from simulator.policy.lexicon.scorn import english, french, german, italian, spanish

SCORN: Lexicon = {
    "en": english.SCORN,
    "it": italian.SCORN,
    "de": german.SCORN,
    "fr": french.SCORN,
    "es": spanish.SCORN,
}

FICTION: Lexicon = {
    "en": english.FICTION,
    "it": italian.FICTION,
    "de": german.FICTION,
    "fr": french.FICTION,
    "es": spanish.FICTION,
}
"""What a book, a film or a mug says is nobody's insult."""
