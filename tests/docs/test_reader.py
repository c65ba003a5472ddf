"""Somebody who follows a page does what stands there, notices what is wrong, and can mend it."""

from pathlib import Path

import pytest

from tests.docs.reader import Reader


def follow(folder: Path, page: str) -> tuple[str, list[str]]:
    with Reader(folder) as reader:
        return reader.follow(page), reader.differences


def test_a_true_page_makes_no_difference(tmp_path: Path) -> None:
    page = "```sh\nexport NAME=world\n```\n```sh\necho hello $NAME\n```\n```output\nhello world\n```\n"
    assert follow(tmp_path, page) == (page, [])


def test_a_wrong_output_is_noticed_and_can_be_mended(tmp_path: Path) -> None:
    page = "```sh\necho one\n```\n```output\ntwo\n```\n\n```sh\necho three\n```\n```output\nfour\n```\nEnd.\n"
    corrected, differences = follow(tmp_path, page)
    assert len(differences) == 2
    assert corrected == page.replace("two", "one").replace("four", "three")


def test_an_ellipsis_is_left_to_people(tmp_path: Path) -> None:
    page = "```sh\necho one two\n```\n```output\n...\nthree\n```\n"
    corrected, differences = follow(tmp_path, page)
    assert len(differences) == 1
    assert corrected == page


@pytest.mark.parametrize(("mark", "noticed"), [("", True), ("<!-- exit: 3 -->\n", False), ("<!-- exit: 1 -->\n", True)])
def test_an_exit_code_is_noticed(tmp_path: Path, mark: str, noticed: bool) -> None:
    _, differences = follow(tmp_path, f"{mark}```sh\n(exit 3)\n```\n")
    assert bool(differences) is noticed


def test_files_are_written_and_python_is_run(tmp_path: Path) -> None:
    saved = "<!-- file: lib/one.py -->\n```python\nONE = 1\n```\n"
    page = saved + "```python\nfrom lib.one import ONE\nprint(ONE)\n```\n```output\n1\n```\n"
    assert follow(tmp_path, page) == (page, [])


def test_more_of_a_file_stands_below_what_is_there(tmp_path: Path) -> None:
    page = "<!-- file: a.yaml -->\n```yaml\na: 1\n```\n\n<!-- more of: a.yaml -->\n```yaml\nb: 2\n```\n"
    assert follow(tmp_path, page) == (page, [])
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == "a: 1\n\nb: 2\n"


def test_what_is_not_to_be_run_is_not(tmp_path: Path) -> None:
    page = "<!-- not run: it needs a network -->\n```sh\ntouch trace\n```\n\n```yaml\nkey: value\n```\n"
    assert follow(tmp_path, page) == (page, [])
    assert not (tmp_path / "trace").exists()
