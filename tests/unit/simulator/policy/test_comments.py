"""What a feedback comment is read to be about, in five languages, and what becomes of it."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.policy.comments import about, judge

SUBJECTS = ("delivery", "obscene", "personal_data", "product", "service", "something_else")
ALL_REMOVALS = ("obscene", "personal_data", "product_review")
ALL_STRIKES = ("fulfilled_by_marketplace", "protected_label")


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "The mug broke after one day. Poor quality!", ("product",)),
        ("en", "The parcel arrived two weeks late.", ("delivery",)),
        ("en", "They never answered my messages.", ("service",)),
        ("en", "The mug is ugly, but they answered at once.", ("product", "service")),
        ("en", "The colour is wrong. Nobody replied.", ("product", "service")),
        ("en", "I bought this for my aunt who lives in Boston.", ("something_else",)),
        ("en", "Never again!", ()),
        ("en", "Terrible. The material is cheap.", ("product",)),
        ("en", "What a fucking mess.", ("obscene",)),
        ("en", "Ask for Karl, karl.jones@example.com, he knows.", ("personal_data", "something_else")),
        ("it", "La tazza è arrivata rotta.", ("delivery", "product")),
        ("it", "Pessima qualità del materiale.", ("product",)),
        ("it", "Il corriere ha consegnato con dieci giorni di ritardo.", ("delivery",)),
        ("it", "Il venditore non ha mai risposto.", ("service",)),
        ("it", "Che servizio di merda.", ("obscene", "service")),
        ("de", "Schlechte Qualität, nach einem Tag kaputt.", ("product",)),
        ("de", "Die Sendung kam viel zu spät.", ("delivery",)),
        ("de", "Der Verkäufer antwortet nicht.", ("service",)),
        ("de", "So eine Scheiße", ("obscene",)),
        ("fr", "Le colis est arrivé avec une semaine de retard.", ("delivery",)),
        ("fr", "Mauvaise qualité, la tasse est cassée.", ("product",)),
        ("fr", "Le vendeur ne répond pas.", ("service",)),
        ("es", "El paquete llegó muy tarde.", ("delivery",)),
        ("es", "La taza es de mala calidad.", ("product",)),
        ("es", "El vendedor no respondió nunca.", ("service",)),
        ("xx", "The mug broke.", ("product",)),
    ],
)
def test_a_comment_is_read_sentence_by_sentence(language: str, text: str, found: tuple[str, ...]) -> None:
    assert about(text, language) == found


@given(st.text(max_size=300), st.sampled_from(("en", "it", "de", "fr", "es", "pl")))
def test_any_comment_can_be_read(text: str, language: str) -> None:
    found = about(text, language)
    assert list(found) == sorted(set(found))
    assert set(found) <= set(SUBJECTS)


@given(st.frozensets(st.sampled_from(SUBJECTS)), st.booleans(), st.booleans())
def test_what_a_marketplace_does_not_remove_stays(subjects: frozenset[str], ours: bool, protected: bool) -> None:
    assert judge(subjects, (), (), by_marketplace=ours, protected=protected).outcome == "stays"


@given(st.frozensets(st.sampled_from(SUBJECTS)))
def test_one_sentence_about_the_seller_keeps_a_comment_unless_it_holds_what_nobody_may_say(
    subjects: frozenset[str],
) -> None:
    mixed = subjects | {"service"}
    found = judge(mixed, ALL_REMOVALS, ALL_STRIKES, by_marketplace=True, protected=True)
    assert (found.outcome == "stays") == (not mixed & {"obscene", "personal_data"})


def test_delivery_is_struck_through_only_where_it_is_the_marketplace_s_affair() -> None:
    for ours, protected in itertools.product((True, False), repeat=2):
        found = judge({"delivery"}, ALL_REMOVALS, ALL_STRIKES, by_marketplace=ours, protected=protected)
        assert (found.outcome == "struck") == (ours or protected)
    stays = judge({"delivery"}, ALL_REMOVALS, (), by_marketplace=True, protected=True)
    assert (stays.outcome, stays.reason) == ("stays", "stays")
