"""Columns of desks whose truth is known, made without the simulator."""

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.fitting.columns import UNKNOWN, Conversations

UTC = ZoneInfo("UTC")
MONDAY = 20_514 * DAY
"""2026-03-02, in milliseconds since 1970."""

Shifts = Mapping[int, tuple[tuple[float, float], ...]]

COLUMNS = ("replied", "closed", "reason", "language", "agent", "handle", "replies", "order")


def conversations(created: Sequence[int] | np.ndarray, **columns: Any) -> Conversations:
    """Conversations of which only some columns are known."""
    begun = np.asarray(created, dtype=np.int64)
    legends = {name: columns.pop(name) for name in ("reasons", "languages", "until") if name in columns}
    blank: dict[str, Any] = {name: np.full(len(begun), UNKNOWN) for name in COLUMNS} | {
        "closed": np.zeros(len(begun), dtype=np.bool_)
    }
    given = {name: np.asarray(column) for name, column in columns.items()}
    legends.setdefault("until", int(begun.max(initial=0)))
    return Conversations(begun, **{**blank, **given}, **legends)


def poisson(days: int, per_day: float, seed: int = 1, weights: Sequence[float] = (1.0,) * 24) -> np.ndarray:
    """Instants of a Poisson process from a Monday on, with a weight for each hour of the day."""
    luck = np.random.default_rng(seed)
    rates = np.tile(np.array(weights) / np.sum(weights) * per_day, days)
    counts = luck.poisson(rates)
    hours = np.repeat(np.arange(len(rates)), counts)
    return np.sort(MONDAY + hours * HOUR + luck.integers(0, HOUR, len(hours)))


def served(
    created: np.ndarray, shifts: Sequence[Shifts], minutes: float = 8, seed: int = 2
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """First come, first served by agents with shifts (weekday → hours): begun, replied and agent of each."""
    luck = np.random.default_rng(seed)
    free = [MONDAY] * len(shifts)
    begun, replied, agents = [], [], []
    for asked in created.tolist():
        start, _, agent = min(
            (_begins(shifts[one], max(asked, free[one])), free[one], one) for one in range(len(shifts))
        )
        free[agent] = start + int(minutes * MINUTE * np.exp(0.6 * luck.standard_normal()))
        begun.append(start)
        replied.append(free[agent])
        agents.append(agent)
    return np.array(begun), np.array(replied), np.array(agents)


def _begins(shifts: Shifts, earliest: int) -> int:
    for ahead in range(-1, 9):
        day = earliest // DAY + ahead
        for start, end in shifts.get((day + 3) % 7, ()):
            begun = max(earliest, day * DAY + int(start * HOUR))
            if begun < day * DAY + int(end * HOUR):
                return begun
    raise AssertionError("somebody works on some day")
