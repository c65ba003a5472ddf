"""What a buyer reacts to: the first that fits, edges and levels, guards, and the world outside the thread."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from tests.casting import told
from tests.unit.simulator.actors.stage import HELLO, PROMISED, REFUNDED, TRACKING, act_out, replied, steps

END: dict[str, Any] = {"ends": "resolved"}
ASKS = {"says": {"en": "Where is my mug?"}}


def opening(*reactions: dict[str, Any], **rest: Any) -> dict[str, Any]:
    """A story that asks and reacts, with an end called after every step it may go to."""
    ends = {reaction["go"]: {"ends": reaction["go"]} for reaction in reactions}
    return {"opening": {**ASKS, "reacts": list(reactions)}} | ends | rest


def ending(story: dict[str, Any], *acts: tuple[int, Any]) -> list[tuple[int, str]]:
    """When the story ended, and how; nothing if it did not."""
    return [(at, event.ending) for at, event in told(act_out(story, *acts), e.StoryEnded)]


def test_the_first_reaction_that_fits_wins() -> None:
    both = PROMISED + " " + TRACKING
    hears, tracks = {"hears": "refund_promised", "go": "a"}, {"hears": "tracking_explained", "go": "b"}
    assert ending(opening(hears, tracks), (HOUR, replied(both))) == [(HOUR, "a")]
    assert ending(opening(tracks, hears), (HOUR, replied(both))) == [(HOUR, "b")]


def test_the_order_counts_and_not_the_kind_of_trigger() -> None:
    once, hears = {"once": "replied", "go": "a"}, {"hears": "tracking_explained", "go": "b"}
    assert ending(opening(once, hears), (HOUR, replied(TRACKING))) == [(HOUR, "a")]
    assert ending(opening(hears, once), (HOUR, replied(TRACKING))) == [(HOUR, "b")]


def test_a_reaction_that_does_not_fit_is_passed_over() -> None:
    story = opening({"hears": "refund_promised", "go": "a"}, {"hears": "tracking_explained", "go": "b"})
    assert ending(story, (HOUR, replied(HELLO))) == []
    assert ending(story, (HOUR, replied(HELLO)), (2 * HOUR, replied(TRACKING))) == [(2 * HOUR, "b")]


def test_at_most_one_reaction_an_event() -> None:
    """The next step does not hear again what brought her there."""
    story = opening(
        {"hears": "tracking_explained", "go": "second"},
        second={"reacts": [{"hears": "tracking_explained", "go": "third"}]},
        third=END,
    )
    once = act_out(story, (HOUR, replied(TRACKING)))
    assert steps(once) == [(0, "opening"), (HOUR, "second")]
    twice = act_out(story, (HOUR, replied(TRACKING)), (2 * HOUR, replied(TRACKING)))
    assert steps(twice)[-1] == (2 * HOUR, "third")


@pytest.mark.parametrize(
    ("trigger", "at"),
    [({"did": "refund_issued"}, None), ({"once": "refund_issued"}, 3 * HOUR), ({"hears": "refund_confirmed"}, None)],
)
def test_edges_want_news_and_levels_do_not(trigger: dict[str, str], at: int | None) -> None:
    """She comes to a step when everything has been done and said already."""
    story = opening({"waited": "3h", "go": "later"}, later={"reacts": [trigger | {"go": "end"}]}, end=END)
    ended = ending(story, (HOUR, c.RefundOrder(1, "x")), (2 * HOUR, replied(REFUNDED)))
    assert ended == ([] if at is None else [(at, "resolved")])


@pytest.mark.parametrize("trigger", [{"did": "refund_issued"}, {"once": "refund_issued"}])
def test_what_becomes_true_moves_both_at_that_instant(trigger: dict[str, str]) -> None:
    story = opening(trigger | {"go": "a"})
    assert ending(story, (5, c.RefundOrder(1, "x", 2490))) == [(5, "a")]
    assert ending(story, (5, c.RefundOrder(1, "x", 2489))) == []


def test_a_part_and_the_rest_are_a_full_refund() -> None:
    story = opening({"did": "refund_issued", "go": "a"}, {"did": "refund_issued_in_part", "go": "part"})
    story["part"] = {"reacts": [{"did": "refund_issued", "go": "a"}]}
    acts = (HOUR, c.RefundOrder(1, "x", 90)), (2 * HOUR, c.RefundOrder(1, "x"))
    assert steps(act_out(story, *acts)) == [(0, "opening"), (HOUR, "part"), (2 * HOUR, "a")]


def test_guards_see_the_facts_of_the_message_itself() -> None:
    provided = {"hears": "refund_confirmed", "provided": ["said.refund_confirmed", "replied"], "go": "a"}
    unless = {"hears": "refund_confirmed", "unless": "said.tracking_explained", "go": "b"}
    assert ending(opening(provided), (HOUR, replied(REFUNDED))) == [(HOUR, "a")]
    assert ending(opening(unless), (HOUR, replied(REFUNDED))) == [(HOUR, "b")]
    assert ending(opening(unless), (HOUR, replied(REFUNDED + " " + TRACKING))) == []


def test_provided_wants_the_deed_before_the_word() -> None:
    story = opening({"hears": "refund_confirmed", "provided": "refund_issued", "go": "a"})
    word, deed = replied(REFUNDED), c.RefundOrder(1, "x")
    assert ending(story, (HOUR, deed), (2 * HOUR, word)) == [(2 * HOUR, "a")]
    assert ending(story, (HOUR, word), (2 * HOUR, deed)) == []
    assert ending(story, (HOUR, word)) == []


def test_unless_closes_a_way_for_good() -> None:
    story = opening({"hears": "thanks", "unless": "refund_issued", "go": "a"})
    assert ending(story, (HOUR, replied("thank you"))) == [(HOUR, "a")]
    assert ending(story, (5, c.RefundOrder(1, "x")), (HOUR, replied("thank you"))) == []


def test_a_timed_reaction_waits_for_its_guard() -> None:
    story = opening({"waited": "2h", "provided": "refund_issued", "go": "a"})
    refund = c.RefundOrder(1, "x")
    assert ending(story, (HOUR, refund)) == [(2 * HOUR, "a")]
    assert ending(story, (5 * HOUR, refund)) == [(5 * HOUR, "a")]
    assert ending(story) == []


def test_a_level_may_wait_for_its_guard_too() -> None:
    story = opening({"once": "replied", "provided": "refund_issued", "go": "a"})
    assert ending(story, (HOUR, replied(HELLO)), (2 * HOUR, c.RefundOrder(1, "x"))) == [(2 * HOUR, "a")]


@pytest.mark.parametrize("kind", ["reply", "unexpected_problem"])
def test_she_hears_a_message_whichever_way_it_came(kind: Any) -> None:
    story = opening({"hears": "tracking_explained", "go": "a"})
    assert ending(story, (HOUR, c.SendMessage(1, kind, TRACKING))) == [(HOUR, "a")]


def test_a_mail_is_said_outside_and_never_in_the_thread() -> None:
    story = opening({"hears": "refund_confirmed", "go": "a"}, {"once": "said.refund_confirmed", "go": "b"})
    world = act_out(story, (HOUR, c.SendMail(1, REFUNDED)))
    assert steps(world) == [(0, "opening")]
    assert world.state.orders[1].facts == {"emailed", "outside.refund_confirmed", "migrated_without_note"}


@pytest.mark.parametrize("trigger", ["once", "did"])
def test_a_story_may_react_to_what_was_said_outside(trigger: str) -> None:
    story = opening({trigger: "outside.refund_confirmed", "go": "a"})
    assert ending(story, (HOUR, c.SendMail(1, REFUNDED))) == [(HOUR, "a")]
    assert ending(story, (HOUR, replied(REFUNDED))) == []


def test_she_never_gets_a_blocked_message() -> None:
    story = opening({"hears": "tracking_explained", "go": "a"})
    assert ending(story, (HOUR, replied(TRACKING + " Write to shop@example.com"))) == []


@pytest.mark.parametrize("command", [c.ArchiveConversation(1), c.CloseConversation(1), c.AddNote(1, TRACKING)])
def test_what_the_seller_does_for_himself_does_not_move_her(command: c.ExternalCommand) -> None:
    story = opening({"hears": "tracking_explained", "go": "a"}, {"once": "replied", "go": "b"})
    assert ending(story, (HOUR, command)) == []


def test_a_mark_can_be_noticed() -> None:
    story = opening({"did": "no_response_needed", "go": "a"})
    assert ending(story, (HOUR, c.MarkNoResponseNeeded(1))) == [(HOUR, "a")]


def test_nothing_happens_after_the_end() -> None:
    story = opening({"waited": "1h", "go": "a"}, {"once": "replied", "go": "b"})
    world = act_out(story, (HOUR, replied(HELLO)), (2 * HOUR, c.RefundOrder(1, "x")), (3 * HOUR, c.SendMail(1, HELLO)))
    assert steps(world) == [(0, "opening"), (HOUR, "a")]
    assert world.state.roles == {}
    assert world.now == 10 * DAY
