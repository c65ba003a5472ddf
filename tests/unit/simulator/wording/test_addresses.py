"""Where buyers live: made up, the same whenever somebody looks, and nobody's."""

import re

import pytest

from simulator.randomness import Luck
from simulator.wording.addresses import Addresses
from simulator.wording.names import full_name
from simulator.wording.pools import draw_places, locale_in


def addresses(seed: int = 7, country: str = "US", language: str = "en") -> Addresses:
    return Addresses(Luck(seed, 0), country, language)


def test_an_address_depends_on_the_buyer_and_the_seed_and_nothing_else() -> None:
    first = [addresses().of(buyer) for buyer in range(1, 200)]
    assert [addresses().of(buyer) for buyer in range(199, 0, -1)] == first[::-1]
    assert len(set(first)) == len(first)
    assert [addresses(seed=8).of(buyer) for buyer in range(1, 200)] != first
    homes = addresses()
    assert (homes.company(3), homes.tax_number(3)) == (addresses().company(3), addresses().tax_number(3))
    assert homes.purchase_number(3) != homes.purchase_number(4)


@pytest.mark.parametrize(
    ("country", "code", "phone"),
    [
        ("US", r"\d{5}", r"\+1 202-555-01\d\d"),
        ("GB", r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}", r"\+44 1632 960\d{3}"),
        ("DE", r"\d{5}", r"\+49 30 23125\d{3}"),
        ("IT", r"\d{5}", ""),
    ],
)
def test_an_address_is_of_its_country_and_its_telephone_is_nobodys(country: str, code: str, phone: str) -> None:
    for buyer in range(1, 60):
        home = addresses(country=country, language="de" if country == "DE" else "en").of(buyer)
        assert home.country == country
        assert re.fullmatch(code, home.postal_code)
        assert re.fullmatch(phone, home.phone)
        assert home.street
        assert home.town
        assert "\n" not in home.street


def test_places_are_drawn_beside_the_names() -> None:
    before = full_name(Luck(7, 0), 3, "fr")
    assert draw_places("FR", "fr") == draw_places("FR", "fr")
    assert full_name(Luck(7, 0), 3, "fr") == before


@pytest.mark.parametrize(
    ("country", "language", "locale"),
    [("US", "en", "en_US"), ("US", "fr", "en_US"), ("CH", "it", "it_CH"), ("GB", "en", "en_GB"), ("XX", "en", "en_US")],
)
def test_a_country_has_the_places_of_its_locale(country: str, language: str, locale: str) -> None:
    assert locale_in(country, language) == locale
