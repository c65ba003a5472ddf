"""Worlds come back as they were: their past, their time, what opens them, and everything that is still to happen."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from msgspec import Raw

from mock_api.store.refusals import StoreRefused
from mock_api.worlds.past import Resumed, opened
from scenarios.files import NOBODY
from scenarios.loader import load
from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.journal.codec import encode
from simulator.run import Production
from tests.unit.mock_api.store.conftest import Kept, notes, told


def test_every_world_comes_back_as_it_was(kept: Kept) -> None:
    first, second = kept.worlds.create("a-drill", 7), kept.worlds.create("a-market", 3)
    first.world.advance_to(HOUR)
    first.world.submit(c.Reply(1, "We have refunded you."), "test")
    second.world.advance_to(20 * DAY)
    fork = kept.worlds.fork(second)
    fork.world.advance_to(22 * DAY)
    second.world.advance_to(21 * DAY)
    before = told(kept.worlds)
    assert told(kept.again()) == before
    assert [hosted.id for hosted in kept.worlds] == ["a-drill-1", "a-market-2", "a-market-3"]
    assert told(kept.again()) == before


def test_what_was_to_happen_happens(kept: Kept) -> None:
    kept.worlds.create("a-market", 3).world.advance_to(9 * DAY)
    (back,) = kept.again()
    alone = back.beginning.again().world
    for world in (back.world, alone):
        world.advance_to(40 * DAY)
    assert back.world.journal.length > 0
    assert back.world.journal.digest == alone.journal.digest


def test_time_that_only_passed_comes_back(kept: Kept) -> None:
    hosted = kept.worlds.create("a-drill")
    length = hosted.world.journal.length
    hosted.world.advance_to(5)
    (back,) = kept.again()
    assert (back.world.now, back.world.journal.length) == (5, length)


def test_a_world_that_began_again_comes_back_at_its_new_beginning(kept: Kept) -> None:
    hosted = kept.worlds.create("a-drill")
    digest = hosted.world.journal.digest
    hosted.world.advance_to(5 * DAY)
    fork = kept.worlds.fork(hosted)
    kept.worlds.reset(hosted)
    forked = fork.world.journal.digest
    again, other = kept.again()
    assert (again.world.journal.digest, again.world.now) == (digest, 0)
    assert (other.world.journal.digest, other.world.now) == (forked, 5 * DAY)
    kept.worlds.reset(other)
    assert [hosted.world.journal.digest for hosted in kept.again()] == [digest, digest]


def test_a_deleted_world_stays_away_and_so_do_its_number_and_tokens(kept: Kept) -> None:
    first, second = kept.worlds.create("a-drill"), kept.worlds.create("a-drill")
    kept.worlds.delete(second)
    worlds = kept.again()
    assert [hosted.id for hosted in worlds] == [first.id]
    assert worlds.by_inbox_token(second.inbox_token) is None
    third = worlds.create("a-drill")
    assert third.id == "a-drill-3"
    assert third.inbox_token != second.inbox_token


def test_a_fork_outlives_what_it_was_forked_from(kept: Kept) -> None:
    first = kept.worlds.create("a-drill")
    first.world.advance_to(2 * DAY)
    fork = kept.worlds.fork(first)
    fork.world.advance_to(3 * DAY)
    of_fork = kept.worlds.fork(fork)
    of_fork.world.advance_to(4 * DAY)
    for hosted in (first, fork):
        kept.worlds.delete(hosted)
    before = told(kept.worlds)
    assert told(kept.again()) == before
    for hosted in kept.worlds:
        kept.worlds.delete(hosted)
    kept.close()
    with sqlite3.connect(kept.path) as connection:
        tables = ("worlds", "strands", "entries", "scenarios", "effects")
        assert [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables] == [0] * 5
    connection.close()


def test_what_worlds_share_is_stored_once(kept: Kept) -> None:
    first = kept.worlds.create("a-market", 3)
    first.world.advance_to(20 * DAY)
    for _ in range(5):
        kept.worlds.fork(first)
    kept.worlds.create("a-market", 4)
    kept.close()
    with sqlite3.connect(kept.path) as connection:
        assert connection.execute("SELECT count(*) FROM scenarios").fetchone() == (1,)
        stored = connection.execute("SELECT sum(length(lines)) FROM entries").fetchone()[0]
    connection.close()
    assert stored < 2 * sum(map(len, first.world.journal.lines()))


def test_notes_come_back_and_a_reset_forgets_them(kept: Kept) -> None:
    first, second = kept.worlds.create("a-drill"), kept.worlds.create("a-drill")
    for hosted in (first, second):
        hosted.effects.put("outbox", b"1")
        hosted.effects.put("outbox", b"2")
        hosted.effects.put("other", b"")
        hosted.effects.drop("other")
    kept.worlds.reset(second)
    fork = kept.worlds.fork(first)
    assert [notes(hosted) for hosted in (first, second, fork)] == [{"outbox": b"2"}, {}, {}]
    assert [notes(hosted) for hosted in kept.again()] == [{"outbox": b"2"}, {}, {}]


def test_the_secret_is_the_stores(kept: Kept) -> None:
    assert kept.worlds.secret == b"a secret"
    kept.path.unlink()
    assert kept.again() is kept.worlds


def test_what_was_stopped_within_an_instant_is_stored_at_its_end(kept: Kept) -> None:
    hosted = kept.worlds.create("a-market", 3)
    hosted.world.advance_to(9 * DAY)
    while hosted.world.step(30 * DAY):
        hosted.keep_now()  # type: ignore[attr-defined]
        assert not any(at <= hosted.world.now for at, _, _ in hosted.world.clock.armed())
    before = told(kept.worlds)
    assert told(kept.again()) == before


def test_a_scenario_stays_as_an_older_release_wrote_it(kept: Kept, folder: Path) -> None:
    production = Production(load("a-drill", plan=NOBODY))
    written = dict(reversed(production.scenario.dump().items()))
    vars(production)["header"] = Raw(encode(written))
    first = kept.worlds.take_in(Resumed(production, opened(production, 7), opened(production, 7)))
    first.world.advance_to(DAY)
    (back,) = kept.again()
    fork = kept.worlds.fork(back)
    fork.world.advance_to(2 * DAY)
    kept.worlds.reset(back)
    before = told(kept.worlds)
    assert told(kept.again()) == before
    assert all(list(hosted.world.journal.header.resolved()) == list(written) for hosted in kept.worlds)


def test_a_thousand_worlds(kept: Kept) -> None:
    async def make() -> None:
        for seed in range(1_000):
            hosted = kept.worlds.create("a-drill", seed % 4)
            if seed % 7 == 0:
                hosted.world.advance_to(4 * DAY)
            async with hosted.turn():
                pass
        for hosted in kept.worlds:
            await hosted.committed()

    asyncio.run(make())
    before = {hosted.id: hosted.world.journal.digest for hosted in kept.worlds}
    assert len(before) == 1_000
    assert {hosted.id: hosted.world.journal.digest for hosted in kept.again()} == before


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        ("UPDATE entries SET lines = replace(lines, 'buyer', 'bayer')", "journal.digest"),
        ("UPDATE entries SET lines = substr(lines, 2)", "journal.entry"),
        ("DELETE FROM entries", "journal.digest"),
        ("DELETE FROM scenarios", "store.damaged"),
        ("UPDATE strands SET length = length - 1", "journal.digest"),
        ("UPDATE strands SET header = replace(header, '\"format\":1', '\"format\":9')", "journal.format"),
        ("UPDATE scenarios SET text = '{}'", "journal.digest"),
        ("UPDATE entries SET lines = replace(lines, 'message_received', 'unheard_of')", "journal.entry"),
    ],
)
def test_a_store_that_was_changed_is_refused_and_named(kept: Kept, spoil: str, code: str) -> None:
    kept.worlds.create("a-drill").world.advance_to(3 * DAY)
    kept.close()
    with sqlite3.connect(kept.path) as connection:
        connection.create_function("replace", 3, _replace)
        connection.execute(spoil)
    connection.close()
    with pytest.raises(StoreRefused) as caught:
        kept.again()
    assert caught.value.code == code
    assert str(kept.path) in str(caught.value)
    assert not kept.path.with_name("kept.db-lock").exists()


def _replace(text: bytes, old: str, new: str) -> bytes:
    return text.replace(old.encode(), new.encode())
