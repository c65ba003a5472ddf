"""Running sums come to what whole series give, in constant memory, and an early end leaves what was finished."""

import statistics
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.staffing import StaffingPlan
from simulator.errors import ExperimentLost
from simulator.experiment.comparison import compare, replicate
from simulator.experiment.conduct import Course, conduct
from simulator.experiment.executors import Serial
from simulator.experiment.results import Compared, Estimate, Replicated
from simulator.experiment.statistics import adjusted, t_interval, wilson
from simulator.experiment.stopping import Rule
from simulator.experiment.trial import Outcome, Outcomes
from tests.casting import PLAN, market
from tests.experimenting import MEASURE, Invented, outcome

LIMITED = market(20, thresholds={MEASURE: "<=10%"})
LONE = StaffingPlan.model_validate({**PLAN, "plan": "lone", "agents": PLAN["agents"][:1]})
PLANS = (LIMITED.plan, LONE, None)


def ignore(done: int, whole: int) -> None:
    """Nobody watches."""


def luck(number: int) -> float:
    return float(np.random.Generator(np.random.PCG64(number)).random())


def three(number: int) -> Outcomes:
    """Three plans whose differences are much steadier than themselves."""
    shared = luck(number)
    return tuple(outcome(shared + 0.1 * plan + 0.01 * luck(1_000 * plan + number)) for plan in range(3))


def one(number: int) -> Outcomes:
    return (outcome(luck(number) / 5, held=luck(number) < 0.5, wages=100.0),)


def late(outcome: Outcome) -> float:
    """The measure, which was taken."""
    value = outcome.figures["measures"][MEASURE]
    assert value is not None
    return value


def mean(estimate: Estimate) -> float:
    """The mean, which is there."""
    assert estimate.mean is not None
    return estimate.mean


def compared(count: int = 30) -> Compared:
    return compare(LIMITED, PLANS, 7, Rule(count), Invented(three), ignore)


def replicated(count: int = 30) -> Replicated:
    return replicate(LIMITED, 7, Rule(count), Invented(one), ignore)


def test_estimates_are_those_of_the_whole_series() -> None:
    result = replicated(30).result
    values = [luck(number) / 5 for number in range(30)]
    estimate = result.figures["measures"][MEASURE]
    assert estimate.mean == pytest.approx(statistics.fmean(values))
    assert estimate.sd == pytest.approx(statistics.stdev(values))
    assert (estimate.low, estimate.high) == pytest.approx(
        t_interval(statistics.fmean(values), statistics.stdev(values), 30)
    )
    assert result.samples[MEASURE] == tuple(values)
    assert result.figures["money"]["wages"].mean == 100.0


def test_thresholds_are_judged_by_the_mean_and_counted_by_replication() -> None:
    result = replicated(30).result
    (held,) = result.thresholds
    kept = sum(luck(number) < 0.5 for number in range(30))
    assert held.passed == (mean(result.figures["measures"][MEASURE]) <= 0.1)
    assert (held.held.count, held.held.of) == (kept, 30)
    assert (held.held.low, held.held.high) == pytest.approx(wilson(kept, 30))
    assert result.verdict == ("passed" if held.passed else "failed")


def test_differences_are_paired_and_adjusted_for_every_pair() -> None:
    found = compared(30)
    assert [(one.label, one.against) for one in found.differences] == [
        ("lone", "two"),
        ("nobody", "two"),
        ("nobody", "lone"),
    ]
    values = [late(three(n)[1]) - late(three(n)[0]) for n in range(30)]
    estimate = found.differences[0].figures["measures"][MEASURE]
    interval = t_interval(statistics.fmean(values), statistics.stdev(values), 30, adjusted(0.95, 3))
    assert (estimate.low, estimate.high) == pytest.approx(interval)
    assert estimate.is_beyond_doubt
    assert found.against_first() == found.differences[:2]


def test_common_luck_shrinks_the_variance_and_it_is_said_by_how_much() -> None:
    found = compared(40)
    assert found.variance_ratio is not None
    assert found.variance_ratio > 100
    series = [[late(three(n)[plan]) for n in range(40)] for plan in (0, 1)]
    paired = statistics.variance([b - a for a, b in zip(*series, strict=True)])
    expected = sum(statistics.variance(values) for values in series) / paired
    ratio = found.differences[0].figures["measures"][MEASURE].variance_ratio
    assert ratio == pytest.approx(expected)


def test_json_holds_every_documented_key() -> None:
    told = compared(5).as_json()
    assert list(told) == [
        "scenario",
        "seed",
        "confidence",
        "replications",
        "digest",
        "adjusted_for",
        "variance_ratio",
        "stopped",
        "plans",
        "differences",
    ]
    assert set(told["differences"][0]["measures"][MEASURE]) == {
        "mean",
        "low",
        "high",
        "sd",
        "n",
        "beyond_doubt",
        "variance_ratio",
    }
    run = replicated(5).as_json()
    assert {"scenario", "seed", "stopped", "digest", "measures", "passed", "thresholds", "verdict"} <= set(run)
    assert set(run["thresholds"][0]) == {"name", "limit", "mean", "passed", "held"}


