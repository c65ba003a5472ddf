"""Luck, drawn per entity and never in sequence.

Columns come from NumPy streams named by number; a later draw is a hash of who draws, what for and which time it
is. The staffing plan or the tool under test is in no key, so comparing two of them is a paired experiment.
"""

from enum import IntEnum, unique
from functools import lru_cache
from math import exp, log
from statistics import NormalDist

import numpy as np

_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15
_NORMAL = NormalDist()
_P90 = _NORMAL.inv_cdf(0.9)


@unique
class Stream(IntEnum):
    """Columns drawn for a whole population. A number is never reused, so that a new stream disturbs no other."""

    ORDERS = 1
    PRODUCTS = 2
    BUYERS = 3
    CONTACTS = 4
    STORIES = 5
    PATIENCE = 6
    DELIVERY = 7
    QUIET = 8
    LANGUAGES = 9


@unique
class Purpose(IntEnum):
    """What a later draw decides. A number is never reused."""

    HANDLE_TIME = 1
    FEEDBACK = 2
    NAME = 3
    LINE = 4


def splitmix64(value: int) -> int:
    """The finaliser of Steele, Lea and Flood's SplitMix64: a bijection of 64-bit numbers that mixes well."""
    value = (value + _GOLDEN) & _MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


def stream(seed: int, replication: int, name: Stream) -> np.random.Generator:
    """The generator of one column of one replication."""
    sequence = np.random.SeedSequence(seed, spawn_key=(replication, int(name)))
    return np.random.Generator(np.random.PCG64(sequence))


class Luck:
    """The later draws of one replication: pure functions of (entity, purpose, round)."""

    __slots__ = ("_root",)

    def __init__(self, seed: int, replication: int) -> None:
        self._root = splitmix64(splitmix64(seed & _MASK) ^ replication)

    def uniform(self, entity: int, purpose: int, round_: int = 0) -> float:
        """A number in the open interval (0, 1): the top 53 bits, shifted off zero by half a step."""
        key = (purpose << 56) ^ (round_ << 40) ^ entity
        return ((splitmix64(self._root ^ splitmix64(key)) >> 11) + 0.5) * 2.0**-53

    def lognormal(self, median: float, sigma: float, entity: int, purpose: int, round_: int = 0) -> float:
        """A lognormal draw by its median and the spread of its logarithm."""
        return median * exp(sigma * _NORMAL.inv_cdf(self.uniform(entity, purpose, round_)))


@lru_cache
def sigma_of(median: float, p90: float) -> float:
    """The spread of the logarithm of a lognormal with this median and 90th percentile."""
    return log(p90 / median) / _P90
