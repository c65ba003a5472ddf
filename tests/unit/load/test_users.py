"""Tries what a simulated seller sends, against a server that answers what it was told to."""

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

import pytest
from locust.env import Environment
from locust.event import Events
from locust.exception import StopTest, StopUser

from load.answers import ANSWERS
from load.users import SellerUser
from tests.unit.mockplace.documents import OPENED
from tests.unit.mockplace.stand_in import StandIn, standing_in

WORLD = "/_control/worlds/refund-trap-1"


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    with standing_in() as server:
        server.answer("POST /_control/worlds", OPENED, 201)
        server.answer(f"POST {WORLD}/advance", {"now": "2026-01-08T23:55:00Z", "entries": []})
        server.answer(f"DELETE {WORLD}", status=204)
        server.answer("GET /inbox/threads", {"items": [{"id": "t1"}, {"id": "t2"}], "next": None})
        server.answer("GET /inbox/threads/t1", {"id": "t1"})
        server.answer("POST /inbox/threads/t1/messages", {"id": "m1"}, 201)
        server.answer("POST /inbox/threads/t1/no-response-needed", {"id": "t1"})
        server.answer("GET /inbox/counters", {})
        yield server


def target(host: str, **options: Any) -> Environment:
    defaults = {"scenario": "refund-trap", "control_token": "control", "own_target": [], "advance": "1h"}
    return Environment(events=Events(), host=host, parsed_options=Namespace(**defaults | options))


def seller_at(there: Environment) -> SellerUser:
    """A seller, with the target where Locust's runner puts it."""
    kind: type[SellerUser] = type("SellerThere", (SellerUser,), {"host": there.host})
    return kind(there)


@pytest.fixture
def seller(stand_in: StandIn) -> Iterator[SellerUser]:
    user = seller_at(target(stand_in.url))
    user.on_start()
    stand_in.asked.clear()
    yield user
    user.client.close()


def sent(stand_in: StandIn) -> list[tuple[str, str, str]]:
    return [(asked.method, asked.path, asked.token) for asked in stand_in.asked]


def test_each_seller_opens_a_world_of_her_own(stand_in: StandIn) -> None:
    for _ in range(2):
        with seller_at(target(stand_in.url)).client as client:
            client.user.on_start()
    one, other = (asked.body for asked in stand_in.asked)
    assert one["scenario"] == other["scenario"] == "refund-trap"
    assert other["seed"] == one["seed"] + 1
    assert stand_in.last.token == "control"


def test_she_closes_it_when_she_stops(stand_in: StandIn, seller: SellerUser) -> None:
    seller.on_stop()
    assert sent(stand_in) == [("DELETE", WORLD, "control")]


def test_without_a_world_there_is_nothing_to_do(stand_in: StandIn) -> None:
    stand_in.answers["POST /_control/worlds"].clear()
    stand_in.refuse("POST /_control/worlds", 401, "token.unknown", "the control token is wrong")
    with seller_at(target(stand_in.url)).client as client:
        with pytest.raises(StopUser):
            client.user.on_start()
        client.user.on_stop()
    assert len(stand_in.asked) == 1


def test_polling_asks_who_waits(stand_in: StandIn, seller: SellerUser) -> None:
    seller.poll_inbox()
    assert sent(stand_in) == [("GET", "/inbox/threads", "inbox")]


def test_one_that_waits_is_read_and_answered(stand_in: StandIn, seller: SellerUser) -> None:
    seller.answer_one()
    assert sent(stand_in) == [
        ("GET", "/inbox/threads", "inbox"),
        ("GET", "/inbox/threads/t1", "inbox"),
        ("POST", "/inbox/threads/t1/messages", "inbox"),
    ]
    assert stand_in.last.body["text"] in ANSWERS


def test_an_empty_inbox_is_left_alone(stand_in: StandIn, seller: SellerUser) -> None:
    stand_in.answers["GET /inbox/threads"].clear()
    stand_in.answer("GET /inbox/threads", {"items": [], "next": None})
    seller.answer_one()
    seller.put_one_aside()
    assert {asked.path for asked in stand_in.asked} == {"/inbox/threads"}


def test_the_other_tasks(stand_in: StandIn, seller: SellerUser) -> None:
    seller.put_one_aside()
    seller.look_at_counters()
    seller.let_time_pass()
    assert sent(stand_in)[1:] == [
        ("POST", "/inbox/threads/t1/no-response-needed", "inbox"),
        ("GET", "/inbox/counters", "inbox"),
        ("POST", f"{WORLD}/advance", "control"),
    ]
    assert stand_in.last.body == {"by": "1h"}


@pytest.mark.parametrize(("now", "again"), [("2026-01-15T23:39:59Z", False), ("2026-01-15T23:40:00Z", True)])
def test_after_a_week_the_world_begins_again(stand_in: StandIn, seller: SellerUser, now: str, again: bool) -> None:
    stand_in.answers[f"POST {WORLD}/advance"].clear()
    stand_in.answer(f"POST {WORLD}/advance", {"now": now, "entries": []})
    stand_in.answer(f"POST {WORLD}/reset", {})
    seller.let_time_pass()
    assert (stand_in.last.path == f"{WORLD}/reset") == again


def test_requests_are_counted_by_route(stand_in: StandIn, seller: SellerUser) -> None:
    counted: list[tuple[str, str, object]] = []
    events = seller.environment.events
    events.request.add_listener(
        lambda request_type, name, exception, **_: counted.append((request_type, name, exception))
    )
    seller.answer_one()
    seller.let_time_pass()
    assert counted == [
        ("GET", "/inbox/threads", None),
        ("GET", "/inbox/threads/{id}", None),
        ("POST", "/inbox/threads/{id}/messages", None),
        ("POST", "/_control/worlds/{id}/advance", None),
    ]


def test_a_refusal_is_a_failure_and_not_the_end(stand_in: StandIn, seller: SellerUser) -> None:
    stand_in.answers["GET /inbox/threads"].clear()
    stand_in.refuse("GET /inbox/threads", 503, "store.unavailable", "the disk is full")
    failures: list[object] = []
    seller.environment.events.request.add_listener(lambda exception, **_: failures.append(exception))
    seller.answer_one()
    assert len(failures) == 1
    assert failures[0] is not None


def test_nobody_is_led_elsewhere(stand_in: StandIn, seller: SellerUser) -> None:
    with standing_in() as elsewhere:
        stand_in.answers["GET /inbox/counters"].clear()
        stand_in.answer("GET /inbox/counters", {"see": elsewhere.url}, 302)
        seller.look_at_counters()
        assert elsewhere.asked == []


def test_a_target_that_is_nobodys_own_is_not_touched() -> None:
    there = target("http://shop.example.test")
    with pytest.raises(StopTest, match=r"shop\.example\.test is not this machine, the only one that is loaded unasked"):
        seller_at(there)
    assert there.process_exit_code == 2


def test_a_target_of_ones_own_is() -> None:
    with seller_at(target("http://shop.example.test", own_target=["shop.example.test"])).client as client:
        assert client.base_url == "http://shop.example.test"
