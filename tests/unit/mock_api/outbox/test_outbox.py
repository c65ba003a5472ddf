"""An outbox: who is told what of which world, what a reset, a fork and a restart make of it, and who waits for whom."""

import asyncio
import logging
from pathlib import Path

import pytest

from mock_api.app import open_outbox
from mock_api.outbox import wires
from mock_api.outbox.registered import DeliveryPlan
from mock_api.pacing import stopwatch
from mock_api.store.registry import open_worlds
from mock_api.worlds import Worlds
from scenarios.quantities import DAY
from simulator.domain import commands as c
from tests.unit.mock_api.outbox.conftest import leaving, run, sinking, subscribe, until


def test_everything_a_seller_may_know_is_told_once(worlds: Worlds) -> None:
    async def script() -> None:
        async with sinking() as sink, leaving(worlds) as outbox:
            hosted = worlds.create("a-drill", 7)
            post = subscribe(outbox, hosted, sink.url)
            await post.acknowledged()
            assert "message.received" in sink.kinds
            hosted.world.advance_to(20 * DAY)
            hosted.world.submit(c.SendMessage(1, "reply", "It is on its way."), "inbox")
            await post.acknowledged()
            assert {"message.sent", "claim.opened", "claim.decided", "feedback.left"} <= set(sink.kinds)
            assert len({one["id"] for one in sink.told}) == len(sink.told)
            of_order = [one["at"] for one in sink.told if one["order_id"]]
            assert of_order == sorted(of_order)
            assert {one["world"] for one in sink.told} == {hosted.id}
            assert not any(word in str(sink.told) for word in ("intents", "opening", "impatient"))

    run(script)


def test_only_what_was_chosen_from_now_on(worlds: Worlds) -> None:
    async def script() -> None:
        async with sinking() as sink, leaving(worlds) as outbox:
            hosted = worlds.create("a-drill", 7)
            post = subscribe(outbox, hosted, sink.url, "claim.opened", "message.received", past=False)
            hosted.world.advance_to(20 * DAY)
            await post.acknowledged()
            assert sink.kinds == ["claim.opened"]

    run(script)


def test_a_reset_forgets_everybody_and_a_fork_has_nobody(worlds: Worlds) -> None:
    async def script() -> None:
        async with sinking() as sink, leaving(worlds) as outbox:
            hosted = worlds.create("a-drill", 7)
            post = subscribe(outbox, hosted, sink.url)
            await post.acknowledged()
            before = len(sink.told)
            twin = worlds.fork(hosted)
            assert outbox.of(twin).registered.addressees == ()
            twin.world.advance_to(20 * DAY)
            worlds.reset(hosted)
            hosted.world.advance_to(20 * DAY)
            await asyncio.sleep(0.1)
            assert len(sink.told) == before
            assert outbox.of(hosted) is not post
            assert outbox.of(hosted).registered.webhooks == ()
            assert outbox.of(hosted).log is post.log
            again = subscribe(outbox, hosted, sink.url)
            await again.acknowledged()
            assert len(sink.told) > before

    run(script)


def test_a_world_that_is_deleted_tells_nothing_more(worlds: Worlds) -> None:
    async def script() -> None:
        async with sinking() as sink, leaving(worlds) as outbox:
            hosted = worlds.create("a-drill", 7)
            sink.status = 503
            post = subscribe(outbox, hosted, sink.url)
            await until(lambda: bool(sink.told))
            worlds.delete(hosted)
            await until(lambda: hosted.id not in outbox._posts)
            await asyncio.sleep(0.3)
            count = len(sink.told)
            await asyncio.sleep(0.5)
            assert len(sink.told) == count
            assert not post.is_current

    run(script)


@pytest.mark.parametrize("status", [302, 401, 500])
def test_who_waits_does_not_wait_for_somebody_who_is_not_there(worlds: Worlds, status: int) -> None:
    async def script() -> None:
        async with sinking() as sink, leaving(worlds) as outbox:
            hosted = worlds.create("a-drill", 7)
            sink.status = status
            post = subscribe(outbox, hosted, sink.url)
            elapsed = stopwatch()
            await post.acknowledged()
            assert elapsed() < 5
            assert len(sink.told) >= 1
            assert post.couriers[post.registered.webhooks[0].id].trouble == f"answered {status}"
            sink.status = 200
            await until(lambda: all(not len(one.window) for one in post.couriers.values()))
            assert {one.outcome for one in post.log.after(0, 99)} == {"failed", "delivered"}

    run(script)


