"""Whether what was printed is what a page states, where `...` stands for anything. Printing it is `reader`'s."""

import re

ELLIPSIS = "..."


def agrees(stated: str, printed: str) -> bool:
    """A line that is only `...` stands for any lines, and `...` within a line for anything in it."""
    pattern = "".join(_pattern(line) for line in _lines(stated))
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in _lines(printed))) is not None


def mended(stated: str, printed: str) -> str:
    """What ought to be stated: line by line, with the ellipses that still stand for something; else left to people."""
    ours, theirs = _lines(stated), _lines(printed)
    if ELLIPSIS not in stated:
        return "".join(f"{line}\n" for line in theirs)
    if len(ours) != len(theirs) or ELLIPSIS in (line.strip() for line in ours):
        return stated
    return "".join(f"{our if agrees(our, their) else their}\n" for our, their in zip(ours, theirs, strict=True))


def _lines(text: str) -> list[str]:
    """Without blanks at the ends, and without empty lines around."""
    lines = "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")
    return lines.split("\n") if lines else []


def _pattern(line: str) -> str:
    if line.strip() == ELLIPSIS:
        return r"(?:.*\n)*?"
    return ".*?".join(re.escape(part) for part in line.split(ELLIPSIS)) + r"\n"
