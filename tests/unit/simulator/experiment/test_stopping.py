"""When an experiment has seen enough."""

import pytest

from simulator.experiment.moments import Moments
from simulator.experiment.statistics import half_width
from simulator.experiment.stopping import FEWEST, Rule


def seen(*values: float) -> Moments:
    moments = Moments()
    for value in values:
        moments.add(value)
    return moments


def test_a_count_stops_only_at_its_end() -> None:
    rule = Rule(40)
    assert rule.ending(39, [seen(1.0, 1.0)]) is None
    assert (rule.ended(40).by, rule.ended(40).is_whole) == ("count", True)


def test_a_precision_stops_as_soon_as_the_interval_is_narrow_and_not_before_ten() -> None:
    rule = Rule(1_000, 0.05)
    values = [1.0, 1.01] * 5
    assert rule.ending(FEWEST - 1, [seen(*values[:-1])]) is None
    ending = rule.ending(FEWEST, [seen(*values)])
    assert ending is not None
    assert ending.by == "precision"


@pytest.mark.parametrize("spread", [0.01, 0.1, 0.5, 2.0])
def test_it_is_the_relative_half_width_that_counts(spread: float) -> None:
    moments = seen(*[10.0 - spread, 10.0 + spread] * 10)
    narrow = half_width(moments.sd, moments.n) <= 0.03 * moments.mean
    assert (Rule(1_000, 0.03).ending(20, [moments]) is not None) == narrow


def test_a_mean_of_nothing_is_known_and_so_is_one_never_taken() -> None:
    rule = Rule(1_000, 0.05)
    assert rule.ending(FEWEST, [seen(*[0.0] * FEWEST)]) is not None
    assert rule.ending(FEWEST, [seen()]) is not None


def test_every_plan_must_be_known() -> None:
    known, unknown = seen(*[1.0] * 10), seen(*[1.0, 9.0] * 5)
    assert Rule(1_000, 0.05).ending(10, [known, unknown]) is None


def test_the_cap_is_said() -> None:
    ended = Rule(50, 0.01, "claim_rate").ended(50)
    assert ended.by == "cap"
    assert "claim_rate is not known within 0.01 of its mean after 50 replications" in ended.said
