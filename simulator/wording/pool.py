"""What a pool of names is; drawing one is ``pools``', choosing from it ``names``'."""

from typing import NamedTuple

SIZE = 500
"""Given names, and family names, in a pool."""


class Pool(NamedTuple):
    """Given and family names of one language; a common one stands there more than once."""

    given: tuple[str, ...]
    family: tuple[str, ...]
