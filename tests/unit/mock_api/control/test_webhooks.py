"""Who is told of a world, where its queues are, and what became of what left, over the control API."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from mock_api.app import create_app, open_outbox
from mock_api.outbox.matters import EVENTS
from mock_api.worlds import HostedWorld, Worlds
from tests.asking import Answer, Asking

TOKEN = "a control token"


class Control:
    """The control API of one server, about one world."""

    def __init__(self) -> None:
        self.worlds = Worlds(b"a secret")
        self.outbox = open_outbox(self.worlds)
        self.hosted: HostedWorld = self.worlds.create("a-drill", 7)
        self._asking = Asking(create_app(self.worlds, TOKEN, self.outbox), authorization=f"Bearer {TOKEN}")

    def ask(self, method: str, path: str, body: Any = None) -> Answer:
        """A request about the world."""
        headers: dict[str, Any] = {"content-type": "application/json", "content-length": "1"}
        told = headers if body is not None else {}
        return self._asking.ask(method, f"/_control/worlds/{self.hosted.id}/{path}", body, **told)

    def made(self, **wishes: Any) -> dict[str, Any]:
        """A webhook."""
        answer = self.ask("POST", "webhooks", {"url": "http://127.0.0.1:9/x", **wishes})
        assert answer.status == 201, answer.text
        told: dict[str, Any] = answer.json()
        return told

    @property
    def listed(self) -> list[dict[str, Any]]:
        """Every webhook."""
        items: list[dict[str, Any]] = self.ask("GET", "webhooks").json()["items"]
        return items


@pytest.fixture
def control(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Control:
    monkeypatch.chdir(folder)
    return Control()


def test_webhooks_are_made_listed_and_taken_away(control: Control) -> None:
    assert control.listed == []
    first = control.made()
    second = control.made(events=["claim.opened"], secret="a secret of mine", plan={"lose": 0.25, "delay_by": "1m30s"})
    assert (first["events"], second["events"]) == ([], ["claim.opened"])
    assert (first["secret"][:6], second["secret"]) == ("whsec_", "a secret of mine")
    assert (second["plan"]["lose"], second["plan"]["delay_by"]) == (0.25, "1m30s")
    assert control.listed == [first, second]
    assert first["id"] != second["id"]
    gone = control.ask("DELETE", f"webhooks/{first['id']}")
    assert (gone.status, gone.text) == (204, "")
    assert control.listed == [second]
    assert control.ask("DELETE", f"webhooks/{first['id']}").code == "webhook.unknown"
    assert control.made()["id"] not in (first["id"], second["id"])


def test_equal_servers_make_equal_secrets_and_no_two_webhooks_share_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    one, other = Control(), Control()
    assert one.made() == other.made()
    assert one.made()["secret"] != one.listed[0]["secret"]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"url": "http://example.org/"}, 422, "webhook.host_not_allowed"),
        ({"url": "nonsense"}, 422, "webhook.host_not_allowed"),
        ({"url": "http://localhost/", "events": ["claim.open"]}, 422, "webhook.unknown_event"),
        ({}, 400, "request.missing_field"),
        ({"url": "http://localhost/", "colour": "red"}, 400, "request.unknown_field"),
        ({"url": "http://localhost/", "secret": "short"}, 400, "request.invalid"),
        ({"url": "http://localhost/", "plan": {"lose": 1.5}}, 400, "request.invalid"),
    ],
)
def test_one_that_cannot_be(control: Control, body: Mapping[str, Any], status: int, code: str) -> None:
    answer = control.ask("POST", "webhooks", body)
    assert (answer.status, answer.code) == (status, code)
    assert control.listed == []


def test_an_unknown_event_is_told_what_there_is(control: Control) -> None:
    answer = control.ask("POST", "webhooks", {"url": "http://localhost/", "events": ["claim.open"]})
    assert "did you mean 'claim.opened'?" in answer.json()["detail"]
    assert {"message.received", "claim.opened", "feedback.left", "return.requested", "order.placed"} <= set(EVENTS)


def test_there_is_an_end_to_webhooks(control: Control, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mock_api.control.webhooks.MOST_WEBHOOKS", 2)
    control.made()
    control.made()
    assert control.ask("POST", "webhooks", {"url": "http://localhost/"}).code == "webhook.too_many"


def test_queues_are_where_a_world_says(control: Control) -> None:
    told = control.ask("PUT", "queues", {"endpoint": "http://127.0.0.1:4566", "plan": {"duplicate": 1}}).json()
    assert (told["endpoint"], told["plan"]["duplicate"]) == ("http://127.0.0.1:4566", 1.0)
    assert control.outbox.of(control.hosted).registered.queues.endpoint == "http://127.0.0.1:4566"
    assert (
        control.ask("PUT", "queues", {"endpoint": "http://sqs.us-east-1.amazonaws.com"}).code
        == "webhook.host_not_allowed"
    )
    assert control.ask("PUT", "queues", {}).json()["endpoint"] == ""


def test_an_outbox_from_which_nothing_left_is_empty(control: Control) -> None:
    assert control.ask("GET", "outbox").json() == {"items": [], "next": 0, "waiting": []}
    made = control.made(from_beginning=True)
    told = control.ask("GET", "outbox?after=3").json()
    assert told == {"items": [], "next": 3, "waiting": [{"to": made["id"], "letters": 0, "trouble": None}]}


def test_a_world_that_is_gone_has_none(control: Control) -> None:
    control.worlds.delete(control.hosted)
    assert control.ask("GET", "webhooks").code == "world.unknown"


def test_an_unknown_wish_about_attempts_is_refused(control: Control) -> None:
    assert control.ask("GET", "outbox?limit=5").status == 200
    assert control.ask("GET", "outbox?since=x").status == 400
