"""Buyers' names: one pool a language, drawn by Faker the first time somebody looks.

The only importer of Faker. Which buyer has which name is drawn here too; whoever simulates without looking never comes
this way.
"""

from functools import lru_cache
from typing import NamedTuple

from faker import Faker
from faker.config import AVAILABLE_LOCALES

from simulator.randomness import Luck, Purpose

_POOL = 500
_SEED = 20260105
_PERSONS = ["faker.providers.person"]
_USUAL = {"en": "en_US", "pt": "pt_BR", "zh": "zh_CN"}
_FAMILY_NAME_FIRST = frozenset({"hu", "ja", "ko", "zh"})


class Pool(NamedTuple):
    """Given and family names of one language; a common one stands there more than once."""

    given: tuple[str, ...]
    family: tuple[str, ...]


def locale_of(language: str) -> str:
    """The locale whose names a language's buyers bear; American ones where Faker knows none."""
    usual = _USUAL.get(language, f"{language}_{language.upper()}")
    if usual in AVAILABLE_LOCALES:
        return usual
    return min((known for known in AVAILABLE_LOCALES if known.startswith(f"{language}_")), default="en_US")


@lru_cache(maxsize=64)
def pool(language: str) -> Pool:
    """The names of a language, the same in every process."""
    faker = Faker(locale_of(language), providers=_PERSONS)
    faker.seed_instance(_SEED)
    given = tuple(faker.first_name() for _ in range(_POOL))
    return Pool(given, tuple(faker.last_name() for _ in range(_POOL)))


def full_name(luck: Luck, buyer: int, language: str) -> str:
    """The name of a buyer by her number."""
    names = pool(language)
    given = names.given[int(luck.uniform(buyer, Purpose.NAME, 0) * _POOL)]
    family = names.family[int(luck.uniform(buyer, Purpose.NAME, 1) * _POOL)]
    return f"{family} {given}" if language in _FAMILY_NAME_FIRST else f"{given} {family}"
