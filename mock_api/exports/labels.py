"""Columns of words, kept as numbers: what stood in a cell is remembered once, or not at all.

What a word means is its column's.
"""

from array import array
from dataclasses import dataclass, field
from hashlib import blake2b

import numpy as np

from simulator.fitting.columns import UNKNOWN
from simulator.fitting.wall_clock import Whole

MOST_WORDS = 5_000
NO_ID = 0


@dataclass
class Labels:
    """One column: the number of each row's word, in the order the words came first."""

    codes: "array[int]" = field(default_factory=lambda: array("i"))
    known: dict[str, int] = field(default_factory=dict)

    def take(self, word: str) -> None:
        """Take in one row's word. Beyond so many different ones they tell rows, not kinds, and are not kept."""
        if not word or (word not in self.known and len(self.known) >= MOST_WORDS):
            self.codes.append(UNKNOWN)
        else:
            self.codes.append(self.known.setdefault(word, len(self.known)))

    @property
    def column(self) -> Whole:
        """The numbers for NumPy."""
        return np.asarray(self.codes, dtype=np.int64)


def id_of(cell: str) -> int:
    """A number in place of an id, the same for the same id; nothing leads back to it."""
    text = cell.strip().lstrip("#").casefold()
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(), "big") or 1 if text else 0
