"""Buyers' names: which of its language's pool each buyer bears.

The pools are drawn by Faker the first time somebody looks; whoever simulates or serves without looking never loads it.
"""

from functools import lru_cache
from importlib import import_module

from simulator.randomness import Luck, Purpose
from simulator.wording.pool import SIZE, Pool

_FAMILY_NAME_FIRST = frozenset({"hu", "ja", "ko", "zh"})


@lru_cache(maxsize=64)
def pool(language: str) -> Pool:
    """The names of a language. Found by path, because loading Faker takes longer than a server may to start."""
    drawn: Pool = import_module("simulator.wording.pools").draw(language)
    return drawn


def full_name(luck: Luck, buyer: int, language: str) -> str:
    """The name of a buyer by her number."""
    names = pool(language)
    given = names.given[int(luck.uniform(buyer, Purpose.NAME, 0) * SIZE)]
    family = names.family[int(luck.uniform(buyer, Purpose.NAME, 1) * SIZE)]
    return f"{family} {given}" if language in _FAMILY_NAME_FIRST else f"{given} {family}"
