"""How a run grows from ten thousand orders to ten million: the slope of time and of memory in a double logarithm.

Every size runs in a process of its own, so that each has its own peak of memory.
"""

import resource
import subprocess
import sys
from collections.abc import Iterator
from math import log
from time import perf_counter

import numpy as np

from benchmarks.budget import Budget
from benchmarks.shop import shop
from simulator.playing import Play
from simulator.run import Production

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
_MEGABYTE = 1024


def budgets() -> Iterator[Budget]:
    """Two slopes."""
    measured = {size: _measured(size) for size in SIZES}
    times = ", ".join(f"{seconds:.3g} s" for seconds, _ in measured.values())
    peaks = ", ".join(f"{megabytes:.0f} MB" for _, megabytes in measured.values())
    slope = _slope({size: seconds for size, (seconds, _) in measured.items()})
    yield Budget("market, 10^4 to 10^7 orders, slope of time", slope, 1.05, "at most", "", times)
    slope = _slope({size: megabytes for size, (_, megabytes) in measured.items()})
    yield Budget("market, 10^4 to 10^7 orders, slope of memory above base", slope, 1.05, "at most", "", peaks)


def _slope(figures: dict[int, float]) -> float:
    return float(np.polyfit([log(size) for size in figures], [log(figure) for figure in figures.values()], 1)[0])


def _measured(size: int) -> tuple[float, float]:
    """Seconds of a run, and megabytes of its peak above what the process had before it."""
    command = [sys.executable, "-m", "benchmarks.scale", str(size)]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return float(printed[0]), float(printed[1])


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MEGABYTE


def _run(size: int) -> None:
    production = Production(shop(size))
    warm = Play(Production(shop(1_000)), 7)
    warm.finish()
    warm.result()
    base, start = _peak(), perf_counter()
    play = Play(production, 7)
    play.finish()
    play.result()
    sys.stdout.write(f"{perf_counter() - start} {_peak() - base}\n")


if __name__ == "__main__":
    _run(int(sys.argv[1]))
