"""Phrases written as a plain list, one a line, and denials built from a negation, small words and what is denied.

Form only; which words a language has for a thing stands in the lexica.
"""

import re
from typing import NamedTuple

from simulator.policy.lexicon.phrases import Phrases

# Inflections lie one letter apart, so a word is forgiven its misspellings only where a ~ asks for it.
_INFLECTED = re.compile(r"[^\W\d_]{5,}(?![\w*!~])")
_MOST_SMALL_WORDS = 6


class Denial(NamedTuple):
    """How a language takes back what a sentence seems to say: ``small`` words may stand between ``no`` and the rest."""

    no: str
    small: str

    def of(self, denied: str) -> str:
        """The phrase for: not this."""
        between = [" ".join([self.small] * count) for count in range(1, _MOST_SMALL_WORDS + 1)]
        return f"{self.no} ({denied}|{'|'.join(f'{words} {denied}' for words in between)})"

    def after(self, denied: str) -> str:
        """The phrase for: this not."""
        between = [" ".join([self.small] * count) for count in range(1, _MOST_SMALL_WORDS + 1)]
        return f"{denied} ({self.no}|{'|'.join(f'{words} {self.no}' for words in between)})"


def listed(yes: str, unless: str = "") -> Phrases:
    """Phrases out of lines: a word of five letters or more is taken exactly as it stands, unless a ~ follows it."""
    return Phrases(_lines(yes), _lines(unless))


def _lines(text: str) -> tuple[str, ...]:
    """One phrase a line; where a bracket is open, the next line goes on."""
    phrases, started = [], ""
    for line in _INFLECTED.sub(r"\g<0>!", text).replace("~", "").splitlines():
        started += line.strip()
        if started and started.count("(") == started.count(")"):
            phrases.append(started)
            started = ""
    return (*phrases, started) if started else tuple(phrases)
