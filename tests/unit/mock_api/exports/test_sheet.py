"""A CSV file is read whatever program wrote it, and anything else is refused in a sentence."""

import os
from pathlib import Path

import pytest

from mock_api.exports import sheet
from mock_api.exports.refusal import ExportRefused, listed_rows
from mock_api.exports.sheet import opened


def read(path: Path) -> tuple[tuple[str, ...], list[tuple[int, list[str]]]]:
    with opened(path) as found:
        return found.headings, [*found.rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_delimiter_and_encoding_are_found_out(tmp_path: Path, delimiter: str, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"a{delimiter}b\r\nperché{delimiter}2\r\n", encoding=encoding, newline="")
    assert read(path) == (("a", "b"), [(2, ["perché", "2"])])


def test_quotes_hold_line_ends_and_delimiters_and_rows_are_counted_as_a_spreadsheet_does(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('"one, really",b\n"x\ny, ""z""",2\n\n3,4\n', encoding="utf-8")
    assert read(path) == (("one, really", "b"), [(2, ['x\ny, "z"', "2"]), (4, ["3", "4"])])


def test_a_line_that_declares_the_delimiter_is_obeyed(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=;\na,1;b\n1;2\n", encoding="utf-8")
    assert read(path) == (("a,1", "b"), [(3, ["1", "2"])])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\n\n \n", "is empty"),
        (b"PK\x03\x04rest", "spreadsheet or a ZIP"),
        (b"\x1f\x8brest", "compressed"),
        (b'a,b\n"' + b"x" * (5 << 20), "row 2 cannot be read"),
    ],
)
def test_what_is_no_csv_file_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(ExportRefused, match=said):
        read(path)


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportRefused, match="is no file"):
        read(tmp_path)
    with pytest.raises(ExportRefused, match="No such file"):
        read(tmp_path / "none.csv")
    with pytest.raises(ExportRefused, match="cannot be read"):
        read(Path("a\0b"))


def test_two_gigabytes_are_refused_before_any_of_them_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.touch()
    os.truncate(path, 2 * 2**30)
    with pytest.raises(ExportRefused, match=r"2\.0 GiB large.*\n.*the last year"):
        read(path)


def test_endless_rows_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "MOST_ROWS", 10)
    path = tmp_path / "a.csv"
    path.write_text("a\n" + "1\n" * 20, encoding="utf-8")
    with pytest.raises(ExportRefused, match="more than 10 rows"):
        read(path)


@pytest.mark.parametrize(
    ("rows", "told"),
    [([7], "row 7"), ([7, 9], "rows 7 and 9"), ([*range(2, 99)], "rows 2, 3, 4, 5, 6 and 92 more")],
)
def test_rows_are_listed(rows: list[int], told: str) -> None:
    assert listed_rows(rows) == told
