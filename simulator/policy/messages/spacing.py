"""Words written l i k e  t h i s, so that nobody finds them: put together again, with the way back.

Says what is there; what it means is the predicates'.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_SHORTEST = 7
_SPACED = re.compile(rf"(?<!\S)\S(?:[ \n]{{1,2}}\S){{{_SHORTEST - 1},}}(?!\S)")


class Spaced(NamedTuple):
    """A stretch of single characters with blanks between: the characters, and where each stands."""

    compact: str
    places: list[int]

    def spot(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of ``compact`` stands in the text."""
        return self.places[start], self.places[end - 1] + 1


def spaced_out(text: str) -> Iterator[Spaced]:
    """Every such stretch, in order."""
    for found in _SPACED.finditer(text):
        places = [place for place in range(*found.span()) if not text[place].isspace()]
        yield Spaced("".join(text[place] for place in places), places)
