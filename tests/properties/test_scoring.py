"""The laws of a scorecard: what adds up, and that nothing depends on how or when it was scored."""

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.model import Scenario
from scenarios.quantities import DAY, parse_money
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.playing import Play, score_entries, tally_of
from simulator.run import Production, open_world
from simulator.scorecard.integral import length_within
from simulator.scorecard.profiling import profile_of
from simulator.scorecard.scored import Scored
from simulator.scorecard.waiting import Waits
from simulator.world import World
from tests import casting

_DAILY = {"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}
BUSY: dict[str, Any] = casting.PLAN | {
    "wage": "18.50",
    "handle_time": {"median": "40m", "p90": "3h"},
    "mistakes": {"wrong_answer": "20%", "policy_slip": "10%"},
    "acknowledges": {},
    "agents": [
        {
            "name": "Ada",
            "heads": 2,
            "shifts": [{**_DAILY, "from": "09:00", "to": "13:00"}],
            "escalates": {"otherwise": "20%"},
        },
        {"name": "Bo", "shifts": [{**_DAILY, "from": "12:00", "to": "18:00"}], "tier": 2},
    ],
}


def scenario(at_shift_end: str, warm_up: str = "0m") -> Scenario:
    made = casting.market(14, contact_rate="60%", plan=BUSY | {"at_shift_end": at_shift_end})
    whole: dict[str, Any] = dict(made.dump())
    whole["market"]["runs"] = {"warm_up": warm_up, "horizon": "8d", "settle": "30d"}
    return Scenario.model_validate(whole)


scenarios = st.builds(scenario, st.sampled_from(("finish", "freeze", "hand_over")), st.sampled_from(("0m", "5d")))


def lived(played: Scenario, seed: int) -> tuple[World, list[Entry]]:
    production = Production(played)
    world = open_world(production, seed)
    world.advance_to(production.ends)
    return world, list(world.journal.entries())


def scored(played: Scenario, seed: int) -> Scored:
    world, entries = lived(played, seed)
    return Scored(tally_of(entries, world.now), world.state.book, played, world.now, played.policy)


@settings(max_examples=20)
@given(scenarios, st.integers(0, 99))
def test_a_journal_scored_afterwards_gives_the_figures_of_the_run(played: Scenario, seed: int) -> None:
    play = Play(Production(played), seed)
    play.finish()
    world, entries = lived(played, seed)
    result = play.result()
    assert score_entries(entries, world.state.book, played, world.now).as_json() == result.scorecard.as_json()
    assert result.profile == profile_of(scored(played, seed))


@settings(max_examples=20)
@given(scenarios, st.integers(0, 99), st.integers(0, 40 * DAY))
def test_backlog_and_waits_are_one_law(played: Scenario, seed: int, instant: int) -> None:
    """Little's: over a whole run, the time-integral of what waits is the sum of the waits."""
    run = scored(played, seed)
    waits = Waits(run.tally.desk.table(), run.as_of)
    area = [length_within(*span, waits.runs.asked_at, waits.until) for span in ((0, instant), (instant, 99 * DAY))]
    assert sum(area) == int(waits.so_far.sum()) > 0


@settings(max_examples=20)
@given(scenarios, st.integers(0, 99))
def test_the_hours_of_the_week_hold_what_the_span_holds(played: Scenario, seed: int) -> None:
    run = scored(played, seed)
    week, desk, span = profile_of(run).week, run.desk, run.scope.desk
    assert desk is not None
    assert run.presence is not None
    assert sum(week.observed) == span.length
    assert sum(week.staffed) == run.presence.staffed
    assert desk.backlog_mean == pytest.approx(sum(week.backlog) / span.length)
    assert desk.utilisation == pytest.approx(sum(week.busy) / sum(week.staffed))


@settings(max_examples=20)
@given(scenarios, st.integers(0, 99))
def test_money_claims_and_reasons_add_up(played: Scenario, seed: int) -> None:
    run = scored(played, seed)
    play = Play(Production(played), seed)
    play.finish()
    card, profile = play.result().scorecard, profile_of(run)
    told = card.as_json()
    money = {kind: parse_money(amount) for kind, amount in told["money"].items() if kind != "currency"}
    assert money.pop("total") == sum(money.values()) == round(100 * (card.measures["cost"].value or 0))
    assert sum(figures.count for figures in card.causes.values()) == card.claims["opened"]
    assert sum(figures.cents for figures in card.causes.values()) == money["claims"]
    assert sum(profile.causes.values()) == card.claims["opened"]
    assert sum(sum(outcomes.values()) for outcomes in profile.claims.values()) == card.claims["opened"]
    assert sum(profile.responses) == card.counts["responses"]
    assert card.desk is not None
    assert sum(figures.answers for figures in card.desk.by_reason.values()) == card.desk.answers


@settings(max_examples=20)
@given(st.integers(0, 99))
def test_after_a_warm_up_counts_what_was_asked_and_ordered_in_the_horizon(seed: int) -> None:
    played = scenario("finish", "5d")
    world, entries = lived(played, seed)
    card = score_entries(entries, world.state.book, played, world.now)
    start, end = 5 * DAY, 13 * DAY
    orders = {row + 1 for row, at in enumerate(world.state.book.placed_at.tolist()) if start <= at < end}
    runs = list(_runs(entries))
    assert card.counts["orders"] == len(orders)
    assert card.counts["responses"] == sum(ended for at, ended in runs if start <= at < end)
    assert card.claims["opened"] == sum(
        isinstance(entry.event, e.ClaimOpened) and entry.event.order in orders for entry in entries
    )
    received = [entry.at for entry in entries if isinstance(entry.event, e.MessageReceived)]
    assert card.counts["messages_received"] == sum(start <= at < end for at in received) < len(received)
    assert 0 < card.counts["contacts"] < len(world.state.conversations)


def _runs(entries: Iterable[Entry]) -> Iterable[tuple[int, bool]]:
    """When each run of unanswered messages began, and whether it was answered."""
    waiting: dict[int, int] = {}
    for entry in entries:
        event = entry.event
        if isinstance(event, e.MessageReceived):
            waiting.setdefault(event.conversation, entry.at)
        elif isinstance(event, e.NoResponseMarked | e.QuestionWithdrawn) and event.conversation in waiting:
            yield waiting.pop(event.conversation), False
        elif isinstance(event, e.MessageSent) and event.answers and event.conversation in waiting:
            yield waiting.pop(event.conversation), True
    yield from ((at, False) for at in waiting.values())


@settings(max_examples=20)
@given(st.integers(0, 99))
def test_the_official_rate_takes_the_warm_up_in(seed: int) -> None:
    played = scenario("finish", "5d")
    rule = played.rules.metrics["order_defect_rate"].model_copy(update={"lag": DAY, "windows": (9 * DAY,)})
    policy = played.policy.model_copy(update={"metrics": {"order_defect_rate": (rule,)}})
    world, entries = lived(played, seed)
    card = score_entries(entries, world.state.book, played, world.now, policy)
    within = [row + 1 for row, at in enumerate(world.state.book.placed_at.tolist()) if 3 * DAY < at <= 12 * DAY]
    bad = {
        entry.event.order
        for entry in entries
        if entry.at <= 13 * DAY
        and (
            (isinstance(entry.event, e.FeedbackLeft) and entry.event.stars <= 2)
            or (isinstance(entry.event, e.ClaimDecided) and entry.event.counts_in_odr)
        )
    }
    book = world.state.book
    quiet = {
        row + 1
        for row, (stars, at) in enumerate(zip(book.stars.tolist(), book.stars_at.tolist(), strict=True))
        if 0 < stars <= 2 and at <= 13 * DAY
    }
    expected = len((bad | quiet).intersection(within)) / len(within)
    assert card.measures["order_defect_rate_official"].value == pytest.approx(expected)
