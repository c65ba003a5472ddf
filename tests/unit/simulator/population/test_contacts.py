"""Who writes about what, when, and in which language."""

from typing import Any

import numpy as np

from scenarios.quantities import DAY
from simulator.domain.orders import NEVER
from tests.casting import market
from tests.drawing import LATE, LOST, changed, drawn, writers, z_of

DAY_LONG = {"law": "constant", "always": "1d"}
LOSSES = changed(market(3_000, contact_rate="10%"), fulfilment={"lost": 0.2})


def line(story: str, share: float = 1.0, **more: Any) -> dict[str, Any]:
    return {"story": story, "share": share, "patience": DAY_LONG, "writes": DAY_LONG} | more


def test_trouble_has_a_contact_rate_and_stories_of_its_own() -> None:
    mix = [line("lost", when=["lost", "late"]), line("broken")]
    orders = drawn(changed(LOSSES, mix=mix, contact_rate_when={"lost": 0.7}))
    lost, late, wrote = orders.trouble == LOST, orders.trouble == LATE, writers(orders)
    assert abs(z_of((wrote & lost).sum(), lost.sum(), 0.7)) < 4
    assert abs(z_of((wrote & ~lost).sum(), (~lost).sum(), 0.1)) < 4
    assert (orders.story[wrote & (lost | late)] == 0).all()
    assert (orders.story[wrote & ~(lost | late)] == 1).all()


def test_of_trouble_that_no_line_is_for_nobody_writes() -> None:
    orders = drawn(changed(LOSSES, mix=[line("lost", when=["lost"])], contact_rate="100%"))
    assert (writers(orders) == (orders.trouble == LOST)).all()


def test_shares_are_relative_to_the_lines_for_the_same_trouble() -> None:
    mix = [line("lost", 0.1, when=["lost"]), line("broken", 0.3, when=["lost"]), line("lost", 0.6)]
    orders = drawn(changed(LOSSES, mix=mix, contact_rate="100%"))
    stories = orders.story[orders.trouble == LOST]
    assert abs(z_of((stories == 1).sum(), len(stories), 0.75)) < 4


def test_she_writes_after_what_her_line_counts_from() -> None:
    ways = ("order", "dispatch", "delivery", "promise")
    for since in ways:
        orders = drawn(changed(LOSSES, mix=[line("lost", since=since)]))
        anchors = (orders.placed_at, orders.shipped_at, orders.delivered_at, orders.promised_at)
        anchor = anchors[ways.index(since)]
        assert (orders.writes_at == np.where(anchor == NEVER, orders.promised_at, anchor) + DAY).all()


def test_a_marketplace_speaks_its_own_languages() -> None:
    places = [{"marketplace": "IT", "languages": {"it": 0.75, "de": 0.25}}, {"marketplace": "US"}]
    orders = drawn(changed(LOSSES, marketplaces=places, demand={"orders_per_buyer": 2.0}))
    assert orders.languages == ("en", "it", "de")
    italy = orders.marketplace == 0
    assert (orders.language[~italy] == 0).all()
    buyers = dict(zip(orders.buyer[italy].tolist(), orders.language[italy].tolist(), strict=True))
    assert abs(z_of(sum(spoken == 1 for spoken in buyers.values()), len(buyers), 0.75)) < 4
    assert not {*orders.buyer[italy].tolist()} & {*orders.buyer[~italy].tolist()}
