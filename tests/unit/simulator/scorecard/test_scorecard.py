"""The whole card: counts, thresholds, the verdict, and evidence that exists."""

import json
from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from scenarios.vocabulary import MEASURES
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.playing import score_entries
from simulator.run import Production, open_world
from simulator.scorecard.measure import Measure
from simulator.scorecard.scorecard import Scorecard, score
from simulator.scorecard.tally import Tally
from tests.casting import PLAN, drill, market
from tests.unit.simulator.scorecard.ledger import Happened, answered, asked, claimed, decided, scored

LATE = (0, asked()), (30 * HOUR, answered())


def held_to(thresholds: dict[str, str], *happened: Happened) -> Scorecard:
    return scored(*happened, scenario=market(thresholds=thresholds))


def test_every_measure_of_the_vocabulary_is_taken_and_no_other() -> None:
    assert set(scored().measures) == set(MEASURES)


def test_an_empty_run_has_counts_and_no_rates() -> None:
    card = scored()
    assert set(card.counts.values()) == {0, 10}
    assert card.claims == {"opened": 0, "granted": 0, "denied": 0, "withdrawn": 0, "reversed": 0}
    assert card.measures["order_defect_rate"].value == 0.0
    assert card.measures["policy_findings"].value == 0.0


def test_counts() -> None:
    card = scored(
        (0, e.StepEntered(1, "opening", begins=True)),
        (0, e.ConversationOpened(1, 1)),
        (0, asked()),
        (1, asked(message=2)),
        (2, answered()),
        (3, e.ConversationOpened(2, 2)),
        (3, asked(2)),
        (4, asked(3)),
        (5, e.NoResponseMarked(3, 3)),
        (6, e.StoryEnded(1, "resolved")),
    )
    assert card.counts == {
        "orders": 10,
        "contacts": 2,
        "messages_received": 4,
        "messages_sent": 1,
        "responses": 1,
        "no_response_needed": 1,
        "unanswered": 1,
        "stories": 1,
        "lost_sales": 0,
        "cancelled": 0,
        "late_orders": 0,
        "returns": 0,
        "product_reviews": 0,
        "escalated": 0,
        "acknowledged": 0,
        "withdrawn": 0,
    }
    assert card.endings == {"resolved": 1}


def test_claims_by_how_they_ended() -> None:
    told: list[Happened] = [(number, claimed(number, number)) for number in range(1, 6)]
    told += [
        (6, decided(1, 1, granted=True)),
        (7, decided(2, 2, granted=True)),
        (8, decided(3, 3, granted=False)),
        (9, e.ClaimWithdrawn(4, 4)),
    ]
    told.append((10, e.ClaimAppealDecided(1, 1, True, (), False, "marketplace")))
    assert scored(*told).claims == {"opened": 5, "granted": 2, "denied": 1, "withdrawn": 1, "reversed": 1}


def test_findings_are_messages_sent_or_stopped_that_broke_a_rule() -> None:
    blocked = e.MessageBlocked(1, "reply", "x", ("email_address", "phone_number"))
    card = scored((0, answered(findings=("phone_number",))), (1, answered()), (2, blocked))
    assert card.measures["policy_findings"].value == 2.0
    assert card.measures["policy_findings"].evidence() == {"entries": [1, 3], "orders": []}


@pytest.mark.parametrize(
    ("limit", "passed"), [("<=100%", True), ("<=99%", False), (">=1", True), (">=100%", True), ("<=10%", False)]
)
def test_a_threshold_holds_up_to_and_at_its_bound(limit: str, passed: bool) -> None:
    card = held_to({"late_response_rate": limit}, *LATE)
    (threshold,) = card.thresholds
    assert (threshold.name, threshold.value, threshold.passed) == ("late_response_rate", 1.0, passed)
    assert card.verdict == ("passed" if passed else "failed")


def test_with_nothing_measured_nothing_is_broken() -> None:
    (threshold,) = held_to({"late_response_rate": "<=0%"}).thresholds
    assert (threshold.value, threshold.passed) == (None, True)


def test_one_broken_threshold_fails_the_run() -> None:
    card = held_to({"order_defect_rate": "<=1%", "late_response_rate": "<=10%", "feedback_score": ">=4.5"}, *LATE)
    assert [threshold.passed for threshold in card.thresholds] == [True, False, True]
    assert card.verdict == "failed"


