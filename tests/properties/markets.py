"""Small markets of every kind, for laws about the orders drawn from them."""

from typing import Any

from hypothesis import strategies as st

from scenarios.goods import TROUBLES
from scenarios.model import Scenario
from tests.casting import market
from tests.drawing import SPREAD, changed

_LAWS: list[dict[str, Any]] = [
    SPREAD,
    {"law": "exponential", "mean": "30h"},
    {"law": "erlang", "mean": "2d", "phases": 3},
    {"law": "constant", "always": "36h"},
    {"mean": "2d", "cv": 0.8},
]
spreads = st.sampled_from(_LAWS)
shares = st.sampled_from((0.0, 0.1, 0.5, 0.9, 1.0))
weights = st.sampled_from((0.5, 1.0, 3.0))
moments = st.integers(0, 7 * 24).map(lambda hours: f"2026-01-{5 + hours // 24:02d}T{hours % 24:02d}:30")
lengths = st.sampled_from(("45m", "1d", "3d"))
items = st.sampled_from(("mug", "lamp", "tray"))
_stocks = st.builds(
    lambda units, restock: {"units": units, "restock": restock, "every": "1d"}, *[st.integers(0, 20)] * 2
)


@st.composite
def demands(draw: st.DrawFn) -> dict[str, Any]:
    """Demand of a few dozen orders a day."""
    campaigns = [
        {"campaign": "sale", "from": draw(moments), "lasts": draw(lengths), "factor": draw(weights), "item": item}
        for item in draw(st.lists(st.sampled_from(("", "mug", "lamp")), max_size=2))
    ]
    return {
        "orders_per_day": draw(st.integers(5, 40)),
        "arrivals": draw(st.sampled_from(("poisson", "regular"))),
        "by_month": {"jan": draw(weights)},
        "growth": draw(st.sampled_from((-0.5, 0.0, 2.0))),
        "campaigns": campaigns,
        "overdispersion": draw(st.sampled_from((0.0, 0.3))),
        "orders_per_buyer": draw(st.sampled_from((1.0, 1.5, 4.0))),
    }


@st.composite
def goods(draw: st.DrawFn) -> list[dict[str, Any]]:
    """A catalogue in which anything may be out of stock or of bad quality."""
    return [
        {
            "item": item,
            "price": "9.90",
            "share": draw(weights),
            "stock": draw(st.none() | _stocks),
            "listing_accuracy": draw(shares),
            "packaging": draw(shares),
            "quality": draw(shares),
            "return_rate": draw(shares),
        }
        for item in ("mug", "lamp", "tray")
    ]


@st.composite
def fulfilments(draw: st.DrawFn) -> list[dict[str, Any]]:
    """One way to the buyer, or two."""
    by = draw(st.sampled_from((("merchant",), ("merchant", "marketplace"))))
    return [
        {
            "by": one,
            "share": draw(weights),
            "handling": draw(spreads),
            "transit": draw(spreads),
            "promise": draw(st.sampled_from(("2d", "5d"))),
            "lost": draw(shares),
        }
        for one in by
    ]


@st.composite
def incidents(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Up to two incidents."""
    return [
        {
            "incident": "strike",
            "from": draw(moments),
            "lasts": draw(lengths),
            "items": draw(st.lists(items, max_size=2)),
            "by": draw(st.none() | st.sampled_from(("merchant", "marketplace"))),
            "transit": draw(weights),
            "handling": draw(weights),
            "lost": draw(st.none() | shares),
            "quality": draw(st.none() | shares),
        }
        for _ in range(draw(st.integers(0, 2)))
    ]


@st.composite
def mixes(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Lines for what went well and for what went wrong."""
    whens = draw(st.lists(st.lists(st.sampled_from(TROUBLES), max_size=3, unique=True), min_size=1, max_size=4))
    return [
        {
            "story": draw(st.sampled_from(("lost", "broken"))),
            "share": draw(shares.filter(bool)),
            "when": when,
            "languages": {draw(st.sampled_from(("en", "it"))): 0.5, "de": 0.5},
            "patience": draw(spreads),
            "writes": draw(spreads),
            "since": draw(st.sampled_from(("order", "dispatch", "delivery", "promise"))),
        }
        for when in whens
    ]


@st.composite
def quiets(draw: st.DrawFn) -> dict[str, Any]:
    """What silent buyers leave."""
    by_trouble = st.dictionaries(st.sampled_from(TROUBLES), shares, max_size=3)
    return {
        "feedback_rate": draw(shares),
        "stars": {5: 0.6, 2: 0.4},
        "after": draw(spreads),
        "feedback_rate_when": draw(by_trouble),
        "stars_when": {trouble: {1: 0.9, 3: 0.1} for trouble in draw(by_trouble)},
        "product_review_rate": draw(shares),
        "review_requests": draw(st.none() | st.just({"share": 0.5, "feedback": 1.5, "product_reviews": 2})),
        "return_rate_when": draw(by_trouble),
    }


@st.composite
def places(draw: st.DrawFn) -> list[dict[str, Any]]:
    """No marketplaces of their own, or up to three."""
    zones = draw(st.lists(st.sampled_from(("", "Asia/Kolkata", "America/New_York")), max_size=3))
    spoken = st.sampled_from(({}, {"fr": 1.0}, {"it": 0.3, "en": 0.7}))
    return [
        {"marketplace": f"M{number}", "share": draw(weights), "zone": zone, "languages": draw(spoken)}
        for number, zone in enumerate(zones)
    ]


@st.composite
def markets(draw: st.DrawFn, *, repeats: bool = True) -> Scenario:
    """A week of a market in which all may go wrong."""
    demand = draw(demands())
    if repeats and draw(st.booleans()):
        rates = sorted((draw(shares), draw(shares)))
        demand["repeat"] = {"rate": rates[1], "when_disappointed": rates[0], "after": draw(spreads)}
    return changed(
        market(plan=None),
        demand=demand,
        catalog=draw(goods()),
        fulfilment=draw(fulfilments()),
        incidents=draw(incidents()),
        marketplaces=draw(places()),
        mix=draw(mixes()),
        quiet=draw(quiets()),
        contact_rate=draw(shares),
        contact_rate_when=draw(st.dictionaries(st.sampled_from(TROUBLES), shares, max_size=3)),
    )
