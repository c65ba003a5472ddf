"""Durations: each law has its mean and its spread, and a row's luck is its own."""

from typing import Any

import numpy as np
import pytest

from scenarios.quantities import HOUR
from scenarios.spread import Spread
from simulator.domain.orders import Whole
from simulator.population.luck import Lots, Streams
from simulator.population.spreading import durations
from simulator.randomness import Stream

COUNT = 20_000
LAWS: dict[str, tuple[dict[str, Any], float, float]] = {
    "lognormal": ({"mean": "10h", "cv": 0.5}, 10, 5),
    "exponential": ({"law": "exponential", "mean": "10h"}, 10, 10),
    "erlang": ({"law": "erlang", "mean": "10h", "phases": 4}, 10, 5),
    "constant": ({"law": "constant", "always": "10h"}, 10, 0),
}


def drawn(spreads: list[dict[str, Any]], which: list[int] | None = None, count: int = COUNT) -> Whole:
    lots = Lots(Streams(7, 0), (count,))
    index = None if which is None else np.array(which, dtype=np.int8)
    models = [Spread.model_validate(spread) for spread in spreads]
    return durations(lots.of(Stream.PATIENCE).normal(), lots.of(Stream.PATIENCE, 1), models, index)


@pytest.mark.parametrize("law", LAWS)
def test_each_law_has_its_mean_and_its_deviation(law: str) -> None:
    spread, mean, deviation = LAWS[law]
    hours = drawn([spread]) / HOUR
    assert hours.mean() == pytest.approx(mean, abs=4 * deviation / np.sqrt(COUNT) + 1e-9)
    assert hours.std() == pytest.approx(deviation, rel=0.05)
    assert hours.min() >= 0


def test_phases_make_an_exponential_of_one() -> None:
    assert (
        drawn([{"law": "erlang", "mean": "3h", "phases": 1}]) == drawn([LAWS["exponential"][0] | {"mean": "3h"}])
    ).all()


def test_a_row_s_luck_does_not_depend_on_the_laws_of_others() -> None:
    mixed = [spread for spread, _, _ in LAWS.values()]
    which = [row % 4 for row in range(100)]
    together = drawn(mixed, which, 100)
    for number, spread in enumerate(mixed):
        alone = drawn([spread], count=100)
        assert (together[number::4] == alone[number::4]).all()


def test_no_rows_have_no_durations() -> None:
    assert len(drawn([LAWS["erlang"][0]], [], 0)) == 0
