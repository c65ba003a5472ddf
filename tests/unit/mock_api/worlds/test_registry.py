"""Many worlds beside each other: found by what opens them, and none of the others touched."""

import asyncio
import gc
import re
from datetime import date
from pathlib import Path

import pytest

from mock_api.worlds import HostedWorld, Worlds
from scenarios.errors import ScenarioError
from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.run import open_world

CREDENTIALS = ("client_id", "client_secret", "refresh_token", "inbox_token")


@pytest.fixture
def worlds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Worlds:
    monkeypatch.chdir(folder)
    return Worlds(b"a secret")


def answered(hosted: HostedWorld) -> HostedWorld:
    hosted.world.submit(c.Reply(1, "We have refunded you."), "test")
    return hosted


def figures(hosted: HostedWorld) -> tuple[int, str, int]:
    return hosted.world.now, hosted.world.journal.digest, hosted.views.tally.messages_sent


def test_a_world_is_the_one_the_simulator_opens(worlds: Worlds) -> None:
    hosted = worlds.create("a-market", 7)
    hosted.world.advance_to(20 * DAY)
    alone = open_world(hosted.production, 7)
    alone.advance_to(20 * DAY)
    assert hosted.world.journal.digest == alone.journal.digest
    assert hosted.production.scenario.plan is None


def test_everything_that_opens_a_world_finds_it_and_no_other(worlds: Worlds) -> None:
    first, second = worlds.create("a-drill"), worlds.create("a-drill")
    for hosted in (first, second, worlds.fork(first)):
        assert worlds.by_id(hosted.id) is hosted
        assert worlds.by_client(hosted.client_id, hosted.client_secret) is hosted
        assert worlds.by_refresh_token(hosted.refresh_token) is hosted
        assert worlds.by_inbox_token(hosted.inbox_token) is hosted
    assert len({getattr(hosted, name) for hosted in worlds for name in CREDENTIALS}) == 3 * len(CREDENTIALS)
    assert len(worlds) == len(list(worlds)) == 3


@pytest.mark.parametrize("given", ["", "x", "\ud800", "é", "inbox.", "Atzr|"])
def test_what_opens_nothing_finds_nothing(worlds: Worlds, given: str) -> None:
    hosted = worlds.create("a-drill")
    assert worlds.by_id(given) is None
    assert worlds.by_client(hosted.client_id, given) is None
    assert worlds.by_client(given, hosted.client_secret) is None
    assert worlds.by_refresh_token(given) is None
    assert worlds.by_inbox_token(given) is None


def test_one_worlds_secret_does_not_open_another(worlds: Worlds) -> None:
    first, second = worlds.create("a-drill"), worlds.create("a-drill")
    assert worlds.by_client(first.client_id, second.client_secret) is None
    assert worlds.by_refresh_token(first.inbox_token) is None
    assert worlds.by_inbox_token(first.refresh_token) is None


def test_credentials_look_like_those_of_the_marketplace(worlds: Worlds) -> None:
    hosted = worlds.create("a-drill")
    assert re.fullmatch(r"amzn1\.application-oa2-client\.[0-9a-f]{32}", hosted.client_id)
    assert re.fullmatch(r"amzn1\.oa2-cs\.v1\.[0-9a-f]{64}", hosted.client_secret)
    assert re.fullmatch(r"Atzr\|[0-9a-f]{64}", hosted.refresh_token)
    assert (hosted.marketplace_id, hosted.alias_domain) == ("ATVPDKIKX0DER", "marketplace.test")


def test_the_same_secret_gives_the_same_credentials_and_another_none_of_them(worlds: Worlds) -> None:
    mine, same, other = (Worlds(secret).create("a-drill") for secret in (b"a secret", b"a secret", b"another"))
    assert [getattr(mine, name) for name in CREDENTIALS] == [getattr(same, name) for name in CREDENTIALS]
    assert mine.addresses.order_id(1) == same.addresses.order_id(1) != other.addresses.order_id(1)
    assert not {getattr(mine, name) for name in CREDENTIALS} & {getattr(other, name) for name in CREDENTIALS}


def test_equal_worlds_share_their_journal_and_no_address(worlds: Worlds) -> None:
    first, second = worlds.create("a-drill", 7), worlds.create("a-drill", 7)
    fork = worlds.fork(first)
    assert len({hosted.world.journal.digest for hosted in (first, second, fork)}) == 1
    assert len({hosted.addresses.thread_id(1) for hosted in (first, second, fork)}) == 3


def test_a_fork_shares_the_past_and_nothing_else(worlds: Worlds) -> None:
    first = worlds.create("a-drill")
    first.world.advance_to(HOUR)
    fork = worlds.fork(first)
    assert figures(fork) == figures(first)
    before = figures(first)
    answered(fork).world.advance_to(3 * HOUR)
    assert figures(first) == before
    answered(first).world.advance_to(3 * HOUR)
    assert figures(first) == figures(fork)


