"""The cautionary tales of leaving the marketplace: each is lost in one way, won in another, and says why."""

import pytest

from scenarios.loader import load
from scenarios.model import Scenario
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.playing import Play, Result
from simulator.run import Production
from simulator.world import World

TALES = {
    "closed-without-summary": ("with a summary", "closed without a word"),
    "missing-note": ("note, message, summary", "note too late"),
    "no-return-clause": ("there and back", "away for good"),
    "promotional-drift": ("to the point", "an offer by the way"),
    "refund-trap": ("model answer", "took the bait"),
    "safety-recall": ("the three steps", "called without a word"),
    "silent-thread": ("in both places", "outside at twenty hours"),
}
"""Tale → the answer that wins it, and the one that loses it by the tale's own mistake."""


class Told:
    """Every event of a run, in order."""

    def __init__(self) -> None:
        self.events: list[e.Event] = []

    def handlers(self) -> Handlers:
        return dict.fromkeys(e.EVERY_KIND, self._take)

    def copy(self) -> "Told":
        return Told()

    def _take(self, entry: Entry) -> None:
        self.events.append(entry.event)


def played(scenario: Scenario, answer: str) -> tuple[World, Told, Result]:
    assert scenario.drill is not None
    sample = next(sample for sample in scenario.drill.sample_answers if sample.answer == answer)
    play, told = Play(Production(scenario), seed=7, answer=sample), Told()
    play.world.attach(told)
    play.finish()
    return play.world, told, play.result()


def measured(result: Result, name: str) -> float:
    value = result.scorecard.measures[name].value
    assert value is not None
    return value


def facts(name: str, answer: str, **changes: str) -> frozenset[str]:
    world, _, _ = played(load(name, overrides=[*changes.items()]), answer)
    return world.state.orders[1].facts


@pytest.mark.parametrize(("name", "answers"), TALES.items(), ids=str)
def test_a_tale_is_won_and_lost(name: str, answers: tuple[str, str]) -> None:
    scenario = load(name)
    verdicts = [played(scenario, answer)[2].scorecard.verdict for answer in answers]
    assert verdicts == ["passed", "failed"]


@pytest.mark.parametrize("name", TALES)
def test_a_tale_is_told_in_two_languages(name: str) -> None:
    scenario = load(name, overrides=[("cast.buyer.language", "it")])
    _, told, result = played(scenario, "silence")
    assert [event for event in told.events if isinstance(event, e.StoryEnded)]
    assert result.scorecard.verdict == "failed"


def test_a_refund_agreed_by_mail_loses_the_claim_and_the_order() -> None:
    _, told, result = played(load("refund-trap"), "took the bait")
    (decided,) = [event for event in told.events if isinstance(event, e.ClaimDecided)]
    assert (decided.granted, decided.counts_in_odr) == (True, True)
    assert measured(result, "order_defect_rate") > 0.01
    _, told, result = played(load("refund-trap"), "told in both places")
    assert not [event for event in told.events if isinstance(event, e.ClaimOpened)]
    assert measured(result, "order_defect_rate") < 0.01


def test_an_offer_by_phone_is_a_violation_once_it_is_reported() -> None:
    _, told, result = played(load("promotional-drift"), "an offer by the way")
    (called,) = [event for event in told.events if isinstance(event, e.ContactLogged)]
    (reported,) = [event for event in told.events if isinstance(event, e.BuyerReported)]
    assert "marketing" in called.findings
    assert reported.findings == called.findings
    assert result.scorecard.measures["policy_findings"].value == 1
    assert played(load("promotional-drift"), "to the point")[2].scorecard.measures["policy_findings"].value == 0


def test_a_note_after_the_message_does_not_count() -> None:
    late = facts("missing-note", "note too late")
    assert {"note_added", "migrated_without_note", "migration_announced", "resolution_summarised"} <= late
    right = facts("missing-note", "note, message, summary")
    assert {"note_added", "migration_announced", "resolution_summarised"} <= right
    assert not {"migrated_without_note", "diverted"} & right


def test_a_locked_macro_adds_the_way_back() -> None:
    assert "migration_announced" not in facts("no-return-clause", "away for good")
    assert "diverted" in facts("no-return-clause", "away for good")
    guarded = facts("no-return-clause", "away for good", **{"guards.locked_macro": "true"})
    assert "migration_announced" in guarded
    assert "diverted" not in guarded


def test_an_answer_elsewhere_stops_no_clock() -> None:
    scenario = load("silent-thread")
    measures = played(scenario, "outside at twenty hours")[2].scorecard.measures
    assert measures["late_response_rate"].value == 1.0
    assert played(scenario, "in both places")[2].scorecard.measures["late_response_rate"].value == 0.0


def test_a_required_summary_keeps_the_thread_open() -> None:
    closed = facts("closed-without-summary", "closed without a word")
    assert {"thread_closed", "closed_without_summary"} <= closed
    kept = facts("closed-without-summary", "closed without a word", **{"guards.required_summary": "true"})
    assert "thread_closed" not in kept


def test_a_call_nobody_announced_is_noticed() -> None:
    assert "migrated_without_note" in facts("safety-recall", "called without a word")
    right = facts("safety-recall", "the three steps")
    assert {"called", "note_added", "migration_announced", "resolution_summarised"} <= right
    assert not {"migrated_without_note", "migrated_unannounced", "closed_without_summary"} & right


def test_in_strict_mode_no_message_leads_outside() -> None:
    strict = load("safety-recall").model_copy(update={"policy": load("refund-trap").policy})
    world, told, _ = played(strict, "the three steps")
    blocked = [event for event in told.events if isinstance(event, e.MessageBlocked)]
    assert [event.findings for event in blocked] == [("off_platform",)]
    assert "migrated_unannounced" in world.state.orders[1].facts
