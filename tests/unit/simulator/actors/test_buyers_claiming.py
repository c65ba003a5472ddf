"""A buyer whom the marketplace refuses a claim: she waits, tries again, or has another idea; her story always ends."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.world import World
from tests.casting import told
from tests.unit.simulator.actors.marketplace.hall import goes_on_the_same, play_of, played

STRICT = {"contact_before": "48h", "not_received_after": "3d", "until": "90d"}
WAY: dict[str, Any] = {"placed": "0m", "promised": "4d", "ships": "1d", "delivered": "never"}
CLAIM: dict[str, Any] = {
    "opens": {"claim": "a_to_z", "reason": "not_received", "defended_by": []},
    "reacts": [{"once": "claim_granted", "go": "won"}, {"once": "claim_denied", "go": "lost"}],
}
STORY: dict[str, Any] = {
    "opening": {"says": {"en": "Where is it?"}, "reacts": [{"waited": "1d", "go": "claim"}]},
    "claim": CLAIM,
    "won": {"ends": "won"},
    "lost": {"ends": "lost"},
}
DISPUTES = (e.ClaimRefused, e.ClaimOpened)


def claimed(world: World) -> list[tuple[int, str]]:
    """When the claim was refused, by which code, or opened."""
    return [(at, getattr(event, "code", "opened")) for at, event in told(world, *DISPUTES)]


def test_she_files_again_at_the_instant_she_may() -> None:
    world = played(play_of(STORY, WAY, claims=STRICT), until=20 * DAY)
    assert claimed(world) == [(DAY, "claim.too_early"), (7 * DAY, "opened")]
    assert [event.ending for _, event in told(world, e.StoryEnded)] == ["won"]


def test_a_parcel_that_came_meanwhile_ends_it() -> None:
    world = played(play_of(STORY, WAY | {"delivered": "6d"}, claims=STRICT), until=20 * DAY)
    assert claimed(world) == [(DAY, "claim.too_early"), (7 * DAY, "claim.parcel_arrived")]
    assert told(world, e.StoryEnded) == [(7 * DAY, e.StoryEnded(1, "lost"))]


def test_money_that_came_meanwhile_ends_it() -> None:
    refund = (2 * DAY, c.RefundOrder(1, "sorry"))
    world = played(play_of(STORY, WAY, claims=STRICT), refund, until=20 * DAY)
    assert claimed(world) == [(DAY, "claim.too_early"), (7 * DAY, "claim.already_refunded")]
    assert told(world, e.StoryEnded) == [(7 * DAY, e.StoryEnded(1, "lost"))]


@pytest.mark.parametrize("written", [True, False])
def test_who_is_refused_for_good_is_through(written: bool) -> None:
    story = STORY if written else STORY | {"opening": {"reacts": STORY["opening"]["reacts"]}}
    rules = STRICT | {"until": "1h", "not_received_after": "0m", "contact_before": "1h"}
    order = WAY | {"promised": "0m"}
    world = played(play_of(story, order, claims=rules), until=20 * DAY)
    assert claimed(world) == [(DAY, "claim.too_late" if written else "claim.no_contact")]
    assert told(world, e.StoryEnded) == [(DAY, e.StoryEnded(1, "lost"))]


def test_a_story_may_react_to_the_refusal() -> None:
    reacts = [{"once": "claim_refused", "go": "asks"}, *CLAIM["reacts"]]
    asks = {"says": {"en": "Where is it?"}, "reacts": [{"waited": "30d", "go": "lost"}]}
    world = played(
        play_of(STORY | {"claim": CLAIM | {"reacts": reacts}, "asks": asks}, WAY, claims=STRICT), until=20 * DAY
    )
    assert claimed(world) == [(DAY, "claim.too_early")]
    assert [event.step for _, event in told(world, e.StepEntered)] == ["opening", "claim", "asks"]


def test_who_has_gone_on_does_not_come_back_to_it() -> None:
    reacts = [{"hears": "tracking_explained", "go": "calm"}, *CLAIM["reacts"]]
    calm = {"reacts": [{"waited": "30d", "go": "lost"}]}
    reply = (2 * DAY, c.Reply(1, "Here is your tracking number."))
    world = played(
        play_of(STORY | {"claim": CLAIM | {"reacts": reacts}, "calm": calm}, WAY, claims=STRICT), reply, until=20 * DAY
    )
    assert claimed(world) == [(DAY, "claim.too_early")]


@pytest.mark.parametrize("cut", [0, DAY, DAY + HOUR, 7 * DAY - 1, 7 * DAY, 7 * DAY + 1])
@pytest.mark.parametrize("order", [WAY, WAY | {"delivered": "6d"}])
def test_she_does_so_after_a_restore_and_a_fork(cut: int, order: dict[str, Any]) -> None:
    assert goes_on_the_same(play_of(STORY, order, claims=STRICT), cut=cut, until=20 * DAY)


def test_what_a_comment_is_about_goes_with_it() -> None:
    rates = {"feedback": 1, "comment": {"en": "The mug is broken."}}
    world = played(play_of({"opening": {"leaves": rates, "ends": "lost"}}), until=DAY)
    assert told(world, e.FeedbackLeft) == [(0, e.FeedbackLeft(1, 1, "opening", ("product",)))]


def test_a_neutral_notice_may_lead_her_to_take_feedback_back() -> None:
    story = {
        "opening": {
            "says": {"en": "Where is it?"},
            "leaves": {"feedback": 1},
            "reacts": [{"hears": "refund_confirmed", "go": "calm"}, {"waited": "9d", "go": "end"}],
        },
        "calm": {"withdraws": "feedback", "leaves": {"survey": 5}, "ends": "won"},
        "end": {"ends": "lost"},
    }
    world = played(play_of(story), (DAY, c.Reply(1, "We have refunded you.")), until=2 * DAY)
    found = [event for _, event in told(world, e.FeedbackRemoved, e.SurveyAnswered)]
    assert found == [e.FeedbackRemoved(1, "buyer", "buyer_removed", 3 * DAY), e.SurveyAnswered(1, 1, 5)]


def test_what_happens_while_she_sleeps_is_read_when_she_wakes() -> None:
    story = {
        "opening": {"opens": {"cancellation": "message"}, "reacts": [{"waited": "1h", "go": "sleeps"}]},
        "sleeps": {
            "waits": "9h",
            "reacts": [{"did": "cancellation_declined", "go": "cross"}, {"waited": "9d", "go": "end"}],
        },
        "cross": {"ends": "cross"},
        "end": {"ends": "lost"},
    }
    world = played(play_of(story), (2 * HOUR, c.DeclineCancellation(1)), until=9 * DAY)
    assert told(world, e.StoryEnded) == [(10 * HOUR, e.StoryEnded(1, "cross"))]
