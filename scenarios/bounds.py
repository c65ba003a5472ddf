"""A comparison a figure must keep: ``<=10%``, ``<1%``, ``>=4.5``.

Shape and comparison only; which figure it bounds is said where it stands.
"""

import re
from collections.abc import Callable
from operator import ge, gt, le, lt
from typing import Annotated, Literal

from pydantic import BeforeValidator, WithJsonSchema

from scenarios.document import Document
from scenarios.quantities import parse_share

_LIMIT = re.compile(r"(<=|>=|<|>)\s*([0-9]{1,9}(?:\.[0-9]{1,9})?\s*%?)")
_HOLDS: dict[str, Callable[[float, float], bool]] = {"<=": le, ">=": ge, "<": lt, ">": gt}


def _read_limit(written: object) -> object:
    if isinstance(written, dict | Bound):
        return written
    found = _LIMIT.fullmatch(written.strip()) if isinstance(written, str) else None
    if found is None:
        raise ValueError(f"'{written}' is no bound; write <=10% or >=4.5")
    value = found[2]
    return {"operator": found[1], "value": parse_share(value) if value.endswith("%") else value}


class Bound(Document):
    """A comparison with a number."""

    operator: Literal["<=", ">=", "<", ">"]
    value: float

    @property
    def written(self) -> str:
        """The bound as people write it: ``<=0.1``."""
        return f"{self.operator}{self.value:g}"

    def holds(self, measured: float) -> bool:
        """Whether a measured value keeps the limit."""
        return _HOLDS[self.operator](measured, self.value)


Limit = Annotated[
    Bound,
    BeforeValidator(_read_limit),
    WithJsonSchema({"type": "string", "pattern": r"^(<=|>=|<|>)\s*[0-9.]+\s*%?$", "examples": ["<=10%"]}),
]
"""``<=10%`` or ``>=4.5``: the bound a measure must keep."""
