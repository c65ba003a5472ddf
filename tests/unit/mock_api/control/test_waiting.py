"""Time passes until something happens in the world, and not a millisecond longer."""

import asyncio
from typing import Any

import httpx
import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from tests.unit.mock_api.control.conftest import Control

CLAIM_AFTER = 8 * HOUR + 1


def wait(control: Control, world: str, until: Any, within: str = "30d", **more: Any) -> httpx.Response:
    return control.ask("POST", f"/worlds/{world}/wait", {"until": until, "within": within, **more})


@pytest.mark.parametrize("event", ["ClaimRefused", "claim_refused"])
def test_it_ends_at_the_instant_of_what_is_awaited(control: Control, event: str) -> None:
    hosted = control.make()
    answer = wait(control, hosted.id, {"event": event})
    told = answer.json()
    assert (answer.status_code, told["met"], told["entry"]["event"]["is"]) == (200, True, "claim_refused")
    assert hosted.world.now == CLAIM_AFTER
    assert told["now"] == "2026-01-05T16:00:00.001Z"
    assert [entry["seq"] for entry in told["entries"]] == [4, 5]
    assert told["entry"] == told["entries"][-1]


def test_what_does_not_come_is_not_met_and_the_time_is_over(control: Control) -> None:
    hosted = control.make()
    told = wait(control, hosted.id, {"event": "ClaimRefused"}, "8h").json()
    assert (told["met"], told["entry"], told["entries"]) == (False, None, [])
    assert hosted.world.now == 8 * HOUR
    assert wait(control, hosted.id, {"event": "ClaimRefused"}, "1ms").json()["met"]


def test_what_was_there_before_counts_only_where_that_is_said(control: Control) -> None:
    hosted = control.make()
    until = {"event": "MessageReceived"}
    assert not wait(control, hosted.id, until, "1h").json()["met"]
    told = wait(control, hosted.id, until, "1h", after=0).json()
    assert (told["met"], told["entry"]["seq"], hosted.world.now) == (True, 3, HOUR)


def test_every_part_of_a_condition_narrows_it(control: Control) -> None:
    hosted = control.make()
    thread, order = hosted.addresses.thread_id(1), hosted.addresses.order_id(1)
    hosted.world.submit(c.Reply(1, "Thank you for your patience. We are sorry."), "inbox")
    sent = next(entry for entry in hosted.world.journal.entries() if isinstance(entry.event, e.MessageSent))
    assert isinstance(sent.event, e.MessageSent)
    said = sent.event.intents[0]
    for until, met in (
        ({"thread": thread}, True),
        ({"order": order, "by": "inbox"}, True),
        ({"said": said}, True),
        ({"said": f"said.{said}", "event": "MessageSent"}, True),
        ({"said": said, "event": "MessageReceived"}, False),
        ({"where": {"kind": "reply"}}, True),
        ({"where": {"kind": "warranty"}}, False),
        ({"event": "MessageSent", "where": {"answers": True, "mistake": ""}}, True),
        ({"by": "marketplace", "event": "MessageSent"}, False),
        ({"thread": hosted.addresses.thread_id(2)}, False),
    ):
        assert wait(control, hosted.id, until, "0m", after=0).json()["met"] is met, until


def test_a_buyer_who_repeats_a_sellers_word_has_not_said_it(control: Control) -> None:
    hosted = control.make()
    for said in ("Thank you, you wrote that you will answer by tomorrow.", "We are looking into it."):
        hosted.world.submit(c.InjectMessage(1, said, "me"), "inject")
    heard = {name for entry in hosted.world.journal.entries() for name in getattr(entry.event, "intents", ())}
    assert {"thanks", "holding_reply"} <= heard
    assert wait(control, hosted.id, {"said": "thanks"}, "0m", after=0).json()["met"]
    assert not wait(control, hosted.id, {"said": "holding_reply"}, "0m", after=0).json()["met"]
    hosted.world.submit(c.Reply(1, "We are looking into it."), "inbox")
    told = wait(control, hosted.id, {"said": "holding_reply"}, "0m", after=0).json()
    assert told["entry"]["event"]["is"] == "message_sent"


@pytest.mark.parametrize(
    ("body", "status", "code", "said"),
    [
        ({"until": {"event": "MessageRecieved"}}, 422, "event.unknown", "did you mean 'MessageReceived'?"),
        ({"until": {"event": "message_recieved"}}, 422, "event.unknown", "did you mean 'message_received'?"),
        ({"until": {"said": "thank"}}, 422, "intent.unknown", "did you mean"),
        ({"until": {"where": {"stras": 1}}}, 422, "event.unknown_field", "did you mean 'stars'?"),
        ({"until": {"event": "MessageSent", "where": {"stars": 1}}}, 422, "event.unknown_field", "'MessageSent'"),
        ({"until": {"thread": "nowhere"}}, 404, "thread.unknown", "'nowhere'"),
        ({"until": {"order": "111-1111111-1111111"}}, 404, "order.unknown", "no order of this world"),
        ({"until": {"by": "byer"}}, 422, "doer.unknown", "did you mean 'buyer'?"),
        (
            {"until": {"event": "claim_opened", "thread": "THREAD"}},
            422,
            "event.unknown_field",
            "about no thread",
        ),
        ({"until": {"event": "claim_opened", "said": "thanks"}}, 422, "event.unknown_field", "holds no words"),
        ({"until": {}}, 400, "request.invalid", "say what is awaited"),
        ({"until": {"event": "MessageSent"}, "within": None}, 400, "request.invalid", "within"),
        ({"until": {"event": "MessageSent"}, "within": "36525d"}, 422, "clock.too_far", "100 years"),
        ({"until": {"event": "MessageSent"}, "settle": "1d"}, 400, "request.invalid", "settle is wall time"),
    ],
)
def test_what_nothing_can_meet_is_refused_before_time_passes(
    control: Control, body: Any, status: int, code: str, said: str
) -> None:
    hosted = control.make()
    if "thread" in body["until"]:
        thread = body["until"]["thread"].replace("THREAD", hosted.addresses.thread_id(1))
        body = {**body, "until": {**body["until"], "thread": thread}}
    answer = control.ask("POST", f"/worlds/{hosted.id}/wait", {"within": "1d", **body})
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert said in answer.json()["detail"]
    assert hosted.world.now == 0


def test_with_settle_what_a_tool_does_meanwhile_may_be_what_is_awaited(control: Control) -> None:
    hosted = control.make("a-market")

    async def tool() -> None:
        while True:
            await asyncio.sleep(0.005)
            for conversation in list(hosted.world.state.waiting):
                hosted.world.submit(c.Reply(conversation, "Here is your tracking number."), "test")

    async def script(client: httpx.AsyncClient) -> httpx.Response:
        polling = asyncio.create_task(tool())
        wish = {"until": {"event": "MessageSent"}, "within": "10d", "settle": "60ms"}
        answer = await client.post(f"/worlds/{hosted.id}/wait", json=wish)
        polling.cancel()
        return answer

    told = control.run(script).json()
    assert told["met"]
    assert hosted.world.now == told["entry"]["at"] < 10 * DAY
