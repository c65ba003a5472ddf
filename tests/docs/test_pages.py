"""Pages are read as they are meant, links lead somewhere, and every page can be reached."""

import re
from pathlib import Path

import pytest

from tests.docs.pages import DOCS, README, ROOT, blocks, every_page

_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
WIDEST = 140


def prose(page: Path) -> str:
    """A page without its blocks."""
    return _FENCED.sub("", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> set[str]:
    """What a link into the page may name, as GitHub makes it from the headings."""
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in _HEADING.findall(prose(page))}


def links(page: Path) -> list[str]:
    """Everything a page leads to within the project."""
    return [link for link in _LINK.findall(prose(page)) if "://" not in link]


def broken(page: Path) -> list[str]:
    """Links that lead nowhere."""
    return [link for link in links(page) if not _leads_somewhere(page, link)]


def _leads_somewhere(page: Path, link: str) -> bool:
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    return target.exists() and (not anchor or anchor in anchors(target))


@pytest.mark.parametrize("page", every_page(), ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    assert broken(page) == []


@pytest.mark.parametrize("page", every_page(), ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_has_one_title(page: Path) -> None:
    assert len(re.findall(r"^# .+$", prose(page), re.MULTILINE)) == 1


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached: set[Path] = set()
    ahead = [README]
    while ahead:
        page = ahead.pop()
        if page not in reached and page.suffix == ".md":
            reached.add(page)
            ahead += [(page.parent / link.partition("#")[0]).resolve() for link in links(page) if link[0] != "#"]
    assert [page for page in sorted(DOCS.rglob("*.md")) if page not in reached] == []


def test_a_page_can_be_read_in_any_editor() -> None:
    written = [page for page in every_page() if "reference" not in page.parts]
    lines = [(page, number, line) for page in written for number, line in enumerate(prose(page).splitlines(), start=1)]
    wide = [
        (str(page.relative_to(ROOT)), number) for page, number, line in lines if len(line) > WIDEST and line[0] != "|"
    ]
    assert wide == []


def test_blocks_are_read_with_their_marks() -> None:
    page = "Text.\n\n<!-- file: a.py; exit: 1 -->\n```python\nx = 1\n```\n\n```sh\nls\n```\nMore.\n```output\n```\n"
    first, second, third = blocks(page)
    assert (first.language, first.text, first.marks) == ("python", "x = 1\n", {"file": "a.py", "exit": "1"})
    assert (second.language, second.text, second.marks, second.line) == ("sh", "ls\n", {}, 8)
    assert (third.language, third.text, page[second.start : second.end]) == ("output", "", "ls\n")


def test_a_broken_link_would_be_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# One, `two` & three\n\n[a](#one-two--three) [b](#two) [c](other.md) [d](https://x.y/)\n", encoding="utf-8"
    )
    assert broken(page) == ["#two", "other.md"]
