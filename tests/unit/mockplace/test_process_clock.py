"""Tries that clocks of processes stand where a world's does."""

import os
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mockplace import process_clock
from mockplace.process_clock import Clocked

BEGUN = datetime(2026, 1, 8, 23, 40, tzinfo=UTC)


class World(Clocked):
    """A clock and nothing else."""

    now = BEGUN


def test_this_processs_clock_moves_with_a_worlds_and_goes_back() -> None:
    world, real = World(), time.time()
    with world.sync_clock() as clock:
        assert datetime.now(UTC) == BEGUN
        world.follow(BEGUN + timedelta(days=2))
        assert (datetime.now(UTC), time.time()) == (BEGUN + timedelta(days=2), (BEGUN + timedelta(days=2)).timestamp())
    assert time.time() - real < 60
    clock.stop()
    world.follow(BEGUN)
    assert time.time() >= real


def test_every_clock_stops_with_its_world() -> None:
    world, real = World(), time.time()
    world.sync_clock()
    world.follow(None)
    assert datetime.now(UTC) == BEGUN
    world.stop_clocks()
    assert time.time() - real < 60


def test_without_time_machine_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "time_machine", None)
    with pytest.raises(RuntimeError, match="pip install time-machine"):
        World().sync_clock()


def test_another_process_reads_the_time_from_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = tmp_path / "libfaketime.so.1"
    library.touch()
    monkeypatch.setenv("MOCKPLACE_LIBFAKETIME", str(library))
    world = World()
    file = world.clock_file(tmp_path / "now")
    assert file.environment["LD_PRELOAD"] == str(library)
    assert file.environment["FAKETIME_TIMESTAMP_FILE"] == str(tmp_path / "now")
    assert file.environment["TZ"] == "UTC"
    monkeypatch.delenv("PYTHONPATH", raising=False)
    clocked = file.environment["PYTHONPATH"]
    assert (Path(clocked) / "sitecustomize.py").is_file()
    monkeypatch.setenv("PYTHONPATH", "theirs")
    assert file.environment["PYTHONPATH"] == f"{clocked}{os.pathsep}theirs"
    assert (tmp_path / "now").read_text() == "2026-01-08 23:40:00\n"
    world.follow(BEGUN + timedelta(minutes=90))
    assert (tmp_path / "now").read_text() == "2026-01-09 01:10:00\n"
    assert {path.name for path in tmp_path.iterdir()} == {"libfaketime.so.1", "now"}


def test_without_libfaketime_it_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = World().clock_file(tmp_path / "now")
    monkeypatch.setattr(process_clock, "_LIBRARIES", ())
    with pytest.raises(RuntimeError, match="apt install faketime"):
        _ = file.environment
