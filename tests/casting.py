"""Small scenarios made in code, for tests that are about the kernel and not about files."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import numpy as np

from scenarios.guards import DeskGuards
from scenarios.model import Scenario
from scenarios.policy import Policy
from simulator.calendar import Calendar
from simulator.domain.events import Event
from simulator.domain.orders import LEGENDS, OrderBook
from simulator.domain.state import State
from simulator.policy.editions import Editions
from simulator.run import Production, open_world
from simulator.world import World

INTENTS: dict[str, Any] = {
    name: {"means": name, "phrases": {"en": {"yes": yes}}, "examples": {}}
    for name, yes in {
        "refund_confirmed": ["have refunded", "refunded you"],
        "refund_promised": ["will refund"],
        "tracking_explained": ["tracking number"],
        "asks_where_is_order": ["where is my"],
        "thanks": ["thank you"],
    }.items()
}

POLICY: dict[str, Any] = {
    "policy": "test-market",
    "title": "A marketplace for tests",
    "marketplace_id": "TESTMARKET",
    "country": "US",
    "currency": "USD",
    "domain": "marketplace.test",
    "response": {"due": "24h", "target": "10%", "answers": ["reply", "unexpected_problem"]},
    "order_defects": {"negative_stars": 2},
    "metrics": {
        "order_defect_rate": {
            "of": "orders",
            "share": "defective",
            "by": "placed",
            "windows": ["60d"],
            "lag": "15d",
            "target": "<1%",
        }
    },
    "claims": {
        "respond_within": "72h",
        "review": "24h",
        "defended_by": {"not_received": ["said.tracking_explained"]},
        "appeal_within": "30d",
        "appeal_review": "7d",
    },
    "chargebacks": {"respond_within": "7d", "review": "10d", "proofs": {"not_received": [["tracking", "delivery"]]}},
    "feedback": {
        "until": "90d",
        "buyer_removes_within": "60d",
        "removal_requests_within": "90d",
        "removes": ["obscene", "personal_data", "product_review"],
        "strikes": ["fulfilled_by_marketplace", "protected_label"],
        "leaves_metrics_after": "48h",
    },
    "returns": {"window": "30d", "refund_within": "4d"},
    "limits": {"longest": {"reply": 4000, "unexpected_problem": 2000, "email": 100000}},
    "contact": {"review_request_from": "0m"},
    "message_rules": [
        {
            "rule": rule,
            "why": "contacts stay in the marketplace",
            "primitive": rule,
            "action": "block",
            "fact": "shared_contact_details",
        }
        for rule in ("email_address", "phone_number")
    ],
}

PERSONAS: dict[str, Any] = {
    "impatient": {"patience": "16h", "lines": {"nag": {"en": "Hello? Anybody there?"}, "thanks": {"en": "Thank you!"}}}
}

WAITING_STORY: dict[str, Any] = {
    "opening": {
        "says": {"en": "Where is my parcel?"},
        "reacts": [
            {"hears": "tracking_explained", "go": "happy"},
            {"silence": "$patience", "go": "nagging"},
            {"waited": "3d", "go": "claim"},
        ],
    },
    "nagging": {
        "says": "$nag",
        "reacts": [{"hears": "tracking_explained", "go": "happy"}, {"silence": "24h", "go": "claim"}],
    },
    "claim": {
        "opens": {"claim": "a_to_z", "reason": "not_received"},
        "reacts": [{"once": "claim_granted", "go": "won"}, {"once": "claim_denied", "go": "lost"}],
    },
    "won": {"leaves": {"feedback": 1}, "ends": "claim_granted"},
    "lost": {"ends": "claim_denied"},
    "happy": {"waits": "1h", "says": "$thanks", "leaves": {"feedback": 5}, "ends": "resolved"},
}

PLAN: dict[str, Any] = {
    "plan": "two",
    "title": "Two agents by day",
    "at_shift_end": "freeze",
    "handle_time": {"median": "8m", "p90": "30m"},
    "agents": [
        {"name": "Ada", "shifts": [{"days": ["mon", "tue", "wed", "thu", "fri"], "from": "09:00", "to": "17:00"}]},
        {"name": "Bo", "shifts": [{"days": ["mon", "wed", "sat", "sun"], "from": "12:00", "to": "20:00"}]},
    ],
    "answers": {
        "lost_parcel": {"says": ["tracking_explained"]},
        "thanks": {"no_response_needed": True, "handle_time": {"median": "1m", "p90": "2m"}},
        "otherwise": {"says": ["refund_confirmed"], "refunds": True},
    },
}

_WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def everyday(start: str, end: str, *breaks: dict[str, str]) -> list[dict[str, Any]]:
    """The same shift on every day of the week."""
    return [{"days": _WEEK, "from": start, "to": end, "breaks": list(breaks)}]


RICH_PLAN: dict[str, Any] = {
    "plan": "rich",
    "title": "Everything a plan can say",
    "at_shift_end": "hand_over",
    "serves": "earliest_deadline",
    "claims_first": True,
    "shrinkage": "20%",
    "holidays": ["2026-01-08"],
    "handle_time": {"law": "erlang", "mean": "40m", "phases": 2},
    "learning": {"begins_at": 2, "halves_after": 10},
    "mistakes": {"wrong_answer": "20%", "policy_slip": "30%"},
    "macros": {"quick": {"fits": "40%", "handle_time": {"law": "exponential", "mean": "5m"}}},
    "acknowledges": {"says": ["thanks"]},
    "agents": [
        {"name": "Ada", "shifts": everyday("09:00", "17:00", {"at": "12:00", "lasts": "45m"})},
        {"name": "Bo", "heads": 2, "skills": {"damaged": 1, "otherwise": 2}, "shifts": everyday("13:30", "21:30")},
        {"name": "Cy", "zone": "America/New_York", "skills": ["lost_parcel"], "shifts": everyday("14:00", "02:00")},
        {"name": "Di", "tier": 2, "pace": 1.5, "mistakes": {}, "shifts": everyday("10:00", "16:00")},
    ],
    "answers": {
        "lost_parcel": {"says": ["tracking_explained"], "macro": "quick", "escalates": "20%", "deadline": "4h"},
        "damaged": {"says": ["refund_confirmed"], "refunds": True, "priority": 4},
        "thanks": {"no_response_needed": True, "priority": 9},
    },
}

THINKS_BETTER_STORY: dict[str, Any] = {
    "opening": {
        "says": {"en": "Where is my parcel?"},
        "reacts": [{"hears": "tracking_explained", "go": "end"}, {"waited": "100m", "go": "never_mind"}],
    },
    "never_mind": {"withdraws": "question", "reacts": [{"waited": "5h", "go": "again"}]},
    "again": {"says": "$nag", "reacts": [{"did": "acknowledged", "go": "end"}]},
    "end": {"ends": "resolved"},
}
"""A buyer who takes her question back, and asks again."""

_COMMON: dict[str, Any] = {
    "title": "A test",
    "begins": "2026-01-05T09:00",
    "zone": "Europe/Rome",
    "policy": POLICY,
    "intents": {"intents": INTENTS},
    "personas": PERSONAS,
}


def drill(story: dict[str, Any] = WAITING_STORY, *, stops_after: str = "30d", **changes: Any) -> Scenario:
    """A drill with one buyer whose order cost 24.90."""
    cast = {
        "buyer": {"is": "impatient", "name": "Marta"},
        "order": {"item": "mug", "total": "24.90", "placed": "5d", "promised": "4d"},
        "account": {"orders": 412, "defects": 4},
    }
    told = {"cast": cast, "story": story, "stops_after": stops_after, "good_endings": ["resolved"]}
    return Scenario.model_validate({**_COMMON, "name": "test-drill", "drill": told, **changes})


def market(orders_per_day: float = 40, *, contact_rate: str = "30%", plan: object = PLAN, **changes: Any) -> Scenario:
    """A market of a week with one product, two stories and, by default, two agents."""
    spread = {"median": "12h", "p90": "30h"}
    told = {
        "demand": {"orders_per_day": orders_per_day},
        "catalog": [{"item": "mug", "price": "24.90"}, {"item": "lamp", "price": "60", "share": 0.5}],
        "fulfilment": {
            "handling": {"median": "1d", "p90": "2d"},
            "transit": {"median": "2d", "p90": "4d"},
            "promise": "5d",
        },
        "contact_rate": contact_rate,
        "mix": [
            {"story": "lost", "share": "70%", "patience": spread, "writes": {"median": "3d", "p90": "6d"}},
            {"story": "broken", "share": "30%", "patience": spread, "writes": {"median": "4d", "p90": "8d"}},
        ],
        "stories": {
            "lost": {"reason": "lost_parcel", "story": WAITING_STORY},
            "broken": {"reason": "damaged", "story": BROKEN_STORY},
        },
        "quiet": {"feedback_rate": "5%", "stars": {"5": "90%", "1": "10%"}, "after": spread},
        "runs": {"horizon": "7d", "settle": "30d"},
    }
    return Scenario.model_validate({**_COMMON, "name": "test-market", "market": told, "plan": plan, **changes})


def rich_market(orders_per_day: float = 16, **plan: Any) -> Scenario:
    """A busy market whose plan says everything a plan can say; some of its buyers take their question back."""
    known = market().model_dump(mode="json", by_alias=True)["market"]
    spread = {"median": "12h", "p90": "30h"}
    better = {"story": "better", "share": "30%", "patience": spread, "writes": {"median": "2d", "p90": "4d"}}
    stories = known["stories"] | {"better": {"reason": "lost_parcel", "story": THINKS_BETTER_STORY}}
    changes = {"mix": [*known["mix"], better], "stories": stories}
    return market(
        orders_per_day,
        contact_rate="90%",
        plan=RICH_PLAN | plan,
        market=known | changes | {"demand": {"orders_per_day": orders_per_day}, "contact_rate": "90%"},
    )


BROKEN_STORY: dict[str, Any] = {
    "opening": {
        "says": {"en": "The mug is broken."},
        "reacts": [
            {"hears": "refund_confirmed", "provided": "refund_issued", "go": "happy"},
            {"since_start": "4d", "go": "claim"},
        ],
    },
    "claim": {
        "opens": {"claim": "a_to_z", "reason": "not_as_described"},
        "reacts": [{"did": "refund_issued", "go": "content"}, {"once": "claim_granted", "go": "angry"}],
    },
    "content": {"withdraws": "claim", "ends": "resolved"},
    "angry": {"leaves": {"feedback": 1, "chance": "50%"}, "ends": "claim_granted"},
    "happy": {"waits": "2h", "leaves": {"feedback": 5, "chance": "20%"}, "ends": "resolved"},
}


def world_of(scenario: Scenario, seed: int = 7) -> World:
    """A fresh world of a scenario, ready for commands."""
    return open_world(Production(scenario), seed)


def told(world: World, *kinds: type[Event]) -> list[tuple[int, Any]]:
    """(instant, event) of every entry so far, or of those of some kinds."""
    entries = world.journal.entries()
    return [(entry.at, entry.event) for entry in entries if not kinds or isinstance(entry.event, kinds)]


def book(count: int = 3, languages: tuple[str, ...] = ("en",), **columns: Iterable[int]) -> OrderBook:
    """Orders of 24.90 placed at the first instant, whose buyers never write, but for the columns given."""
    usual = {"total": 2490, "story": -1, "tracked": 1}
    names = [name for name in OrderBook.__dataclass_fields__ if name not in LEGENDS]
    rows = {name: list(columns.pop(name, [usual.get(name, 0)] * count)) for name in names}
    assert not columns, f"no such columns: {columns}"
    whole: dict[str, Any] = {name: np.array(row, dtype=np.int64) for name, row in rows.items()}
    return OrderBook(**whole, languages=languages, fulfilments=("merchant",), marketplaces=("",))


_CALENDAR = Calendar(datetime(2026, 1, 5, 9), "Europe/Rome")


def amended(state: State, **sections: object) -> None:
    """Let other versions of some rules be in force in a state."""
    state.editions = Editions(state.editions.policy.model_copy(update=sections), _CALENDAR)


def guarded_state_of(guards: DeskGuards, *happened: Event) -> State:
    """The same at a help desk with some guards."""
    state = state_of(*happened)
    state.guards = guards
    return state


def state_of(*happened: Event, at: int = 0, orders: OrderBook | None = None) -> State:
    """A state in which some events happened at one instant."""
    state = State(book() if orders is None else orders, Editions(Policy.model_validate(POLICY), _CALENDAR))
    for event in happened:
        state.apply(event, at)
    return state
