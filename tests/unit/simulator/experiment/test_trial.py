"""One replication under several plans is what single runs give, one by one."""

import pickle

import msgspec
import pytest

from scenarios.staffing import StaffingPlan
from simulator.experiment.trial import NOBODY, Batch, Setup, play_batch, setup_of
from simulator.playing import Play
from simulator.run import Production
from tests.casting import PLAN, drill, market

MARKET = market(20, thresholds={"late_response_rate": "<=1%", "claim_rate": "<=99%"})
LONE = StaffingPlan.model_validate({**PLAN, "plan": "lone", "agents": PLAN["agents"][:1]})


def test_every_plan_comes_to_what_a_run_of_it_alone_comes_to() -> None:
    plans = (MARKET.plan, LONE, None)
    (replication,) = play_batch(Batch(setup_of(MARKET, plans, 7), 3, 1))
    for plan, outcome in zip(plans, replication, strict=True):
        play = Play(Production(MARKET.model_copy(update={"plan": plan})), 7, 3)
        play.finish()
        result = play.result()
        assert outcome.digest == result.digest
        assert outcome.passed == (result.scorecard.verdict == "passed")
        assert outcome.held == tuple(threshold.passed for threshold in result.scorecard.thresholds)
        assert outcome.figures["measures"] == result.as_json()["measures"]
        assert outcome.profile == result.profile


def test_a_batch_is_its_replications_one_after_the_other() -> None:
    setup = setup_of(MARKET, (MARKET.plan,), 7)
    together = play_batch(Batch(setup, 0, 3))
    assert together == [play_batch(Batch(setup, number, 1))[0] for number in range(3)]
    assert len({replication[0].digest for replication in together}) == 3


def test_who_else_is_compared_changes_nothing() -> None:
    alone, both = (play_batch(Batch(setup_of(MARKET, plans, 7), 0, 1))[0] for plans in ((LONE,), (MARKET.plan, LONE)))
    assert alone[0] == both[1]


def test_money_and_what_is_nested_become_numbers() -> None:
    figures = play_batch(Batch(setup_of(MARKET, (MARKET.plan,), 7), 0, 1))[0][0].figures
    assert figures["counts"]["orders"]
    assert isinstance(figures["money"]["total"], float)
    assert "currency" not in figures["money"]
    assert {"lateness.count", "parcel.money"} <= set(figures["claims_by_cause"])


def test_an_outcome_is_small_and_crosses_to_other_processes_whole() -> None:
    outcomes = play_batch(Batch(setup_of(MARKET, (MARKET.plan,), 7), 0, 1))
    assert pickle.loads(pickle.dumps(outcomes)) == outcomes
    assert len(msgspec.json.encode(outcomes)) < 20_000


def test_a_setup_crosses_as_json_to_those_who_do_not_know_us() -> None:
    batch = Batch(setup_of(MARKET, (MARKET.plan, None), 7), 5, 2)
    assert msgspec.json.decode(msgspec.json.encode(batch), type=Batch) == batch
    assert batch.setup.plans[1] == NOBODY


def test_equal_setups_are_one_key() -> None:
    assert setup_of(MARKET, (LONE,), 7) == setup_of(MARKET.model_copy(update={"plan": None}), (LONE,), 7)
    assert isinstance(hash(setup_of(MARKET, (LONE,), 7)), int)


def test_a_drill_is_played_too() -> None:
    (replication,) = play_batch(Batch(setup_of(drill(), (None,), 7), 0, 1))
    assert replication[0].figures["counts"]["contacts"] == 1
    assert replication[0].profile is None


def test_work_can_be_ended_in_the_middle() -> None:
    def check() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        play_batch(Batch(setup_of(MARKET, (LONE,), 7), 0, 1), check)


def test_plans_are_part_of_the_key() -> None:
    assert setup_of(MARKET, (LONE,), 7) != Setup(setup_of(MARKET, (LONE,), 7).scenario, (NOBODY,), 7)
