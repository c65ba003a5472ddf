"""What every figure of a policy says of itself: where it comes from, how sure it is, and when it was in force."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Annotated, Literal, Self, TypeVar

from pydantic import AfterValidator, BeforeValidator, model_validator

from scenarios.document import Document, PlacedError, in_list
from scenarios.quantities import LocalDate

Confidence = Literal["O", "O-api", "S", "C", "R"]
"""O official text, O-api official machine-readable model, S secondary source, C computed, R to be verified."""


class Sourced(Document):
    """A rule with its source. In force from a date, up to and without another; none: always."""

    source: str = ""
    confidence: Confidence = "R"
    valid_from: LocalDate | None = None
    valid_until: LocalDate | None = None

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.valid_from and self.valid_until and self.valid_until <= self.valid_from:
            said = f"it ends on {self.valid_until} and begins on {self.valid_from}: it is never in force"
            raise PlacedError(said, "valid_until")
        return self

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return (self.valid_from or date.min) <= day and (self.valid_until is None or day < self.valid_until)

    def timeless(self) -> Self:
        """The same without dates: in force always."""
        return self.model_copy(update={"valid_from": None, "valid_until": None})

    def parts(self) -> "tuple[Sourced, ...]":
        """What within it has a source and dates of its own."""
        return ()


T = TypeVar("T")
R = TypeVar("R", bound=Sourced)


def without_overlap(versions: tuple[R, ...]) -> tuple[R, ...]:
    """The versions by date.

    Raises:
        PlacedError: two of them are in force on one day.
    """
    places = sorted(range(len(versions)), key=lambda place: versions[place].valid_from or date.min)
    for before, after in pairwise(places):
        earlier, later = versions[before], versions[after]
        if earlier.valid_until is None or earlier.valid_until > (later.valid_from or date.min):
            raise PlacedError(_overlap(earlier, later), before)
    return tuple(versions[place] for place in places)


def _overlap(earlier: Sourced, later: Sourced) -> str:
    if later.valid_from is None:
        return "two versions are in force at once: neither says 'valid_from'"
    end = f"ends on {earlier.valid_until}" if earlier.valid_until else "has no end"
    return f"two versions are in force at once: this one {end}, another begins on {later.valid_from}"


Versions = Annotated[tuple[T, ...], BeforeValidator(in_list), AfterValidator(without_overlap)]
"""One rule as it was at different times, oldest first; one alone may be written without a list."""


def in_force(versions: Sequence[R], day: date) -> R | None:
    """The version of a day, if there is one."""
    return next((version for version in versions if version.holds_on(day)), None)
