"""A page of the documentation as blocks: what is typed, saved and printed. Running is `reader`'s.

A block is fenced. `sh` and `python` are run, and a block `output` right behind is what they print. Marks stand in a
comment on the line before: `<!-- file: NAME -->` (save it), `<!-- more of: NAME -->` (write it below what is there),
`<!-- exit: 1 -->` (it ends so), `<!-- leave running -->` (a server), `<!-- in: the checkout -->` (not in the reader's
own folder), `<!-- not run: WHY -->`.
"""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
README = ROOT / "README.md"

OUTPUT = "output"

_BLOCK = re.compile(
    r"(?:^<!-- (?P<marks>[^\n]*?) -->\n)?^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True)
class Block:
    """One fenced block; `start` and `end` say where its text stands in the page."""

    language: str
    text: str
    marks: dict[str, str]
    line: int
    start: int
    end: int


def blocks(page: str) -> list[Block]:
    """Every block of a page, in order."""
    return [
        Block(
            found["language"],
            found["text"],
            _marks(found["marks"] or ""),
            page.count("\n", 0, found.start("text")),
            found.start("text"),
            found.end("text"),
        )
        for found in _BLOCK.finditer(page)
    ]


def _marks(written: str) -> dict[str, str]:
    pairs = (mark.partition(":") for mark in written.split(";") if mark.strip())
    return {name.strip(): value.strip() for name, _, value in pairs}


def every_page() -> list[Path]:
    """All pages people read."""
    return [README, ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]
