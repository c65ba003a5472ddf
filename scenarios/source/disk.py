"""Files from disk, bounded: only real files, only UTF-8, never more than 2 MB.

What the text means is ``syntax``'s; which file a name stands for is the shelf's.
"""

from functools import lru_cache
from pathlib import Path

from scenarios.errors import Problem, ScenarioError
from scenarios.source.marks import Lines, Source
from scenarios.source.syntax import parse

MAX_BYTES = 2_000_000
_REMEMBERED = 1_000_000


def read(path: Path) -> Source:
    """A file as values with places; they are shared, so nobody changes them.

    Raises:
        ScenarioError: it cannot be read, is too large, or is not text of the language.
    """
    content = _content(path)
    return _remembered(str(path), content) if len(content) <= _REMEMBERED else _parsed(str(path), content)


def _parsed(file: str, content: bytes) -> Source:
    return parse(file, _decoded(file, content))


# Packs are used by many scenarios and are by far the longest files; the same bytes are the same values.
_remembered = lru_cache(maxsize=16)(_parsed)


def _content(path: Path) -> bytes:
    try:
        # A pipe or a device could be read for ever.
        if not path.is_file():
            raise _refused(path, "unreadable", _why_no_file(path))
        with path.open("rb") as opened:
            content = opened.read(MAX_BYTES + 1)
    except OSError as reason:
        raise _refused(path, "unreadable", f"the file cannot be read: {reason.strerror}") from None
    if len(content) > MAX_BYTES:
        raise _refused(path, "too_large", f"the file is larger than {MAX_BYTES // 1_000_000} MB")
    return content


def _why_no_file(path: Path) -> str:
    if path.is_dir():
        return "this is a folder, not a file"
    return "this is no ordinary file" if path.exists() else "there is no such file"


def _refused(path: Path, code: str, message: str) -> ScenarioError:
    return ScenarioError([Problem(str(path), 0, 0, f"scenario.{code}", message)])


def _decoded(file: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        readable = content.decode("utf-8", errors="replace")
        before = len(content[: reason.start].decode("utf-8", errors="replace"))
        source = Source(file, Lines(readable), {})
        hint = "save the file as UTF-8"
        raise ScenarioError([source.spot(before, before + 1, "not_utf8", "this is not UTF-8 text", hint)]) from None
