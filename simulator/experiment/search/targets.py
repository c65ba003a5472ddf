"""What a roster must keep: a bound on the mean of a measure. Whether one does is the race's to find out."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from pydantic import TypeAdapter, ValidationError

from scenarios.bounds import Bound, Limit
from scenarios.suggestion import suggestion
from scenarios.vocabulary import MEASURES

_TARGET = re.compile(r"\s*([a-z_0-9]+)\s*((?:<=|>=).*)")
_RANGE = re.compile(r"(\d{1,6})(?:\.\.(\d{1,6}))?")
_LIMIT: TypeAdapter[Bound] = TypeAdapter(Limit)

_MONOTONE = {
    "<=": (
        "late_response_rate",
        "response_hours_mean",
        "response_hours_p50",
        "response_hours_p90",
        "wait_hours_mean",
        "wait_hours_p90",
        "backlog_mean",
        "order_defect_rate",
        "order_defect_rate_official",
        "negative_feedback_rate",
        "claim_rate",
    ),
    ">=": ("feedback_score",),
}
"""Measures that more heads never make worse."""


@dataclass(frozen=True)
class Target:
    """A measure and the bound its mean over replications must keep."""

    measure: str
    bound: Bound

    @property
    def is_monotone(self) -> bool:
        """Whether more heads never hurt."""
        return self.measure in _MONOTONE[self.bound.operator]

    def __str__(self) -> str:
        return f"{self.measure}{self.bound.written}"


class Range(NamedTuple):
    """From ``fewest`` to ``most``, both included."""

    fewest: int
    most: int

    def __str__(self) -> str:
        return f"{self.fewest}..{self.most}"


def parse_target(written: str) -> Target:
    """The target written as ``late_response_rate<=5%``.

    Raises:
        ValueError: it is not written so, or there is no such measure.
    """
    found = _TARGET.fullmatch(written)
    if found is None:
        raise ValueError(f"'{written}' is no target; write late_response_rate<=5%")
    check_measure(found[1])
    try:
        return Target(found[1], _LIMIT.validate_python(found[2].strip()))
    except ValidationError:
        raise ValueError(f"'{found[2].strip()}' is no bound; write <=5% or >=4.5") from None


def check_measure(name: str) -> None:
    """Whether there is such a measure.

    Raises:
        ValueError: there is none, with what may have been meant.
    """
    if name not in MEASURES:
        hint = suggestion(name, MEASURES)
        raise ValueError(f"there is no measure '{name}'" + (f"; {hint}" if hint else ""))


def parse_range(written: str) -> Range:
    """The range written as ``2..12``, or as one number.

    Raises:
        ValueError: it is not written so, or ends before it begins.
    """
    found = _RANGE.fullmatch(written.strip())
    if found is None:
        raise ValueError(f"'{written}' is no range; write 2..12")
    read = Range(int(found[1]), int(found[2] or found[1]))
    if read.most < max(read.fewest, 1):
        raise ValueError(f"'{written}' holds no roster; write the smaller number first, and the larger above 0")
    return read
