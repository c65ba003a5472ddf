"""How targets and ranges are written, and what is said of those that are not."""

import pytest

from simulator.experiment.search.targets import Range, parse_range, parse_target


def test_a_target_is_a_measure_and_a_bound() -> None:
    target = parse_target(" late_response_rate <= 5% ")
    assert (target.measure, target.bound.operator, target.bound.value) == ("late_response_rate", "<=", 0.05)
    assert str(parse_target("feedback_score>=4.5")) == "feedback_score>=4.5"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("late_respnse_rate<=5%", "did you mean 'late_response_rate'"),
        ("late_response_rate", "write late_response_rate<=5%"),
        ("late_response_rate=5%", "write late_response_rate<=5%"),
        ("late_response_rate<=much", "is no bound"),
        ("late_response_rate<=500%", "is no bound"),
        ("", "is no target"),
    ],
)
def test_a_target_that_is_none_is_said_so(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_target(written)


def test_ranges() -> None:
    assert parse_range("2..12") == Range(2, 12)
    assert parse_range("3") == Range(3, 3)
    assert str(Range(2, 12)) == "2..12"


@pytest.mark.parametrize("written", ["", "2-12", "12..2", "0", "0..0", "-1..3", "a..b", "1..9999999"])
def test_a_range_that_is_none(written: str) -> None:
    with pytest.raises(ValueError, match=r"2\.\.12|smaller number first"):
        parse_range(written)


@pytest.mark.parametrize(
    ("written", "monotone"),
    [("late_response_rate<=5%", True), ("feedback_score>=4", True), ("cost<=100", False), ("claim_rate>=1%", False)],
)
def test_more_heads_never_hurt_some_measures(written: str, monotone: bool) -> None:
    assert parse_target(written).is_monotone == monotone
