"""What one world remembers of its callers: how full their buckets are, what a fault plan has come to, the wire log.

Whether it is throttled, and by which plan, its notes say; what strikes a request is put together in ``arrivals``.
"""

from mock_api.faults import Faults
from mock_api.pacing import Pace, wall_nanoseconds
from mock_api.throttling import Buckets, Quota
from mock_api.wire_log import WireLog

_NANOSECONDS = 1_000_000


class Traffic:
    """What goes between one world and its callers. None of it ever changes the world's luck."""

    def __init__(self) -> None:
        self.wire = WireLog()
        self.faults: Faults | None = None
        """The plan in force at work, once a request met it."""
        self._buckets = Buckets()
        self._clock_was_simulated = False

    def admits(self, operation: str, quota: Quota, now: int, pace: Pace) -> bool:
        """Whether there is another call of an operation, at an instant of a world that passes at a pace; it counts."""
        simulated = refills_on_simulated_time(pace)
        if simulated is not self._clock_was_simulated:
            self._clock_was_simulated = simulated
            self._buckets.fill()
        return self._buckets.take(operation, quota, now * _NANOSECONDS if simulated else wall_nanoseconds())

    def fill(self) -> None:
        """Let everybody call as often as at first."""
        self._buckets.fill()

    def begin_again(self) -> None:
        """Be as before the first request."""
        self.wire.clear()
        self._buckets.fill()
        self.faults = None

    def follow(self, parent: "Traffic") -> None:
        """Go on from where another world is, with a wire log of one's own."""
        self._buckets, self._clock_was_simulated = parent._buckets.copy(), parent._clock_was_simulated
        self.faults = parent.faults.copy() if parent.faults else None


def refills_on_simulated_time(pace: Pace) -> bool:
    """Whether the world's own clock refills buckets: only where its time passes by itself, at a scale."""
    return not (pace.is_stepped or pace.is_unbounded)
