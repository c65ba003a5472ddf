"""Asking the buyer for what a seller may not have: payment data, papers, passwords, private addresses.

Phrases only, by language. What an order needs (a photo of the damage, an engraving) is no matter.
"""

from simulator.policy.lexicon.phrases import Lexicon
from simulator.policy.lexicon.pii_request import english, french, german, italian, spanish

REQUEST: Lexicon = {
    "en": english.REQUEST,
    "it": italian.REQUEST,
    "de": german.REQUEST,
    "fr": french.REQUEST,
    "es": spanish.REQUEST,
}

LOGIN: Lexicon = {
    "en": english.LOGIN,
    "it": italian.LOGIN,
    "de": german.LOGIN,
    "fr": french.LOGIN,
    "es": spanish.LOGIN,
}
"""What opens an account; the password of a router does not."""

TAX_NUMBER: Lexicon = {
    "en": english.TAX_NUMBER,
    "it": italian.TAX_NUMBER,
    "de": german.TAX_NUMBER,
    "fr": french.TAX_NUMBER,
    "es": spanish.TAX_NUMBER,
}
"""A person's number at the tax office; with an invoice beside it, it may be asked for."""
