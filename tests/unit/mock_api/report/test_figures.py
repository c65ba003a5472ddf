"""Numbers as running text has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_api.report.figures import (
    count,
    counted,
    decimal,
    figure,
    hours,
    joined,
    money,
    one_in,
    points,
    sentence,
    share,
    signed,
)


def plain(written: str) -> str:
    return written.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("value", "written"),
    [(None, "–"), (0.0, "0.0 %"), (0.0712, "7.1 %"), (0.0061, "0.61 %"), (1.0, "100.0 %"), (-0.031, "−3.1 %")],
)
def test_shares(value: float | None, written: str) -> None:
    assert plain(share(value)) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, "–"),
        (0.0, "0 min"),
        (0.2, "12 min"),
        (1.0, "1 h"),
        (12.5, "12 h 30 min"),
        (47.99, "47 h 59 min"),
        (48.0, "2 d"),
        (51.2, "2 d 3 h"),
        (-1.5, "−1 h 30 min"),
    ],
)
def test_hours(value: float | None, written: str) -> None:
    assert plain(hours(value)) == written


@pytest.mark.parametrize(
    ("cents", "currency", "written"),
    [
        (None, "USD", "–"),
        (120_400, "USD", "$1,204"),
        (3_950, "EUR", "€39.50"),
        (3_900, "EUR", "€39"),
        (-120_400, "USD", "−$1,204"),
        (500_000, "SEK", "5,000 SEK"),
        (-0.001, "USD", "$0"),
    ],
)
def test_money(cents: float | None, currency: str, written: str) -> None:
    assert plain(money(cents, currency)) == written


@pytest.mark.parametrize(
    ("value", "written"), [(None, "–"), (1204.0, "1,204"), (9.2, "9.2"), (0.0, "0"), (140.6, "141")]
)
def test_counts(value: float | None, written: str) -> None:
    assert count(value) == written


def test_a_measure_is_written_in_its_unit() -> None:
    assert [plain(figure(4.25, unit)) for unit in ("share", "hours", "stars", "count")] == [
        "425.0 %",
        "4 h 15 min",
        "4.25",
        "4.2",
    ]
    assert figure(None, "stars") == "–"


@pytest.mark.parametrize(("value", "written"), [(0.031, "3.1 points"), (-0.0004, "−0.04 points")])
def test_differences_of_shares_are_points(value: float, written: str) -> None:
    assert plain(points(value)) == written


@pytest.mark.parametrize(
    ("value", "step", "written"), [(2000.0, 1000.0, "2,000"), (-0.04, 0.02, "−0.04"), (0.5, 0.25, "0.50")]
)
def test_an_axis_has_the_digits_of_its_step(value: float, step: float, written: str) -> None:
    assert decimal(value, step) == written


def test_more_is_said_with_a_sign() -> None:
    assert [signed("3"), signed("−3"), signed("–")] == ["+3", "−3", "–"]


def test_counts_agree_with_their_noun() -> None:
    assert [counted(1, "entry", "entries"), counted(1204, "claim")] == ["1 entry", "1,204 claims"]


@pytest.mark.parametrize(("rate", "said"), [(0.05, "1 in 20"), (0.0, ""), (1.0, "")])
def test_frequencies(rate: float, said: str) -> None:
    assert one_in(rate) == said


@pytest.mark.parametrize(
    ("words", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists(words: list[str], said: str) -> None:
    assert joined(words) == said


@given(st.floats(-1e9, 1e9), st.sampled_from(["share", "hours", "stars", "count"]))
def test_nothing_is_ever_less_than_nothing_by_rounding(value: float, unit: str) -> None:
    written = plain(figure(value, unit))
    if not any(digit in written for digit in "123456789"):
        assert not written.startswith("−")


@pytest.mark.parametrize(("words", "said"), [("", ""), ("12 runs, as asked", "12 runs, as asked."), ("done.", "Done.")])
def test_words_become_a_sentence(words: str, said: str) -> None:
    assert sentence(words) == said
