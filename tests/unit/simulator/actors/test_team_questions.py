"""What the team does with questions: who may take them, in which order, and what an answer can come to."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.world import World
from tests.casting import BROKEN_STORY, everyday, told
from tests.unit.simulator.actors.stage import ASKS, HELLO, callers, open_shop, plan_of, shop
from tests.unit.simulator.actors.test_team_hours import taken, work

ALWAYS = everyday("09:00", "17:00")
LATE = everyday("11:00", "17:00")
STORIES = {"lost": ASKS, "broken": ASKS}


def agent(name: str = "Ada", **told_: Any) -> dict[str, Any]:
    return {"name": name, "shifts": ALWAYS} | told_


def team(
    plan: dict[str, Any],
    *writes_at: int,
    story: tuple[int, ...] = (),
    language: tuple[int, ...] = (),
    stories: dict[str, Any] | None = None,
    until: int = DAY,
) -> World:
    """A world in which buyers of some stories and languages write at some instants."""
    count = len(writes_at)
    scenario = shop(stories or STORIES, plan, ("en", "it"))
    orders = callers(*writes_at, languages=("en", "it"), story=story or (0,) * count, language=language or (0,) * count)
    world = open_shop(scenario, orders)
    world.advance_to(until)
    return world


def orders_taken(world: World) -> list[tuple[int, int, int]]:
    """(instant, agent, order) in order."""
    return [(at, event.agent, event.order) for at, event in told(world, e.WorkTaken)]


def test_a_question_goes_to_who_answers_its_reason() -> None:
    plan = plan_of(agent(skills=["broken"]), agent("Bo", skills=["otherwise"]))
    assert orders_taken(team(plan, 0, MINUTE, story=(0, 1))) == [(0, 1, 1), (MINUTE, 0, 2)]


def test_a_question_goes_to_who_speaks_its_language() -> None:
    plan = plan_of(agent(languages=["it"]), agent("Bo", languages=["en"]))
    assert orders_taken(team(plan, 0, MINUTE, language=(0, 1))) == [(0, 1, 1), (MINUTE, 0, 2)]


def test_preference_goes_before_the_roster_and_before_what_came_first() -> None:
    plan = plan_of(agent(skills={"lost": 2, "broken": 1}), agent("Bo", skills={"lost": 1, "broken": 2}))
    world = team(plan, 0, 1, 2, 3, story=(0, 0, 1, 1))
    assert orders_taken(world) == [(0, 1, 1), (1, 0, 2), (30 * MINUTE, 1, 3), (30 * MINUTE + 1, 0, 4)]
    world = team(plan, 0, 1, 2, 3, 4, 5, story=(0, 1, 1, 0, 1, 0))
    half = 30 * MINUTE
    assert [order for at, agent_, order in orders_taken(world) if agent_ == 0 and at >= half] == [3, 5]
    assert [order for at, agent_, order in orders_taken(world) if agent_ == 1 and at >= half] == [4, 6]


def test_what_nobody_answers_waits_for_ever() -> None:
    world = team(plan_of(agent(skills=["lost"])), 0, story=(1,))
    assert work(world) == []
    assert world.state.waiting == {1: 1}


def answers(**told_: Any) -> dict[str, Any]:
    known = {"lost": {"says": ["tracking_explained"]}, "broken": {"says": ["refund_confirmed"]}}
    return {name: known.get(name, {}) | told_.get(name, {}) for name in (*known, *told_)}


def order_of(world: World) -> list[int]:
    return [order for _, _, order in orders_taken(world)]


def test_an_answers_priority_goes_before_what_came_first() -> None:
    plan = plan_of(agent(shifts=LATE), answers=answers(broken={"priority": 1}))
    assert order_of(team(plan, 0, 1, 2, 3, story=(0, 1, 0, 1))) == [2, 4, 1, 3]


def test_the_earliest_deadline_goes_before_what_came_first() -> None:
    plan = plan_of(agent(shifts=LATE), serves="earliest_deadline", answers=answers(broken={"deadline": "23h"}))
    assert order_of(team(plan, 0, 30 * MINUTE, HOUR + 1, story=(0, 1, 1))) == [2, 1, 3]


def test_a_claim_hurries_the_question_while_it_waits_and_no_longer() -> None:
    claims = {"opening": ASKS["opening"], "claim": BROKEN_STORY["claim"], "end": ASKS["end"]}
    claims["opening"] = ASKS["opening"] | {"reacts": [{"waited": "1h", "go": "claim"}]}
    claims["claim"] = BROKEN_STORY["claim"] | {"reacts": [{"waited": "90d", "go": "end"}]}
    plan = plan_of(agent(shifts=LATE), claims_first=True)
    stories = {"lost": ASKS, "broken": claims}
    writes = (0, 1, 2)
    assert order_of(team(plan, *writes, story=(0, 0, 1), stories=stories)) == [3, 1, 2]
    claims["claim"] = BROKEN_STORY["claim"] | {"reacts": [{"waited": "30m", "go": "content"}]}
    claims["content"] = {"withdraws": "claim", "reacts": [{"waited": "90d", "go": "end"}]}
    assert order_of(team(plan, *writes, story=(0, 0, 1), stories=stories)) == [1, 2, 3]
    assert order_of(team(plan | {"claims_first": False}, *writes, story=(0, 0, 1), stories=stories)) == [1, 2, 3]


def test_what_is_written_meanwhile_may_change_the_priority() -> None:
    nags = {
        "opening": {"says": {"en": "Where is my mug?"}, "reacts": [{"waited": "1h", "go": "nag"}]},
        "nag": {"says": {"en": "Thank you."}, "reacts": [{"waited": "90d", "go": "end"}]},
        "end": ASKS["end"],
    }
    plan = plan_of(agent(shifts=LATE), answers=answers(thanks={"says": ["thanks"], "priority": 1}))
    assert order_of(team(plan, 0, 1, story=(0, 1), stories={"lost": ASKS, "broken": nags})) == [2, 1]


def tiers(share: object = 1, **second: Any) -> dict[str, Any]:
    return plan_of(agent(), agent("Bo", tier=2, **second), answers=answers(lost={"escalates": share}))


def test_what_cannot_be_answered_goes_to_the_next_tier() -> None:
    world = team(tiers(), 0, MINUTE, story=(0, 1))
    half = 30 * MINUTE
    assert work(world) == [
        (0, "taken", 0, 1),
        (half, "escalated", 0, 1),
        (half, "taken", 1, 1),
        (half, "taken", 0, 2),
        (2 * half, "finished", 0, 2),
        (2 * half, "finished", 1, 1),
    ]
    assert [at for at, _ in told(world, e.MessageSent)] == [2 * half, 2 * half]
    assert world.state.practice == {0: 1, 1: 1}


def test_nothing_is_escalated_where_nobody_is_there_for_it() -> None:
    world = team(tiers(skills=["broken"]), 0)
    assert work(world) == [(0, "taken", 0, 1), (30 * MINUTE, "finished", 0, 1)]


def test_after_an_answer_it_begins_at_the_first_tier_again() -> None:
    again = {
        "opening": ASKS["opening"] | {"reacts": [{"hears": "tracking_explained", "go": "again"}]},
        "again": {"waits": "1h", "says": {"en": "Where is my mug?"}, "reacts": [{"waited": "90d", "go": "end"}]},
        "end": ASKS["end"],
    }
    world = team(tiers(), 0, stories={"lost": again, "broken": ASKS})
    assert [agent_ for _, agent_, _ in taken(world)] == [0, 1, 0, 1]


def test_an_escalated_question_answered_from_outside_is_no_longer_the_second_tiers() -> None:
    world = open_shop(shop({"lost": ASKS}, tiers(shifts=LATE)), callers(0))
    world.advance_to(HOUR)
    assert world.state.conversations[1].tier == 2
    world.submit(c.Reply(1, HELLO), "inbox")
    world.advance_to(DAY)
    assert [event.agent for _, event in told(world, e.WorkTaken)] == [0]


def test_a_machine_acknowledges_at_once_and_answers_nothing() -> None:
    plan = plan_of(agent(shifts=LATE), acknowledges={"says": ["thanks"]})
    nags = {
        "opening": ASKS["opening"] | {"reacts": [{"did": "replied", "go": "end"}, {"silence": "1h", "go": "nag"}]},
        "nag": {"says": {"en": "Hello?"}, "reacts": [{"did": "replied", "go": "end"}]},
        "end": ASKS["end"],
    }
    world = team(plan, 0, stories={"lost": nags, "broken": ASKS})
    sent = [(at, event.kind, event.answers, event.intents) for at, event in told(world, e.MessageSent)]
    assert sent == [
        (0, "acknowledgement", False, ("thanks",)),
        (2 * HOUR + 30 * MINUTE, "reply", True, ("tracking_explained",)),
    ], "once, to the first message that waits"
    assert [at for at, _ in told(world, e.MessageReceived)] == [0, HOUR + 1]
    entries = list(world.journal.entries())
    acknowledged = next(entry for entry in entries if isinstance(entry.event, e.MessageSent))
    assert (acknowledged.by, entries[acknowledged.cause - 1].event) == ("team", told(world, e.MessageReceived)[0][1])


def test_an_acknowledgement_moves_nobodys_luck() -> None:
    drawn = {"handle_time": {"median": "8m", "p90": "30m"}}
    plain = team(plan_of(agent(), **drawn), 0, HOUR)
    acknowledging = team(plan_of(agent(), acknowledges={}, **drawn), 0, HOUR)
    assert told(plain, e.WorkTaken) == told(acknowledging, e.WorkTaken)


def test_a_thank_you_alone_is_marked_though_it_was_acknowledged() -> None:
    thanks = {"opening": {"says": {"en": "Thank you."}, "reacts": [{"waited": "90d", "go": "end"}]}, "end": ASKS["end"]}
    plan = plan_of(agent(), acknowledges={}, answers=answers(thanks={"no_response_needed": True}))
    world = team(plan, 0, stories={"lost": thanks, "broken": ASKS})
    assert [at for at, _ in told(world, e.NoResponseMarked)] == [30 * MINUTE]


def test_who_hears_of_it_in_the_midst_of_her_step_reacts_when_she_is_through() -> None:
    story = {
        "opening": {
            "says": {"en": "Where is my mug?"},
            "leaves": {"feedback": 1},
            "reacts": [{"did": "acknowledged", "go": "end"}, {"waited": "90d", "go": "end"}],
        },
        "end": ASKS["end"],
    }
    world = team(plan_of(agent(shifts=LATE), acknowledges={}), 0, stories={"lost": story, "broken": ASKS}, until=HOUR)
    kinds = [type(event).__name__ for _, event in told(world)]
    assert kinds[-4:] == ["MessageSent", "FeedbackLeft", "StepEntered", "StoryEnded"]


def test_a_wrong_answer_refunds_nothing_and_says_what_another_question_needs() -> None:
    wrong = answers(broken={"refunds": True})
    world = team(plan_of(agent(), answers=wrong, mistakes={"wrong_answer": 1}), 0, story=(1,))
    ((_, sent),) = told(world, e.MessageSent)
    assert (sent.intents, sent.mistake, sent.answers) == (("tracking_explained",), "wrong_answer", True)
    assert told(world, e.RefundIssued) == []


def test_a_slip_that_is_blocked_is_written_again_in_the_same_time() -> None:
    refunds = answers(broken={"refunds": True})
    world = team(plan_of(agent(), answers=refunds, mistakes={"policy_slip": 1}), 0, story=(1,))
    half = 30 * MINUTE
    assert [(at, type(event).__name__) for at, event in told(world) if at] == [
        (half, "RefundIssued"),
        (half, "MessageBlocked"),
        (half, "WorkTaken"),
        (2 * half, "MessageSent"),
        (2 * half, "WorkFinished"),
    ]
    ((_, sent),) = told(world, e.MessageSent)
    assert (sent.mistake, sent.findings) == ("", ())
    assert [event.again for _, event in told(world, e.WorkTaken)] == [False, True]


def test_a_slip_at_the_very_end_of_a_shift_is_frozen_with_all_of_it_to_do() -> None:
    plan = plan_of(agent(shifts=everyday("09:00", "09:30")), mistakes={"policy_slip": 1}, at_shift_end="freeze")
    world = team(plan, 0, until=2 * DAY)
    half = 30 * MINUTE
    assert work(world) == [
        (0, "taken", 0, 1),
        (half, "taken", 0, 1),
        (half, "frozen", 0, 1),
        (DAY, "taken", 0, 1),
        (DAY + half, "finished", 0, 1),
    ]


THINKS_BETTER = {
    "opening": ASKS["opening"] | {"reacts": [{"waited": "10m", "go": "never_mind"}]},
    "never_mind": {"withdraws": "question", "ends": "resolved"},
}


def test_a_question_that_is_taken_back_leaves_the_line() -> None:
    world = team(plan_of(agent(shifts=LATE)), 0, MINUTE, stories={"lost": THINKS_BETTER, "broken": ASKS}, story=(0, 1))
    assert told(world, e.QuestionWithdrawn) == [(10 * MINUTE, e.QuestionWithdrawn(1, 1))]
    assert orders_taken(world) == [(2 * HOUR, 0, 2)]


def test_a_question_that_is_taken_back_in_work_is_finished_with_and_not_answered() -> None:
    world = team(plan_of(agent()), 0, stories={"lost": THINKS_BETTER, "broken": ASKS})
    assert work(world) == [(0, "taken", 0, 1), (30 * MINUTE, "finished", 0, 1)]
    assert told(world, e.MessageSent) == []


def test_practice_makes_quicker() -> None:
    world = team(plan_of(agent(), learning={"begins_at": 2, "halves_after": 1}), 0, 2 * HOUR, 4 * HOUR)
    assert [event.until - at for at, event in told(world, e.WorkTaken)] == [
        60 * MINUTE,
        45 * MINUTE,
        37 * MINUTE + 30_000,
    ]


@pytest.mark.parametrize("end", ["finish", "freeze", "hand_over"])
def test_a_fork_finds_everything_as_it_was(end: str) -> None:
    crew = (agent(shifts=everyday("09:00", "10:05")), agent("Bo", tier=2, shifts=everyday("09:30", "11:00")))
    told_ = {"mistakes": {"policy_slip": "60%"}, "acknowledges": {}, "claims_first": True, "at_shift_end": end}
    seven = {"law": "constant", "always": "7m"}
    desk = plan_of(*crew, answers=answers(broken={"escalates": "60%"}), handle_time=seven, **told_)
    count = 18
    world = open_shop(
        shop({"lost": THINKS_BETTER, "broken": ASKS}, desk),
        callers(*range(0, count * 10 * MINUTE, 10 * MINUTE), story=(0, 1) * (count // 2)),
    )
    digests = set()
    for at in range(0, 4 * HOUR, 7 * MINUTE):
        world.advance_to(at)
        twin = world.fork()
        twin.advance_to(3 * DAY)
        digests.add(twin.journal.digest)
    assert len(digests) == 1
    world.advance_to(3 * DAY)
    assert {type(event) for _, event in told(world)} >= {e.QuestionWithdrawn, e.WorkEscalated, e.MessageBlocked}
