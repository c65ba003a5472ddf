"""The law of advice: whoever follows it wins. On the shipped drills, played wrongly."""

from functools import cache
from pathlib import Path

import pytest

from scenarios.loader import load
from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.domain import commands as c
from simulator.errors import CommandRejected
from simulator.journal.storage import Recording
from simulator.playing import is_over
from simulator.rescue.explanation import Explanation, Way
from simulator.rescue.losses import card_of, losses_of
from simulator.rescue.search import explain, explaining, saved_world
from simulator.rescue.stage import PLAYS, Budget, drained
from simulator.run import Production, open_world, replay
from tests.unit.simulator.rescue.recording import SEED, Commands, hosted, played, production, recording_of

PAID = "Hello Marta, we have refunded the full amount to your original payment method today."
LOST = [
    ("refund-trap", "took the bait"),
    ("refund-trap", "holding reply only"),
    ("where-is-my-order", "explained after the claim"),
    ("silent-thread", "outside at twenty hours"),
    ("silent-thread", "silence"),
    ("missing-note", "note too late"),
    ("missing-note", "a mail and nothing else"),
    ("closed-without-summary", "closed without a word"),
    ("no-return-clause", "away for good"),
    ("promotional-drift", "an offer by the way"),
    ("safety-recall", "called without a word"),
    ("safety-recall", "all by phone"),
]


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from any ./scenarios of one's own."""
    monkeypatch.chdir(tmp_path)


def followed(recording: Recording, way: Way, later: int = 0) -> str:
    """The verdict for whoever does what a way says, to the end of the drill; what it added comes so much later."""
    world = open_world(production(str(recording.header.resolved()["name"])), SEED)
    shifted = sorted(way.script, key=lambda done: done.at + later * (done in way.changed))
    for done in shifted:
        world.advance_to(max(world.now, done.at + later * (done in way.changed)))
        try:
            world.submit(done.command, done.by)
        except CommandRejected:
            continue
    scenario = production(str(recording.header.resolved()["name"])).scenario
    world.advance_to(max(world.now, recording.footer.now))
    while not is_over(world) and world.step(10 * DAY):
        pass
    return card_of(world, scenario).verdict


@cache
def explained(name: str, answer: str = "silence") -> Explanation:
    return explain(played(name, answer))


def only(explanation: Explanation, kind: str) -> Way:
    (matter,) = explanation.matters
    (way,) = (way for way in matter.ways if way.kind == kind)
    return way


@pytest.mark.parametrize(("name", "answer"), LOST)
def test_whoever_follows_the_advice_wins(name: str, answer: str) -> None:
    recording = played(name, answer)
    assert card_of(saved_world(recording, Way("", "", None, (), (), ())), production(name).scenario).verdict == "failed"
    explanation = explained(name, answer)
    (matter,) = explanation.matters
    assert matter.losses
    assert matter.ways
    assert not explanation.gave_up
    for way in matter.ways:
        assert followed(recording, way) == "passed", way.sentence
        saved = recording_of(saved_world(recording, way))
        assert replay(saved).journal.digest == saved.footer.digest
        assert not explain(saved).is_lost


def test_a_minute_later_is_too_late() -> None:
    recording = played("where-is-my-order", "explained after the claim")
    way = only(explained("where-is-my-order", "explained after the claim"), "earlier")
    assert way.by == DAY
    assert way.sentence.startswith("passes if sent by Tue 2026-01-06 14:00 UTC")
    assert followed(recording, way, MINUTE) == "failed"


def test_the_trap_is_told_as_what_it_is() -> None:
    explanation = explained("refund-trap", "took the bait")
    assert (
        "passes if the refund is confirmed in the thread by Fri 2026-01-09 23:40 UTC"
        in only(explanation, "missing").sentence
    )
    assert "stands in the thread as well" in only(explanation, "elsewhere").sentence
    kinds = [loss.kind for loss in explanation.matters[0].losses]
    assert set(kinds) == {"late_answer", "claim_granted", "bad_ending", "negative_feedback"}


def test_what_only_has_to_be_left_out_is_named() -> None:
    way = only(explained("safety-recall", "called without a word"), "without")
    assert way.sentence == "passes without the call of Tue 2026-01-06 15:20 UTC"
    assert way.changed == ()
    assert way.by is None


def test_a_note_that_came_too_late_comes_earlier() -> None:
    way = only(explained("missing-note", "note too late"), "earlier")
    assert way.sentence == "passes if the note of Mon 2026-01-05 20:02 UTC comes by Mon 2026-01-05 20:00 UTC"
    assert [type(done.command) for done in way.changed] == [c.AddNote]


