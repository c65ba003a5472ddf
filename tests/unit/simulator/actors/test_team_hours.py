"""The team's hours: breaks, what is missed, the end of a shift, and who is looked for when."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.world import World
from tests.casting import everyday, told
from tests.unit.simulator.actors.stage import ASKS, HELLO, callers, open_shop, plan_of, shop

# The world begins on a Monday at 09:00.


def desk(*hours: list[dict[str, Any]], **plan: Any) -> dict[str, Any]:
    """A plan with one agent for each list of shifts, who always needs half an hour."""
    return plan_of(*({"name": f"agent {number}", "shifts": shifts} for number, shifts in enumerate(hours)), **plan)


def team(plan: dict[str, Any], *writes_at: int, until: int = 3 * DAY) -> World:
    world = open_shop(shop({"lost": ASKS}, plan), callers(*writes_at))
    world.advance_to(until)
    return world


def work(world: World) -> list[tuple[int, str, int, int]]:
    """(instant, what, agent, conversation) of everything agents did, in order."""
    kinds = (e.WorkTaken, e.WorkFrozen, e.WorkHandedOver, e.WorkEscalated, e.WorkFinished)
    return [
        (at, type(event).__name__.removeprefix("Work").lower(), event.agent, event.conversation)
        for at, event in told(world, *kinds)
    ]


def taken(world: World) -> list[tuple[int, int, int]]:
    return [(at, agent, number) for at, what, agent, number in work(world) if what == "taken"]


def test_nobody_takes_new_work_in_a_break_but_finishes_what_is_in_hand() -> None:
    plan = desk(everyday("09:00", "17:00", {"at": "09:10", "lasts": "1h"}))
    world = team(plan, 0, 20 * MINUTE, 40 * MINUTE)
    assert work(world)[:3] == [
        (0, "taken", 0, 1),
        (30 * MINUTE, "finished", 0, 1),
        (70 * MINUTE, "taken", 0, 2),
    ]


def test_a_break_freezes_nothing() -> None:
    plan = desk(everyday("09:00", "17:00", {"at": "09:10", "lasts": "1h"}), at_shift_end="freeze")
    assert work(team(plan, 0)) == [(0, "taken", 0, 1), (30 * MINUTE, "finished", 0, 1)]


def test_who_comes_back_takes_what_waits_and_whoever_is_there_takes_what_comes() -> None:
    lunch = everyday("09:00", "17:00", {"at": "10:00", "lasts": "1h"})
    world = team(desk(lunch, everyday("10:30", "17:00")), HOUR, HOUR + 40 * MINUTE, 2 * HOUR, 2 * HOUR)
    hour = HOUR
    assert taken(world) == [
        (hour + 30 * MINUTE, 1, 1),
        (2 * hour, 0, 2),
        (2 * hour, 1, 3),
        (2 * hour + 30 * MINUTE, 0, 4),
    ]


def test_a_shift_begins_before_what_comes_at_its_first_instant() -> None:
    """So the first on the roster is there for it, even where somebody else has been waiting."""
    world = team(desk(everyday("10:00", "17:00"), everyday("09:00", "17:00")), HOUR)
    assert taken(world) == [(HOUR, 0, 1)]


def test_who_is_not_looked_for_has_no_timer() -> None:
    world = open_shop(shop({"lost": ASKS}, desk(*[everyday("10:00", "17:00")] * 20)), callers(9 * HOUR, 10 * HOUR))
    assert [rank for _, rank, _ in world.clock.armed()] == [Rank.BUYER_ARRIVES]
    world.advance_to(9 * HOUR)
    begins = [(at, agent) for at, rank, agent in world.clock.armed() if rank == Rank.SHIFT_BEGINS]
    assert begins == [(DAY + HOUR, agent) for agent in range(20)]


def test_what_is_missed_is_missed_by_the_half_hour() -> None:
    world = team(desk(everyday("09:00", "17:00"), shrinkage="50%"), *range(0, 8 * HOUR, 10 * MINUTE), until=8 * HOUR)
    begun = [at for at, _, _ in taken(world)]
    idle = {at // (30 * MINUTE) for at in range(0, 8 * HOUR, 30 * MINUTE)} - {at // (30 * MINUTE) for at in begun}
    assert 3 <= len(idle) <= 13
    assert taken(team(desk(everyday("09:00", "17:00"), shrinkage="50%"), *range(0, 8 * HOUR, 10 * MINUTE)))[
        : len(begun)
    ] == taken(world)


def test_what_is_handed_over_goes_to_whoever_is_there_with_what_is_left() -> None:
    plan = desk(everyday("09:00", "09:10"), everyday("09:05", "17:00"), at_shift_end="hand_over")
    world = team(plan, 0, 6 * MINUTE, 7 * MINUTE)
    assert work(world) == [
        (0, "taken", 0, 1),
        (6 * MINUTE, "taken", 1, 2),
        (10 * MINUTE, "handedover", 0, 1),
        (36 * MINUTE, "finished", 1, 2),
        (36 * MINUTE, "taken", 1, 1),
        (56 * MINUTE, "finished", 1, 1),
        (56 * MINUTE, "taken", 1, 3),
        (86 * MINUTE, "finished", 1, 3),
    ], "at its old place in the line, before what came after it"
    ((_, left),) = told(world, e.WorkHandedOver)
    assert left.remaining == 20 * MINUTE


def test_who_comes_as_another_leaves_takes_what_was_left_first() -> None:
    plan = desk(everyday("09:00", "09:10"), everyday("09:10", "17:00"), at_shift_end="hand_over")
    world = team(plan, 0, MINUTE)
    assert taken(world) == [(0, 0, 1), (10 * MINUTE, 1, 1), (30 * MINUTE, 1, 2)]


def test_what_is_handed_over_to_nobody_waits_for_the_next_shift() -> None:
    world = team(desk(everyday("09:00", "09:10"), at_shift_end="hand_over"), 0)
    ten = 10 * MINUTE
    assert taken(world) == [(0, 0, 1), (DAY, 0, 1), (2 * DAY, 0, 1)]
    assert [(at, what) for at, what, _, _ in work(world)][-2:] == [(2 * DAY, "taken"), (2 * DAY + ten, "finished")]


def test_what_somebody_else_answered_is_not_handed_over() -> None:
    plan = desk(everyday("09:00", "09:10"), everyday("09:05", "17:00"), at_shift_end="hand_over")
    world = open_shop(shop({"lost": ASKS}, plan), callers(0))
    world.advance_to(5 * MINUTE)
    world.submit(c.Reply(1, HELLO), "inbox")
    world.advance_to(DAY)
    assert work(world) == [(0, "taken", 0, 1), (10 * MINUTE, "finished", 0, 1)]


@pytest.mark.parametrize("at_shift_end", ["freeze", "hand_over"])
def test_a_shift_that_goes_straight_on_ends_nothing(at_shift_end: str) -> None:
    two = [*everyday("09:00", "09:10"), *everyday("09:10", "17:00")]
    world = team(desk(two, at_shift_end=at_shift_end), 0)
    assert work(world) == [(0, "taken", 0, 1), (30 * MINUTE, "finished", 0, 1)]


def test_a_second_shift_can_end_before_the_answer_too() -> None:
    two = [*everyday("09:00", "09:10"), *everyday("09:10", "09:20")]
    world = team(desk(two, at_shift_end="freeze"), 0)
    assert [(at, what) for at, what, _, _ in work(world)] == [
        (0, "taken"),
        (20 * MINUTE, "frozen"),
        (DAY, "taken"),
        (DAY + 10 * MINUTE, "finished"),
    ]


def test_frozen_work_is_taken_up_when_its_agent_is_there_again() -> None:
    """Not at the beginning of a shift that begins with a break."""
    plan = desk(everyday("09:00", "09:20", {"at": "09:00", "lasts": "5m"}), at_shift_end="freeze")
    world = team(plan, 5 * MINUTE)
    assert [(at, what) for at, what, _, _ in work(world)] == [
        (5 * MINUTE, "taken"),
        (20 * MINUTE, "frozen"),
        (DAY + 5 * MINUTE, "taken"),
        (DAY + 20 * MINUTE, "finished"),
    ]


def test_heads_are_pairs_of_hands() -> None:
    plan = plan_of({"name": "crew", "heads": 3, "shifts": everyday("09:00", "17:00")})
    assert taken(team(plan, 0, 0, 0, 0)) == [(0, 0, 1), (0, 1, 2), (0, 2, 3), (30 * MINUTE, 0, 4)]


def test_without_heads_nobody_answers() -> None:
    plan = plan_of({"name": "nobody", "heads": 0, "shifts": everyday("09:00", "17:00")})
    world = team(plan, 0)
    assert work(world) == []
    assert world.state.waiting == {1: 1}
