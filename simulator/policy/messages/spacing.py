"""Words written l i k e  t h i s, so that nobody finds them: put together again, with the way back.

Says what is there; what it means is the predicates'.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

_SHORTEST = 7
_SHORTEST_WORD = 3
_LETTERS = re.compile(rf"(?<!\S)[^\W\d_](?: [^\W\d_]){{{_SHORTEST_WORD - 1},}}(?!\w)")
_SPACED = re.compile(rf"(?<!\S)\S(?:[ \n]{{1,2}}\S){{{_SHORTEST - 1},}}(?!\S)")


class Spaced(NamedTuple):
    """A text without the blanks between single characters: what is left of it, and where each stands."""

    compact: str
    places: list[int]

    def spot(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of ``compact`` stands in the text."""
        return self.places[start], self.places[end - 1] + 1


def closed_up(text: str) -> Spaced | None:
    """The whole text, its words written letter by letter put together again; None: there are no such words."""
    if not _LETTERS.search(text):
        return None
    places: list[int] = []
    done = 0
    for found in _LETTERS.finditer(text):
        places += chain(range(done, found.start()), range(found.start(), found.end(), 2))
        done = found.end()
    places += range(done, len(text))
    return Spaced("".join(map(text.__getitem__, places)), places)


def spaced_out(text: str) -> Iterator[Spaced]:
    """Every such stretch, in order."""
    for found in _SPACED.finditer(text):
        places = [place for place in range(*found.span()) if not text[place].isspace()]
        yield Spaced("".join(text[place] for place in places), places)
