"""A buyer and the clock: silence, waiting, the time since the beginning, and a buyer who is busy."""

from typing import Any

import pytest

from scenarios.quantities import HOUR, MINUTE
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.errors import BudgetExceeded
from tests.casting import told
from tests.unit.simulator.actors.stage import HELLO, PROMISED, REFUNDED, TRACKING, act_out, replied, steps

END: dict[str, Any] = {"ends": "resolved"}
ASKS = {"says": {"en": "Where is my mug?"}}
SILENCE: dict[str, Any] = {
    "opening": {**ASKS, "reacts": [{"silence": "2h", "go": "end"}]},
    "end": END,
}


def ended(story: dict[str, Any], *acts: tuple[int, Any]) -> int | None:
    """When the buyer came to the step called end."""
    return next((at for at, step in steps(act_out(story, *acts)) if step == "end"), None)


def test_silence_is_over_a_millisecond_after_its_length() -> None:
    assert ended(SILENCE) == 2 * HOUR + 1


@pytest.mark.parametrize(
    "command", [replied(HELLO), c.SendMessage(1, "unexpected_problem", HELLO), c.MarkNoResponseNeeded(1)]
)
def test_an_answer_at_exactly_the_end_of_a_silence_breaks_it(command: c.ExternalCommand) -> None:
    assert ended(SILENCE, (2 * HOUR, command)) is None
    assert ended(SILENCE, (HOUR, command)) is None
    assert ended(SILENCE, (2 * HOUR + 1, replied(HELLO))) == 2 * HOUR + 1


@pytest.mark.parametrize(
    "command", [c.RefundOrder(1, "x"), c.SendMail(1, HELLO), c.ArchiveConversation(1), replied("a@example.com")]
)
def test_what_is_no_answer_does_not_break_it(command: c.ExternalCommand) -> None:
    assert ended(SILENCE, (HOUR, command)) == 2 * HOUR + 1


def test_silence_counts_from_the_beginning_of_the_step_where_that_is_later() -> None:
    story = {
        "opening": {**ASKS, "reacts": [{"waited": "1h", "go": "again"}]},
        "again": {**SILENCE["opening"]},
        "end": END,
    }
    assert ended(story) == 3 * HOUR + 1
    story["again"] = {"reacts": [{"silence": "2h", "go": "end"}]}
    assert ended(story) == 3 * HOUR + 1


def test_silence_counts_from_the_oldest_unanswered_message_where_that_is_later() -> None:
    story = {"opening": {"waits": "3h", **SILENCE["opening"]}, "end": END}
    assert ended(story) == 5 * HOUR + 1


def test_silence_begins_again_with_the_next_message_after_an_answer() -> None:
    story = {
        "opening": {**ASKS, "reacts": [{"silence": "2h", "go": "end"}, {"hears": "refund_promised", "go": "ask"}]},
        "ask": SILENCE["opening"],
        "end": END,
    }
    assert ended(story, (HOUR, replied(PROMISED))) == 3 * HOUR + 1


def test_who_wrote_nothing_hears_no_silence() -> None:
    assert ended({"opening": {"reacts": [{"silence": "2h", "go": "end"}]}, "end": END}) is None
    mails = {"emails": {"en": "Where is it?"}, "reacts": [{"silence": "2h", "go": "end"}]}
    assert ended({"opening": mails, "end": END}) is None


def test_patience_is_the_personas() -> None:
    story = {"opening": {**ASKS, "reacts": [{"silence": "$patience", "go": "end"}]}, "end": END}
    assert ended(story) == 16 * HOUR + 1


def test_waited_is_over_at_exactly_its_length_whatever_was_written() -> None:
    story = {"opening": {**ASKS, "reacts": [{"waited": "2h", "go": "end"}]}, "end": END}
    assert ended(story) == 2 * HOUR
    assert ended(story, (HOUR, replied(HELLO))) == 2 * HOUR


def test_waited_counts_from_the_step_and_since_start_from_the_story() -> None:
    story: dict[str, Any] = {
        "opening": {**ASKS, "reacts": [{"waited": "1h", "go": "middle"}]},
        "middle": {"reacts": [{"waited": "3h", "go": "end"}]},
        "end": END,
    }
    assert ended(story) == 4 * HOUR
    story["middle"] = {"reacts": [{"since_start": "3h", "go": "end"}]}
    assert ended(story) == 3 * HOUR
    story["middle"] = {"reacts": [{"since_start": "30m", "go": "end"}]}
    assert ended(story) == HOUR


def test_the_nearest_of_several_alarms_rings_first_and_the_others_later() -> None:
    story = {
        "opening": {
            **ASKS,
            "reacts": [
                {"waited": "5h", "go": "end"},
                {"waited": "1h", "provided": "emailed", "go": "end"},
                {"silence": "2h", "provided": "emailed", "go": "end"},
            ],
        },
        "end": END,
    }
    assert ended(story) == 5 * HOUR
    assert ended(story, (90 * MINUTE, c.SendMail(1, HELLO))) == 90 * MINUTE
    assert ended(story, (1, c.SendMail(1, HELLO))) == HOUR


