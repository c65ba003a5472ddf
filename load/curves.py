"""How the number of users follows time, as curves. Moving users about is Locust's."""

from bisect import bisect_right
from math import ceil

Curve = tuple[tuple[float, float], ...]
"""Corners (share of the time, share of the users), by time, from 0 to 1."""

RAMP: Curve = ((0.0, 0.0), (0.8, 1.0), (1.0, 1.0))
"""Steadily more, then a while of all of them: where does it begin to hurt?"""

MONDAY_MORNING: Curve = ((0.0, 0.05), (0.15, 0.1), (0.2, 1.0), (0.45, 0.9), (0.6, 0.5), (0.7, 0.6), (1.0, 0.3))
"""A quiet night, everybody at once when the offices open, and a lunch: does it come through the door?"""


def users_at(curve: Curve, progress: float, peak: int) -> int:
    """How many users there are at a share of the time; at least one, so that something is measured."""
    return max(1, ceil(_height(curve, progress) * peak))


def _height(curve: Curve, progress: float) -> float:
    after = bisect_right(curve, progress, key=lambda corner: corner[0])
    if after == len(curve):
        return curve[-1][1]
    (left, low), (right, high) = curve[after - 1], curve[after]
    return low + (high - low) * (progress - left) / (right - left)
