"""The wire log as the client reads and tells it, and what is asked for about faults and limits."""

from datetime import UTC, datetime
from typing import Any

import pytest

from mockplace.client import FaultsInForce, Marketplace, NotedRequest, WorldClient
from mockplace.wire import told_requests
from tests.unit.mockplace.documents import OPENED
from tests.unit.mockplace.stand_in import StandIn

WORLD = "/_control/worlds/refund-trap-1"
NOTED: dict[str, Any] = {
    "number": 3,
    "at": "2026-01-08T23:40:00Z",
    "channel": "sp_api",
    "operation": "messaging/v1/createUnexpectedProblem",
    "method": "POST",
    "path": "/messaging/v1/orders/1/messages/unexpectedProblem?marketplaceIds=A",
    "status": 201,
    "milliseconds": 1.25,
    "request_id": "r-1",
    "struck": [],
    "entries": [7, 8],
    "events": ["MessageSent"],
    "thread": "t1",
    "order": "o1",
    "verdict": "sent with findings",
    "rules": ["off_platform"],
    "request": "{}",
    "response": "{}",
}
REFUSED = NOTED | {
    "number": 4,
    "status": 429,
    "struck": ["throttling"],
    "verdict": None,
    "rules": [],
    "response": '{"errors": [\n{"code": "QuotaExceeded"}]}' + " " * 200 + "x" * 200,
}
LOST = NOTED | {"number": 5, "operation": None, "status": None, "struck": ["closed"], "verdict": None, "rules": []}


@pytest.fixture
def world(stand_in: StandIn) -> WorldClient:
    stand_in.answer("POST /_control/worlds", OPENED, 201)
    return Marketplace(stand_in.url, "control").create("refund-trap")


def test_requests_are_read_page_by_page(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(f"GET {WORLD}/requests", {"items": [NOTED], "next": 3, "dropped": 0})
    stand_in.answer(f"GET {WORLD}/requests", {"items": [REFUSED], "next": None, "dropped": 0})
    first, second = world.requests(struck=True, status="4xx")
    assert isinstance(first, NotedRequest)
    assert (first.at, first.entries, first.rules) == (
        datetime(2026, 1, 8, 23, 40, tzinfo=UTC),
        (7, 8),
        ("off_platform",),
    )
    assert (first.failed, second.failed) == (False, True)
    assert stand_in.last.query == {"after": "3", "struck": "true", "status": "4xx"}


def test_requests_are_told_in_a_line_each() -> None:
    lines = told_requests(NotedRequest.of(document) for document in (NOTED, REFUSED, LOST))
    assert lines[0] == (
        "2026-01-08 23:40:00  messaging/v1/createUnexpectedProblem: 201, sent with findings, off_platform"
    )
    assert lines[1].startswith(
        '2026-01-08 23:40:00  messaging/v1/createUnexpectedProblem: 429, throttling, {"errors": [ {"code": "Quota'
    )
    assert len(lines[1]) < 200
    assert lines[2] == f"2026-01-08 23:40:00  POST {NOTED['path']}: no answer, closed, {{}}"


def test_a_plan_is_set_read_and_taken_away(stand_in: StandIn, world: WorldClient) -> None:
    told = {"seed": 7, "rules": [{"fault": "failed"}], "struck": [2]}
    stand_in.answer(f"PUT {WORLD}/faults", told)
    assert world.fail({"fault": "failed"}) == FaultsInForce(7, ({"fault": "failed"},), (2,))
    assert stand_in.last.body == {"rules": [{"fault": "failed"}]}
    stand_in.answer(f"PUT {WORLD}/faults", told)
    world.fail(plan="outage", seed=3)
    assert stand_in.last.body == {"plan": "outage", "seed": 3}
    stand_in.answer(f"GET {WORLD}/faults", told)
    assert world.faults.struck == (2,)
    stand_in.answer(f"DELETE {WORLD}/faults", None, 204)
    world.recover()
    assert stand_in.last.method == "DELETE"


@pytest.mark.parametrize("enabled", [True, False, None])
def test_limits_are_kept_or_not(stand_in: StandIn, world: WorldClient, enabled: bool | None) -> None:
    stand_in.answer(f"PUT {WORLD}/throttling", {"enabled": bool(enabled), "clock": "wall"})
    world.throttle(enabled)
    assert stand_in.last.body == {"enabled": enabled}
