"""The modelled team: who takes what when, what it says, and what happens at the end of a shift."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR, MINUTE
from scenarios.staffing import WEEKDAYS
from simulator.actors.team import contact_reasons
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.roster import Roster
from simulator.world import World
from tests.casting import PLAN, drill, market, told
from tests.unit.simulator.actors.stage import ASKS, HELLO, callers, open_shop, shop

# The world begins on a Monday at 09:00.
NAGS: dict[str, Any] = {
    "opening": {"says": {"en": "Where is my mug?"}, "reacts": [{"waited": "20m", "go": "nag"}]},
    "nag": {"says": {"en": "Thank you?"}, "reacts": [{"waited": "90d", "go": "end"}]},
    "end": {"ends": "resolved"},
}
WORK = (e.WorkTaken, e.WorkFrozen, e.WorkFinished)


def shift(start: str, end: str, days: tuple[str, ...] = WEEKDAYS) -> dict[str, Any]:
    return {"days": list(days), "from": start, "to": end}


def plan(*shifts: dict[str, Any], handle: str = "30m", answers: dict[str, Any] | None = None, **more: Any) -> Any:
    """A plan with one agent a shift who always needs the same time."""
    return PLAN | {
        "at_shift_end": "finish",
        "handle_time": {"median": handle, "p90": handle},
        "agents": [{"name": f"agent {number}", "shifts": [one]} for number, one in enumerate(shifts)],
        "answers": answers or {"otherwise": {"says": ["tracking_explained"]}},
        **more,
    }


def team(told_plan: Any, *writes_at: int, story: dict[str, Any] = ASKS, until: int = 2 * DAY) -> World:
    world = open_shop(shop({"lost": story}, told_plan), callers(*writes_at))
    world.advance_to(until)
    return world


def work(world: World) -> list[tuple[int, str, int, int]]:
    """(instant, taken or frozen or finished, agent, conversation), in order."""
    return [
        (at, type(event).__name__.removeprefix("Work").lower(), event.agent, event.conversation)
        for at, event in told(world, *WORK)
    ]


def answers(world: World) -> list[tuple[int, int]]:
    """(instant, conversation) of every message of the seller."""
    return [(at, event.conversation) for at, event in told(world, e.MessageSent)]


def test_an_agent_takes_thinks_answers_and_is_free() -> None:
    world = team(plan(shift("09:00", "17:00")), HOUR)
    assert work(world) == [(HOUR, "taken", 0, 1), (HOUR + 30 * MINUTE, "finished", 0, 1)]
    ((at, sent),) = told(world, e.MessageSent)
    assert at == HOUR + 30 * MINUTE
    assert (sent.text, sent.intents, sent.kind) == ("", ("tracking_explained",), "reply")
    assert {entry.by for entry in world.journal.entries()} == {"buyer", "team"}


def test_first_come_first_served_by_whoever_is_free_first_on_the_roster() -> None:
    desk = plan(shift("09:00", "17:00"), shift("09:00", "17:00"))
    world = team(desk, 3 * MINUTE, 0, 1 * MINUTE, 2 * MINUTE)
    taken = [(at, agent, conversation) for at, what, agent, conversation in work(world) if what == "taken"]
    assert taken == [(0, 0, 1), (MINUTE, 1, 2), (30 * MINUTE, 0, 3), (31 * MINUTE, 1, 4)]
    assert [event.order for _, event in told(world, e.ConversationOpened)] == [2, 3, 4, 1]


def test_nobody_works_outside_shifts() -> None:
    world = team(plan(shift("12:00", "13:00")), 0, MINUTE, 2 * MINUTE)
    taken = [at for at, what, _, _ in work(world) if what == "taken"]
    assert taken == [3 * HOUR, 3 * HOUR + 30 * MINUTE, DAY + 3 * HOUR]


@pytest.mark.parametrize("seed", [1, 2])
def test_nobody_takes_anything_outside_shifts_in_a_busy_market(seed: int) -> None:
    scenario = market(120)
    world = open_shop(scenario, callers(*range(0, 7 * DAY, 40 * MINUTE)), seed)
    world.advance_to(20 * DAY)
    assert scenario.plan is not None
    roster = Roster(scenario.plan, world.calendar)
    done = told(world, *WORK)
    assert len(done) > 300
    assert all(roster.is_working(event.agent, at) for at, event in done if isinstance(event, e.WorkTaken))
    assert all(roster.is_working(event.agent, at) or roster.is_working(event.agent, at - 1) for at, event in done), (
        "frozen at the end of a shift at the latest"
    )


def test_a_message_at_the_first_instant_of_a_shift_is_taken_and_at_its_end_is_not() -> None:
    assert work(team(plan(shift("10:00", "11:00")), HOUR, until=HOUR)) == [(HOUR, "taken", 0, 1)]
    assert work(team(plan(shift("10:00", "11:00")), 2 * HOUR, until=DAY)) == []


def test_finish_stays_on_after_the_shift() -> None:
    world = team(plan(shift("09:00", "09:10")), 0, MINUTE)
    assert work(world)[:2] == [(0, "taken", 0, 1), (30 * MINUTE, "finished", 0, 1)]
    assert work(world)[2] == (DAY, "taken", 0, 2)


def test_freeze_goes_home_and_takes_the_rest_up_first() -> None:
    world = team(plan(shift("09:00", "09:10"), at_shift_end="freeze"), 0, MINUTE)
    assert work(world) == [
        (0, "taken", 0, 1),
        (10 * MINUTE, "frozen", 0, 1),
        (DAY, "taken", 0, 1),
        (DAY + 10 * MINUTE, "frozen", 0, 1),
        (2 * DAY, "taken", 0, 1),
    ]
    world.advance_to(2 * DAY + 10 * MINUTE)
    assert work(world)[5:] == [(2 * DAY + 10 * MINUTE, "finished", 0, 1)]
    assert answers(world) == [(2 * DAY + 10 * MINUTE, 1)]
    world.advance_to(3 * DAY)
    assert work(world)[-1] == (3 * DAY, "taken", 0, 2)


def test_what_is_done_at_the_end_of_the_shift_is_done() -> None:
    """Work done comes before the shift's end at one instant."""
    world = team(plan(shift("09:00", "09:30"), at_shift_end="freeze"), 0, until=DAY)
    assert work(world) == [(0, "taken", 0, 1), (30 * MINUTE, "finished", 0, 1)]


