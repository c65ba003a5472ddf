"""Luck, drawn per entity and never in sequence.

Columns come from NumPy streams named by number; a later draw is a hash of who draws, what for and which time it
is. The staffing plan or the tool under test is in no key, so comparing two of them is a paired experiment.
"""

from dataclasses import dataclass
from enum import IntEnum, unique
from math import exp, log
from statistics import NormalDist

import numpy as np

from scenarios.spread import Spread

_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15
_NORMAL = NormalDist()


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
    DAYS = 10
    FULFILMENT = 11
    LOST_PARCELS = 12
    CONDITION = 13
    REVIEWS = 14
    RETURNS = 15
    REPEATS = 16
    TRACKING = 17
    SIGNATURE = 18
    PROTECTION = 19
    BUSINESS = 20
    INVOICES = 21
    OPT_OUTS = 22


@unique
class Purpose(IntEnum):
    """What a later draw decides. A number is never reused."""

    HANDLE_TIME = 1
    FEEDBACK = 2
    NAME = 3
    LINE = 4
    SURVEY = 5
    RETURN_FEEDBACK = 6
    ALTERNATIVE = 7
    MACRO = 10
    MISTAKE = 11
    MISTAKEN = 12
    ESCALATION = 13
    SHRINKAGE = 14
    ASKED = 20
    ASKED_STARS = 21
    ASKED_AFTER = 22
    ADDRESS = 30


def splitmix64(value: int) -> int:
    """The finaliser of Steele, Lea and Flood's SplitMix64: a bijection of 64-bit numbers that mixes well."""
    value = (value + _GOLDEN) & _MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


def stream(seed: int, replication: int, name: Stream, part: int = 0) -> np.random.Generator:
    """The generator of one column of one replication, or of one part of it."""
    sequence = np.random.SeedSequence(seed, spawn_key=(replication, int(name), *((part,) if part else ())))
    return np.random.Generator(np.random.PCG64(sequence))


@dataclass(frozen=True, slots=True)
class Law:
    """A spread as drawing needs it: worked out once, drawn from often."""

    name: str
    scale: float
    """A lognormal's median, the mean of the others, in milliseconds."""
    sigma: float
    phases: int

    @classmethod
    def of(cls, spread: Spread) -> "Law":
        """The law of a spread; an exponential one has one phase."""
        return cls(spread.law, spread.scale, spread.sigma, spread.phases or 1)


def _open_interval(drawn: int) -> float:
    """The top 53 bits of a hash as a number between 0 and 1, shifted off both by half a step."""
    return ((drawn >> 11) + 0.5) * 2.0**-53


class Luck:
    """The later draws of one replication: pure functions of (entity, purpose, round)."""

    __slots__ = ("_root",)

    def __init__(self, seed: int, replication: int) -> None:
        self._root = splitmix64(splitmix64(seed & _MASK) ^ replication)

    def uniform(self, entity: int, purpose: int, round_: int = 0) -> float:
        """A number in the open interval (0, 1)."""
        return _open_interval(self._hash(entity, purpose, round_))

    def duration(self, law: Law, entity: int, purpose: int, round_: int = 0) -> float:
        """A draw from a law, in milliseconds."""
        if law.name == "constant":
            return law.scale
        drawn = self._hash(entity, purpose, round_)
        if law.name == "lognormal":
            return law.scale * exp(law.sigma * _NORMAL.inv_cdf(_open_interval(drawn)))
        total = log(_open_interval(drawn))
        for _ in range(law.phases - 1):
            drawn = splitmix64(drawn)
            total += log(_open_interval(drawn))
        return -law.scale / law.phases * total

    def _hash(self, entity: int, purpose: int, round_: int) -> int:
        return splitmix64(self._root ^ splitmix64((purpose << 56) ^ (round_ << 40) ^ entity))
