"""Tries one test's worlds: loaded, described and gone again, whatever became of the server."""

from pathlib import Path

import pytest

from mockplace.client import MarketplaceError, ServerUnreachable
from mockplace.rehearsal import MarketplaceFixture, server_for
from mockplace.server import RunningServer
from tests.unit.mockplace.documents import DESCRIBED, OPENED, entry
from tests.unit.mockplace.stand_in import StandIn, nobody, standing_in

WORLDS = "/_control/worlds"


@pytest.fixture
def marketplace(stand_in: StandIn, tmp_path: Path) -> MarketplaceFixture:
    for number in (1, 2):
        stand_in.answer(f"POST {WORLDS}", OPENED | {"id": f"w{number}"}, 201)
        stand_in.answer(f"GET {WORLDS}/w{number}", DESCRIBED)
        stand_in.answer(f"GET {WORLDS}/w{number}/journal", {"entries": [entry(13), entry(14)], "next": None})
        stand_in.answer(f"GET {WORLDS}/w{number}/journal.jsonl", b"the journal\n")
        stand_in.answer(f"DELETE {WORLDS}/w{number}", status=204)
    return MarketplaceFixture(RunningServer(stand_in.url, "control"), lambda: tmp_path)


def deleted(stand_in: StandIn) -> list[str]:
    return [asked.path.removeprefix(f"{WORLDS}/") for asked in stand_in.asked if asked.method == "DELETE"]


def test_a_server_that_is_there_is_used(stand_in: StandIn, tmp_path: Path) -> None:
    stand_in.answer("GET /_control/health", {"status": "ok", "worlds": 0})
    with server_for(stand_in.url, "control", tmp_path) as server:
        assert server == RunningServer(stand_in.url, "control")


def test_a_server_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    url = nobody()
    with pytest.raises(ServerUnreachable, match=url):
        server_for(url, "control", tmp_path).__enter__()


def test_a_world_is_loaded_as_it_was_asked_for(stand_in: StandIn, marketplace: MarketplaceFixture) -> None:
    world = marketplace.load("refund-trap", 7, starts="Thu 18:40")
    assert stand_in.last.body == {"scenario": "refund-trap", "seed": 7, "starts": "Thu 18:40"}
    assert stand_in.last.token == "control"
    assert marketplace.worlds == [world]


def test_every_world_and_every_fork_goes(stand_in: StandIn, marketplace: MarketplaceFixture) -> None:
    for number in (1, 2):
        world = marketplace.load("refund-trap")
        stand_in.answer(f"POST {WORLDS}/w{number}/fork", OPENED | {"id": f"f{number}"}, 201)
        stand_in.answer(f"DELETE {WORLDS}/f{number}", status=204)
        world.fork()
    marketplace.close()
    assert deleted(stand_in) == ["w1", "f1", "w2", "f2"]
    assert marketplace.worlds == []


def test_a_world_the_test_deleted_is_gone_already(stand_in: StandIn, marketplace: MarketplaceFixture) -> None:
    marketplace.load("refund-trap")
    marketplace.load("refund-trap")
    stand_in.answers.pop(f"DELETE {WORLDS}/w1")
    stand_in.refuse(f"DELETE {WORLDS}/w1", 404, "world.unknown", "there is no world 'w1'")
    marketplace.close()
    assert deleted(stand_in) == ["w1", "w2"]


def test_a_world_that_cannot_be_deleted_is_told_of(stand_in: StandIn, marketplace: MarketplaceFixture) -> None:
    marketplace.load("refund-trap")
    stand_in.answers.pop(f"DELETE {WORLDS}/w1")
    stand_in.refuse(f"DELETE {WORLDS}/w1", 503, "store.unavailable", "the disk is full")
    with pytest.raises(MarketplaceError, match="the disk is full"):
        marketplace.close()