BUSY: dict[str, Any] = {
    "opening": {**ASKS, "reacts": [{"hears": "refund_promised", "go": "busy"}]},
    "busy": {
        "waits": "4h",
        "says": {"en": "Thank you!"},
        "reacts": [{"hears": "refund_confirmed", "go": "end"}, {"waited": "2d", "go": "late"}],
    },
    "end": END,
    "late": {"ends": "late"},
}


def test_who_waits_reads_afterwards_and_after_her_own_deed() -> None:
    world = act_out(BUSY, (HOUR, replied(PROMISED)), (2 * HOUR, replied(REFUNDED)), until=8 * HOUR)
    assert steps(world) == [(0, "opening"), (HOUR, "busy"), (5 * HOUR, "end")]
    mine = [(at, type(event)) for at, event in told(world) if at == 5 * HOUR]
    assert mine == [(5 * HOUR, kind) for kind in (e.BuyerWoke, e.MessageReceived, e.StepEntered, e.StoryEnded)]


def test_who_waits_does_nothing_till_then() -> None:
    world = act_out(BUSY, (HOUR, replied(PROMISED)), until=5 * HOUR - 1)
    assert steps(world) == [(0, "opening"), (HOUR, "busy")]
    assert len(told(world, e.MessageReceived)) == 1
    assert world.state.roles[1].waits


def test_after_the_wait_she_hears_at_once_again() -> None:
    assert ended(BUSY, (HOUR, replied(PROMISED)), (6 * HOUR, replied(REFUNDED))) == 6 * HOUR
    assert ended(BUSY, (HOUR, replied(PROMISED)), (5 * HOUR, replied(REFUNDED))) == 5 * HOUR


def test_what_came_while_she_waited_is_read_in_order_and_the_rest_in_the_next_step() -> None:
    story = BUSY | {
        "busy": {"waits": "4h", "reacts": [{"hears": "tracking_explained", "go": "next"}]},
        "next": {"reacts": [{"hears": "refund_confirmed", "go": "end"}]},
    }
    promised = (HOUR, replied(PROMISED))
    tracking, refunded = replied(TRACKING), replied(REFUNDED)
    assert ended(story, promised, (2 * HOUR, tracking), (3 * HOUR, refunded)) == 5 * HOUR
    assert ended(story, promised, (2 * HOUR, refunded), (3 * HOUR, tracking)) is None


def test_a_timed_reaction_due_while_she_waited_fits_when_she_wakes() -> None:
    story = BUSY | {"busy": {"waits": "4h", "reacts": [{"waited": "1h", "go": "end"}]}}
    assert ended(story, (HOUR, replied(PROMISED))) == 5 * HOUR


def test_a_deed_done_while_she_waited_is_news_when_she_wakes() -> None:
    story = BUSY | {"busy": {"waits": "4h", "reacts": [{"did": "refund_issued", "go": "end"}]}}
    assert ended(story, (HOUR, replied(PROMISED)), (2 * HOUR, c.RefundOrder(1, "x"))) == 5 * HOUR


def test_a_story_may_begin_with_a_wait() -> None:
    story = {"opening": {"waits": "3h", **ASKS, "reacts": [{"waited": "4h", "go": "end"}]}, "end": END}
    world = act_out(story)
    assert [at for at, _ in told(world, e.MessageReceived)] == [3 * HOUR]
    assert ended(story) == 4 * HOUR


def test_a_story_that_goes_round_in_one_instant_is_stopped() -> None:
    story = {
        "opening": {"reacts": [{"waited": "1h", "go": "a"}]},
        "a": {"reacts": [{"since_start": "1h", "go": "b"}]},
        "b": {"reacts": [{"since_start": "1h", "go": "a"}]},
    }
    with pytest.raises(BudgetExceeded) as stopped:
        act_out(story)
    assert stopped.value.what == "steps of one buyer at one instant"
    assert str(stopped.value.limit) in str(stopped.value)


def test_a_long_way_within_one_instant_is_no_circle() -> None:
    story: dict[str, Any] = {f"s{n}": {"reacts": [{"waited": "0m", "go": f"s{n + 1}"}]} for n in range(99)}
    world = act_out(story | {"s99": END})
    assert len(steps(world)) == 100
    assert told(world, e.StoryEnded) == [(0, e.StoryEnded(1, "resolved"))]


def test_a_story_may_go_round_for_ever_in_time() -> None:
    story = {
        "opening": {**ASKS, "reacts": [{"waited": "1h", "go": "again"}]},
        "again": {**ASKS, "reacts": [{"waited": "1h", "go": "opening"}]},
    }
    world = act_out(story, until=200 * HOUR)
    assert [at for at, _ in steps(world)] == [hour * HOUR for hour in range(201)]
    assert world.state.conversations[1].waiting_since == 0
