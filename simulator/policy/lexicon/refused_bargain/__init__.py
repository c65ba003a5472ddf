"""Sentences that turn a bargain about a review down: nothing is given for it, it may stay, help comes all the same.

Words only, by language; which findings such a sentence takes back is the predicates' to say.
"""

from simulator.policy.lexicon.phrases import Lexicon
from simulator.policy.lexicon.refused_bargain import english, french, german, italian, spanish

PHRASES: Lexicon = {
    "en": english.PHRASES,
    "it": italian.PHRASES,
    "de": german.PHRASES,
    "fr": french.PHRASES,
    "es": spanish.PHRASES,
}
