"""What a quarter of a year costs from ten thousand orders to ten million: time, memory, and how both grow.

Every size runs in a process of its own, so that each has its own peak of memory.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from math import log
from pathlib import Path
from time import perf_counter

import numpy as np

from benchmarks.budget import Budget
from benchmarks.shop import shop
from simulator.playing import Play
from simulator.run import Production

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
WEEKS = 13
_KILOBYTES = 1024


@dataclass(frozen=True)
class Cost:
    """Seconds of a run; the process's peak in megabytes, and that above what it had before anything ran."""

    seconds: float
    peak: float
    above: float


def budgets() -> Iterator[Budget]:
    """The peak at a million, and the slopes in a double logarithm."""
    costs = [_measured(size) for size in SIZES]
    yield Budget("market, 1 M orders, memory", costs[SIZES.index(1_000_000)].peak, 300, "at most", "MB")
    times = ", ".join(f"{cost.seconds:.3g} s" for cost in costs)
    yield Budget(
        "market, 10^4 to 10^7 orders, slope of time", _slope([c.seconds for c in costs]), 1.05, "at most", "", times
    )
    peaks = ", ".join(f"{cost.above:.0f} MB" for cost in costs)
    yield Budget(
        "market, 10^4 to 10^7 orders, slope of memory", _slope([c.above for c in costs]), 1.05, "at most", "", peaks
    )


def _slope(figures: list[float]) -> float:
    return float(np.polyfit([log(size) for size in SIZES], [log(figure) for figure in figures], 1)[0])


def _measured(size: int) -> Cost:
    command = [sys.executable, "-m", "benchmarks.scale", str(size)]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return Cost(*(float(figure) for figure in printed))


def _peak() -> float:
    """The most memory this program ever held; what `getrusage` tells begins with that of the one that started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0]) / _KILOBYTES


def _run(size: int) -> None:
    production = Production(shop(size, WEEKS))
    base = _peak()
    _play(Production(shop(1_000)))
    start = perf_counter()
    _play(production)
    sys.stdout.write(f"{perf_counter() - start} {_peak()} {_peak() - base}\n")


def _play(production: Production) -> None:
    play = Play(production, 7)
    play.finish()
    play.result()


if __name__ == "__main__":
    _run(int(sys.argv[1]))