def test_worlds_go_with_their_server(tmp_path: Path) -> None:
    with standing_in() as server:
        server.hangs_up = True
        server.answer(f"POST {WORLDS}", OPENED, 201)
        marketplace = MarketplaceFixture(RunningServer(server.url, "control"), lambda: tmp_path)
        world = marketplace.load("refund-trap")
    with pytest.raises(ServerUnreachable):
        world.delete()
    assert marketplace.describe().startswith("world refund-trap-1 cannot be asked any more: no answer from")
    marketplace.close()
    assert marketplace.worlds == []


def test_what_happened_is_told_with_a_way_to_see_it_again(marketplace: MarketplaceFixture, tmp_path: Path) -> None:
    marketplace.load("refund-trap")
    assert marketplace.describe().splitlines() == [
        "world w1: scenario refund-trap, seed 7, now Thu 2026-01-08 23:40:00 UTC, 14 entries",
        "               …  2 before",
        "     0d 00:00:00  buyer_woke            order 1; by buyers",
        "     0d 00:00:00  buyer_woke            order 1; by buyers",
        f"again: mockplace replay {tmp_path / 'w1.jsonl'}",
    ]
    assert (tmp_path / "w1.jsonl").read_bytes() == b"the journal\n"


def test_only_the_last_is_told(stand_in: StandIn, marketplace: MarketplaceFixture) -> None:
    marketplace.load("refund-trap")
    marketplace.describe()
    (journal,) = [asked for asked in stand_in.asked if asked.path.endswith("/journal")]
    assert journal.query == {"after": "2"}


def test_a_world_in_which_little_happened_is_told_from_the_start(
    stand_in: StandIn, marketplace: MarketplaceFixture
) -> None:
    stand_in.answers[f"GET {WORLDS}/w1"].clear()
    stand_in.answer(f"GET {WORLDS}/w1", DESCRIBED | {"entries": 2})
    marketplace.load("refund-trap")
    assert "before" not in marketplace.describe()


def test_each_world_is_told(marketplace: MarketplaceFixture) -> None:
    marketplace.load("refund-trap")
    marketplace.load("refund-trap")
    first, second = marketplace.describe().split("\n\n")
    assert first.startswith("world w1:")
    assert second.startswith("world w2:")


def test_what_would_have_saved_it_is_told_where_anything_was_lost(
    stand_in: StandIn, marketplace: MarketplaceFixture
) -> None:
    marketplace.load("refund-trap")
    explanation = f"GET {WORLDS}/w1/explanation"
    stand_in.answer(explanation, {"lost": True, "lines": ["lost: a claim", "  passes if sent by 14:10"]})
    assert marketplace.describe().splitlines()[-3:] == [
        "what would have saved it:",
        "lost: a claim",
        "  passes if sent by 14:10",
    ]
    stand_in.answers[explanation] = []
    stand_in.answer(explanation, {"lost": False, "lines": ["nothing was lost"]})
    assert marketplace.describe().splitlines()[-1].startswith("again: ")
    stand_in.answers[explanation] = []
    stand_in.refuse(explanation, 503, "server.stopping", "the server stops")
    assert marketplace.describe().endswith("cannot be told: the server stops [server.stopping, HTTP 503]")


def test_what_is_asked_of_the_fixture_is_asked_of_the_last_world(
    stand_in: StandIn, marketplace: MarketplaceFixture
) -> None:
    with pytest.raises(RuntimeError, match="this test has no world yet"):
        marketplace.advance(hours=1)
    marketplace.load("refund-trap", variant="strict", throttling=True)
    assert stand_in.last.body["variant"] == "strict"
    assert stand_in.last.body["throttling"] is True
    last = marketplace.load("refund-trap")
    assert marketplace.world is last
    assert marketplace.inbox is last.inbox
    for number in (1, 2):
        stand_in.answer(f"POST {WORLDS}/w{number}/advance", {"now": "2026-01-09T23:40:00Z", "entries": []})
    marketplace.drive(lambda: None, every="30m", hours=1)
    assert [asked.path for asked in stand_in.asked if asked.path.endswith("advance")] == [f"{WORLDS}/w2/advance"] * 2
