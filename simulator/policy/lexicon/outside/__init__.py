"""The parts of an invitation to leave the marketplace: what is there twice over a sentence draws a buyer away.

Words only, by part and language; which two parts make an invitation is ``diversion``'s to say.
"""

from simulator.policy.lexicon.outside import english, english_beside, french, german, italian, spanish
from simulator.policy.lexicon.phrases import Lexicon

_SPOKEN = {
    "en": {**english.PARTS, **english_beside.PARTS},
    "it": italian.PARTS,
    "de": german.PARTS,
    "fr": french.PARTS,
    "es": spanish.PARTS,
}


def part(name: str) -> Lexicon:
    """One part in every language."""
    return {language: parts[name] for language, parts in _SPOKEN.items()}
