"""Pools of names and places, drawn by Faker. Its only importer, and imported only when somebody looks at one."""

from faker import Faker
from faker.config import AVAILABLE_LOCALES

from simulator.wording.place import STREETS, TOWNS, Places, Town
from simulator.wording.pool import SIZE, Pool

_SEED = 20260105
_PERSONS = ["faker.providers.person"]
_HOMES = ["faker.providers.person", "faker.providers.address"]
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


def locale_in(country: str, language: str) -> str:
    """The locale whose places a country has; American ones where Faker knows none."""
    known = sorted(locale for locale in AVAILABLE_LOCALES if locale.endswith(f"_{country}"))
    spoken = f"{language}_{country}"
    return spoken if spoken in known else next(iter(known), "en_US")


def draw_places(country: str, language: str) -> Places:
    """The places of a country, the same in every process."""
    # A faker of its own: whatever else one draws would change the names.
    faker = Faker(locale_in(country, language), providers=_HOMES)
    faker.seed_instance(_SEED)
    region = getattr(faker, "state_abbr", lambda: "")
    streets = tuple(faker.street_address().replace("\n", ", ") for _ in range(STREETS))
    return Places(streets, tuple(Town(faker.city(), region(), faker.postcode()) for _ in range(TOWNS)))
