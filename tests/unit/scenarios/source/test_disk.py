"""Only real files, only UTF-8, never more than 2 MB."""

import os
from pathlib import Path

import pytest

from scenarios.errors import Problem, ScenarioError
from scenarios.source.disk import MAX_BYTES, read
from tests.drafts import pointed


def refused(path: Path) -> Problem:
    with pytest.raises(ScenarioError) as caught:
        read(path)
    (problem,) = caught.value.problems
    return problem


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes('\ufeffa: "È"\n'.encode())
    assert (read(path).tree, read(path).file) == ({"a": "È"}, str(path))


@pytest.mark.parametrize("size", [MAX_BYTES + 1, MAX_BYTES * 3])
def test_a_file_without_end(tmp_path: Path, size: int) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(b"#" * size)
    assert (refused(path).code, refused(path).message) == ("scenario.too_large", "the file is larger than 2 MB")


def test_the_largest_file_there_may_be(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(b"a: 1\n#".ljust(MAX_BYTES, b"#"))
    assert read(path).tree == {"a": 1}


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [
        (b"a: \xff", 1, 4),
        (b"a: 1\nb: \xc3\xa9 \xe9\n", 2, 6),
        ("a: é".encode("latin-1"), 1, 4),
        (b"\xff\xfea\x00", 1, 1),
    ],
)
def test_a_file_that_is_not_utf8(tmp_path: Path, content: bytes, line: int, column: int) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(content)
    problem = refused(path)
    assert (problem.code, problem.line, problem.column) == ("scenario.not_utf8", line, column)
    assert pointed(problem) == "\N{REPLACEMENT CHARACTER}"


def test_what_is_no_file(tmp_path: Path) -> None:
    assert refused(tmp_path).message == "this is a folder, not a file"
    assert refused(tmp_path / "none.yaml").message == "there is no such file"
    assert refused(Path("/dev/null")).message == "this is no ordinary file"
    os.mkfifo(tmp_path / "pipe.yaml")
    assert refused(tmp_path / "pipe.yaml").message == "this is no ordinary file"
    assert refused(tmp_path / ("x" * 5000)).code == "scenario.unreadable"
    assert refused(tmp_path / "a\0b").code == "scenario.unreadable"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "f.yaml"
    path.write_text("a: 1", encoding="utf-8")

    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    assert refused(path).message == "the file cannot be read: Permission denied"


def test_a_file_that_changed_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    for value in (1, 2, 1):
        path.write_text(f"a: {value}\n", encoding="utf-8")
        assert read(path).tree == {"a": value}
    other = tmp_path / "g.yaml"
    other.write_text("a: 1\n", encoding="utf-8")
    assert (read(path).file, read(other).file) == (str(path), str(other))
