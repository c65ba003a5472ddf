"""Scenarios are compiled once, and again when a file they may be made of has changed."""

import os
from pathlib import Path

import pytest

from mock_api.worlds.productions import production_of
from tests.drafts import DRILL, PERSONAS


@pytest.fixture
def drill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "scenarios" / "a-drill.yaml"
    path.parent.mkdir()
    path.write_text(DRILL)
    monkeypatch.chdir(tmp_path)
    return path


def touch(path: Path) -> None:
    os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns + 1))


def test_the_same_file_is_compiled_once(drill: Path) -> None:
    assert production_of("a-drill") is production_of("a-drill")


def test_a_changed_file_is_compiled_again(drill: Path) -> None:
    before = production_of("a-drill")
    drill.write_text(DRILL.replace("title: A drill", "title: Another drill"))
    touch(drill)
    after = production_of("a-drill")
    assert (before.scenario.title, after.scenario.title) == ("A drill", "Another drill")


def test_so_is_one_whose_neighbour_changed_or_came(drill: Path) -> None:
    seen = [production_of("a-drill")]
    pack = drill.parent / "personas" / "a-pack.yaml"
    pack.parent.mkdir()
    pack.write_text(PERSONAS)
    seen.append(production_of("a-drill"))
    touch(pack)
    seen.append(production_of("a-drill"))
    pack.unlink()
    seen.append(production_of("a-drill"))
    assert len({id(production) for production in seen[:3]}) == 3
    assert seen[3] is seen[0]


def test_each_start_is_a_production_of_its_own(drill: Path) -> None:
    early, late = production_of("a-drill", "Mon 09:00"), production_of("a-drill", "Tue 09:00")
    assert (late.scenario.begins - early.scenario.begins).days == 1