def test_a_reset_goes_back_to_the_first_instant_and_keeps_what_opens_the_world(worlds: Worlds) -> None:
    hosted = worlds.create("a-drill", 7)
    fresh, opens = figures(hosted), [getattr(hosted, name) for name in CREDENTIALS]
    for _ in range(2):
        answered(hosted).world.advance_to(5 * DAY)
        assert figures(hosted) != fresh
        worlds.reset(hosted)
        assert figures(hosted) == fresh
    assert [getattr(hosted, name) for name in CREDENTIALS] == opens
    assert worlds.by_id(hosted.id) is hosted


def test_the_reset_of_a_fork_is_the_first_instant_too(worlds: Worlds) -> None:
    first = worlds.create("a-drill")
    fresh = figures(first)
    fork = worlds.fork(answered(first))
    worlds.reset(fork)
    assert figures(fork) == fresh != figures(first)


def test_a_world_that_is_deleted_is_opened_by_nothing(worlds: Worlds) -> None:
    hosted, other = worlds.create("a-drill"), worlds.create("a-drill")
    worlds.delete(hosted)
    assert hosted.is_gone
    assert list(worlds) == [other]
    assert worlds.by_id(hosted.id) is None
    assert worlds.by_inbox_token(hosted.inbox_token) is None
    assert worlds.create("a-drill").id not in (hosted.id, other.id)


def test_views_hear_of_everything_that_happens(worlds: Worlds) -> None:
    hosted = worlds.create("a-drill")
    assert hosted.views.tally.messages_received == 1
    answered(hosted)
    assert hosted.views.tally.messages_sent == 1


def test_beginnings_are_announced(worlds: Worlds) -> None:
    heard: list[HostedWorld] = []
    worlds.announce = heard.append
    hosted = worlds.create("a-drill")
    fork = worlds.fork(hosted)
    worlds.reset(hosted)
    assert heard == [hosted, fork, hosted]


def test_a_world_may_start_at_another_time(worlds: Worlds) -> None:
    hosted = worlds.create("a-drill", starts="Thu 18:40")
    assert hosted.world.calendar.local(0).strftime("%a %H:%M") == "Thu 18:40"


def test_an_unknown_scenario_makes_no_world(worlds: Worlds) -> None:
    for name in ("a-dril", "a-plan", "no/such.yaml", "a\0b/c", "x" * 5000 + "/y"):
        with pytest.raises(ScenarioError):
            worlds.create(name)
    assert len(worlds) == 0


def test_turns_are_given_in_the_order_they_were_asked_for(worlds: Worlds) -> None:
    hosted = worlds.create("a-drill")
    heard: list[int] = []

    async def speak(number: int) -> None:
        async with hosted.turn():
            assert not hosted.is_free()
            await asyncio.sleep(0)
            heard.append(number)

    async def everybody() -> None:
        assert hosted.is_free()
        await asyncio.gather(*(speak(number) for number in range(5)))
        assert hosted.is_free()

    asyncio.run(everybody())
    assert heard == [0, 1, 2, 3, 4]


def test_nobody_is_free_between_two_turns(worlds: Worlds) -> None:
    """Whoever does without a turn must not overtake somebody who waits for one."""
    hosted = worlds.create("a-drill")
    seen: list[bool] = []

    async def wait() -> None:
        async with hosted.turn():
            pass

    async def meet() -> None:
        async with hosted.turn():
            waiting = asyncio.create_task(wait())
            await asyncio.sleep(0)
        seen.append(hosted.is_free())
        await waiting
        seen.append(hosted.is_free())

    asyncio.run(meet())
    assert seen == [False, True]


def test_a_waiter_who_gives_up_is_forgotten(worlds: Worlds) -> None:
    hosted = worlds.create("a-drill")

    async def give_up() -> None:
        async with hosted.turn():
            waiting = asyncio.create_task(hosted.turn().__aenter__())
            await asyncio.sleep(0)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting

    asyncio.run(give_up())
    assert hosted.is_free()


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(worlds: Worlds, enabled: bool) -> None:
    hosted = worlds.create("a-drill")
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        worlds.fork(hosted)
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()


def test_the_day_of_its_operations_stays_with_a_world(worlds: Worlds) -> None:
    hosted, plain = worlds.create("a-drill", api_date=date(2025, 6, 1)), worlds.create("a-drill")
    worlds.reset(hosted)
    worlds.reset(plain)
    assert (hosted.api_date, worlds.fork(hosted).api_date) == (date(2025, 6, 1), date(2025, 6, 1))
    assert (plain.api_date, worlds.fork(plain).api_date) == (None, None)
    hosted.api_date = None
    assert hosted.api_date is None
