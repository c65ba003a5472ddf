"""Limits and faults of the published API: the published numbers, the published words, the published headers."""

import json
import re
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from mock_api.auth import access_token
from mock_api.sp_api import admission
from mock_api.sp_api.application import OPERATIONS
from mock_api.throttling import Quota
from mock_api.worlds.arrivals import faults_of, set_faults, set_throttling
from scenarios.faults import FaultRules
from scenarios.quantities import SECOND
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller, refused

ACTIONS = "/messaging/v1/orders/{amazonOrderId}"
READ = "/orders/v0/orders/{orderId}"
WORDS = {
    "throttled": (429, "QuotaExceeded", "You exceeded your quota for the requested resource."),
    "failed": (500, "InternalFailure", "We encountered an internal error. Please try again."),
    "unavailable": (503, "ServiceUnavailable", "The service is temporarily unavailable. Please try again."),
    "expired_token": (403, "Unauthorized", "Access to requested resource is denied."),
}


def failing(seller: Seller, *rules: dict[str, Any]) -> None:
    set_faults(seller.hosted, FaultRules.model_validate({"rules": rules}))


def amazon_headers(answer: httpx.Response) -> set[str]:
    return {name for name in answer.headers if name.startswith("x-amzn-")}


@pytest.fixture
def quotas(monkeypatch: pytest.MonkeyPatch) -> dict[str, Quota]:
    """Every quota that a call was held against, by operation."""
    seen: dict[str, Quota] = {}

    def look(arrival: Any, quota: Quota, *_: Any) -> bool:
        seen[arrival.operation] = quota
        return True

    monkeypatch.setattr(admission, "is_one_too_many", look)
    return seen


def test_every_operation_has_the_published_rate_and_burst(
    seller: Seller, quotas: dict[str, Quota], reference_folder: Path
) -> None:
    published = {
        (one["method"], re.sub(r"\{[^}]*\}", "{}", one["path"])): [float(number) for number in one["rate"][0]]
        if one["rate"]
        else None
        for one in json.loads((reference_folder / "spapi" / "operations.json").read_text(encoding="utf-8"))
    }
    wrong = []
    for operation in OPERATIONS:
        key = operation.method, re.sub(r"\{[^}]*\}", "{}", operation.published_path)
        if key not in published:
            assert operation.name in ("getAccessToken", "putFile") or "documents" in operation.path, operation.path
            continue
        path = re.sub(r"\{[^}]*\}", "x", operation.path)
        for scope in ("", "sellingpartnerapi::notifications"):
            headers = {"x-amz-access-token": access_token(seller.hosted.id, seller.worlds.secret, scope)}
            seller.ask(operation.method, path, headers=headers)
        quota = quotas.get(operation.full_name)
        found = None if quota is None or quota.burst is None else [float(quota.rate), quota.burst]
        if found != published[key] or quota is None:
            wrong.append((operation.full_name, found, published[key]))
    assert wrong == []
    assert len(quotas) > 25


@pytest.mark.parametrize("fault", WORDS)
def test_a_refusal_has_the_published_words_shape_and_headers(
    seller: Seller, messaging: PublishedModel, ordering: PublishedModel, fault: str
) -> None:
    failing(seller, {"fault": fault})
    read, asked = seller.order(seller.order_id), seller.actions(seller.order_id)
    for answer, model, path in ((read, ordering, READ), (asked, messaging, ACTIONS)):
        assert refused(answer) == WORDS[fault]
        status = answer.status_code
        assert model.misfits(answer.json(), model.definition(path, "get", status)) == []
        assert amazon_headers(answer) == model.headers(path, "get", status) == {"x-amzn-requestid"}
    assert asked.headers["content-type"] == "application/hal+json"
    if fault == "expired_token":
        assert re.search("access token.*expired", read.json()["errors"][0]["details"])


def test_one_call_too_many_is_refused_until_there_is_another(
    seller: Seller, ordering: PublishedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0]
    monkeypatch.setattr("mock_api.worlds.traffic.wall_nanoseconds", lambda: clock[0])
    set_throttling(seller.hosted, True)
    answers = [seller.orders(CreatedAfter="2025-01-01") for _ in range(21)]
    assert [answer.status_code for answer in answers] == [200] * 20 + [429]
    assert refused(answers[-1]) == WORDS["throttled"]
    assert amazon_headers(answers[-1]) == ordering.headers("/orders/v0/orders", "get", 429)
    assert answers[0].headers["x-amzn-RateLimit-Limit"] == "0.0167"
    assert seller.order(seller.order_id).status_code == 200
    seller.hosted.world.advance_to(600 * SECOND)
    assert seller.orders(CreatedAfter="2025-01-01").status_code == 429
    clock[0] = 60_000_000_000
    assert seller.orders(CreatedAfter="2025-01-01").status_code == 200


