"""The shapes load can take, for Locust. The curves they follow are in ``curves``."""

# Locust's own methods are not annotated throughout.
# mypy: allow-untyped-calls

from typing import ClassVar

from locust import LoadTestShape

from load.curves import MONDAY_MORNING, RAMP, Curve, users_at


class CurvedShape(LoadTestShape):
    """Follows a curve up to ``peak`` users for ``seconds``, then ends the test."""

    abstract = True
    use_common_options = True
    curve: ClassVar[Curve]

    def __init__(self, peak: int, seconds: float) -> None:
        super().__init__()
        self.peak = peak
        self.seconds = seconds

    def tick(self) -> tuple[int, float] | None:
        """How many users there are to be now, and how many may start or stop in a second."""
        progress = self.get_run_time() / self.seconds
        if progress >= 1:
            return None
        return users_at(self.curve, progress, self.peak), float(self.peak)


class Ramp(CurvedShape):
    """Steadily more sellers, then all of them for a while."""

    curve = RAMP


class MondayMorning(CurvedShape):
    """A quiet night, then every seller at her desk at once."""

    curve = MONDAY_MORNING


SHAPES: dict[str, type[CurvedShape]] = {"ramp": Ramp, "monday-morning": MondayMorning}
