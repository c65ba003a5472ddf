"""What `score`, `replay` and `diff` make of a store, and what `serve` says of one it cannot use."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from mock_api.store.opening import OpenStore
from mock_api.store.registry import StoredWorlds, open_worlds
from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from tests.unit.mock_api.cli.conftest import Command


@pytest.fixture
def worlds(shop: Path) -> Iterator[StoredWorlds]:
    """A store that is being served, with two worlds of a drill: one answered, one left alone."""
    worlds = open_worlds(shop / "kept.db", b"a secret")
    for answers in (True, False):
        hosted = worlds.create("a-drill", 7)
        if answers:
            hosted.world.advance_to(HOUR)
            hosted.world.submit(c.RefundOrder(1, "damaged"), "test")
            hosted.world.submit(c.Reply(1, "We have refunded the full amount today."), "test")
        hosted.world.advance_to(10 * DAY)
        hosted.keep_now()  # type: ignore[attr-defined]
    yield worlds
    worlds.close()


def test_a_world_of_a_store_is_taken_like_a_journal_also_while_it_is_served(
    mockplace: Command, worlds: StoredWorlds
) -> None:
    first, second = worlds
    ran = mockplace("replay", "kept.db#a-drill-1")
    assert (ran.code, ran.out.strip().rpartition(" ")[2]) == (0, first.world.journal.digest)
    for hosted, sent in ((first, "1 sent"), (second, "0 sent")):
        ran = mockplace("score", f"kept.db#{hosted.id}")
        assert (hosted.world.journal.digest in ran.out, sent in ran.out) == (True, True)
    assert mockplace("diff", "kept.db#a-drill-1", "kept.db#a-drill-1").code == 0
    ran = mockplace("diff", "kept.db#a-drill-1", "kept.db#a-drill-2")
    assert (ran.code, "kept.db#a-drill-2" in ran.out) == (1, True)
    assert second.world.journal.digest not in ran.out


def test_the_one_world_of_a_store_need_not_be_named(mockplace: Command, worlds: StoredWorlds) -> None:
    worlds.delete(next(iter(worlds)))
    assert mockplace("replay", "kept.db").code == 0


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ("kept.db", "kept.db: the store holds 2 worlds; name one: kept.db#a-drill-1, kept.db#a-drill-2"),
        ("kept.db#a-drill-7", "kept.db: there is no world 'a-drill-7' in the store; did you mean 'a-drill-1'?"),
        ("kept.db#", "kept.db: there is no world '' in the store; choose 'a-drill-1' or 'a-drill-2'"),
    ],
)
def test_a_world_that_is_not_named_or_not_there_is_told_with_those_that_are(
    mockplace: Command, worlds: StoredWorlds, named: str, said: str
) -> None:
    assert len(worlds) == 2
    for command in (["score"], ["replay"], ["diff", "kept.db#a-drill-1"]):
        ran = mockplace(*command, named)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.replace("choose a-drill-1 or a-drill-2", "choose 'a-drill-1' or 'a-drill-2'").strip() == said


def test_an_empty_store_holds_nothing_to_score(mockplace: Command, shop: Path) -> None:
    OpenStore(shop / "new.db", b"a secret").release()
    ran = mockplace("score", "new.db")
    assert (ran.code, ran.err.strip()) == (2, "new.db: the store holds no world")


def test_a_file_whose_own_name_has_the_mark_is_that_file(mockplace: Command, worlds: StoredWorlds) -> None:
    first, _ = worlds
    shutil.copy("kept.db", "other.db")
    mockplace("run", "a-drill", "--seed", "7", "--journal", "other.db#a-drill-1")
    ran = mockplace("replay", "other.db#a-drill-1")
    assert (ran.code, first.world.journal.digest in ran.out) == (0, False)


def test_another_programs_database_is_no_journal(mockplace: Command, shop: Path) -> None:
    (shop / "other.db").write_bytes(b"SQLite format 3\0" + b"\0" * 200)
    for command in ("score", "replay"):
        ran = mockplace(command, "other.db")
        assert (ran.code, "[store.not_a_store]" in ran.err) == (3, True)


def test_serve_says_in_one_sentence_why_it_cannot_use_a_store(mockplace: Command, worlds: StoredWorlds) -> None:
    ran = mockplace("serve", "--store", "kept.db", "--port", "0")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.endswith("[store.locked]\n")
    assert ran.err.count("\n") == 1
    ran = mockplace("serve", "--store", "scenarios/a-drill.yaml", "--port", "0")
    assert (ran.code, "this is no store of mockplace; it was left as it is" in ran.err) == (3, True)
