"""What every figure of a policy says of itself: where it comes from, how sure it is, and when it was in force."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BeforeValidator

from scenarios.document import Document
from scenarios.quantities import LocalDate

Confidence = Literal["O", "O-api", "S", "C", "R"]
"""O official text, O-api official machine-readable model, S secondary source, C computed, R to be verified."""


class Sourced(Document):
    """A rule with its source. In force from a date, up to and without another; none: always."""

    source: str = ""
    confidence: Confidence = "R"
    valid_from: LocalDate | None = None
    valid_until: LocalDate | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return (self.valid_from or date.min) <= day and (self.valid_until is None or day < self.valid_until)


T = TypeVar("T")
R = TypeVar("R", bound=Sourced)


def _as_tuple(written: object) -> object:
    return written if isinstance(written, list | tuple) else (written,)


def without_overlap(versions: tuple[R, ...]) -> tuple[R, ...]:
    """The versions by date.

    Raises:
        ValueError: two of them are in force on one day.
    """
    ordered = sorted(versions, key=lambda version: version.valid_from or date.min)
    for earlier, later in pairwise(ordered):
        if earlier.valid_until is None or earlier.valid_until > (later.valid_from or date.min):
            since = later.valid_from.isoformat() if later.valid_from else "always"
            raise ValueError(f"two versions are in force at once: one has no end before {since}; give it 'valid_until'")
    return tuple(ordered)


Versions = Annotated[tuple[T, ...], BeforeValidator(_as_tuple), AfterValidator(without_overlap)]
"""One rule as it was at different times, oldest first; one alone may be written without a list."""


def in_force(versions: Sequence[R], day: date) -> R | None:
    """The version of a day, if there is one."""
    return next((version for version in versions if version.holds_on(day)), None)
