"""Phrases written as a plain list, one a line, and denials built from a negation, small words and what is denied.

Form only; which words a language has for a thing stands in the lexica.
"""

import re
from typing import NamedTuple

from simulator.policy.lexicon.phrases import Phrases

# Inflections lie one letter apart, so a word is forgiven its misspellings only where a ~ asks for it.
_INFLECTED = re.compile(r"([^\W\d_]{5,})(?![\w*!~])")
_FEW_SMALL_WORDS = 3


class Denial(NamedTuple):
    """How a language takes back what a sentence seems to say: ``no``, up to six ``small`` words, and the rest."""

    no: str
    small: str

    def of(self, denied: str) -> str:
        """The phrases for: not this."""
        return self._phrases(self.no, denied)

    def after(self, denied: str) -> str:
        """The phrases for: this not."""
        return self._phrases(denied, self.no)

    def _phrases(self, first: str, last: str) -> str:
        """One for few words between and one for more: a single phrase would be half as long again as both."""
        ends = [" ".join([self.small] * count + [last]) for count in range(_FEW_SMALL_WORDS + 1)]
        more = " ".join([self.small] * (_FEW_SMALL_WORDS + 1))
        return f"{first} ({'|'.join(ends)})\n{first} {more} ({'|'.join(ends[:-1])})"


def listed(yes: str, unless: str = "") -> Phrases:
    """Phrases out of lines: a word of five letters or more is taken exactly as it stands, unless a ~ follows it."""
    return Phrases(yes, unless, _lines)


def _lines(text: str) -> tuple[str, ...]:
    """One phrase a line; where a bracket is open, the next line goes on."""
    phrases, started = [], ""
    pieces = _INFLECTED.split(text)
    pieces[1::2] = [f"{word}!" for word in pieces[1::2]]
    for line in "".join(pieces).replace("~", "").splitlines():
        started += line.strip()
        if started and started.count("(") == started.count(")"):
            phrases.append(started)
            started = ""
    return (*phrases, started) if started else tuple(phrases)
