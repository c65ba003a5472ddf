"""Pools of names, drawn by Faker. The only importer of Faker, and imported only when somebody looks at a name."""

from faker import Faker
from faker.config import AVAILABLE_LOCALES

from simulator.wording.pool import SIZE, Pool

_SEED = 20260105
_PERSONS = ["faker.providers.person"]
_USUAL = {"en": "en_US", "pt": "pt_BR", "zh": "zh_CN"}


def locale_of(language: str) -> str:
    """The locale whose names a language's buyers bear; American ones where Faker knows none."""
    usual = _USUAL.get(language, f"{language}_{language.upper()}")
    if usual in AVAILABLE_LOCALES:
        return usual
    return min((known for known in AVAILABLE_LOCALES if known.startswith(f"{language}_")), default="en_US")


def draw(language: str) -> Pool:
    """The names of a language, the same in every process."""
    faker = Faker(locale_of(language), providers=_PERSONS)
    faker.seed_instance(_SEED)
    given = tuple(faker.first_name() for _ in range(SIZE))
    return Pool(given, tuple(faker.last_name() for _ in range(SIZE)))