def test_without_thresholds_a_market_passes() -> None:
    assert held_to({}, *LATE).verdict == "passed"


@pytest.mark.parametrize(
    ("endings", "verdict"), [(["resolved"], "passed"), (["claim_granted"], "failed"), ([], "failed")]
)
def test_a_drill_passes_with_a_good_ending_and_no_other(endings: list[str], verdict: str) -> None:
    told: list[Happened] = [(5, e.StoryEnded(1, ending)) for ending in endings]
    assert scored(*told, scenario=drill()).verdict == verdict


def test_a_drill_needs_its_thresholds_too() -> None:
    good = (40 * HOUR, e.StoryEnded(1, "resolved"))
    assert scored(*LATE, good, scenario=drill(thresholds={"late_response_rate": "<=10%"})).verdict == "failed"
    assert scored(*LATE, good, scenario=drill(thresholds={"late_response_rate": ">=10%"})).verdict == "passed"


def test_a_card_is_plain_data_under_the_names_used_everywhere() -> None:
    told: dict[str, Any] = json.loads(json.dumps(held_to({"late_response_rate": "<=10%"}, *LATE).as_json()))
    assert list(told) == [
        "counts",
        "measures",
        "claims",
        "claims_by_cause",
        "feedback",
        "endings",
        "desk",
        "money",
        "by_marketplace",
        "metrics",
        "thresholds",
        "verdict",
    ]
    assert told["measures"]["response_hours_mean"] == 30.0
    assert told["thresholds"] == [{"name": "late_response_rate", "value": 1.0, "limit": "<=0.1", "passed": False}]


def test_a_measure_without_entries_has_no_evidence() -> None:
    assert Measure("x", None, "count").evidence() == {"entries": [], "orders": []}


def week() -> tuple[list[Entry], Tally, Any]:
    """A week in which two agents are too slow for their buyers."""
    tally, scenario = Tally(), market(60, plan=PLAN | {"handle_time": {"median": "2h", "p90": "4h"}})
    world = open_world(Production(scenario), 7, projections=(tally,))
    world.advance_to(2 * DAY)
    world.submit(c.SendMessage(1, "unexpected_problem", "Write to shop@example.com"), "inbox")
    world.advance_to(20 * DAY)
    return list(world.journal.entries()), tally, (world.state.book, scenario, world.now)


def test_every_figure_of_a_run_names_entries_and_orders_that_exist() -> None:
    recorded, tally, (orders, scenario, now) = week()
    measures = score(tally, orders, scenario, now).measures
    for measure in measures.values():
        evidence = measure.evidence()
        assert set(evidence["entries"]) <= set(range(1, len(recorded) + 1))
        assert set(evidence["orders"]) <= set(range(1, len(orders) + 1))
    kinds = {type(recorded[seq - 1].event) for seq in measures["order_defect_rate"].evidence()["entries"]}
    assert kinds <= {e.ClaimDecided, e.FeedbackLeft}
    late = [recorded[seq - 1].event for seq in measures["late_response_rate"].evidence()["entries"]]
    assert late
    assert {type(event) for event in late} <= {e.MessageSent, e.MessageReceived}
    for name in ("order_defect_rate", "policy_findings", "feedback_score"):
        assert any(measures[name].evidence().values())


def test_a_run_scored_as_it_went_is_the_run_scored_from_its_journal() -> None:
    recorded, tally, (orders, scenario, now) = week()
    assert score(tally, orders, scenario, now).as_json() == score_entries(recorded, orders, scenario, now).as_json()


def test_a_run_scored_as_of_the_past_is_the_run_cut_there() -> None:
    recorded, _, (orders, scenario, _) = week()
    for day in (0, 1, 3, 6, 12):
        cut = [entry for entry in recorded if entry.at <= day * DAY]
        past = score_entries(recorded, orders, scenario, day * DAY)
        assert past.as_json() == score_entries(cut, orders, scenario, day * DAY).as_json()
        assert past.as_of == day * DAY
        assert (past.counts["contacts"] > 0) == (day > 1)


def test_scoring_changes_nothing_and_can_go_on() -> None:
    tally, scenario = Tally(), market(60)
    world = open_world(Production(scenario), 7, projections=(tally,))
    for day in range(1, 9):
        world.advance_to(day * DAY)
        before = repr(tally)
        first, again = (score(tally, world.state.book, scenario, world.now).as_json() for _ in range(2))
        assert first == again
        assert repr(tally) == before
