"""Rule: a file is found by its own name, so the name inside should be the same.

Packs have no name inside; they are found by their file's alone.
"""

from collections.abc import Iterator
from pathlib import PurePath

from scenarios.errors import Problem
from scenarios.files import parse_name
from scenarios.source.marks import Source


def naming(source: Source, key: str) -> Iterator[Problem]:
    """A name that is none, or that is not the file's."""
    name = source.at((key,))
    if not isinstance(name, str):
        return
    try:
        parse_name(name)
    except ValueError as reason:
        yield source.problem("bad_value", str(reason), (key,))
        return
    if name != PurePath(source.file).stem:
        message = f"this is '{name}' in a file of another name"
        hint = f"it is found as '{PurePath(source.file).stem}': rename one of the two"
        yield source.problem("name_differs", message, (key,), hint=hint, severity="warning")
