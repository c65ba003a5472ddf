"""How sellers draw a buyer away from the marketplace: by mail, app or telephone, to a shop of their own, past the till.

Phrases only; that a complete migration message may do it is the predicate's.
"""

from simulator.policy.lexicon.off_platform import (
    english,
    english_trade,
    french,
    french_trade,
    german,
    german_trade,
    italian,
    italian_trade,
    spanish,
    spanish_trade,
)
from simulator.policy.lexicon.phrases import Lexicon

CONTACT: Lexicon = {
    "en": english.CONTACT,
    "it": italian.CONTACT,
    "de": german.CONTACT,
    "fr": french.CONTACT,
    "es": spanish.CONTACT,
}
"""Write, call or send to us elsewhere."""

CALL: Lexicon = {
    "en": english.CALL,
    "it": italian.CALL,
    "de": german.CALL,
    "fr": french.CALL,
    "es": spanish.CALL,
}
"""We call you, or want your number for it."""

POINTER: Lexicon = {
    "en": english_trade.POINTER,
    "it": italian_trade.POINTER,
    "de": german_trade.POINTER,
    "fr": french_trade.POINTER,
    "es": spanish_trade.POINTER,
}
"""Where our address, number or shop can be found."""

PAYMENT: Lexicon = {
    "en": english_trade.PAYMENT,
    "it": italian_trade.PAYMENT,
    "de": german_trade.PAYMENT,
    "fr": french_trade.PAYMENT,
    "es": spanish_trade.PAYMENT,
}
"""Money past the marketplace."""

DEAL: Lexicon = {
    "en": english_trade.DEAL,
    "it": italian_trade.DEAL,
    "de": german_trade.DEAL,
    "fr": french_trade.DEAL,
    "es": spanish_trade.DEAL,
}
"""Orders and agreements past the marketplace."""

LURES: Lexicon = {
    "en": english_trade.LURES,
    "it": italian_trade.LURES,
    "de": german_trade.LURES,
    "fr": french_trade.LURES,
    "es": spanish_trade.LURES,
}
"""What sounds like a denial and is none: do not hesitate to call."""
