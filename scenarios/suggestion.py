"""Did you mean …: the word of a list that somebody who misspelt it most likely had in mind.

Spelling only; knows nothing of meanings.
"""

import re
from collections.abc import Iterable

from rapidfuzz.distance import OSA

_SHOWN = 12
_TELLING = 3
_FIRST_PART = re.compile(r"[^\W_]{2,}[_.-]")


def closest(written: str, known: Iterable[str]) -> str | None:
    """The known word a few slips of the finger away, the first in the alphabet of several; or the one cut short."""
    allowed = max(1, min(len(written), 60) // 3)
    words = sorted(known)
    near = [(OSA.distance(written, word, score_cutoff=allowed), word) for word in words]
    distance, word = min(near, default=(allowed + 1, ""))
    return word if distance <= allowed else _only_one(word for word in words if _begins(written, word))


def _begins(written: str, word: str) -> bool:
    """Whether one is the beginning of the other, and long enough to tell."""
    shorter = min(len(written), len(word))
    return shorter >= _TELLING and written[:shorter] == word[:shorter]


def _only_one(words: Iterable[str]) -> str | None:
    found = [*words]
    return found[0] if len(found) == 1 else None


def suggestion(written: str, known: Iterable[str]) -> str:
    """``did you mean 'happy'?``, or the words to choose from: those that begin alike, else all, when they are few."""
    words = sorted(known)
    near = closest(written, words)
    if near is not None:
        return f"did you mean '{near}'?"
    alike = _FIRST_PART.match(written)
    beginning = alike[0] if alike else written
    begun = [word for word in words if len(beginning) >= _TELLING and word.startswith(beginning)]
    words = begun if len(begun) > 1 else words
    return f"choose {listed(words, 'or')}" if 0 < len(words) <= _SHOWN else ""


def listed(words: Iterable[str], last: str = "and") -> str:
    """``a, b and c``."""
    *before, end = words
    return f"{', '.join(before)} {last} {end}" if before else end
