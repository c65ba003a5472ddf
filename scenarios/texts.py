"""Texts of a scenario: the lines of a buyer by language, and the words for a trainee, plain or by language.

Shape only; which language is wanted, and which of several lines is said, is decided where they are spoken.
"""

from collections.abc import Mapping
from typing import Annotated

from pydantic import BeforeValidator

LINE = "$"
"""Begins the name of a line of the buyer's persona."""

Line = str | tuple[str, ...]
"""What is said in one language: a text, or several of which luck picks one."""


def _is_line(written: object) -> bool:
    if isinstance(written, list | tuple):
        return bool(written) and all(isinstance(one, str) for one in written)
    return isinstance(written, str)


def _text(written: object) -> object:
    if isinstance(written, str) and written.startswith(LINE) and written != LINE:
        return written
    if isinstance(written, dict) and written and all(map(_is_line, written.values())):
        return written
    raise ValueError("a text stands under its language, as in {en: Hello}, or is a persona's line, as in $nag")


def _words(written: object) -> object:
    if isinstance(written, str):
        return written
    if isinstance(written, dict) and written and all(isinstance(one, str) for one in written.values()):
        return written
    raise ValueError("a text is written plainly, or under its language, as in {en: Hello, it: Salve}")


Text = Annotated[dict[str, Line] | str, BeforeValidator(_text)]
"""Lines by language, or ``$name``: a line of the buyer's persona."""

Words = Annotated[dict[str, str] | str, BeforeValidator(_words)]
"""A text by language, or one for everybody."""


def lines_of(line: Line) -> tuple[str, ...]:
    """What can be said in one language, in the order it is written."""
    return (line,) if isinstance(line, str) else line


def in_language(words: Mapping[str, str] | str, language: str) -> str:
    """The words in a language; in the first one written where there are none in it."""
    if isinstance(words, str):
        return words
    return words.get(language) or next(iter(words.values()), "")
