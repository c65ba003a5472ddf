"""What a pool of places is; drawing one is ``pools``', choosing from it ``addresses``'."""

from typing import NamedTuple

STREETS = 400
TOWNS = 150


class Town(NamedTuple):
    """A town with its region, if addresses of its country name one, and a postal code."""

    name: str
    region: str
    postal_code: str


class Places(NamedTuple):
    """Streets with numbers, and towns, of one country."""

    streets: tuple[str, ...]
    towns: tuple[Town, ...]
