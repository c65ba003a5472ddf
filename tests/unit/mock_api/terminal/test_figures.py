"""Numbers as people read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_api.terminal.figures import bar, counted, figure, hours, limit, moment, share


@pytest.mark.parametrize(
    ("value", "written"),
    [(None, "–"), (0.0, "0.0%"), (0.0061, "0.61%"), (0.032, "3.2%"), (1.0, "100.0%"), (0.00001, "0.00%")],
)
def test_shares(value: float | None, written: str) -> None:
    assert share(value) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, "–"),
        (0.0, "0m"),
        (0.2, "12m"),
        (0.999, "1h 00m"),
        (4.0833, "4h 05m"),
        (47.99, "47h 59m"),
        (51.2, "2d 03h"),
    ],
)
def test_hours(value: float | None, written: str) -> None:
    assert hours(value) == written


def test_a_measure_is_written_in_its_unit() -> None:
    assert figure(0.5, "share") == "50.0%"
    assert figure(0.5, "hours") == "30m"
    assert figure(4.25, "stars") == "4.25"
    assert figure(1204.0, "count") == "1,204"
    assert figure(None, "count") == "–"


@pytest.mark.parametrize(
    ("operator", "value", "unit", "written"),
    [
        ("<=", 0.1, "share", "at most 10%"),
        ("<=", 0.005, "share", "at most 0.5%"),
        (">=", 4.5, "stars", "at least 4.50"),
    ],
)
def test_limits(operator: str, value: float, unit: str, written: str) -> None:
    assert limit(operator, value, unit) == written


def test_counts_agree_with_their_noun() -> None:
    assert counted(1, "entry", "entries") == "1 entry"
    assert counted(1204, "entry", "entries") == "1,204 entries"
    assert counted(0, "claim") == "0 claims"


def test_moments_are_told_with_their_weekday() -> None:
    assert moment("2026-01-05T09:00:00Z") == "Mon 05 Jan 2026, 09:00 UTC"


@given(st.integers(0, 10_000), st.integers(1, 10_000), st.integers(1, 60))
def test_a_bar_is_as_long_as_its_share(value: int, largest: int, width: int) -> None:
    drawn = bar(min(value, largest), largest, width)
    assert len(drawn) <= width
    assert bool(drawn) == (value > 0)
    assert (drawn == "█" * width) or value < largest


def test_a_bar_of_nothing_is_nothing() -> None:
    assert bar(0, 0, 10) == ""
