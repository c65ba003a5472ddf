"""What a buyer keeps for herself, however it is paraphrased, and the many ways to ask: one sentence has both.

Words only, by language; what an order needs, or a product has, is taken back.
"""

from simulator.policy.lexicon.phrases import Lexicon
from simulator.policy.lexicon.secret import english, french, german, italian, spanish

SECRET: Lexicon = {
    "en": english.SECRET,
    "it": italian.SECRET,
    "de": german.SECRET,
    "fr": french.SECRET,
    "es": spanish.SECRET,
}

ASKING: Lexicon = {
    "en": english.ASKING,
    "it": italian.ASKING,
    "de": german.ASKING,
    "fr": french.ASKING,
    "es": spanish.ASKING,
}