def test_limits_are_off_in_a_stepped_world_unless_asked_for(seller: Seller) -> None:
    assert {seller.order(seller.order_id).status_code for _ in range(40)} == {200}


def test_what_a_refused_token_asks_for_costs_nothing(seller: Seller) -> None:
    set_throttling(seller.hosted, True)
    stranger = {"x-amz-access-token": "Atza|nothing"}
    for _ in range(40):
        assert seller.ask("GET", f"/orders/v0/orders/{seller.order_id}", headers=stranger).status_code == 403
    assert seller.order(seller.order_id).status_code == 200


def test_a_deed_may_be_done_and_said_to_have_failed(seller: Seller) -> None:
    said = {"text": "Your parcel is on its way."}
    failing(seller, {"fault": "failed", "operations": "messaging/*", "first": 1})
    before = seller.kinds
    assert seller.tell(seller.order_id, said).status_code == 500
    assert seller.kinds == before
    failing(seller, {"fault": "failed", "operations": "messaging/*", "first": 1, "done": True})
    assert refused(seller.tell(seller.order_id, said)) == WORDS["failed"]
    assert seller.kinds.count("MessageSent") == before.count("MessageSent") + 1


def test_a_clock_that_is_ahead_dates_answers_and_ends_tokens(seller: Seller) -> None:
    failing(seller, {"fault": "clock_skew", "skew": "-2h", "first": 1}, {"fault": "clock_skew", "skew": "61m"})
    behind, ahead = seller.order(seller.order_id), seller.order(seller.order_id)
    assert (behind.status_code, refused(ahead)) == (200, WORDS["expired_token"])
    dates = [_seconds(answer.headers["date"]) for answer in (behind, ahead)]
    assert 120 * 60 - 5 <= dates[1] - dates[0] <= 120 * 60 + 5


def test_the_login_fails_in_its_own_words(seller: Seller) -> None:
    hosted = seller.hosted
    wish = {
        "grant_type": "refresh_token",
        "refresh_token": hosted.refresh_token,
        "client_id": hosted.client_id,
        "client_secret": hosted.client_secret,
    }
    expected = {"throttled": 429, "failed": 500, "unavailable": 503, "expired_token": 400}
    for fault, status in expected.items():
        failing(seller, {"fault": fault, "operations": "getAccessToken"})
        answer = seller.ask("POST", "/auth/o2/token", data=wish)
        assert answer.status_code == status
        assert set(answer.json()) == {"error", "error_description"}
    failing(seller, {"fault": "failed"})
    assert seller.ask("POST", "/auth/o2/token", data=wish).status_code == 200


def test_equal_plans_and_requests_fail_alike_and_leave_the_worlds_luck_alone(worlds: Any) -> None:
    sellers = [Seller.of(worlds, "a-drill") for _ in range(3)]
    for seller in sellers[:2]:
        failing(seller, {"fault": "failed", "share": "30%"}, {"fault": "throttled", "share": "30%"})
    answers = [[seller.order(seller.order_id).status_code for _ in range(30)] for seller in sellers]
    assert answers[0] == answers[1]
    assert {200, 429, 500} == set(answers[0])
    assert set(answers[2]) == {200}
    for seller in sellers:
        seller.hosted.world.advance_to(20 * 3600 * SECOND)
    assert len({seller.hosted.world.journal.digest for seller in sellers}) == 1


def test_a_fork_goes_on_and_a_reset_begins_again(seller: Seller) -> None:
    failing(seller, {"fault": "failed", "operations": "getOrder", "first": 2})
    assert seller.order(seller.order_id).status_code == 500
    twin = seller.worlds.fork(seller.hosted)
    faults = faults_of(twin)
    assert faults is not None
    assert [faults.strike("orders/v0/getOrder", 0).answer for _ in range(2)] == ["failed", None]
    seller.worlds.reset(seller.hosted)
    assert [seller.order(seller.order_id).status_code for _ in range(3)] == [500, 500, 200]


def _seconds(date: str) -> float:
    return parsedate_to_datetime(date).timestamp()
