"""Tries how a tool is called as simulated time goes by."""

from datetime import UTC, datetime, timedelta

import pytest

from mockplace.driving import drive
from mockplace.records import Entry

BEGUN = datetime(2026, 1, 8, 23, 40, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Clock:
    """A world in which nothing happens but an entry each time."""

    def __init__(self) -> None:
        self.now = BEGUN
        self.settled: list[object] = []

    def advance(self, *, by: object = None, settle: object = None) -> list[Entry]:
        assert isinstance(by, timedelta)
        self.now += by
        self.settled.append(settle)
        return [Entry(len(self.settled), self.now - BEGUN, "buyer", {"is": "buyer_woke"}, None)]


def test_a_tool_is_called_first_each_time_and_at_last() -> None:
    clock, seen = Clock(), list[timedelta]()
    happened = drive(clock, lambda: seen.append(clock.now - BEGUN), "25m", HOUR, settle="1s")
    assert seen == [timedelta(minutes=minutes) for minutes in (0, 25, 50, 60)]
    assert [entry.at for entry in happened] == seen[1:]
    assert clock.settled == ["1s"] * 3


def test_a_tool_may_take_the_world() -> None:
    clock, seen = Clock(), list[object]()
    drive(clock, seen.append, timedelta(minutes=30), HOUR)
    drive(clock, lambda world, often=3: seen.append(world), "1h", timedelta())
    assert seen == [clock] * 4


def test_a_drive_may_end_early() -> None:
    clock = Clock()
    drive(clock, lambda: None, "15m", 48 * HOUR, until=lambda world: world.now >= BEGUN + HOUR)
    assert clock.now == BEGUN + HOUR


def test_what_a_tool_raises_says_when() -> None:
    clock = Clock()

    def tool() -> None:
        if clock.now > BEGUN:
            raise KeyError("no such thread")

    with pytest.raises(KeyError) as caught:
        drive(clock, tool, "15m", HOUR)
    assert caught.value.__notes__ == [
        "mockplace: the tool raised this at Thu 2026-01-08 23:55:00 UTC, 0:15:00 into the drive"
    ]


def test_what_is_no_tool_and_no_step_is_refused() -> None:
    with pytest.raises(TypeError, match="takes 2 arguments"):
        drive(Clock(), lambda one, other: None, "15m", HOUR)
    with pytest.raises(ValueError, match="no time between two calls"):
        drive(Clock(), lambda: None, "0m", HOUR)
    with pytest.raises(ValueError, match="'soon' is no duration"):
        drive(Clock(), lambda: None, "soon", HOUR)