def test_frozen_work_is_taken_by_nobody_else() -> None:
    desk = plan(shift("09:00", "09:10"), shift("09:05", "17:00"), at_shift_end="freeze")
    world = team(desk, 0, story=NAGS, until=DAY - 1)
    assert work(world) == [(0, "taken", 0, 1), (10 * MINUTE, "frozen", 0, 1)]


def test_a_nag_while_in_work_gets_the_one_answer() -> None:
    world = team(plan(shift("09:00", "17:00"), shift("09:00", "17:00")), 0, story=NAGS)
    assert len(told(world, e.MessageReceived)) == 2
    assert answers(world) == [(30 * MINUTE, 1)]
    assert work(world) == [(0, "taken", 0, 1), (30 * MINUTE, "finished", 0, 1)]


def test_a_nag_in_the_queue_gets_the_one_answer() -> None:
    world = team(plan(shift("10:00", "17:00")), 0, story=NAGS)
    assert answers(world) == [(HOUR + 30 * MINUTE, 1)]
    assert len(work(world)) == 2


def test_what_somebody_else_answered_while_in_work_is_not_answered_again() -> None:
    world = open_shop(shop({"lost": ASKS}, plan(shift("09:00", "17:00"))), callers(0))
    world.advance_to(10 * MINUTE)
    world.submit(c.Reply(1, HELLO), "inbox")
    world.advance_to(DAY)
    assert answers(world) == [(10 * MINUTE, 1)]
    assert work(world) == [(0, "taken", 0, 1), (30 * MINUTE, "finished", 0, 1)]


def test_what_she_writes_at_the_very_instant_of_the_answer_is_taken_up_next() -> None:
    again = {
        "opening": ASKS["opening"] | {"reacts": [{"hears": "tracking_explained", "go": "nag"}]},
        **{name: NAGS[name] for name in ("nag", "end")},
    }
    world = team(plan(shift("09:00", "17:00")), 0, story=again)
    half_hour = 30 * MINUTE
    assert [(at, what) for at, what, _, _ in work(world)] == [
        (0, "taken"),
        (half_hour, "finished"),
        (half_hour, "taken"),
        (2 * half_hour, "finished"),
    ]
    assert answers(world) == [(half_hour, 1), (2 * half_hour, 1)]


def test_what_somebody_else_answered_in_the_queue_is_not_taken() -> None:
    world = open_shop(shop({"lost": ASKS}, plan(shift("10:00", "17:00"))), callers(0, MINUTE))
    world.advance_to(10 * MINUTE)
    world.submit(c.MarkNoResponseNeeded(1), "inbox")
    world.advance_to(DAY)
    assert [conversation for _, _, _, conversation in work(world)] == [2, 2]


