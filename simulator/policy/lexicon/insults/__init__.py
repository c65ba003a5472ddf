"""Name-calling and obscenities.

What sellers call themselves or a mistake of their own is harmless, and so are parts and animals with such names.
"""

from simulator.policy.lexicon.insults import english, french, german, italian, spanish
from simulator.policy.lexicon.phrases import Lexicon

INSULTS: Lexicon = {
    "en": english.INSULTS,
    "it": italian.INSULTS,
    "de": german.INSULTS,
    "fr": french.INSULTS,
    "es": spanish.INSULTS,
}
