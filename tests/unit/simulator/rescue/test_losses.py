"""What counts as lost, since when, and what no longer does."""

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.rescue.losses import Loss, broken_thresholds, card_of, losses_of
from simulator.run import open_world
from simulator.world import World
from tests.unit.simulator.rescue.recording import SEED, production

SCENARIO = production("refund-trap").scenario


def opened() -> World:
    return open_world(production("refund-trap"), SEED)


def kinds(world: World, order: int = 0) -> list[str]:
    return [loss.kind for loss in losses_of(world, SCENARIO, order)]


def test_a_message_is_late_a_millisecond_after_its_day() -> None:
    world = opened()
    world.advance_to(DAY)
    assert kinds(world) == []
    world.advance_to(DAY + 1)
    assert losses_of(world, SCENARIO) == (
        Loss(DAY + 1, "late_answer", 1, "nobody has answered the message of 2026-01-08T23:40:00Z"),
    )
    world.submit(c.Reply(1, "We are looking into it."), "inbox")
    assert [(loss.at, loss.detail) for loss in losses_of(world, SCENARIO)] == [
        (DAY + 1, "the message of 2026-01-08T23:40:00Z was answered late")
    ]


def test_a_chargeback_is_lost_when_the_bank_decides() -> None:
    world = opened()
    world.act(c.FileChargeback(1, "service", "not_received"), "buyer")
    assert "chargeback_upheld" not in kinds(world)
    world.advance_to(60 * DAY)
    assert "chargeback_upheld" in kinds(world)
    assert kinds(world, 2) == []


def test_feedback_counts_while_it_stands_and_is_bad_enough() -> None:
    mild, world = opened(), opened()
    mild.act(c.LeaveFeedback(1, 3), "buyer")
    world.act(c.LeaveFeedback(1, 2), "buyer")
    assert (kinds(mild), kinds(world)) == ([], ["negative_feedback"])
    world.act(c.RemoveFeedback(1), "buyer")
    assert kinds(world) == []


def test_a_finding_names_its_rules() -> None:
    world = opened()
    world.advance_to(HOUR)
    world.submit(c.Reply(1, "Please write to me at ada@example.org instead."), "inbox")
    (loss,) = losses_of(world, SCENARIO)
    assert (loss.kind, loss.at, loss.order) == ("finding", HOUR, 1)
    assert "email_address" in loss.detail


def test_a_bad_ending_is_lost_when_the_story_ends() -> None:
    world = opened()
    world.advance_to(10 * DAY)
    (ending,) = (loss for loss in losses_of(world, SCENARIO) if loss.kind == "bad_ending")
    (granted,) = (loss for loss in losses_of(world, SCENARIO) if loss.kind == "claim_granted")
    assert (ending.detail, ending.at) == ("claim_granted", granted.at)


def test_thresholds_stand_for_themselves() -> None:
    world = opened()
    assert broken_thresholds(card_of(world, SCENARIO), 1) == ()
    world.advance_to(10 * DAY)
    details = [loss.detail for loss in broken_thresholds(card_of(world, SCENARIO), 1)]
    assert details[0] == "late_response_rate is 1, not <=0.1"
