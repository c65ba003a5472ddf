"""What a figure is and where it comes from: told by the export, or not, and assumed instead.

The figures themselves are the estimates'.
"""

from typing import NamedTuple

from simulator.errors import MockplaceError


class Told(NamedTuple):
    """A figure the export told, as people read it, and what it was told by."""

    what: str
    value: str
    by: str


class Untold(NamedTuple):
    """A figure it could not tell, and what stands in its place."""

    what: str
    instead: str


class TooLittle(MockplaceError):
    """An export from which nothing can be told."""


def counted(number: int, one: str) -> str:
    """``1 reply``, ``1,204 replies``."""
    many = f"{one[:-1]}ies" if one.endswith("y") and one[-2] not in "aeo" else f"{one}s"
    return f"{number:,} {one if number == 1 else many}"
