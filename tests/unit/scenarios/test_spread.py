"""Spreads of durations: four laws, each by its own parameters, which survive being written."""

from math import exp, log, sqrt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from scenarios.quantities import MINUTE, format_duration
from scenarios.spread import Spread

_DURATIONS = st.integers(1, 6 * 10**10).map(format_duration)
_ANY = st.one_of(
    st.tuples(_DURATIONS, st.floats(1, 50)).map(
        lambda two: {"median": two[0], "p90": format_duration(int(parse(two[0]) * two[1]))}
    ),
    st.builds(lambda mean, cv: {"mean": mean, "cv": cv}, _DURATIONS, st.floats(1e-9, 100)),
    st.builds(lambda mean: {"law": "exponential", "mean": mean}, _DURATIONS),
    st.builds(lambda mean, phases: {"law": "erlang", "mean": mean, "phases": phases}, _DURATIONS, st.integers(1, 100)),
    st.builds(lambda always: {"law": "constant", "always": always}, _DURATIONS),
)


def parse(written: str) -> int:
    return Spread.model_validate({"law": "constant", "always": written}).always or 0


@given(_ANY)
def test_any_spread_survives_being_written(written: dict[str, Any]) -> None:
    spread = Spread.model_validate(written)
    assert Spread.model_validate(spread.dump()) == spread
    assert spread.scale > 0
    assert spread.expected >= spread.scale * (1 - 1e-9)


@given(_ANY)
def test_a_law_is_not_given_by_the_parameters_of_another(written: dict[str, Any]) -> None:
    spread = Spread.model_validate(written)
    for law in ("lognormal", "exponential", "erlang", "constant"):
        if law != spread.law:
            with pytest.raises(ValidationError, match=f"an? {law} spread is given by"):
                Spread.model_validate(written | {"law": law})


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ({}, "a lognormal spread is given by median and p90, or by mean and cv"),
        ({"mean": "5m"}, "mean and cv; by mean alone: 'law: exponential'"),
        ({"law": "erlang", "mean": "5m"}, "an erlang spread is given by mean and phases; by mean alone"),
        ({"law": "exponential", "median": "5m"}, "an exponential spread is given by mean$"),
        ({"law": "constant", "always": "0m"}, "a spread needs a duration above 0"),
        ({"law": "exponential", "mean": "0m"}, "a spread needs a duration above 0"),
        ({"mean": "5m", "cv": 0}, "with a cv of 0 nothing spreads; write {law: constant, always: 5m}"),
        ({"median": "5m", "p90": "4m"}, "0 < median <= p90"),
    ],
)
def test_what_is_no_spread(written: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as misfit:
        Spread.model_validate(written)
    assert message.rstrip("$") in misfit.value.errors()[0]["msg"]


@pytest.mark.parametrize("bad", [{"cv": -1}, {"cv": 101}, {"law": "normal"}, {"phases": 0}, {"phases": 101}])
def test_bounds(bad: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(bad))):
        Spread.model_validate({"mean": "5m", "cv": 1} | bad)


def test_the_middle_and_the_mean() -> None:
    assert Spread.model_validate({"law": "constant", "always": "5m"}).expected == 5 * MINUTE
    assert Spread.model_validate({"law": "exponential", "mean": "5m"}).expected == 5 * MINUTE
    assert Spread.model_validate({"law": "erlang", "mean": "5m", "phases": 3}).expected == 5 * MINUTE
    by_mean = Spread.model_validate({"mean": "5m", "cv": 0.5})
    assert by_mean.expected == pytest.approx(5 * MINUTE)
    assert by_mean.sigma == pytest.approx(sqrt(log(1.25)))
    by_points = Spread.model_validate({"median": "5m", "p90": "10m"})
    assert by_points.scale == 5 * MINUTE
    assert by_points.scale * exp(by_points.sigma * 1.2815515655446004) == pytest.approx(10 * MINUTE)
