"""What buyers do in a step, who causes it, and many buyers side by side."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.numbering import Numbered
from simulator.domain.orders import OrderBook
from simulator.journal.entry import Entry
from simulator.world import World
from tests.casting import INTENTS, book, told, world_of
from tests.unit.simulator.actors.stage import (
    TRACKING,
    act_out,
    callers,
    open_shop,
    replied,
    shop,
    steps,
)

END: dict[str, Any] = {"ends": "resolved"}
ASKS: dict[str, Any] = {"says": {"en": "Where is my mug?"}}
CLAIMS: dict[str, Any] = {"opens": {"claim": "a_to_z", "reason": "not_received"}}


def kinds(world: World, at: int) -> list[type]:
    return [type(event) for instant, event in told(world) if instant == at]


def test_the_deeds_of_a_step_come_in_one_order() -> None:
    story: dict[str, Any] = {
        "opening": CLAIMS | {"reacts": [{"waited": "1h", "go": "all"}]},
        "all": {
            **ASKS,
            **CLAIMS,
            "emails": {"en": "Where is my mug?"},
            "withdraws": "claim",
            "leaves": {"feedback": 3},
            "ends": "resolved",
        },
    }
    assert kinds(act_out(story), HOUR) == [
        e.StepEntered,
        e.ConversationOpened,
        e.MessageReceived,
        e.MailReceived,
        e.ClaimWithdrawn,
        e.ClaimOpened,
        e.FeedbackLeft,
        e.StoryEnded,
    ]


def test_a_line_is_named_by_its_step_and_says_what_it_says() -> None:
    story = {
        "opening": {**ASKS, "emails": {"en": "Thank you"}, "reacts": [{"waited": "1h", "go": "again"}]},
        "again": {**ASKS, "ends": "resolved"},
    }
    world = act_out(story)
    assert [event for _, event in told(world, e.MessageReceived)] == [
        e.MessageReceived(1, 1, 1, "opening", 0, ("asks_where_is_order",)),
        e.MessageReceived(1, 1, 2, "again", 1, ("asks_where_is_order",)),
    ]
    assert [event for _, event in told(world, e.MailReceived)] == [e.MailReceived(1, 1, "opening", ("thanks",))]


def test_a_buyer_speaks_her_language() -> None:
    italian = {"dove": {"means": "x", "phrases": {"it": {"yes": ["dove si trova"]}}, "examples": {}}}
    story = {"opening": {"says": {"en": "Where is my mug?", "it": "Dove si trova la tazza?"}, "ends": "resolved"}}
    scenario = shop({"lost": story}, languages=("en", "it", "de"), intents={"intents": INTENTS | italian})
    orders = book(3, ("en", "it", "de"), story=[0] * 3, language=[0, 1, 2], writes_at=[1, 2, 3])
    world = open_shop(scenario, orders)
    world.advance_to(5)
    assert [event.intents for _, event in told(world, e.MessageReceived)] == [("asks_where_is_order",), ("dove",), ()]


def test_a_second_claim_while_one_is_open_follows_from_nothing() -> None:
    story = {"opening": CLAIMS | {"reacts": [{"waited": "1h", "go": "again"}]}, "again": CLAIMS | END}
    world = act_out(story, until=2 * HOUR)
    assert len(told(world, e.ClaimOpened)) == 1
    assert kinds(world, HOUR) == [e.StepEntered, e.StoryEnded]


def test_a_second_claim_after_the_first_was_denied() -> None:
    denied = CLAIMS["opens"] | {"defended_by": ["replied"]}
    story = {
        "opening": {**ASKS, "opens": denied, "reacts": [{"once": "claim_denied", "go": "again"}]},
        "again": CLAIMS | END,
    }
    assert [event.claim for _, event in told(act_out(story, (HOUR, replied(TRACKING))), e.ClaimOpened)] == [1, 2]


def test_no_second_claim_after_the_first_was_granted() -> None:
    story = {"opening": CLAIMS | {"reacts": [{"once": "claim_granted", "go": "again"}]}, "again": CLAIMS | END}
    world = act_out(story)
    assert [event.claim for _, event in told(world, e.ClaimOpened)] == [1]
    assert [event.code for _, event in told(world, e.ClaimRefused)] == ["claim.already_granted"]


def test_there_is_nothing_to_withdraw_without_a_claim() -> None:
    world = act_out({"opening": {"withdraws": "claim", "ends": "resolved"}})
    assert told(world, e.ClaimWithdrawn) == []


def test_an_order_is_rated_once() -> None:
    rates = {"leaves": {"feedback": 1}, "reacts": [{"waited": "1h", "go": "again"}]}
    world = act_out({"opening": rates, "again": {"leaves": {"feedback": 5}, "ends": "resolved"}})
    assert told(world, e.FeedbackLeft) == [(0, e.FeedbackLeft(1, 1))]


@pytest.mark.parametrize(("comment", "line"), [({"en": "bad"}, "opening"), (None, "")])
def test_a_comment_is_a_line_of_its_step(comment: object, line: str) -> None:
    story = {"opening": {"leaves": {"feedback": 2, "comment": comment}, "ends": "resolved"}}
    assert told(act_out(story), e.FeedbackLeft) == [(0, e.FeedbackLeft(1, 2, line))]


def raters(chance: str, again: str = "0%", count: int = 400) -> dict[int, int]:
    """Order → stars, where everybody leaves 5 stars with one chance and an hour later 1 star with another."""
    story = {
        "opening": {"leaves": {"feedback": 5, "chance": chance}, "reacts": [{"waited": "1h", "go": "again"}]},
        "again": {"leaves": {"feedback": 1, "chance": again}, "ends": "resolved"},
    }
    world = open_shop(shop({"rates": story}), callers(*[1] * count))
    world.advance_to(DAY)
    return {event.order: event.stars for _, event in told(world, e.FeedbackLeft)}


def test_feedback_is_left_with_its_chance() -> None:
    assert len(raters("0%")) == 0
    assert len(raters("100%")) == 400
    assert 80 <= len(raters("25%")) <= 120


def test_the_chance_of_feedback_is_drawn_once_a_buyer() -> None:
    """Who did not leave it the first time does not get a second draw, and a larger chance only adds buyers."""
    assert raters("50%", again="50%") == raters("50%")
    both = raters("30%", again="60%")
    assert {order for order, stars in both.items() if stars == 5} == set(raters("30%"))
    assert set(both) == set(raters("60%"))


def test_a_reaction_is_caused_by_what_she_reacted_to_and_a_deed_by_the_step() -> None:
    story = {
        "opening": {**ASKS, "reacts": [{"hears": "tracking_explained", "go": "second"}]},
        "second": {**ASKS, "reacts": [{"waited": "1h", "go": "third"}]},
        "third": {**ASKS, "ends": "resolved"},
    }
    entries: list[Entry] = list(act_out(story, (5, replied(TRACKING))).journal.entries())
    step_of = {entry.event.step: entry for entry in entries if isinstance(entry.event, e.StepEntered)}
    (sent,) = [entry for entry in entries if isinstance(entry.event, e.MessageSent)]
    assert (step_of["opening"].cause, step_of["second"].cause, step_of["third"].cause) == (0, sent.seq, 0)
    lines = {entry.event.line: entry for entry in entries if isinstance(entry.event, e.MessageReceived)}
    assert {step: lines[step].cause for step in lines} == {step: step_of[step].seq for step in step_of}
    assert {entry.by for entry in entries} == {"buyer", "inbox"}


def test_what_she_does_when_her_wait_is_over_is_caused_by_time() -> None:
    story = {"opening": {"waits": "1h", **ASKS, "ends": "resolved"}}
    entries = list(act_out(story).journal.entries())
    assert [type(entry.event) for entry in entries][1:4] == [e.BuyerWoke, e.ConversationOpened, e.MessageReceived]
    assert {entry.cause for entry in entries} == {0}


def test_each_buyer_begins_when_she_writes() -> None:
    scenario = shop({"lost": {"opening": {**ASKS, "ends": "resolved"}}})
    world = open_shop(scenario, callers(50, 20, 50, 0))
    world.advance_to(100)
    assert [(at, event.order) for at, event in told(world, e.StepEntered)] == [(0, 4), (20, 2), (50, 1), (50, 3)]
    assert [event.conversation for _, event in told(world, e.ConversationOpened)] == [1, 2, 3, 4]


def test_each_buyer_lives_her_own_story_with_her_own_patience() -> None:
    patient = {"opening": {**ASKS, "reacts": [{"silence": "$patience", "go": "end"}]}, "end": END}
    quick = {"opening": {**ASKS, "ends": "gone"}}
    orders = book(3, story=[0, 1, 0], writes_at=[0, 0, 0], patience=[HOUR, HOUR, 2 * HOUR])
    world = open_shop(shop({"patient": patient, "quick": quick}), orders)
    world.advance_to(DAY)
    assert [(at, event.order, event.ending) for at, event in told(world, e.StoryEnded)] == [
        (0, 2, "gone"),
        (HOUR + 1, 1, "resolved"),
        (2 * HOUR + 1, 3, "resolved"),
    ]


def test_a_buyer_hears_only_what_is_about_her_order() -> None:
    story = {"opening": {**ASKS, "reacts": [{"hears": "tracking_explained", "go": "end"}]}, "end": END}
    world = open_shop(shop({"lost": story}), callers(0, 0))
    world.submit(c.Reply(2, TRACKING), "inbox")
    assert steps(world, 1) == [(0, "opening")]
    assert steps(world, 2) == [(0, "opening"), (0, "end")]


def one_more(orders: OrderBook) -> OrderBook:
    """The same orders and one behind them."""
    more = {"writes_at": 5, "patience": HOUR, "total": 100}
    columns: dict[str, Any] = {name: [*column.tolist(), more.get(name, 0)] for name, column in orders.columns().items()}
    return book(len(orders) + 1, **columns)


def test_one_more_buyer_disturbs_no_other() -> None:
    def stories(orders: OrderBook) -> dict[int, list[tuple[int, object]]]:
        story = {
            "opening": {**ASKS, "reacts": [{"silence": "$patience", "go": "end"}]},
            "end": {"leaves": {"feedback": 1, "chance": "50%"}, "ends": "resolved"},
        }
        world = open_shop(shop({"lost": story}), orders)
        world.advance_to(5 * DAY)
        kept = (e.StepEntered, e.FeedbackLeft, e.StoryEnded)
        return {order: [found for found in told(world, *kept) if found[1].order == order] for order in range(1, 41)}

    forty = callers(*range(0, 4_000, 100))
    assert stories(forty) == stories(one_more(forty))


def test_everybody_is_found_again_in_a_fork() -> None:
    story = {"opening": {**ASKS, "waits": "1h", "reacts": [{"silence": "$patience", "go": "end"}]}, "end": END}
    world = open_shop(shop({"lost": story}), callers(0, HOUR, 3 * HOUR))
    world.advance_to(HOUR)
    twin = world.fork()
    world.advance_to(2 * DAY)
    twin.advance_to(2 * DAY)
    assert twin.journal.lines() == world.journal.lines()
    assert len(told(world, e.StoryEnded)) == 3


def test_a_market_run_leaves_nobody_behind() -> None:
    """Everybody who began either ended or is still in a story."""
    world = world_of(shop({"lost": {"opening": {**ASKS, "reacts": [{"waited": "40d", "go": "end"}]}, "end": END}}))
    world.advance_to(37 * DAY)
    begun = {event.order for _, event in told(world, e.StepEntered) if event.begins}
    ended = {event.order for _, event in told(world, e.StoryEnded)}
    assert len(begun) == world.state.last(Numbered.ARRIVAL) > 50
    assert begun - ended == set(world.state.roles)
