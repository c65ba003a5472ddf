"""A measured figure beside its bound, and the line that tells of both."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Literal


@dataclass(frozen=True)
class Budget:
    """One figure and the bound it must keep."""

    name: str
    measured: float
    bound: float
    sense: Literal["at most", "at least"]
    unit: str = "x"
    remark: str = ""

    @property
    def holds(self) -> bool:
        """Whether the figure keeps its bound."""
        return self.measured <= self.bound if self.sense == "at most" else self.measured >= self.bound

    def __str__(self) -> str:
        verdict = "holds" if self.holds else "short"
        figure, bound = f"{self.measured:.3g} {self.unit}", f"{self.sense} {self.bound:g} {self.unit}"
        remark = f"  ({self.remark})" if self.remark else ""
        return f"{self.name:<58} {figure:>12}   {bound:<18} {verdict}{remark}"


def seconds(work: Callable[[], object], rounds: int = 3) -> float:
    """The median time of some rounds of work, after the collector was emptied."""
    taken = []
    for _ in range(rounds):
        gc.collect()
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return median(taken)
