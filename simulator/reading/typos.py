"""Which word of the phrases a misspelt word was meant to be.

Counts edits only; that a word known to the phrases is never a mistake is the vocabulary's to see.
"""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz.distance import OSA

_ONE_EDIT_FROM = 5
_TWO_EDITS_FROM = 9
_MOST_EDITS = 2


def forgiven_edits(length: int) -> int:
    """How many edits a word of this length may be away."""
    return (length >= _ONE_EDIT_FROM) + (length >= _TWO_EDITS_FROM)


class Spelling:
    """Words that may be misspelt, by first letter and length: people rarely mistype how a word begins."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        for word in sorted(set(known)):
            if forgiven_edits(len(word)):
                self._known[word[0], len(word)].append(word)

    def meant(self, written: str) -> tuple[str, ...]:
        """The nearest known words within what is forgiven; several if equally near."""
        found: list[tuple[int, str]] = []
        for length in range(len(written) - _MOST_EDITS, len(written) + _MOST_EDITS + 1):
            limit = forgiven_edits(length)
            for word in self._known.get((written[0], length), ()):
                edits = OSA.distance(written, word, score_cutoff=limit)
                if edits <= limit:
                    found.append((edits, word))
        nearest = min(found, default=(0, ""))[0]
        return tuple(word for edits, word in found if edits == nearest)
