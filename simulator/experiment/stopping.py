"""When an experiment has seen enough: after so many replications, or once a mean is known as well as was asked.

Looks at running sums only; taking them is ``tally``'s.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.experiment.moments import Moments
from simulator.experiment.results import Ending
from simulator.experiment.statistics import half_width

FEWEST = 10
"""No interval of fewer replications is trusted to say that it is narrow enough."""

MOST = 1_000
"""So many replications at most, where precision was asked and no other bound."""

USUAL_MEASURE = "late_response_rate"


@dataclass(frozen=True)
class Rule:
    """At most ``most`` replications; fewer once the interval of ``measure`` is within ``precision`` of its mean."""

    most: int
    precision: float | None = None
    measure: str = USUAL_MEASURE

    def ending(self, done: int, seen: Sequence[Moments]) -> Ending | None:
        """Why to stop after ``done`` replications, or nothing; ``seen`` are the sums of the measure, plan by plan.

        Every plan must be known well enough. A mean without any spread, such as that of zeros, is; so is a measure
        that was never taken.
        """
        if self.precision is not None and done >= FEWEST and all(self._is_known(moments) for moments in seen):
            return Ending("precision", f"{self.measure} is known within {self.precision:.3g} of its mean")
        return None

    def ended(self, done: int) -> Ending:
        """Why there was no more to do after ``done`` replications."""
        if self.precision is None:
            return Ending("count", f"{done:,} replications, as asked")
        said = f"{self.measure} is not known within {self.precision:.3g} of its mean after {done:,} replications"
        return Ending("cap", f"{said}; --replications allows more")

    def _is_known(self, moments: Moments) -> bool:
        assert self.precision is not None  # asked before
        if moments.sd == 0:
            return True
        return half_width(moments.sd, moments.n) <= self.precision * abs(moments.mean)
