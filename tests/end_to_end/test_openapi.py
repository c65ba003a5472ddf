"""Schemathesis on our own OpenAPI document: whatever it sends through any door, nothing breaks and every answer is as
the document says.

That answers fit what the marketplace publishes is tried in `tests/contract`.
"""

from collections.abc import Iterator
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.end_to_end.serving import Served, serving

EXAMPLES = 8
FEW = {"/_control/worlds/{world_id}/explanation": 2}
"""What takes long each time."""
ENDLESS = {"/_control/worlds/{world_id}/journal/stream"}
"""What is not over before somebody hangs up."""
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
PASTS = {"/_control": ("refund-trap", "20h"), "/inbox": ("busy-week", "20d"), "/": ("busy-week", "20d")}
"""Which world stands behind each door, and how long ago it began."""
DOORS = tuple(PASTS)
LONG_AGO = "2025-01-01T00:00:00Z"
OFTEN = st.integers(0, 5)


class Place:
    """A world in which something has happened already, what opens it, and what its things are called."""

    def __init__(self, served: Served, scenario: str, by: str) -> None:
        self.served = served
        self.world = served.make(scenario, seed=7)
        served.advance(self.world, by=by)
        self._keys = {
            "controlToken": {"authorization": f"Bearer {served.said['control_token']}"},
            "inboxToken": {"authorization": f"Bearer {self.world['inbox_token']}"},
            "accessToken": {"x-amz-access-token": self._token(grant_type="refresh_token")},
        }
        self._grantless = {"x-amz-access-token": self._token("sellingpartnerapi::notifications")}
        self.names: dict[str, list[Any]] = {"world_id": [self.world["id"]], **self._called(), **self._wanted()}

    def headers(self, operation: APIOperation, choice: int) -> dict[str, str]:
        """What opens the door of an operation; some of the published API opens to nobody in particular."""
        schemes = [scheme for key in operation.definition.raw.get("security", []) for scheme in key]
        if "accessToken" in schemes and choice % 2 and operation.path.startswith("/notifications/"):
            return self._grantless
        return {name: value for scheme in schemes for name, value in self._keys[scheme].items()}

    def _token(self, scope: str = "", grant_type: str = "client_credentials") -> str:
        names = ("client_id", "client_secret", "refresh_token")
        form = {name: self.world[name] for name in names} | {"grant_type": grant_type, "scope": scope}
        return str(self.served.http.post("/auth/o2/token", data=form).json()["access_token"])

    def _called(self) -> dict[str, list[Any]]:
        """Names of what there is in the world."""
        threads, claims = self._items("/threads?filter=all"), self._items("/claims")
        orders = [item["order_id"] for item in (*threads, *claims, *self._items("/feedback"))]
        return {
            "thread_id": [item["id"] for item in threads],
            "claim_id": [item["id"] for item in claims],
            "return_id": [item["id"] for item in self._items("/returns")],
            "chargeback_id": [item["id"] for item in self._items("/chargebacks")],
            **dict.fromkeys(("order_id", "orderId", "amazonOrderId"), orders),
        }

    def _wanted(self) -> dict[str, list[Any]]:
        """What requests must hold to be more than refused."""
        marketplaces = [[self.world["marketplace_id"]]]
        keys = ("client_id", "client_secret", "refresh_token")
        return {
            **dict.fromkeys(("marketplaceIds", "MarketplaceIds"), marketplaces),
            **{name: [LONG_AGO] for name in ("CreatedAfter", "createdAfter")},
            **{name: [self.world[name]] for name in keys},
            "grant_type": ["refresh_token", "client_credentials"],
            "notificationType": ["ORDER_CHANGE", "REPORT_PROCESSING_FINISHED"],
            "reportType": ["GET_SELLER_FEEDBACK_DATA", "GET_V2_SELLER_PERFORMANCE_REPORT"],
            "reportId": [self._report()],
            "restrictedResources": [[{"method": "GET", "path": "/orders/v0/orders", "dataElements": ["buyerInfo"]}]],
            "scenario": ["refund-trap"],
            "text": ["Your parcel is on its way, and the tracking number is 9400111899223100001234."],
            "endpoint": ["http://127.0.0.1:9"],
            "url": ["http://127.0.0.1:9/hook"],
            "filter": ["all"],
        }

    def _report(self) -> str:
        wanted = {"reportType": "GET_SELLER_FEEDBACK_DATA", "marketplaceIds": [self.world["marketplace_id"]]}
        key = self._keys["accessToken"]
        answer = self.served.http.post("/reports/2021-06-30/reports", json=wanted, headers=key)
        assert answer.status_code == 202, answer.text
        return str(answer.json()["reportId"])

    def _items(self, path: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.served.inbox(self.world, "GET", path).json()["items"]
        return found[:5]


def made_real(case: schemathesis.Case, names: dict[str, list[Any]], choice: int) -> None:
    """Put real names into a case in place of made-up ones, mostly, and keep it from asking for wall time."""
    body = case.body if isinstance(case.body, dict) else {}
    for part in (case.path_parameters, case.query, body):
        for name in part:
            real = names.get(name)
            if real and choice:
                part[name] = real[choice % len(real)]
    if choice > 1:
        for name in ("If-Match", "If-None-Match"):
            case.headers.pop(name, None)
        for name in ("cursor", "lastUpdatedAfter", "LastUpdatedAfter"):
            case.query.pop(name, None)
    body.pop("settle", None)
    if "pace" in body:
        body["pace"] = "stepped"


def complaints(operation: APIOperation, place: Place, session: requests.Session) -> list[str]:
    """What is wrong with the answers to many requests of one operation."""
    found: list[str] = []

    @seed(7)
    @settings(
        max_examples=FEW.get(operation.path, EXAMPLES),
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(), choice=OFTEN)
    def ask(case: schemathesis.Case, choice: int) -> None:
        made_real(case, place.names, choice)
        url, headers = place.served.said["url"], place.headers(operation, choice)
        answer = case.call(base_url=url, session=session, headers=headers, timeout=20)
        try:
            case.validate_response(answer, checks=CHECKS)
        except FailureGroup as group:
            found.append("\n".join(map(str, group.exceptions)) + f"\n{case.as_curl_command()}\n{answer.text[:500]}")

    ask()
    return found


def operations_of(document: dict[str, Any]) -> list[APIOperation]:
    read: Iterator[Any] = schemathesis.openapi.from_dict(document).get_all_operations()
    every: list[APIOperation] = [result.ok() for result in read]
    return [operation for operation in every if operation.path not in ENDLESS]


def document_of(served: Served) -> dict[str, Any]:
    document: dict[str, Any] = served.http.get("/_control/openapi.json").json()
    return document


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serving() as served:
        yield served


@pytest.fixture(scope="module")
def operations(served: Served) -> list[APIOperation]:
    return operations_of(document_of(served))


@pytest.mark.parametrize("door", DOORS)
def test_every_operation_answers_as_the_document_says(
    door: str, served: Served, operations: list[APIOperation]
) -> None:
    place = Place(served, *PASTS[door])
    found: dict[str, list[str]] = {}
    with requests.Session() as session:
        for operation in operations:
            if door_of(operation.path) != door:
                continue
            if door == "/_control":
                # The last requests may have deleted the world, or let it end.
                place = Place(served, *PASTS[door])
            if wrong := complaints(operation, place, session):
                found[operation.label] = wrong
    assert not found, "\n\n".join(f"{label}: {len(wrong)} of {EXAMPLES}\n{wrong[0]}" for label, wrong in found.items())


def door_of(path: str) -> str:
    return next(door for door in DOORS if path.startswith(door))


def test_every_door_has_operations(operations: list[APIOperation]) -> None:
    assert {door_of(operation.path) for operation in operations} == set(DOORS)


@pytest.mark.parametrize(
    ("answer", "noticed"),
    [
        ({"description": "", "content": {"application/json": {"schema": {"required": ["nothing like it"]}}}}, "schema"),
        ({"description": "", "content": {"text/plain": {}}}, "Content-Type"),
        (None, "status code"),
    ],
)
def test_an_answer_unlike_the_document_would_be_noticed(answer: Any, noticed: str, served: Served) -> None:
    document = document_of(served)
    told = document["paths"]["/_control/health"]["get"]["responses"]
    told |= {"200": answer, "418": {"description": ""}}
    if answer is None:
        del told["200"]
    place = Place(served, *PASTS["/_control"])
    (health,) = (operation for operation in operations_of(document) if operation.path == "/_control/health")
    with requests.Session() as session:
        wrong = complaints(health, place, session)
    assert noticed in wrong[0]
