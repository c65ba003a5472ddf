"""Rules about names: a file is found by its own, so the name inside should be the same; two things of a list have two.

Packs have no name inside; they are found by their file's alone.
"""

from collections.abc import Iterator
from pathlib import PurePath

from scenarios.errors import Problem
from scenarios.files import parse_name
from scenarios.lint.part import length
from scenarios.source.marks import Path, Source


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


def twice(source: Source, path: Path, key: str, what: str) -> Iterator[Problem]:
    """Entries of a list that have the name of one before them."""
    first: dict[object, int] = {}
    for number in range(length(source, path)):
        where = (*path, number, key)
        name = source.at(where)
        if isinstance(name, str) and first.setdefault(name, number) != number:
            line = source.place((*path, first[name], key)).line
            hint = f"the other one stands in line {line}"
            yield source.problem("same_name", f"two {what} are called '{name}'", where, hint=hint)
