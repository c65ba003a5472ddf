"""Whether a load test passed: which limits there are and which of them broke. Measuring is Locust's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """What was measured of one route."""

    route: str
    requests: int
    failures: int
    p95: float
    """Milliseconds that 95 % of the requests did not exceed."""
    is_sellers: bool = True
    """Whether sellers feel it; moving a world's clock is the rehearsal's own work."""


@dataclass(frozen=True)
class Limits:
    """What a test must keep to pass: milliseconds on every route sellers feel, and the share of failures overall."""

    p95: float
    failure_ratio: float

    def broken(self, measured: Sequence[Measured]) -> list[str]:
        """What broke, in sentences; nothing where the test passed."""
        return [*self._failures(measured), *self._slow(measured)]

    def _failures(self, measured: Sequence[Measured]) -> Iterator[str]:
        requests = sum(route.requests for route in measured)
        failures = sum(route.failures for route in measured)
        if not requests:
            yield "no request was sent, so nothing is known"
        elif failures / requests > self.failure_ratio:
            yield (
                f"{failures} of {requests} requests failed ({failures / requests:.2%}); "
                f"{self.failure_ratio:.2%} may (--max-failure-ratio)"
            )

    def _slow(self, measured: Sequence[Measured]) -> Iterator[str]:
        for route in measured:
            if route.is_sellers and route.p95 > self.p95:
                yield f"{route.route} took {route.p95:.0f} ms at p95; {self.p95:.0f} ms are allowed (--max-p95)"
