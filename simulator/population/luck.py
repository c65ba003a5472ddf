"""What one population is drawn from: streams by name, and lots for every row from such a stream.

What is drawn with them is left to the modules beside this one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulator.randomness import Stream, stream

Real = NDArray[np.float64]
Truths = NDArray[np.bool_]

_PARTS = 8


class Streams(NamedTuple):
    """Every stream of one seed and replication. No stream is part of another, so none disturbs another."""

    seed: int
    replication: int

    def of(self, name: Stream, part: int = 0, generation: int = 0) -> np.random.Generator:
        """The generator of a column, or of a part of one, at its beginning."""
        return stream(self.seed, self.replication, name, part + _PARTS * generation)


class Draws(NamedTuple):
    """One stream for every row: those of each generation have a generator of their own.

    So whoever is born later changes nothing for those who were there before.
    """

    generators: Sequence[np.random.Generator]
    sizes: Sequence[int]

    def uniform(self) -> Real:
        """Numbers in [0, 1), the next for each row."""
        return _joined([one.random(size) for one, size in zip(*self, strict=True)])

    def normal(self) -> Real:
        """Standard normals, the next for each row."""
        return _joined([one.standard_normal(size) for one, size in zip(*self, strict=True)])

    def exponential(self) -> Real:
        """Exponentials of mean 1, the next for each row."""
        return _joined([one.standard_exponential(size) for one, size in zip(*self, strict=True)])


@dataclass(frozen=True)
class Lots:
    """What the rows of all generations draw from; the sizes are those of the generations."""

    streams: Streams
    sizes: tuple[int, ...]

    def __len__(self) -> int:
        return sum(self.sizes)

    def of(self, name: Stream, part: int = 0) -> Draws:
        """The stream of a column, or of a part of one, at its beginning."""
        return Draws([self.streams.of(name, part, born) for born in range(len(self.sizes))], self.sizes)


def _joined(parts: Sequence[Real]) -> Real:
    return parts[0] if len(parts) == 1 else np.concatenate(parts)