def test_one_that_never_answers_is_given_up_in_time(worlds: Worlds, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wires, "PATIENCE_SECONDS", 0.2)

    async def script() -> None:
        async with sinking() as sink, sinking() as other, leaving(worlds) as outbox:
            sink.hangs = True
            hosted, quick = worlds.create("a-drill", 7), worlds.create("a-drill", 8)
            post, free = subscribe(outbox, hosted, sink.url), subscribe(outbox, quick, other.url)
            await free.acknowledged()
            assert other.told, "nobody waits for another world's"
            await until(lambda: post.log.last > 0)
            assert "no answer within" in post.log.after(0, 1)[0].error
            sink.hangs = False
            await until(lambda: all(not len(one.window) for one in post.couriers.values()))

    run(script)


def test_nothing_is_sent_by_an_outbox_that_is_not_started(worlds: Worlds) -> None:
    async def script() -> None:
        async with sinking() as sink:
            outbox = open_outbox(worlds)
            subscribe(outbox, worlds.create("a-drill", 7), sink.url)
            await asyncio.sleep(0.1)
            assert sink.told == []
            await outbox.stop()

    run(script)


def test_headers_say_what_came_and_prove_from_whom(worlds: Worlds) -> None:
    async def script() -> None:
        async with sinking() as sink, leaving(worlds) as outbox:
            post = subscribe(outbox, worlds.create("a-drill", 7), sink.url, "message.received")
            await post.acknowledged()
            (headers,), (told,) = sink.headers, sink.told
            assert headers["mockplace-event"] == told["type"] == "message.received"
            assert headers["mockplace-delivery"] == told["id"]
            assert headers["mockplace-attempt"] == "1"
            assert headers["mockplace-signature"].startswith("t=")

    run(script)


@pytest.mark.parametrize("plan", [DeliveryPlan(duplicate=1.0), DeliveryPlan(lose=1.0)])
def test_a_plan_is_the_webhooks_own(worlds: Worlds, plan: DeliveryPlan) -> None:
    async def script() -> None:
        async with sinking() as sink, sinking() as plain, leaving(worlds) as outbox:
            hosted = worlds.create("a-drill", 7)
            subscribe(outbox, hosted, sink.url, plan=plan)
            await subscribe(outbox, hosted, plain.url).acknowledged()
            assert len(sink.told) == (2 * len(plain.told) if plan.duplicate else 0)

    run(script)


def test_a_stored_world_goes_on_telling_where_it_was(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    path = tmp_path / "kept.db"

    async def first() -> None:
        worlds = open_worlds(path, b"a secret")
        async with sinking() as sink, leaving(worlds) as outbox:
            hosted = worlds.create("a-drill", 7)
            post = subscribe(outbox, hosted, sink.url)
            await post.acknowledged()
            told.extend(one["id"] for one in sink.told)
            sink.status = 503
            async with hosted.turn():
                hosted.world.advance_to(20 * DAY)
            await until(lambda: len(sink.told) > len(told))
            urls.append(sink.url)
        worlds.close()

    async def second() -> None:
        worlds = open_worlds(path, b"a secret")
        async with sinking() as sink:
            (hosted,) = worlds
            (webhook,) = open_outbox(worlds).of(hosted).registered.webhooks
            assert webhook.url == urls[0]
            # The endpoint is somewhere else now; who is told, and how far, is not.
            note = hosted.effects.notes["outbox"].replace(urls[0].encode(), sink.url.encode())
            hosted.effects.put("outbox", note)
            async with leaving(worlds) as outbox:
                outbox.of(hosted).close()
                hosted.departures = type("Nobody", (), {})()
                post = outbox.of(hosted)
                await post.acknowledged()
                await until(lambda: "feedback.left" in sink.kinds)
            assert not {one["id"] for one in sink.told} & set(told)
            assert {"claim.opened", "claim.decided"} <= set(sink.kinds)
        worlds.close()

    told: list[str] = []
    urls: list[str] = []
    run(first)
    run(second)


def test_what_could_not_be_stored_was_not_told(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.chdir(folder)
    caplog.set_level(logging.CRITICAL, "mockplace")

    async def script() -> None:
        worlds = open_worlds(tmp_path / "kept.db", b"a secret")
        async with sinking() as sink, leaving(worlds) as outbox:
            hosted = worlds.create("a-drill", 7)
            post = subscribe(outbox, hosted, sink.url)
            await post.acknowledged()
            before = len(sink.told)
            hosted.close()  # type: ignore[attr-defined]
            hosted.world.advance_to(20 * DAY)
            await asyncio.sleep(0.2)
            assert len(sink.told) == before
        worlds.close()

    run(script)
