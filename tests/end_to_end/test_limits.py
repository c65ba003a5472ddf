"""Limits, faults and the wire log of a server in a process of its own, met by a client that knows nothing of them."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from sp_api.api import Orders, Sellers
from sp_api.auth import AccessTokenClient
from sp_api.base import (
    SellingApiForbiddenException,
    SellingApiRequestThrottledException,
    SellingApiServerException,
    SellingApiTemporarilyUnavailableException,
)

from mockplace.client import Marketplace, WorldClient
from tests.drafts import FAULTS, shop, written
from tests.end_to_end.serving import Served, serving
from tests.end_to_end.test_sp_api_client import _hang_up


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server for all of these; each test has a world of its own. It must not complain about anything."""
    folder = shop(tmp_path_factory.mktemp("limits"))
    with serving("a-drill", "--faults", str(written(folder, FAULTS)), folder=folder) as served:
        yield served


@pytest.fixture
def world(served: Served) -> WorldClient:
    return Marketplace(served.said["url"], served.said["control_token"]).create("a-drill")


@contextmanager
def client(kind: type[Any], served: Served, world: WorldClient) -> Iterator[Any]:
    """A class of the client, with nothing but its own options."""
    url, keys = served.said["url"], world.credentials
    scheme, _, host = url.partition("://")
    login = type("Login", (AccessTokenClient,), {"scheme": f"{scheme}://", "host": host})
    credentials = {
        "refresh_token": keys.refresh_token,
        "lwa_app_id": keys.client_id,
        "lwa_client_secret": keys.client_secret,
    }
    place = SimpleNamespace(endpoint=url, marketplace_id=keys.marketplace_id, region="us-east-1")
    with kind(marketplace=place, credentials=credentials, auth_token_client_class=login) as made:
        try:
            yield made
        finally:
            _hang_up(made)


def test_a_client_is_throttled_and_recovers(served: Served, world: WorldClient) -> None:
    world.throttle()
    with client(Orders, served, world) as orders:
        order_id = orders.get_orders(CreatedAfter="2025-01-01").payload["Orders"][0]["AmazonOrderId"]
        refused = None
        for _ in range(40):
            try:
                orders.get_order(order_id)
            except SellingApiRequestThrottledException as error:
                refused = error
                break
        assert refused is not None
        assert refused.code == 429
        assert (refused.error[0]["code"] if isinstance(refused.error, list) else "QuotaExceeded") == "QuotaExceeded"
        deadline = time.monotonic() + 10
        while True:
            try:
                assert orders.get_order(order_id).payload["AmazonOrderId"] == order_id
                break
            except SellingApiRequestThrottledException:
                assert time.monotonic() < deadline, "half a call a second comes back, but it never did"
                time.sleep(0.2)
    struck = [*world.requests(struck=True)]
    assert struck
    assert {(one.status, one.struck, one.operation) for one in struck} == {(429, ("throttling",), "orders/v0/getOrder")}


def test_a_client_meets_every_fault_and_then_none(served: Served, world: WorldClient) -> None:
    with client(Sellers, served, world) as sellers:
        sellers.get_account()
        for rule, error in (
            ({"fault": "throttled"}, SellingApiRequestThrottledException),
            ({"fault": "failed"}, SellingApiServerException),
            ({"fault": "unavailable"}, SellingApiTemporarilyUnavailableException),
            ({"fault": "expired_token"}, SellingApiForbiddenException),
            ({"fault": "clock_skew", "skew": "2h"}, SellingApiForbiddenException),
            ({"fault": "closed"}, httpx.RemoteProtocolError),
            ({"fault": "truncated"}, httpx.RemoteProtocolError),
        ):
            world.fail(rule)
            with pytest.raises(error):
                sellers.get_account()
        world.fail({"fault": "slow", "delay": "150ms"})
        began = time.monotonic()
        sellers.get_account()
        assert time.monotonic() - began >= 0.15
        world.recover()
        assert sellers.get_account().payload["sellingPlan"] == "PROFESSIONAL"
    noted = [(one.status, *one.struck) for one in world.requests(operation="getAccount")]
    assert noted == [
        (200,),
        (429, "throttled"),
        (500, "failed"),
        (503, "unavailable"),
        (403, "expired_token"),
        (403, "clock_skew"),
        (None, "closed"),
        (200, "truncated"),
        (200, "slow"),
        (200,),
    ]


def test_a_plan_fails_twice_alike(served: Served) -> None:
    marketplace = Marketplace(served.said["url"], served.said["control_token"])
    told = []
    for _ in range(2):
        world = marketplace.create("a-drill", seed=11)
        world.fail({"fault": "failed", "share": "40%", "operations": "inbox/*"}, seed=3)
        answers = [served.inbox({"inbox_token": world.credentials.inbox_token}, "GET", "/counters") for _ in range(25)]
        told.append([answer.status_code for answer in answers])
    assert told[0] == told[1]
    assert set(told[0]) == {200, 500}


def test_the_first_world_has_the_plan_it_was_started_with(served: Served) -> None:
    rules = served.control("GET", f"/worlds/{served.said['world']['id']}/faults").json()
    assert (rules["seed"], [rule["fault"] for rule in rules["rules"]]) == (3, ["throttled", "failed", "slow"])


def _calls(sellers: Any, times: int) -> None:
    for _ in range(times):
        sellers.get_account()


def test_limits_are_on_where_time_passes_by_itself(tmp_path: Path) -> None:
    folder = shop(tmp_path)
    with serving("--pace", "60x", folder=folder) as served:
        world = Marketplace(served.said["url"], served.said["control_token"]).create("a-drill")
        with client(Sellers, served, world) as sellers:
            _calls(sellers, 15)
            with pytest.raises(SellingApiRequestThrottledException):
                _calls(sellers, 25)
        told = served.control("GET", f"/worlds/{world.id}/throttling").json()
        assert told == {"enabled": True, "clock": "simulated"}
