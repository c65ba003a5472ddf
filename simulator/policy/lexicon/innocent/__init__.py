"""Sentences that look like a breach and are none: what is denied, what was done already, what others offer, things.

Words only, by part and language; which findings a part takes back is the predicates' to say.
"""

from simulator.policy.lexicon.innocent import english, french, german, italian, spanish
from simulator.policy.lexicon.phrases import Lexicon

_SPOKEN = {"en": english.PARTS, "it": italian.PARTS, "de": german.PARTS, "fr": french.PARTS, "es": spanish.PARTS}


def part(name: str) -> Lexicon:
    """One part in every language."""
    return {language: parts[name] for language, parts in _SPOKEN.items()}
