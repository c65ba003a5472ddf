"""Every page that says what to type is tried, as a newcomer would, in an empty folder against a real server."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.docs.pages import DOCS, README, blocks
from tests.docs.reader import Reader

_FOLDERS = ("tutorial", "how-to", "language")
PAGES = [
    README,
    *(page for folder in _FOLDERS for page in sorted((DOCS / folder).glob("*.md")) if page.stem != "index"),
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_is_right_about_what_happens(
    page: Path, tmp_path: Path, bless: bool, require_program: Callable[[str], str]
) -> None:
    text = page.read_text(encoding="utf-8")
    for program in ("curl", "node"):
        if f"{program} -" in text:
            require_program(program)
    with Reader(tmp_path) as reader:
        corrected = reader.follow(text)
    if bless and corrected != text:
        page.write_text(corrected, encoding="utf-8")
        with Reader(_fresh(tmp_path)) as reader:
            reader.follow(corrected)
    assert not reader.differences, "\n\n".join(reader.differences)


def _fresh(folder: Path) -> Path:
    again = folder / "again"
    again.mkdir()
    return again


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_has_something_to_try(page: Path) -> None:
    found = blocks(page.read_text(encoding="utf-8"))
    assert [block for block in found if block.language in {"sh", "python"} and "not run" not in block.marks]
    assert [block.line for block in found if not block.language] == []