def test_where_nothing_helps_beside_what_was_done_it_is_done_in_its_place() -> None:
    assert only(explained("no-return-clause", "away for good"), "instead").facts == (
        "refund_issued",
        "said.refund_confirmed",
    )


@pytest.mark.parametrize("name", ["refund-trap", "safety-recall"])
def test_a_drill_that_was_won_lost_nothing(name: str) -> None:
    drill = production(name).scenario.drill
    assert drill is not None
    explanation = explain(played(name, drill.sample_answers[0].answer))
    assert not explanation.is_lost
    assert explanation.lines() == ["nothing was lost"]


def test_a_world_that_stands_before_its_end_is_followed_there() -> None:
    explanation = explain(hosted("where-is-my-order", 25 * HOUR))
    assert (explanation.now, explanation.until) == (25 * HOUR, 3 * DAY + 1)
    late, *others = explanation.matters[0].losses
    assert (late.kind, late.at) == ("late_answer", DAY + 1)
    assert all(loss.at > explanation.now for loss in others)
    assert [line for line in explanation.lines() if "to come" in line]
    assert only(explanation, "missing").by == DAY


def test_thanks_that_nobody_marked_are_all_that_is_missing() -> None:
    done: Commands = [(HOUR, c.RefundOrder(1, "agreed")), (HOUR, c.Reply(1, PAID))]
    explanation = explain(hosted("refund-trap", 5 * DAY, done))
    assert [loss.kind for loss in explanation.matters[0].losses] == ["late_answer"]
    way = only(explanation, "missing")
    assert way.sentence == "passes if her thanks is marked as needing no response"
    assert [done.command for done in way.changed] == [c.MarkNoResponseNeeded(1)]


def test_a_question_is_never_marked_away() -> None:
    (matter,) = explained("silent-thread", "outside at twenty hours").matters
    assert all(way.facts != ("no_response_needed",) for way in matter.ways)


def test_the_same_journal_is_explained_the_same() -> None:
    recording = played("missing-note", "a mail and nothing else")
    told = explained("missing-note", "a mail and nothing else").as_json()
    production_ = Production(production("missing-note").scenario)
    assert drained(explaining(recording, production=production_)).as_json() == told


@pytest.mark.parametrize("budget", [Budget(plays=0), Budget(plays=9), Budget(timers=40)])
def test_a_search_that_has_spent_its_budget_says_so(budget: Budget) -> None:
    explanation = explain(played("refund-trap"), budget)
    assert explanation.gave_up
    assert explanation.as_json()["gave_up"] is True
    assert any("gave up" in line for line in explanation.lines())


def test_what_was_found_before_the_budget_ended_is_kept() -> None:
    recording, budget = played("missing-note", "note too late"), Budget()
    (enough,) = explain(recording, budget).matters
    (spent,) = explain(recording, Budget(plays=PLAYS - budget.plays - 1)).matters
    assert (enough.gave_up, spent.gave_up) == (False, True)
    assert spent.ways[0] == enough.ways[0]


def test_it_gives_way_while_it_searches() -> None:
    steps = explaining(played("refund-trap"))
    assert sum(1 for _ in steps) > 10


def test_orders_of_a_market_are_looked_into_one_by_one() -> None:
    few = [("demand.orders_per_day", "1"), ("contact_rate", "40%")]
    made = Production(load("quiet-month", plan="nobody", overrides=few))
    world = open_world(made, SEED)
    world.advance_to(made.ends)
    recording = recording_of(world)
    explanation = explain(recording)
    assert len(explanation.matters) == 3
    assert explanation.unexplained > 0
    assert f"{explanation.unexplained} more orders were lost and not looked into" in explanation.lines()
    for matter in explanation.matters:
        assert {loss.order for loss in matter.losses} == {matter.order}
        saved = saved_world(recording, matter.ways[0])
        assert losses_of(saved, made.scenario, matter.order) == ()


def test_an_order_that_a_test_put_there_is_a_matter_of_its_own() -> None:
    placed = c.PlacedOrder(1, 1000, "en", "merchant", 5 * DAY, DAY, 4 * DAY)
    put: Commands = [(HOUR, c.InjectOrder(placed)), (2 * HOUR, c.InjectMessage(2, "Where is my parcel?"))]
    explanation = explain(hosted("refund-trap", 30 * HOUR, put))
    assert {matter.order for matter in explanation.matters} == {1, 2}
    (other,) = (matter for matter in explanation.matters if matter.order == 2)
    assert [loss.kind for loss in other.losses] == ["late_answer"]
    assert [(way.facts, way.by) for way in other.ways] == [(("replied",), 26 * HOUR)]
