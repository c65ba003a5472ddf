"""The versions of a policy's rule that are sound, each with the way to it: alone, or in a list.

Says nothing about what is wrong with the others; the shape of a file is looked at before.
"""

from collections.abc import Iterator
from typing import TypeVar

from scenarios.lint.part import entries, part
from scenarios.source.marks import Path, Source

T = TypeVar("T")


def versions(source: Source, path: Path, kind: type[T]) -> Iterator[tuple[Path, T]]:
    """Each version and where it stands."""
    if isinstance(source.at(path), list):
        yield from (((*path, number), version) for number, version in entries(source, path, kind).items())
    elif (alone := part(source, path, kind)) is not None:
        yield path, alone
