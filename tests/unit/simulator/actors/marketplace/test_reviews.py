"""The marketplace's daily review: warnings, closed offers, the way back, restrictions of messages, fees."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.errors import CommandRejected
from simulator.world import World
from tests.casting import POLICY, book, drill, told, world_of
from tests.unit.simulator.actors.stage import open_shop, shop

QUIET = {
    "opening": {"says": {"en": "Where is my parcel?"}, "reacts": [{"waited": "90d", "go": "end"}]},
    "end": {"ends": "x"},
}
ODR = "order_defect_rate"
LADDER = {
    "metric": ODR,
    "rungs": [{"then": "at_risk"}, {"after": "3d", "then": "offers_closed"}, {"after": "9d", "then": "deactivated"}],
}
BINDING = POLICY["metrics"][ODR] | {"force": "binding"}
CONDUCT = {
    "window": "30d",
    "rungs": [
        {"violations": 2, "then": "templates_only", "lasts": "5d"},
        {"violations": 4, "then": "restricted", "lasts": "10d"},
    ],
}
PLAN = "The root cause was the printer. We have replaced it. We check it daily to prevent this from happening again."
ACCOUNT_EVENTS = (
    e.MetricOffTarget,
    e.MetricOnTarget,
    e.AccountStatusChanged,
    e.OffersClosed,
    e.OffersReopened,
    e.MessagingChanged,
    e.FeeCharged,
    e.AccountAppealed,
    e.AccountAppealDecided,
)
NEEDS: dict[str, Any] = {
    "explains_root_cause": "root cause",
    "explains_correction": "replaced it",
    "explains_prevention": "prevent this",
}


def account(orders: int, defects: int, **standing: Any) -> World:
    """A world whose account has a past, reviewed by some rules."""
    known = drill(QUIET)
    cast = known.model_dump(mode="json", by_alias=True)["drill"]["cast"]
    said = known.model_dump(mode="json", by_alias=True)["drill"] | {
        "cast": cast | {"account": {"orders": orders, "defects": defects}},
        "stops_after": "60d",
    }
    intents = known.model_dump(mode="json", by_alias=True)["intents"]["intents"] | {
        name: {"means": name, "phrases": {"en": {"yes": [phrase]}}, "examples": {}} for name, phrase in NEEDS.items()
    }
    policy = POLICY | {"standing": standing, "metrics": {ODR: BINDING}}
    return world_of(drill(QUIET, drill=said, policy=policy, intents={"intents": intents}))


def happened(world: World) -> list[tuple[float, str, str]]:
    """Day, kind and what it says, of everything that happened to the account."""
    return [(at / DAY, type(event).__name__, _said(event)) for at, event in told(world, *ACCOUNT_EVENTS)]


def _said(event: Any) -> str:
    match event:
        case e.AccountStatusChanged():
            return event.status
        case e.MetricOffTarget() | e.MetricOnTarget():
            return event.metric
        case e.OffersClosed() | e.OffersReopened():
            return f"{event.fulfilled_by}/{event.product}"
        case e.MessagingChanged():
            return f"{event.state} until {event.until / DAY:g}"
        case e.FeeCharged():
            return f"{event.because} {event.amount}"
        case _:
            return ""


def test_an_account_on_target_hears_nothing() -> None:
    world = account(400, 3, ladders=[LADDER])
    world.advance_to(50 * DAY)
    assert happened(world) == []


def test_exactly_on_the_bound_is_off_target() -> None:
    world = account(100, 1, ladders=[LADDER])
    world.advance_to(DAY)
    assert [kind for _, kind, _ in happened(world)] == ["MetricOffTarget", "AccountStatusChanged"]


def test_a_ladder_is_gone_down_day_by_day() -> None:
    world = account(50, 1, ladders=[LADDER])
    world.advance_to(40 * DAY)
    assert happened(world) == [
        (1, "MetricOffTarget", ODR),
        (1, "AccountStatusChanged", "AT_RISK"),
        (4, "OffersClosed", "merchant/0"),
        (10, "AccountStatusChanged", "DEACTIVATED"),
        (10, "OffersClosed", "/0"),
    ]


def test_few_orders_bring_no_consequences() -> None:
    world = account(50, 1, ladders=[LADDER | {"at_least": 100}])
    world.advance_to(40 * DAY)
    assert happened(world) == []


def test_without_rules_nobody_reviews() -> None:
    world = world_of(drill(QUIET))
    world.advance_to(40 * DAY)
    assert happened(world) == []


def test_a_plan_of_action_that_holds_everything_brings_the_account_back() -> None:
    world = account(50, 1, ladders=[LADDER], appeal={"review": "2d"})
    world.advance_to(11 * DAY)
    world.submit(c.AppealAccount(PLAN), "inbox")
    world.advance_to(16 * DAY)
    assert happened(world)[5:] == [
        (11, "AccountAppealed", ""),
        (13, "AccountAppealDecided", ""),
        (13, "MetricOnTarget", ODR),
        (13, "OffersReopened", "merchant/0"),
        (13, "OffersReopened", "/0"),
        (13, "AccountStatusChanged", "AT_RISK"),
        (14, "MetricOffTarget", ODR),
    ]


def test_a_plan_that_lacks_something_changes_nothing() -> None:
    world = account(50, 1, ladders=[LADDER], appeal={"review": "2d"})
    world.advance_to(11 * DAY)
    world.submit(c.AppealAccount("We are sorry."), "inbox")
    world.advance_to(20 * DAY)
    assert happened(world)[6:] == [(13, "AccountAppealDecided", "")]
    ((_, decided),) = told(world, e.AccountAppealDecided)
    assert decided.reasons == ("missing:root_cause", "missing:correction", "missing:prevention")
    assert world.state.standing.status == "DEACTIVATED"


def slips(world: World, *days: int) -> None:
    """A message that breaks a rule at noon of some days."""
    for day in days:
        world.advance_to(day * DAY + 12 * HOUR)
        world.submit(c.Reply(1, "Write to me@shop.example."), "inbox")


def test_violations_cost_the_freedom_to_write() -> None:
    world = account(50, 0, conduct=CONDUCT)
    slips(world, 1, 2)
    world.advance_to(20 * DAY)
    assert happened(world) == [
        (3, "MessagingChanged", "templates_only until 8"),
        (8, "MessagingChanged", "open until 0"),
    ]


def test_one_more_violation_after_a_restriction_brings_it_back() -> None:
    world = account(50, 0, conduct=CONDUCT)
    slips(world, 1, 2, 10)
    world.advance_to(13 * DAY)
    assert happened(world)[2:] == [(11, "MessagingChanged", "templates_only until 16")]


def test_more_violations_are_worse() -> None:
    world = account(50, 0, conduct=CONDUCT)
    slips(world, 1, 1, 1, 1)
    world.advance_to(3 * DAY)
    assert happened(world) == [(2, "MessagingChanged", "restricted until 12")]


def test_a_restricted_seller_is_not_heard() -> None:
    world = account(50, 0, conduct=CONDUCT)
    slips(world, 1, 1, 1, 1)
    world.advance_to(2 * DAY)
    with pytest.raises(CommandRejected) as refused:
        world.submit(c.Reply(1, "Hello, we are looking into it."), "inbox")
    assert refused.value.code == "messaging.restricted"
    world.advance_to(12 * DAY)
    world.submit(c.Reply(1, "Hello, we are looking into it."), "inbox")
    assert len(told(world, e.MessageSent)) == 1


def test_what_is_closed_is_not_sold() -> None:
    policy = POLICY | {"standing": {"ladders": [LADDER | {"rungs": [{"then": "offers_closed"}]}]}}
    metrics = {ODR: BINDING | {"lag": "0d"}}
    placed = [HOUR, 2 * HOUR, DAY + HOUR, 40 * DAY]
    orders = book(4, placed_at=placed, stars=[1, 5, 5, 5], stars_at=[3 * HOUR] * 4)
    world = open_shop(shop({"quiet": QUIET}, policy=policy | {"metrics": metrics}), orders)
    world.advance_to(2 * DAY)
    assert [kind for _, kind, _ in happened(world)] == ["MetricOffTarget", "OffersClosed", "AccountStatusChanged"]
    assert [world.state.is_lost(order) for order in (1, 2, 3, 4)] == [False, False, True, True]


@pytest.mark.parametrize("at", [1.5, 4, 10, 11.5, 13])
def test_a_restored_account_goes_on_as_if_nothing_had_been(at: float) -> None:
    def lived(fork_at: float) -> list[tuple[float, str, str]]:
        world = account(50, 1, ladders=[LADDER], appeal={"review": "2d"}, conduct=CONDUCT)
        slips(world, 1)
        for until in sorted((11.0, fork_at)):
            world.advance_to(max(world.now, round(until * DAY)))
            if until == fork_at:
                world = world.fork()
            if until == 11.0:
                world.submit(c.AppealAccount(PLAN), "inbox")
        world.advance_to(20 * DAY)
        return happened(world)

    assert lived(at) == lived(0.0 + 2)


def test_every_rule_a_message_breaks_is_a_violation_and_the_first_instant_is_as_good_as_any() -> None:
    world = account(50, 0, conduct=CONDUCT)
    world.submit(c.Reply(1, "Write to me@shop.example or call +1 206 555 0142."), "inbox")
    world.advance_to(2 * DAY)
    assert happened(world) == [(1, "MessagingChanged", "templates_only until 6")]


def test_a_red_rating_closes_the_account_after_its_time() -> None:
    health = {"start": 101, "costs": {"medium": 2}, "red_deactivates_after": "72h"}
    world = account(50, 0, health=health)
    slips(world, 1)
    world.advance_to(9 * DAY)
    assert happened(world) == [
        (2, "MetricOffTarget", "account_health_rating"),
        (2, "AccountStatusChanged", "AT_RISK"),
        (5, "AccountStatusChanged", "DEACTIVATED"),
        (5, "OffersClosed", "/0"),
    ]
