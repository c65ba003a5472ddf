"""Which clock refills the buckets of a world, and what outlives a fork, a reset and a restart."""

import asyncio
from pathlib import Path

import pytest

from mock_api.exchange import Exchange
from mock_api.pacing import FAST, STEPPED, Pace
from mock_api.store.registry import open_worlds
from mock_api.throttling import Quota
from mock_api.worlds import HostedWorld, Worlds
from mock_api.worlds.arrivals import faults_of, is_throttled, set_faults, set_throttling
from mock_api.worlds.options import ServerOptions
from mock_api.worlds.traffic import Traffic
from scenarios.faults import FaultRules

SLOWLY = Quota("1.0", 2)
ORDERS = "orders/v0/getOrders"
PLAN = FaultRules.model_validate({"rules": [{"fault": "failed", "first": 2}], "seed": 3})


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The wall clock, in nanoseconds, turned by hand."""
    now = [0]
    monkeypatch.setattr("mock_api.worlds.traffic.wall_nanoseconds", lambda: now[0])
    return now


@pytest.fixture
def worlds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Worlds:
    monkeypatch.chdir(folder)
    return Worlds(b"a secret")


def through(traffic: Traffic, now: int, pace: Pace, times: int = 4) -> int:
    return sum(traffic.admits(ORDERS, SLOWLY, now, pace) for _ in range(times))


@pytest.mark.parametrize("pace", [STEPPED, FAST])
def test_the_wall_refills_where_simulated_time_leaps(pace: Pace, clock: list[int]) -> None:
    traffic = Traffic()
    assert through(traffic, 0, pace) == 2
    assert through(traffic, 3_600_000, pace) == 0
    clock[0] = 1_000_000_000
    assert through(traffic, 0, pace) == 1


def test_simulated_time_refills_under_a_scaled_pace(clock: list[int]) -> None:
    traffic = Traffic()
    assert through(traffic, 0, Pace(60)) == 2
    clock[0] = 3_600_000_000_000
    assert through(traffic, 999, Pace(60)) == 0
    assert through(traffic, 1_000, Pace(60)) == 1


def test_another_clock_begins_with_full_buckets(clock: list[int]) -> None:
    traffic = Traffic()
    clock[0] = 10**18
    assert through(traffic, 0, STEPPED) == 2
    assert through(traffic, 0, Pace(60)) == 2
    assert through(traffic, 0, Pace(30)) == 0
    assert through(traffic, 0, STEPPED) == 2


def test_a_follower_is_as_far_and_has_a_log_of_its_own(clock: list[int]) -> None:
    traffic, twin = Traffic(), Traffic()
    traffic.wire.add(Exchange("GET", "/", b""))
    assert through(traffic, 0, STEPPED, 1) == 1
    twin.follow(traffic)
    assert (through(twin, 0, STEPPED), len(twin.wire)) == (1, 0)
    assert through(traffic, 0, STEPPED) == 1


def test_who_says_whether_limits_are_kept(worlds: Worlds) -> None:
    hosted = worlds.create("a-drill")
    assert not is_throttled(hosted, worlds)
    worlds.pace = Pace(60)
    assert is_throttled(hosted, worlds)
    worlds.options = ServerOptions(throttling=False)
    assert not is_throttled(hosted, worlds)
    set_throttling(hosted, True)
    assert is_throttled(hosted, worlds)
    set_throttling(hosted, None)
    worlds.options, worlds.pace = ServerOptions(throttling=True), STEPPED
    assert is_throttled(hosted, worlds)


def test_a_plan_and_limits_come_back_after_a_restart(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)

    async def before() -> str:
        worlds = open_worlds(tmp_path / "worlds.db", b"a secret" * 4)
        hosted = worlds.create("a-drill")
        set_faults(hosted, PLAN)
        set_throttling(hosted, True)
        assert struck(hosted) == ["failed", "failed", None]
        await hosted.committed()
        worlds.close()
        return hosted.id

    async def after(id_: str) -> None:
        worlds = open_worlds(tmp_path / "worlds.db", b"a secret" * 4)
        hosted = worlds.by_id(id_)
        assert hosted is not None
        assert is_throttled(hosted, worlds)
        assert struck(hosted) == ["failed", "failed", None]
        worlds.reset(hosted)
        assert struck(hosted) == ["failed", "failed", None]
        await hosted.committed()
        worlds.close()

    asyncio.run(after(asyncio.run(before())))


def struck(hosted: HostedWorld) -> list[str | None]:
    faults = faults_of(hosted)
    assert faults is not None
    return [faults.strike(ORDERS, 0).answer for _ in range(3)]
