"""What is scored with a warm-up, without one, and before either is over."""

from typing import Any

import numpy as np

from scenarios.model import Scenario
from scenarios.quantities import DAY
from simulator.scorecard.scope import ALWAYS, Window, scope_of
from tests.casting import drill, market


def warmed(warm_up: str = "10d", horizon: str = "20d") -> Scenario:
    whole: dict[str, Any] = dict(market().dump())
    whole["market"]["runs"] = {"warm_up": warm_up, "horizon": horizon, "settle": "30d"}
    return Scenario.model_validate(whole)


def test_without_a_warm_up_everything_counts_and_the_desk_keeps_to_the_horizon() -> None:
    scope = scope_of(market(), 37 * DAY)
    assert (scope.placed, scope.asked) == (ALWAYS, ALWAYS)
    assert (scope.desk, scope.official) == (Window(0, 7 * DAY), 37 * DAY)


def test_with_a_warm_up_the_horizon_after_it_counts() -> None:
    scope = scope_of(warmed(), 60 * DAY)
    scored = Window(10 * DAY, 30 * DAY)
    assert (scope.placed, scope.asked, scope.desk, scope.official) == (scored, scored, scored, 30 * DAY)


def test_before_the_end_the_desk_is_seen_so_far() -> None:
    scope = scope_of(warmed(), 12 * DAY)
    assert (scope.desk, scope.official) == (Window(10 * DAY, 12 * DAY), 12 * DAY)
    assert scope_of(warmed(), DAY).desk.length == 0


def test_a_drill_is_scored_whole() -> None:
    scope = scope_of(drill(), 3 * DAY)
    assert (scope.placed, scope.asked) == (ALWAYS, ALWAYS)
    assert (scope.desk, scope.official) == (Window(0, 3 * DAY), 3 * DAY)


def test_a_window_holds_its_start_and_not_its_end() -> None:
    rising = np.array([1, 2, 3, 4, 5])
    assert Window(2, 4).holds(rising).tolist() == [False, True, True, False, False]
    assert Window(2, 4).rows(rising) == (1, 3)
    assert Window(2, 4).count(rising) == 2
    assert ALWAYS.count(rising) == 5
    assert Window(4, 2).length == 0
