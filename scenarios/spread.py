"""How durations spread: the law a handle time, a patience or a transit time follows.

Four laws and their parameters; drawing from them is the simulator's.
"""

from math import exp, log, sqrt
from typing import Literal

from pydantic import Field, model_validator

from scenarios.document import Document
from scenarios.quantities import Duration

_Z90 = 1.2815515655446004
"""The 90th percentile of the standard normal law."""

_PARAMETERS = {
    "lognormal": (("median", "p90"), ("mean", "cv")),
    "exponential": (("mean",),),
    "erlang": (("mean", "phases"),),
    "constant": (("always",),),
}
_NAMES = ("median", "p90", "mean", "cv", "phases", "always")


class Spread(Document):
    """A law of positive durations.

    ``lognormal`` by its median and 90th percentile, or by its mean and coefficient of variation; ``exponential`` by
    its mean; ``erlang``, the sum of so many exponential phases, by its mean; ``constant``. Exactly the parameters of
    its law are given.
    """

    law: Literal["lognormal", "exponential", "erlang", "constant"] = "lognormal"
    median: Duration | None = None
    p90: Duration | None = None
    mean: Duration | None = None
    cv: float | None = Field(default=None, ge=0, le=100)
    """Standard deviation over the mean; above 0."""
    phases: int | None = Field(default=None, ge=1, le=100)
    always: Duration | None = None

    @model_validator(mode="after")
    def _fits_its_law(self) -> "Spread":
        given = {name for name in _NAMES if getattr(self, name) is not None}
        if not any(given == {*names} for names in _PARAMETERS[self.law]):
            raise ValueError(_wanted(self.law, given))
        if self.median is not None and self.p90 is not None and not 0 < self.median <= self.p90:
            raise ValueError("a spread needs 0 < median <= p90")
        if self.cv == 0:
            raise ValueError("with a cv of 0 nothing spreads; write {law: constant, always: 5m}")
        if self.mean == 0 or self.always == 0:
            raise ValueError("a spread needs a duration above 0")
        return self

    @property
    def scale(self) -> float:
        """The middle of the law in milliseconds: a lognormal's median, the mean of the others."""
        if self.law != "lognormal":
            return float(self.mean or self.always or 0)
        return float(self.median) if self.median is not None else (self.mean or 0) * exp(-(self.sigma**2) / 2)

    @property
    def sigma(self) -> float:
        """The spread of a lognormal's logarithm; 0 for the other laws."""
        if self.median is not None and self.p90 is not None:
            return log(self.p90 / self.median) / _Z90
        return sqrt(log(1 + self.cv**2)) if self.cv is not None else 0.0

    @property
    def expected(self) -> float:
        """The mean of the law in milliseconds."""
        return self.scale * exp(self.sigma**2 / 2)


def _wanted(law: str, given: set[str]) -> str:
    """What a law is given by; and which law is given by what is written, if one is."""
    parameters = ", or by ".join(" and ".join(names) for names in _PARAMETERS[law])
    other = next((name for name, ways in _PARAMETERS.items() if any(given == {*names} for names in ways)), None)
    advice = f"; by {' and '.join(name for name in _NAMES if name in given)} alone: 'law: {other}'" if other else ""
    return f"{'an' if law[0] in 'aeiou' else 'a'} {law} spread is given by {parameters}{advice}"
