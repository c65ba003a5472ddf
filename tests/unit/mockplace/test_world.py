"""Tries what a world's owner can ask of it, against a server that answers what it was told to."""

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from mockplace.client import (
    Entry,
    Marketplace,
    MarketplaceError,
    ServerUnreachable,
    Webhook,
    WorldClient,
    WorldState,
)
from tests.unit.mockplace.documents import DESCRIBED, OPENED, entry
from tests.unit.mockplace.stand_in import StandIn

WORLD = "/_control/worlds/refund-trap-1"


@pytest.fixture
def world(stand_in: StandIn) -> WorldClient:
    stand_in.answer("POST /_control/worlds", OPENED, 201)
    return Marketplace(stand_in.url, "control").create("refund-trap")


def test_a_world_says_what_and_where_it_is(stand_in: StandIn, world: WorldClient) -> None:
    assert repr(world) == f"<world refund-trap-1 at {stand_in.url}>"


def test_its_now_is_asked_each_time(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(f"GET {WORLD}", DESCRIBED)
    stand_in.answer(f"GET {WORLD}", DESCRIBED | {"now": "2026-01-09T23:40:00.001Z"})
    assert world.now == datetime(2026, 1, 8, 23, 40, tzinfo=UTC)
    assert world.now == datetime(2026, 1, 9, 23, 40, 0, 1000, tzinfo=UTC)


def test_its_state(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(f"GET {WORLD}", DESCRIBED)
    now = datetime(2026, 1, 8, 23, 40, tzinfo=UTC)
    assert world.state == WorldState("refund-trap", 7, now, 14, "sha256:00")
    assert stand_in.last.token == "control"


@pytest.mark.parametrize(
    ("wish", "sent"),
    [
        ({"hours": 25}, {"by": "1d1h"}),
        ({"hours": 0.5}, {"by": "30m"}),
        ({"by": "90m"}, {"by": "90m"}),
        ({"by": timedelta(days=1)}, {"by": "1d"}),
        ({"to": "2026-01-09T09:00:00Z"}, {"to": "2026-01-09T09:00:00Z"}),
        ({"to": datetime(2026, 1, 9, 9, tzinfo=UTC)}, {"to": "2026-01-09T09:00:00.000Z"}),
        ({"until": "next_event"}, {"until": "next_event"}),
        ({"hours": 1, "settle": "2s"}, {"by": "1h", "settle": "2s"}),
        ({"hours": 1, "settle": timedelta(seconds=2)}, {"by": "1h", "settle": "2s"}),
    ],
)
def test_time_passes_as_it_was_asked_to(
    stand_in: StandIn, world: WorldClient, wish: dict[str, Any], sent: dict[str, str]
) -> None:
    stand_in.answer(f"POST {WORLD}/advance", {"now": "2026-01-09T23:40:00Z", "entries": []})
    assert world.advance(**wish) == []
    assert stand_in.last.body == sent


@pytest.mark.parametrize(
    ("wish", "said"),
    [({}, "none of them"), ({"hours": 1, "by": "1h"}, "hours and by"), ({"settle": "1s"}, "none of them")],
)
def test_time_has_one_goal(stand_in: StandIn, world: WorldClient, wish: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError, match=rf"as in advance\(hours=25\), but was given {said}$"):
        world.advance(**wish)
    assert [asked.path for asked in stand_in.asked] == ["/_control/worlds"]


def test_what_happened_is_returned(stand_in: StandIn, world: WorldClient) -> None:
    happened = entry(4, 5_400_000, is_="", order=1) | {"cause": 3, "command": {"is": "reply"}}
    happened["event"] = {"is": "message_received", "order": 1}
    stand_in.answer(f"POST {WORLD}/advance", {"now": "2026-01-09T23:40:00Z", "entries": [happened]})
    (told,) = world.advance(hours=24)
    assert told == Entry(4, timedelta(minutes=90), "buyers", {"is": "message_received", "order": 1}, 3)


def test_much_that_happened_is_fetched_from_the_journal(stand_in: StandIn, world: WorldClient) -> None:
    told = {"now": "2026-01-09T23:40:00Z", "entries": [entry(1), entry(2)], "next": 2}
    stand_in.answer(f"POST {WORLD}/advance", told)
    stand_in.answer(f"GET {WORLD}/journal", {"entries": [entry(3)], "next": 3})
    stand_in.answer(f"GET {WORLD}/journal", {"entries": [entry(4)], "next": None})
    assert [happened.seq for happened in world.advance(hours=24)] == [1, 2, 3, 4]
    assert [asked.query for asked in stand_in.asked[2:]] == [{"after": "2"}, {"after": "3"}]


def test_the_journal_is_fetched_as_it_is_read(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(f"GET {WORLD}/journal", {"entries": [entry(8), entry(9)], "next": 9})
    entries = world.journal(after=7)
    assert stand_in.last.path == "/_control/worlds"
    assert next(entries).seq == 8
    assert [asked.query for asked in stand_in.asked[1:]] == [{"after": "7"}]


def test_the_journals_file(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(f"GET {WORLD}/journal.jsonl", b'{"seed":7}\n{"footer":{}}\n')
    assert world.journal_file() == b'{"seed":7}\n{"footer":{}}\n'


def test_the_file_of_a_world_that_is_gone(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.refuse(f"GET {WORLD}/journal.jsonl", 404, "world.unknown", "there is no world 'refund-trap-1'")
    with pytest.raises(MarketplaceError, match=r"there is no world 'refund-trap-1' \[world.unknown, HTTP 404\]"):
        world.journal_file()


def test_the_scorecard(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(f"GET {WORLD}/scorecard", {"measures": {"late_response_rate": 1.0}})
    assert world.scorecard()["measures"]["late_response_rate"] == 1.0
    assert stand_in.last.query == {}
    world.scorecard(as_of=datetime(2026, 1, 9, 9, tzinfo=UTC))
    assert stand_in.last.query == {"as_of": "2026-01-09T09:00:00.000Z"}


def test_the_grade(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(f"GET {WORLD}/grade", {"score": 85})
    assert world.grade()["score"] == 85
    assert stand_in.last.query == {}
    world.grade(as_of=datetime(2026, 1, 9, 9, tzinfo=UTC), overrule=["12:+apology"])
    assert stand_in.last.query == {"as_of": "2026-01-09T09:00:00.000Z", "overrule": "12:+apology"}
    world.grade(overrule="12:+apology")
    assert stand_in.last.query == {"overrule": "12:+apology"}
    stand_in.answers[f"GET {WORLD}/grade"] = []
    stand_in.refuse(f"GET {WORLD}/grade", 422, "grade.no_criteria", "there is nothing to grade by")
    with pytest.raises(MarketplaceError, match="nothing to grade by"):
        world.grade()


def test_a_world_is_forked_reset_and_deleted(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(f"POST {WORLD}/fork", OPENED | {"id": "refund-trap-2", "inbox_token": "other"}, 201)
    stand_in.answer(f"POST {WORLD}/reset", DESCRIBED)
    stand_in.answer(f"DELETE {WORLD}", status=204)
    twin = world.fork()
    assert (twin.id, twin.credentials.inbox_token) == ("refund-trap-2", "other")
    assert world.forks == [twin]
    world.reset()
    world.delete()
    assert [asked.method for asked in stand_in.asked] == ["POST", "POST", "POST", "DELETE"]


@pytest.mark.parametrize(
    "document", [None, [], "well", {}, {"now": "soon"}, {"now": "2026-01-09T23:40:00Z", "entries": [{"seq": 1}]}]
)
def test_a_server_of_another_version_is_recognised(stand_in: StandIn, world: WorldClient, document: Any) -> None:
    stand_in.answer(f"POST {WORLD}/advance", document)
    said = rf"POST {WORLD}/advance was answered in a form this client does not know, is the server another version\?"
    with pytest.raises(MarketplaceError, match=said):
        world.advance(hours=1)


@pytest.mark.parametrize(
    ("wish", "sent"),
    [
        ({"order": {}}, {"who": "", "order": {}}),
        (
            {"order": {"total": Decimal("5.00"), "promised": timedelta(days=3)}, "message": "Hi", "who": "me"},
            {"who": "me", "order": {"total": "5.00", "promised": "3d"}, "message": {"text": "Hi"}},
        ),
        ({"about": "o1", "message": "Hi"}, {"who": "", "message": {"text": "Hi", "order": "o1"}}),
    ],
)
def test_orders_and_words_are_put_into_a_world(
    stand_in: StandIn, world: WorldClient, wish: dict[str, Any], sent: dict[str, Any]
) -> None:
    told = {"order_id": "o1", "thread_id": None, "now": "2026-01-09T23:40:00Z", "entries": [entry(1)]}
    stand_in.answer(f"POST {WORLD}/inject", told, 201)
    injected = world.inject(**wish)
    assert (injected.order_id, injected.thread_id, [each.seq for each in injected.entries]) == ("o1", None, [1])
    assert stand_in.last.body == sent


def test_somebody_is_told_of_what_happens(stand_in: StandIn, world: WorldClient) -> None:
    told = {"id": "webhook-1", "url": "http://127.0.0.1:9/x", "events": ["claim.opened"], "secret": "long enough"}
    stand_in.answer(f"POST {WORLD}/webhooks", told | {"plan": {}}, 201)
    webhook = world.webhook("http://127.0.0.1:9/x", events=["claim.opened"], secret="long enough")
    assert webhook == Webhook("webhook-1", "http://127.0.0.1:9/x", ("claim.opened",), "long enough")
    sent = {"url": "http://127.0.0.1:9/x", "events": ["claim.opened"], "from_beginning": False}
    assert stand_in.last.body == sent | {"secret": "long enough"}
    world.webhook("http://127.0.0.1:9/x")
    assert stand_in.last.body == sent | {"events": []}


@pytest.mark.parametrize(
    "wait", [lambda world: world.advance(hours=1, settle="1s"), lambda world: world.wait_for("x", settle="1s")]
)
def test_where_tools_are_waited_for_the_answer_is_too(
    stand_in: StandIn, monkeypatch: pytest.MonkeyPatch, wait: Callable[[WorldClient], object]
) -> None:
    stand_in.answer("POST /_control/worlds", OPENED, 201)
    world = Marketplace(stand_in.url, "control", timeout=0.2).create("refund-trap")
    told = {"now": "2026-01-09T23:40:00Z", "entries": [], "met": True, "entry": entry(4)}
    for part in ("advance", "wait"):
        stand_in.answer(f"POST {WORLD}/{part}", told)
    at_once = stand_in.next_answer

    def slowly(request: str) -> tuple[int, bytes]:
        time.sleep(0.4)
        return at_once(request)

    monkeypatch.setattr(stand_in, "next_answer", slowly)
    wait(world)
    with pytest.raises(ServerUnreachable, match="took longer than"):
        world.advance(hours=1)


def test_its_pace_is_read_and_set(stand_in: StandIn, world: WorldClient) -> None:
    stand_in.answer(f"GET {WORLD}/pace", {"pace": "60x"})
    stand_in.answer(f"PUT {WORLD}/pace", {"pace": "fast"})
    assert world.pace == "60x"
    world.pace = "fast"
    assert stand_in.last.body == {"pace": "fast"}


def test_its_journal_is_heard_as_it_happens(stand_in: StandIn, world: WorldClient) -> None:
    told = b"".join(b"id: %d\ndata: %s\n\n" % (seq, json.dumps(entry(seq)).encode()) for seq in (4, 5))
    stand_in.answer(f"GET {WORLD}/journal/stream", told)
    assert [each.seq for each in world.stream(after=3)] == [4, 5]
    assert (stand_in.last.query, stand_in.last.token) == ({"after": "3"}, "control")
    stand_in.answers.clear()
    stand_in.refuse(f"GET {WORLD}/journal/stream", 404, "world.unknown", "there is no such world")
    with pytest.raises(MarketplaceError, match=r"world\.unknown"):
        next(world.stream())
