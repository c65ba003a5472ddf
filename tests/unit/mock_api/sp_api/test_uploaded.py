"""Places for files: nothing is remembered of them, nobody makes one up, and what came is found again."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_api.auth import LIFETIME_SECONDS, sealed
from mock_api.pacing import wall_seconds
from mock_api.sp_api import uploaded
from mock_api.worlds import HostedWorld, Worlds
from tests.drafts import DRILL

SECRET = b"a secret"
MD5 = b"0123456789abcdef"


@pytest.fixture
def hosted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> HostedWorld:
    (tmp_path / "scenarios").mkdir()
    (tmp_path / "scenarios" / "a-drill.yaml").write_text(DRILL, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return Worlds(SECRET).create("a-drill")


def test_a_place_reads_back_and_ends_on_wall_time(hosted: HostedWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    place = uploaded.place_for(hosted, 1, "invoice", MD5)
    assert uploaded.read(uploaded.written(place, SECRET), SECRET) == place
    assert uploaded.of_destination(uploaded.destination_id(place, SECRET), SECRET) == place
    assert not place.is_over
    now = wall_seconds()
    hosted.world.advance_to(10**9)
    assert not place.is_over
    monkeypatch.setattr("mock_api.sp_api.uploaded.wall_seconds", lambda: now + LIFETIME_SECONDS + 1)
    assert place.is_over


@given(st.text(max_size=200))
def test_nothing_else_is_one(written: str) -> None:
    assert uploaded.read(written, SECRET) is None
    assert uploaded.of_destination(written, SECRET) is None
    assert uploaded.of_destination(f"amzn1.upload.{written}", SECRET) is None


def test_nor_is_one_of_another_server_or_of_another_shape(hosted: HostedWorld) -> None:
    place = uploaded.place_for(hosted, 1, "invoice", MD5)
    assert uploaded.read(uploaded.written(place, b"another secret"), SECRET) is None
    others: list[object] = [("access", "w", 1, "invoice", MD5, 1, 1), ("w", 1), {}, None]
    for other in others:
        assert uploaded.read(sealed(msgspec.msgpack.encode(other), SECRET), SECRET) is None


def test_what_came_is_found_by_its_place_alone(hosted: HostedWorld) -> None:
    first, second = (uploaded.place_for(hosted, 1, "invoice", MD5) for _ in range(2))
    assert uploaded.what_came(hosted, first) is None
    uploaded.keep(hosted, first, 7, b"%PDF-1")
    came = uploaded.what_came(hosted, first)
    assert came is not None
    assert (came.size, came.head, came.at) == (7, b"%PDF-1", hosted.world.now)
    assert uploaded.what_came(hosted, second) is None


def test_a_world_never_knows_more_than_so_many_files(hosted: HostedWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploaded, "_KEPT", 3)
    places = [uploaded.place_for(hosted, 1, "invoice", MD5) for _ in range(5)]
    for place in places:
        uploaded.keep(hosted, place, 7, b"")
    assert [uploaded.what_came(hosted, place) is None for place in places] == [True, True, False, False, False]
    assert len(hosted.effects.notes) == 3
