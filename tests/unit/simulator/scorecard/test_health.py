"""The account health rating: what orders earn and what violations cost."""

from scenarios.policy.standing import HealthRule
from scenarios.quantities import DAY
from simulator.domain import events as e
from simulator.domain.orders import NEVER, OrderBook
from simulator.playing import tally_of
from simulator.scorecard.conduct import Violation
from simulator.scorecard.health import colour, health_rating, rating_at
from simulator.scorecard.metrics.taking import Metrics
from tests.unit.simulator.scorecard.ledger import Happened, entries
from tests.unit.simulator.scorecard.metrics.measuring import editions, metric, shop

RULE = HealthRule.model_validate({"costs": {"low": 2, "medium": 4, "high": 8, "critical": 200}, "repeat_factor": 2})
EVERY_ORDER = RULE.model_copy(update={"orders_per_gain": 1, "gain": 1})
EDITIONS = editions(metric("orders", "defective", "placed"))


def broken(*rules: str) -> list[Violation]:
    weights = {"mild": "low", "grave": "critical"}
    return [Violation(0, seq, rule, weights.get(rule, "medium")) for seq, rule in enumerate(rules)]  # type: ignore[arg-type]


def earned(orders: OrderBook, *happened: Happened, as_of: int = 30 * DAY) -> int:
    tally = tally_of(entries(*happened), as_of)
    return rating_at(EVERY_ORDER, Metrics(orders, tally, EDITIONS).known(as_of)) - RULE.start


def test_an_account_begins_with_what_the_policy_says() -> None:
    assert health_rating(RULE, 0, []) == 200
    assert health_rating(RULE, 199, []) == 200
    assert health_rating(RULE, 400, []) == 208


def test_a_violation_costs_its_weight_and_a_further_one_of_the_same_rule_more() -> None:
    assert health_rating(RULE, 0, broken("mild")) == 198
    assert health_rating(RULE, 0, broken("mild", "other")) == 194
    assert health_rating(RULE, 0, broken("mild", "mild", "mild")) == 200 - 2 - 4 - 8


def test_a_rating_keeps_to_its_bounds() -> None:
    assert health_rating(RULE, 0, broken("grave", "grave")) == 0
    assert health_rating(RULE, 10**6, []) == 1000


def test_colours_change_at_their_bounds() -> None:
    assert [colour(RULE, rating) for rating in (200, 199, 100, 99)] == ["green", "yellow", "yellow", "red"]


def test_only_what_has_left_earns() -> None:
    """Of four orders one leaves at once, one later and two never, one of which the seller says it sent."""
    orders = shop(4, shipped_at=[DAY, 9 * DAY, NEVER, NEVER])
    sent = (5 * DAY, e.ShipmentConfirmed(3, "UPS", "1Z", DAY, leaves=True))
    assert [earned(orders, as_of=at) for at in (DAY - 1, DAY, 9 * DAY, 30 * DAY)] == [0, 1, 2, 2]
    assert [earned(orders, sent, as_of=at) for at in (5 * DAY - 1, 5 * DAY, 9 * DAY)] == [1, 2, 3]


def test_what_was_called_off_or_never_sold_earns_nothing() -> None:
    orders = shop(3, shipped_at=[DAY] * 3)
    off = ((DAY - 1, e.OrderCancelled(1, "seller", "no_inventory", True)), (DAY, e.SaleLost(2, 1)))
    assert earned(orders, *off) == 1


def test_what_was_placed_before_the_window_earns_no_more() -> None:
    orders = shop(2, placed_at=[0, 10 * DAY], shipped_at=[DAY, 11 * DAY])
    assert [earned(orders, as_of=at) for at in (180 * DAY, 180 * DAY + 1, 190 * DAY + 1)] == [2, 1, 0]
