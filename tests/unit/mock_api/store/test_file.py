"""What is opened as a store, what is refused with which sentence, and that a refused file stays as it is."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mock_api.store.file import FORMAT, RELEASE, open_to_read
from mock_api.store.opening import OpenStore
from mock_api.store.refusals import StoreRefused, refused


def refusal(path: Path) -> StoreRefused:
    with pytest.raises(StoreRefused) as caught:
        OpenStore(path, b"secret")
    return caught.value


def stored(path: Path) -> Path:
    OpenStore(path, b"secret").release()
    return path


def test_a_new_store_is_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = stored(tmp_path / "kept.db")
    assert [*tmp_path.iterdir()] == [path]
    assert dict(sqlite3.connect(path).execute("SELECT * FROM meta")) == {
        "secret": b"secret",
        "made": 0,
        "first_release": RELEASE,
        "last_release": RELEASE,
    }


@pytest.mark.parametrize("content", [b"not a store", b"{}\n", b"SQLite format 3\0 and so on", b"\0" * 5000])
def test_a_file_that_is_no_store_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine"
    path.write_bytes(content)
    assert refusal(path).code == "store.not_a_store"
    assert path.read_bytes() == content
    assert [*tmp_path.iterdir()] == [path]


def test_nor_is_another_programs_database(tmp_path: Path) -> None:
    path = tmp_path / "mine.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE meta (name, value)")
    connection.close()
    content = path.read_bytes()
    assert refusal(path).code == "store.not_a_store"
    assert path.read_bytes() == content


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    path.touch()
    assert stored(path).stat().st_size > 0


def test_so_does_one_whose_making_was_cut_short(tmp_path: Path) -> None:
    (tmp_path / "kept.db-new").write_bytes(b"half")
    stored(tmp_path / "kept.db")
    assert [path.name for path in tmp_path.iterdir()] == ["kept.db"]


@pytest.mark.parametrize("other", [FORMAT - 1, FORMAT + 1])
def test_another_format_is_refused_with_the_release_that_wrote_it(tmp_path: Path, other: int) -> None:
    path = stored(tmp_path / "kept.db")
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {other}")
        connection.execute("UPDATE meta SET value = '9.9.9' WHERE name = 'last_release'")
    connection.close()
    content = path.read_bytes()
    found = refusal(path)
    assert found.code == "store.format"
    assert f"format {other}, written by mockplace 9.9.9; mockplace {RELEASE} reads format {FORMAT}" in str(found)
    assert path.read_bytes() == content


def test_a_second_server_is_told_who_has_the_store(tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    first = OpenStore(path, b"secret")
    found = refusal(path)
    assert (found.code, f"(process {os.getpid()})" in str(found)) == ("store.locked", True)
    first.release()
    stored(path)


def test_a_lock_that_a_killed_server_left_is_no_lock(tmp_path: Path) -> None:
    (tmp_path / "kept.db-lock").write_text("1\n")
    stored(tmp_path / "kept.db")


def test_so_is_a_store_another_program_is_writing_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = stored(tmp_path / "kept.db")
    monkeypatch.setattr("mock_api.store.file.BUSY_SECONDS", 0.01)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert refusal(path).code == "store.locked"
    other.close()


def test_there_must_be_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere" / "kept.db").code == "store.read_only"
    assert refusal(tmp_path).code == "store.unreadable"


def test_a_pipe_or_a_device_is_left_as_it_is(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe").code == "store.not_a_store"
    (tmp_path / "loop").symlink_to("loop")
    assert refusal(tmp_path / "loop").code == "store.unreadable"


NOBODY = 65_534


@contextmanager
def written_by_somebody_else(folder_mode: int, file_mode: int) -> Iterator[Path]:
    """A store this process has no more rights to than the modes say, whoever runs the tests."""
    with tempfile.TemporaryDirectory() as folder:
        path = stored(Path(folder, "kept.db"))
        path.chmod(file_mode)
        Path(folder).chmod(folder_mode)
        is_root = os.geteuid() == 0
        try:
            if is_root:
                os.seteuid(NOBODY)
            yield path
        finally:
            if is_root:
                os.seteuid(0)
            Path(folder).chmod(0o755)


@pytest.mark.parametrize("folder_mode", [0o777, 0o555])
def test_a_store_that_may_not_be_written_is_not_served_but_read(folder_mode: int) -> None:
    with written_by_somebody_else(folder_mode, 0o444) as path:
        content = path.read_bytes()
        found = refusal(path)
        assert (found.code, "cannot be written" in str(found)) == ("store.read_only", True)
        connection = open_to_read(path)
        assert dict(connection.execute("SELECT name, value FROM meta"))["made"] == 0
        connection.close()
        assert path.read_bytes() == content
        assert [*path.parent.iterdir()] == [path]


def test_one_that_may_not_be_read_is_refused() -> None:
    with written_by_somebody_else(0o777, 0o000) as path:
        assert refusal(path).code == "store.unreadable"
        with pytest.raises(StoreRefused, match="Permission denied"):
            open_to_read(path)


def test_what_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(StoreRefused, match="there is no such file"):
        open_to_read(tmp_path / "kept.db")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_FULL", "store.disk_full"),
        ("SQLITE_READONLY_DBMOVED", "store.read_only"),
        ("SQLITE_CORRUPT", "store.damaged"),
        ("SQLITE_IOERR_WRITE", "store.unusable"),
    ],
)
def test_what_the_database_says_is_said_in_a_sentence(name: str, code: str) -> None:
    error = sqlite3.OperationalError("it went wrong")
    error.sqlite_errorname = name
    assert refused(Path("kept.db"), error).code == code
