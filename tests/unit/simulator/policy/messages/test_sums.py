"""Sums of money in sentences, and numbers that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.policy.messages.sums import sums_in


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("We have refunded 24.90 today.", {2490}),
        ("Refunded: $24.90.", {2490}),
        ("Le abbiamo rimborsato 24,90 €.", {2490}),
        ("Wir haben Ihnen am 14.03. 1.024,90 Euro erstattet.", {102490}),
        ("You have your $30 back, all 30 dollars of it.", {3000}),
        ("30 euros, not 29.99", {3000, 2999}),
        ("Am 14.03. haben wir alles erstattet.", set()),
        ("Um 17.30 Uhr, at 9.15 am, a file of 10.25 MB, 12.50 % of it", set()),
        ("Order 114-2209981-5573310, version 1.02.03, on 03/04/2026 at 19:20", set()),
        ("within 3 days, 14 working days, card 4242", set()),
    ],
)
def test_sums(text: str, sums: set[int]) -> None:
    assert sums_in(text) == sums


@given(st.integers(0, 99_999_999), st.sampled_from([".", ","]))
def test_a_sum_is_read_as_it_is_written(cents: int, point: str) -> None:
    assert sums_in(f"We have refunded {cents // 100}{point}{cents % 100:02} to your card.") == {cents}
