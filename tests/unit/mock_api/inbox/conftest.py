"""The inbox API in memory, over a drill whose buyer has written in the thread and to the shop, and over a market."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mock_api.inbox.application import inbox_app
from mock_api.worlds import HostedWorld, Worlds
from tests.asking import Answer, Asking
from tests.drafts import DRILL, MARKET, edited

_QUARREL = """\
scenario: a-quarrel
title: A quarrel
zone: Europe/Rome
stops_after: 40d
cast:
  buyer: {is: impatient, name: Marta, language: en}
  order: {item: mug, total: 24.90, placed: 60d, promised: 5d}
story:
  opening:
    says: {en: "I want to send it back."}
    opens: {return: unwanted}
    leaves: {feedback: 2, comment: {en: "The {order.item} is too small."}}
    reacts:
      - {waited: 1h, go: bank}
  bank:
    opens: {chargeback: service, reason: not_received}
    reacts:
      - {waited: 30d, go: end}
  end: {ends: resolved}
good_endings: [resolved]
"""

_UNSENT = """\
scenario: an-unsent
title: Unsent
zone: Europe/Rome
stops_after: 40d
cast:
  buyer: {is: impatient, name: Marta, language: en}
  order: {item: mug, total: 24.90, placed: 1h, promised: 5d, ships: 2d}
story:
  opening:
    says: {en: "Please cancel it."}
    opens: {cancellation: official}
    reacts:
      - {waited: 10d, go: end}
  end: {ends: resolved}
good_endings: [resolved]
"""

TEXTS = {
    "a-quarrel": _QUARREL,
    "an-unsent": _UNSENT,
    "guarded": edited(
        DRILL,
        "title: A drill",
        "title: A drill\npolicy: amazon-us-protocol\nguards: [locked_macro, required_summary, sla_guard]",
    ).replace("scenario: a-drill", "scenario: guarded"),
    "a-drill": edited(DRILL, "  opening:\n", '  opening:\n    emails: {en: "Please look at {order.id}."}\n'),
    "a-market": edited(MARKET, "contact_rate: 6%", "contact_rate: 60%"),
}


@dataclass(frozen=True)
class Desk:
    """A world and its seller."""

    worlds: Worlds
    hosted: HostedWorld
    http: Asking

    @property
    def thread(self) -> str:
        """The path of the first thread."""
        return f"/threads/{self.hosted.addresses.thread_id(1)}"

    @property
    def order(self) -> str:
        """The id of the first order."""
        return self.hosted.addresses.order_id(1)

    def get(self, path: str) -> Any:
        """What is read at a path."""
        return self.http.get(path)

    def post(self, path: str, body: Any = None) -> Answer:
        """What is answered to a deed."""
        return self.http.ask("POST", path, body)

    def refused(self, path: str, body: Any = None, *, method: str = "POST", **more: Any) -> tuple[int, str]:
        """Status and code of a refusal, which must not have written anything."""
        before = self.hosted.world.journal.digest
        answer = self.http.ask(method, path, body, **more)
        assert self.hosted.world.journal.digest == before
        return answer.status, answer.code

    def told(self) -> list[Any]:
        """Every event so far."""
        return [entry.event for entry in self.hosted.world.journal.entries()]

    def pass_time(self, duration: int) -> None:
        """Let time pass."""
        self.hosted.world.advance_to(self.hosted.world.now + duration)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all tests: what is in it is compiled once."""
    folder = tmp_path_factory.mktemp("shop")
    for name, text in TEXTS.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def worlds() -> Worlds:
    return Worlds(b"a secret")


def _desk(worlds: Worlds, hosted: HostedWorld) -> Desk:
    return Desk(worlds, hosted, Asking(inbox_app(worlds), authorization=f"Bearer {hosted.inbox_token}"))


@pytest.fixture
def desk(folder: Path, worlds: Worlds) -> Desk:
    """The drill, at its first instant."""
    return _desk(worlds, worlds.create(str(folder / "a-drill.yaml"), 7))


@pytest.fixture
def busy(folder: Path, worlds: Worlds) -> Desk:
    """The market, at its first instant."""
    return _desk(worlds, worlds.create(str(folder / "a-market.yaml"), 7))


@pytest.fixture
def guarded(folder: Path, worlds: Worlds) -> Desk:
    """The drill at a help desk with every guard."""
    return _desk(worlds, worlds.create(str(folder / "guarded.yaml"), 7))


@pytest.fixture
def quarrel(folder: Path, worlds: Worlds) -> Desk:
    """A buyer who sends back, rates and has her bank take the money, at her first instant."""
    return _desk(worlds, worlds.create(str(folder / "a-quarrel.yaml"), 7))


@pytest.fixture
def unsent(folder: Path, worlds: Worlds) -> Desk:
    """A buyer who wants an order cancelled that has not left."""
    return _desk(worlds, worlds.create(str(folder / "an-unsent.yaml"), 7))
