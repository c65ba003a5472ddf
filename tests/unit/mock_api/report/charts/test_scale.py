"""Places and round figures."""

from hypothesis import given
from hypothesis import strategies as st

from mock_api.report.charts.scale import Scale, ceiling, step, ticks

spans = st.floats(1e-6, 1e9)


@given(spans, st.integers(1, 12))
def test_a_step_is_round_and_as_small_as_the_number_of_steps_allows(span: float, most: int) -> None:
    size = step(span, most)
    assert span / size <= most * (1 + 1e-9)
    assert span / size > most / 2.6
    leading = f"{size:.3e}".partition("e")[0]
    assert leading in {"1.000", "2.000", "2.500", "5.000"}


def test_nothing_has_a_step_all_the_same() -> None:
    assert step(0, 5) == 1.0


@given(st.floats(-1e6, 1e6), spans, st.floats(-10, 10))
def test_a_figure_lies_between_the_ends_of_its_scale(low: float, span: float, part: float) -> None:
    scale = Scale(low, low + span, 300, 20)
    assert 20 <= scale.at(low + part * span) <= 300
    assert scale.at(low) == 300


def test_a_scale_of_one_figure_puts_it_at_the_start() -> None:
    assert Scale(3, 3, 10, 90).at(3) == 10


def test_marks_are_the_multiples_of_the_step_within() -> None:
    assert ticks(-5, 12, 5) == [-5, 0, 5, 10]
    assert [round(mark, 9) for mark in ticks(0, 0.3, 0.1)] == [0, 0.1, 0.2, 0.3]


def test_an_axis_ends_at_a_mark() -> None:
    assert [ceiling(value, 5) for value in (0, 5, 5.1)] == [5, 5, 10]