@given(st.integers(1, 20))
def test_the_digest_tells_every_replication_apart(count: int) -> None:
    assert replicated(count).result.digest == replicated(count).result.digest
    assert replicated(count).result.digest != replicated(count + 1).result.digest


def test_one_replication_has_a_mean_and_no_interval() -> None:
    estimate = replicated(1).result.figures["measures"][MEASURE]
    assert (estimate.n, estimate.low, estimate.sd) == (1, None, None)
    assert estimate.mean is not None


def test_what_was_never_measured_has_no_estimate_and_breaks_nothing() -> None:
    nothing = Invented(lambda number: (outcome(None),))
    result = replicate(LIMITED, 7, Rule(5), nothing, ignore).result
    assert result.figures["measures"][MEASURE].as_json() == {
        "mean": None,
        "low": None,
        "high": None,
        "sd": None,
        "n": 0,
    }
    assert result.verdict == "passed"


def test_a_difference_needs_the_figure_on_both_sides() -> None:
    def lacking(number: int) -> Outcomes:
        return outcome(None if number % 2 else 1.0), outcome(3.0)

    found = compare(LIMITED, (LIMITED.plan, LONE), 7, Rule(10), Invented(lacking), ignore)
    estimate = found.differences[0].figures["measures"][MEASURE]
    assert (estimate.n, estimate.mean, estimate.variance_ratio) == (5, 2.0, None)


def test_precision_stops_at_the_same_replication_whatever_is_worked_on_ahead() -> None:
    steady = Invented(lambda number: (outcome(1.0 + luck(number) / 5),))
    found = replicate(LIMITED, 7, Rule(1_000, 0.02), steady, ignore)
    assert found.ending.by == "precision"
    assert found.result.replications < 100
    estimate = found.result.figures["measures"][MEASURE]
    assert estimate.high is not None
    assert estimate.high - mean(estimate) <= 0.02 * mean(estimate)


def test_an_interruption_leaves_what_was_finished() -> None:
    found = replicate(LIMITED, 7, Rule(400), Invented(one, interrupted_at=120), ignore)
    assert (found.ending.by, found.ending.is_whole) == ("interrupted", False)
    assert 0 < found.result.replications < 400
    finished = found.result.replications
    assert f"{finished} of 400 replications are finished" in found.ending.said
    assert found.result == replicated(finished).result


def test_those_who_worked_being_gone_is_an_error_only_if_nothing_is_finished() -> None:
    def gone(number: int) -> Outcomes:
        if number >= limit:
            raise ExperimentLost("experiment.lost", "the cluster ended")
        return one(number)

    limit = 10
    found = replicate(LIMITED, 7, Rule(40), Invented(gone), ignore)
    assert found.ending.by == "lost"
    assert found.ending.said.startswith("the cluster ended; ")
    limit = 0
    with pytest.raises(ExperimentLost):
        replicate(LIMITED, 7, Rule(40), Invented(gone), ignore)


def test_memory_does_not_grow_with_replications() -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        conduct(Course(LIMITED, (None,), 7), Rule(count), Invented(lambda number: (outcome(0.5),)), ignore)
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    peak(100)
    assert peak(8_000) < peak(2_000) + 60_000


def test_a_real_comparison_says_that_one_agent_is_slower_than_two() -> None:
    crowded = market(40, plan={**PLAN, "handle_time": {"median": "30m", "p90": "60m"}})
    changes = {"plan": "lone", "agents": PLAN["agents"][:1], "handle_time": {"median": "30m", "p90": "60m"}}
    lone = StaffingPlan.model_validate({**PLAN, **changes})
    found = compare(crowded, (crowded.plan, lone), 7, Rule(6), Serial(), ignore)
    slower = found.differences[0].figures["measures"]["response_hours_mean"]
    assert slower.is_beyond_doubt
    assert mean(slower) > 0
    assert found.plans[0].profile is not None
    assert found.plans[0].profile.replications == 6


def test_two_plans_of_one_name_are_told_apart() -> None:
    found = compare(LIMITED, (LIMITED.plan, LIMITED.plan), 7, Rule(2), Invented(lambda n: (*one(n), *one(n))), ignore)
    assert [plan.label for plan in found.plans] == ["two (1)", "two (2)"]
    wages = found.differences[0].figures["money"]["wages"]
    assert (wages.mean, wages.is_beyond_doubt, wages.variance_ratio) == (0.0, False, None)