def test_a_new_question_after_an_answer_in_work_is_answered_by_the_same_hands() -> None:
    world = open_shop(shop({"lost": NAGS}, plan(shift("09:00", "17:00"), shift("09:00", "17:00"))), callers(0))
    world.advance_to(10 * MINUTE)
    world.submit(c.Reply(1, HELLO), "inbox")
    world.advance_to(DAY)
    assert answers(world) == [(10 * MINUTE, 1), (30 * MINUTE, 1)]
    assert len(work(world)) == 2


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ({"asks_where_is_order": {"says": ["a"]}, "lost": {"says": ["b"]}, "otherwise": {"says": ["c"]}}, ("a",)),
        ({"thanks": {"says": ["a"]}, "lost": {"says": ["b"]}, "otherwise": {"says": ["c"]}}, ("b",)),
        ({"thanks": {"says": ["a"]}, "broken": {"says": ["b"]}, "otherwise": {"says": ["c"]}}, ("c",)),
        ({"lost": {"says": ["b", "d"]}}, ("b", "d")),
    ],
)
def test_the_answer_is_to_what_was_written_else_to_the_reason_else_to_anything(
    written: dict[str, Any], said: tuple[str, ...]
) -> None:
    world = team(plan(shift("09:00", "17:00"), answers=written), 0)
    assert [event.intents for _, event in told(world, e.MessageSent)] == [said]


def test_the_last_message_is_the_one_that_is_answered() -> None:
    by_intent = {"asks_where_is_order": {"says": ["a"]}, "thanks": {"says": ["b"]}}
    world = team(plan(shift("09:00", "17:00"), answers=by_intent), 0, story=NAGS)
    assert [event.intents for _, event in told(world, e.MessageSent)] == [("b",)]


@pytest.mark.parametrize("written", [{"broken": {"says": ["a"]}}, {"otherwise": {"refunds": True}}])
def test_who_has_nothing_to_say_holds_the_buyer(written: dict[str, Any]) -> None:
    """Every message that is taken is answered."""
    world = team(plan(shift("09:00", "17:00"), answers=written), 0)
    assert [event.intents for _, event in told(world, e.MessageSent)] == [("holding_reply",)]
    assert world.state.waiting == {}


def test_a_thank_you_is_marked_in_its_own_time() -> None:
    marks = {"otherwise": {"no_response_needed": True, "handle_time": {"median": "1m", "p90": "1m"}}}
    world = team(plan(shift("09:00", "17:00"), answers=marks), 0)
    assert told(world, e.NoResponseMarked) == [(MINUTE, e.NoResponseMarked(1, 1))]
    assert answers(world) == []


def test_a_refund_comes_before_the_reply() -> None:
    refunds = {"otherwise": {"refunds": True, "says": ["refund_confirmed"]}}
    world = team(plan(shift("09:00", "17:00"), answers=refunds), 0)
    done = [type(event) for at, event in told(world) if at == 30 * MINUTE]
    assert done == [e.RefundIssued, e.MessageSent, e.WorkFinished]
    assert told(world, e.RefundIssued)[0][1].full


def test_an_order_is_refunded_once() -> None:
    refunds = {"otherwise": {"refunds": True, "says": ["refund_confirmed"]}}
    again = {
        "opening": NAGS["opening"] | {"reacts": [{"waited": "2h", "go": "nag"}]},
        "nag": NAGS["nag"],
        "end": NAGS["end"],
    }
    world = team(plan(shift("09:00", "17:00"), answers=refunds), 0, story=again)
    assert len(told(world, e.RefundIssued)) == 1
    assert len(answers(world)) == 2


def test_thinking_takes_its_drawn_time_whoever_thinks() -> None:
    """Luck belongs to the conversation, so that two plans meet the same buyers."""

    def times(*shifts: dict[str, Any]) -> dict[int, int]:
        drawn = plan(*shifts, handle="8m") | {"handle_time": {"median": "8m", "p90": "30m"}}
        world = team(drawn, *range(0, 20 * HOUR, HOUR), until=3 * DAY)
        taken = [(at, event) for at, event in told(world, e.WorkTaken)]
        return {event.order: event.until - at for at, event in taken}

    alone, two = times(shift("00:00", "23:59")), times(shift("00:00", "12:00"), shift("00:00", "23:59"))
    assert alone == two
    assert len(set(alone.values())) == len(alone) == 20
    assert min(alone.values()) >= 1


def test_the_reasons_of_a_scenario() -> None:
    assert contact_reasons(drill()) == ("test-drill",)
    assert contact_reasons(market()) == ("lost_parcel", "damaged")


def test_a_fork_finds_everybody_at_their_desks() -> None:
    desk = plan(shift("09:00", "10:05"), shift("09:30", "11:00"), at_shift_end="freeze")
    world = open_shop(shop({"lost": NAGS}, desk), callers(*range(0, 3 * HOUR, 10 * MINUTE)))
    digests, frozen = set(), 0
    for at in range(0, 4 * HOUR, 7 * MINUTE):
        world.advance_to(at)
        twin = world.fork()
        twin.advance_to(3 * DAY)
        digests.add(twin.journal.digest)
        frozen = len(told(twin, e.WorkFrozen))
    assert len(digests) == 1
    assert frozen > 1
