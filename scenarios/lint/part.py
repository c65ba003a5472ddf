"""The sound parts of a file whose other parts may be broken: what the rules look at.

Says nothing about what is wrong; misfits are reported once, for the whole file.
"""

from collections.abc import Hashable
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from scenarios.source.marks import Path, Source

T = TypeVar("T")


@cache
def _adapter(kind: Hashable) -> TypeAdapter[Any]:
    return TypeAdapter(cast(Any, kind))


def sound(value: object, kind: type[T]) -> T | None:
    """A value as a kind of thing; None where it is not one."""
    try:
        return cast(T, _adapter(cast(Hashable, kind)).validate_python(value))
    except ValidationError:
        return None


def part(source: Source, path: Path, kind: type[T]) -> T | None:
    """The part of a file at a path; None where it is missing or not sound."""
    found = source.at(path)
    return None if found is None else sound(found, kind)


def keys(source: Source, path: Path) -> tuple[str, ...]:
    """The keys of the mapping at a path, in order; none where there is no mapping."""
    found = source.at(path)
    return tuple(found) if isinstance(found, dict) else ()


def parts(source: Source, path: Path, kind: type[T]) -> dict[str, T]:
    """The sound values of a mapping with free keys."""
    read = {key: part(source, (*path, key), kind) for key in keys(source, path)}
    return {key: value for key, value in read.items() if value is not None}


def entries(source: Source, path: Path, kind: type[T]) -> dict[int, T]:
    """The sound entries of a list, by their position."""
    found = source.at(path)
    read = {number: sound(value, kind) for number, value in enumerate(found if isinstance(found, list) else ())}
    return {number: value for number, value in read.items() if value is not None}


def entries_or_one(source: Source, path: Path, kind: type[T]) -> tuple[T, ...]:
    """The sound entries of a list that may be left out around its only entry."""
    one = None if isinstance(source.at(path), list) else part(source, path, kind)
    return (one,) if one is not None else tuple(entries(source, path, kind).values())


def length(source: Source, path: Path) -> int:
    """How many entries or keys are written at a path, sound or not."""
    found = source.at(path)
    return len(found) if isinstance(found, dict | list) else 0
