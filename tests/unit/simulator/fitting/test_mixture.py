"""Reasons, languages and follow-ups: shares add up, and what nobody knows is other."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.fitting.columns import UNKNOWN
from simulator.fitting.languages import language_code
from simulator.fitting.mixture import in_tenths, mixture
from simulator.fitting.reasons import KINDS, Candidate, choose, kind_of, plain_word
from tests.unit.simulator.fitting.desks import conversations


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=20).filter(any))
def test_shares_in_tenths_of_a_per_cent_add_up(numbers: list[int]) -> None:
    shares = in_tenths(numbers)
    assert sum(round(1000 * share) for share in shares) == 1000
    assert all(abs(share - number / sum(numbers)) <= 0.001 for share, number in zip(shares, numbers, strict=True))


@pytest.mark.parametrize(
    ("written", "word", "kind"),
    [
        ("WISMO", "where_is_my_order", "where_is_my_order"),
        ("Where is my order?", "where_is_my_order", "where_is_my_order"),
        ("Delivery delay", "delivery_delay", "where_is_my_order"),
        ("Damaged item", "damaged_item", "not_as_described"),
        ("Returns & refunds", "returns_refunds", "return_refund"),
        ("Change address", "change_address", "change_order"),
        ("Invoice request", "invoice", "invoice"),
        ("Sizing", "sizing", "product_question"),
        ("Reso e rimborso", "reso_e_rimborso", "return_refund"),
        ("Gift wrapping", "gift_wrapping", "other"),
    ],
)
def test_words_of_help_desks_find_a_reason(written: str, word: str, kind: str) -> None:
    found = plain_word(written)
    assert kind_of(found) == kind
    assert found in (word, kind)


@given(st.text(max_size=30))
def test_any_text_has_a_kind(written: str) -> None:
    assert kind_of(plain_word(written)) in KINDS


def column(*words: str) -> Candidate:
    known = list(dict.fromkeys(word for word in words if word))
    return Candidate(known, np.array([known.index(word) if word else UNKNOWN for word in words]))


def test_the_first_column_that_tells_reasons_apart_is_taken() -> None:
    same = column(*["support"] * 40)
    telling = column(*["gift_wrapping"] * 15, *["engraving"] * 15, *["somebody"], *[""] * 9)
    rows, reasons = choose([same, telling])
    assert reasons == ("gift_wrapping", "engraving", "other")
    assert np.bincount(rows).tolist() == [15, 15, 10]
    nothing, none = choose([same])
    assert (set(nothing.tolist()), none) == ({UNKNOWN}, ())
    assert choose([])[1] == ()


def test_reasons_are_ordered_by_share_and_other_is_last() -> None:
    reason = [0] * 20 + [1] * 50 + [2] * 30
    found = mixture(conversations(range(100), reason=reason, reasons=("a", "wismo", "other")))
    assert [(one.name, one.share) for one in found.reasons] == [("wismo", 0.5), ("a", 0.2), ("other", 0.3)]


def test_nothing_told_is_one_reason_in_english() -> None:
    found = mixture(conversations(range(50)))
    assert [one.name for one in found.reasons] == ["question"]
    assert found.languages == {"en": 1.0}
    assert (found.tells_reasons, found.tells_languages, found.follow_ups) == (False, False, None)


def test_rare_languages_are_left_to_the_common_ones() -> None:
    language = [0] * 700 + [1] * 298 + [2] * 2
    found = mixture(conversations(range(1000), language=language, languages=("it", "en", "fi")))
    assert found.languages == {"it": 0.701, "en": 0.299}


def test_those_answered_more_than_once_come_back() -> None:
    replies = np.array([1] * 80 + [2] * 10 + [4] * 10)
    found = mixture(conversations(range(100), replied=np.arange(100), replies=replies)).follow_ups
    assert found is not None
    assert (found.share, found.rounds) == (0.2, 2)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("en", "en"),
        ("en-US", "en"),
        ("pt_BR", "pt"),
        ("Italiano", "it"),
        ("English (US)", "en"),
        ("deu", "de"),
        ("Klingon", ""),
        ("", ""),
        ("12", ""),
    ],
)
def test_languages_are_codes(written: str, code: str) -> None:
    assert language_code(written) == code
