"""Tables and headings as Markdown. What stands in them is the other modules'."""

from collections.abc import Iterable, Sequence

NOTICE = "<!-- Written by tests/docs/reference from the code; `make bless` writes it anew. Do not edit. -->"


def prose(text: str) -> str:
    """A paragraph written over several lines of code."""
    return " ".join(text.split())


def page(title: str, *parts: str) -> str:
    """A whole generated page."""
    return "\n\n".join([f"# {title}", NOTICE, *(part.strip("\n") for part in parts)]) + "\n"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table without its empty columns; what would end a cell is escaped."""
    cells = [*rows]
    filled = [number for number in range(len(header)) if any(row[number] for row in cells)]
    lines = [[line[number] for number in filled] for line in (header, ["---"] * len(header), *cells)]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines)


def code(text: str) -> str:
    """A piece of code within a sentence."""
    return f"`{text}`"


def fenced(text: str, language: str = "text") -> str:
    """A block of its own."""
    return f"```{language}\n{text.strip(chr(10))}\n```"


def sentence(docstring: str | None) -> str:
    """A docstring as one paragraph of Markdown."""
    paragraph = (docstring or "").strip().partition("\n\n")[0]
    return " ".join(paragraph.split()).replace("``", "`")


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
