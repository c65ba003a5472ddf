"""Mean and variance of a growing series in constant memory, and its first values for order statistics.

What the series is about is the caller's. Values are added in one fixed order, so that equal runs give equal bits.
"""

from math import sqrt

KEPT = 1_000
"""So many first values are kept; order statistics of more change little."""


class Moments:
    """Count, mean and sum of squared deviations, by Welford's recurrence."""

    __slots__ = ("_squares", "mean", "n")

    def __init__(self) -> None:
        self.n = 0
        self.mean = 0.0
        self._squares = 0.0

    def add(self, value: float) -> None:
        """One value more."""
        self.n += 1
        away = value - self.mean
        self.mean += away / self.n
        self._squares += away * (value - self.mean)

    @property
    def variance(self) -> float:
        """The unbiased one; 0 for fewer than two values."""
        return self._squares / (self.n - 1) if self.n > 1 else 0.0

    @property
    def sd(self) -> float:
        """The standard deviation."""
        return sqrt(self.variance)


class Series(Moments):
    """Moments, and the first values themselves."""

    __slots__ = ("first",)

    def __init__(self) -> None:
        super().__init__()
        self.first: list[float] = []

    def add(self, value: float) -> None:
        """One value more."""
        super().add(value)
        if len(self.first) < KEPT:
            self.first.append(value)
