"""A test places an order and has a buyer write, and the journal says that it did."""

from typing import Any

import httpx
import pytest

from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.journal.storage import parse
from simulator.run import replay
from tests.unit.mock_api.control.conftest import Control


def inject(control: Control, world: str, **wish: Any) -> httpx.Response:
    return control.ask("POST", f"/worlds/{world}/inject", wish)


@pytest.mark.parametrize(("name", "read"), [("a-drill", []), ("a-market", ["asks_where_is_order"])])
def test_an_order_is_placed_and_its_buyer_writes(control: Control, name: str, read: list[str]) -> None:
    """In a language of the scenario it is read what she says; the drill's is English."""
    hosted = control.make(name)
    hosted.world.advance_to(2 * DAY)
    count = len(hosted.world.state.book)
    words = "Ciao, dov'è il mio pacco?"
    answer = inject(control, hosted.id, order={"total": "99.50", "language": "it"}, message={"text": words}, who="me")
    told = answer.json()
    assert (answer.status_code, told["now"]) == (201, hosted.world.calendar.iso(2 * DAY))
    assert told["order_id"] == hosted.addresses.order_id(count + 1)
    placed, opened, received = [entry["event"] for entry in told["entries"]]
    assert (placed["is"], placed["total"], placed["language"]) == ("order_placed", 9950, "it")
    assert hosted.addresses.thread_id(opened["conversation"]) == told["thread_id"]
    assert (received["text"], received.get("intents", [])) == (words, read)
    assert {entry["by"] for entry in told["entries"]} == {"inject"}
    assert [entry["command"]["who"] for entry in told["entries"] if "command" in entry] == ["me", "me"]
    assert hosted.world.state.conversations[opened["conversation"]].is_waiting


@pytest.mark.parametrize("name", ["a-drill", "a-market"])
def test_it_replays_and_goes_on_alike_from_its_journal_and_a_fork_knows_it(control: Control, name: str) -> None:
    hosted = control.make(name)
    hosted.world.advance_to(2 * DAY)
    inject(control, hosted.id, order={"ships": "never"}, message={"text": "Where is it?"})
    inject(control, hosted.id, order={"delivered": "3d"})
    fork = control.worlds.fork(hosted)
    content = control.ask("GET", f"/worlds/{hosted.id}/journal.jsonl").content
    twin = control.ask("POST", "/worlds", content=content, headers={"content-type": "application/jsonl"}).json()["id"]
    for world in (hosted.id, fork.id, twin):
        control.ask("POST", f"/worlds/{world}/advance", {"by": "60d"})
    digests = {control.ask("GET", f"/worlds/{world}").json()["digest"] for world in (hosted.id, fork.id, twin)}
    assert len(digests) == 1
    whole = control.ask("GET", f"/worlds/{hosted.id}/journal.jsonl").content
    assert replay(parse(whole, "it")).journal.digest == digests.pop()
    cards = [control.ask("GET", f"/worlds/{world}/scorecard").json() for world in (hosted.id, fork.id, twin)]
    assert cards[0] == cards[1] == cards[2]


def test_a_buyer_of_a_story_may_write_beside_it_and_order_again(control: Control) -> None:
    hosted = control.make()
    order = hosted.addresses.order_id(1)
    told = inject(control, hosted.id, message={"order": order, "text": "Hello?"}).json()
    assert told["thread_id"] == hosted.addresses.thread_id(1)
    again = inject(control, hosted.id, order={"buyer_of": order, "fulfilled_by": "merchant", "item": "mug"}).json()
    (placed,) = again["entries"]
    book = hosted.world.state.book
    assert placed["event"]["buyer"] == int(book.buyer[0])
    assert again["thread_id"] is None


@pytest.mark.parametrize("day", [1, 19])
def test_it_is_scored_like_any_other(control: Control, day: int) -> None:
    """Also one that stands behind others that are to come, and before and after those came."""
    hosted, alone = control.make("a-market"), control.make("a-market")
    for world in (hosted, alone):
        world.world.advance_to(day * DAY)
    told = inject(control, hosted.id, order={"total": "99.50", "ships": "never"}, message={"text": "Where is it?"})
    number = hosted.addresses.order_number(told.json()["order_id"])
    assert number is not None
    hosted.world.submit(c.RefundOrder(number, "agreed"), "test")
    for instant in (hosted.world.now, 25 * DAY):
        hosted.world.advance_to(instant)
        alone.world.advance_to(instant)
        card, other = (control.ask("GET", f"/worlds/{each.id}/scorecard").json() for each in (hosted, alone))
        assert card["counts"]["orders"] == other["counts"]["orders"] + 1
        assert card["money"]["refunds"] == "99.50"
        assert other["money"]["refunds"] == "0.00"
    control.ask("POST", f"/worlds/{hosted.id}/reset")
    assert control.ask("GET", f"/worlds/{hosted.id}/scorecard").json()["money"]["refunds"] == "0.00"


def test_it_disturbs_nobody_else(control: Control) -> None:
    alone, beside = control.make("a-market"), control.make("a-market")
    beside.world.advance_to(DAY)
    told = inject(control, beside.id, order={}, message={"text": "Where is it?"}).json()
    number = beside.addresses.order_number(told["order_id"])
    for hosted in (alone, beside):
        hosted.world.advance_to(20 * DAY)

    def others(entries: Any) -> list[tuple[int, str, int]]:
        kinds = (e.StepEntered, e.StoryEnded, e.ClaimOpened, e.FeedbackLeft)
        told = (entry for entry in entries if isinstance(entry.event, kinds) and entry.event.order != number)
        return [(entry.at, type(entry.event).__name__, entry.event.order) for entry in told]

    assert others(alone.world.journal.entries()) == others(beside.world.journal.entries())


def test_what_cannot_be_placed_or_said_changes_nothing(control: Control) -> None:
    hosted = control.make()
    before = hosted.world.journal.digest
    order = hosted.addresses.order_id(1)
    for wish, status, code in (
        ({}, 400, "request.invalid"),
        ({"order": {"item": "jug"}}, 422, "inject.unknown_item"),
        ({"order": {"fulfilled_by": "marketplace"}}, 422, "inject.unknown_fulfilment"),
        ({"order": {"delivered": "1h"}}, 422, "inject.impossible"),
        ({"order": {"ships": "never", "delivered": "3d"}}, 422, "inject.impossible"),
        ({"order": {"total": "-1"}}, 400, "request.invalid"),
        ({"order": {"language": "tlh"}}, 400, "request.invalid"),
        ({"order": {"buyer_of": "111-1111111-1111111"}}, 404, "order.unknown"),
        ({"order": {}, "message": {"order": order, "text": "Hi"}}, 400, "request.invalid"),
        ({"message": {"text": "Hi"}}, 400, "request.invalid"),
        ({"message": {"order": "111-1111111-1111111", "text": "Hi"}}, 404, "order.unknown"),
        ({"message": {"order": order, "text": "   "}}, 400, "message.empty"),
        ({"order": {}, "message": {"text": "   "}}, 400, "message.empty"),
        ({"message": {"order": order, "text": ""}}, 400, "request.invalid"),
    ):
        answer = inject(control, hosted.id, **wish)
        assert (answer.status_code, answer.json()["code"]) == (status, code), wish
    assert hosted.world.journal.digest == before
