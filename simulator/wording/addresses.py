"""Buyers' postal addresses, companies and telephones: made up, the same whenever somebody looks.

Telephones are numbers that their countries keep free for films and books; where none are known, there is none.
"""

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from typing import NamedTuple

from simulator.randomness import Luck, Purpose
from simulator.wording.names import pool
from simulator.wording.place import Places
from simulator.wording.pool import SIZE

_STREET, _TOWN, _COMPANY, _FORM, _PHONE, _PURCHASE, _TAX = range(7)
_FREE_NUMBERS: Mapping[str, tuple[str, int]] = {
    "US": ("+1 202-555-01", 100),
    "CA": ("+1 613-555-01", 100),
    "GB": ("+44 1632 960", 1000),
    "DE": ("+49 30 23125", 1000),
    "FR": ("+33 1 99 00 ", 10_000),
}
"""Country → the beginning of numbers nobody has, and how many there are."""
_FORMS: Mapping[str, tuple[str, ...]] = {
    "US": ("LLC", "Inc.", "Co."),
    "GB": ("Ltd", "LLP"),
    "DE": ("GmbH", "KG"),
    "IT": ("S.r.l.", "S.p.A."),
    "FR": ("SARL", "SAS"),
    "ES": ("S.L.", "S.A."),
}


class PostalAddress(NamedTuple):
    """Where a buyer lives; what is not known is empty."""

    street: str
    town: str
    region: str
    postal_code: str
    country: str
    phone: str


class Addresses:
    """The addresses of one country under one seed: pure functions of a buyer's or an order's number."""

    def __init__(self, luck: Luck, country: str, language: str) -> None:
        self._luck = luck
        self._country = country
        self._language = language

    def of(self, buyer: int) -> PostalAddress:
        """Where a buyer lives."""
        places = _places(self._country, self._language)
        street = places.streets[self._chosen(buyer, _STREET, len(places.streets))]
        town = places.towns[self._chosen(buyer, _TOWN, len(places.towns))]
        return PostalAddress(street, *town, self._country, self._phone(buyer))

    def company(self, buyer: int) -> str:
        """The company a buyer buys for."""
        family = pool(self._language).family[self._chosen(buyer, _COMPANY, SIZE)]
        forms = _FORMS.get(self._country, _FORMS["US"])
        return f"{family} {forms[self._chosen(buyer, _FORM, len(forms))]}"

    def tax_number(self, buyer: int) -> str:
        """The number under which the company pays taxes; the letters say that it is nobody's."""
        return f"{self._country}XX{self._chosen(buyer, _TAX, 10**9):09d}"

    def purchase_number(self, order: int) -> str:
        """The number under which a company booked an order."""
        return f"PO-{self._chosen(order, _PURCHASE, 10**6):06d}"

    def _phone(self, buyer: int) -> str:
        if self._country not in _FREE_NUMBERS:
            return ""
        start, count = _FREE_NUMBERS[self._country]
        return f"{start}{self._chosen(buyer, _PHONE, count):0{len(str(count - 1))}d}"

    def _chosen(self, entity: int, part: int, count: int) -> int:
        return int(self._luck.uniform(entity, Purpose.ADDRESS, part) * count)


@lru_cache(maxsize=32)
def _places(country: str, language: str) -> Places:
    """The places of a country. Found by path, because loading Faker takes longer than a server may to start."""
    drawn: Places = import_module("simulator.wording.pools").draw_places(country, language)
    return drawn
