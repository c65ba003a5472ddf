"""What silent buyers leave: feedback, product reviews and returns."""

from typing import Any

from scenarios.model import Scenario
from tests.casting import market
from tests.drawing import DEFECTIVE, LATE, LOST, changed, drawn, z_of

QUIET = market(3_000, contact_rate="0%")
MUG: dict[str, Any] = {"item": "mug", "price": "24.90"}


def quieter(scenario: Scenario = QUIET, **quiet: Any) -> Scenario:
    return changed(scenario, quiet=quiet)


def test_requests_raise_feedback_and_product_reviews_of_those_asked() -> None:
    rates: dict[str, Any] = {"feedback_rate": 0.1, "product_review_rate": 0.05}
    requests = {"share": 0.5, "feedback": 3.0, "product_reviews": 5.0}
    plain, asked = drawn(quieter(**rates)), drawn(quieter(**rates, review_requests=requests))
    assert abs(z_of((plain.stars > 0).sum(), len(plain), 0.1)) < 4
    assert abs(z_of((asked.stars > 0).sum(), len(asked), 0.2)) < 4
    assert abs(z_of((asked.reviewed > 0).sum(), len(asked), 0.15)) < 4
    assert (asked.stars[plain.stars > 0] == plain.stars[plain.stars > 0]).all()
    assert (asked.reviewed[plain.reviewed > 0] == plain.reviewed[plain.reviewed > 0]).all()


def test_a_product_is_not_blamed_for_being_late_nor_reviewed_when_it_never_came() -> None:
    bad = {trouble: {1: 1.0} for trouble in ("late", "defective", "lost")}
    scenario = quieter(feedback_rate=1.0, product_review_rate=1.0, stars={5: 1.0}, stars_when=bad)
    orders = drawn(changed(scenario, catalog=[MUG | {"quality": 0.8}], fulfilment={"lost": 0.1}))
    for trouble, stars, reviewed in ((0, 5, 5), (LATE, 1, 5), (DEFECTIVE, 1, 1), (LOST, 1, 0)):
        rows = orders.trouble == trouble
        assert (set(orders.stars[rows].tolist()), set(orders.reviewed[rows].tolist())) == ({stars}, {reviewed})


def test_returns_follow_the_product_or_the_trouble() -> None:
    scenario = quieter(return_rate_when={"defective": 0.6})
    orders = drawn(changed(scenario, catalog=[MUG | {"quality": 0.8, "return_rate": 0.1}], fulfilment={"lost": 0.1}))
    for trouble, rate in ((0, 0.1), (LATE, 0.1), (DEFECTIVE, 0.6), (LOST, 0.0)):
        rows = orders.trouble == trouble
        assert abs(z_of(orders.returned[rows].sum(), rows.sum(), rate)) < 4


def test_no_stars_are_left_at_no_instant_and_those_for_a_lost_parcel_after_the_promise() -> None:
    orders = drawn(changed(quieter(feedback_rate=1.0), fulfilment={"lost": 1.0}))
    assert (orders.stars_at > orders.promised_at).all()
