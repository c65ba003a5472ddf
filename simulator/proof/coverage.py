"""Which reactions of a story the sample answers take, in the drill's own language, and which nobody ever tried.

A reaction stands in one place of the file, however many steps are like its own.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from scenarios.errors import Problem
from scenarios.source.marks import Path
from scenarios.suggestion import listed
from simulator.proof.stage import Way, told_apart
from simulator.proof.subject import STORY, Subject

ENOUGH = 0.6


class Coverage(NamedTuple):
    """Places of reactions: all that are written, and those that were taken."""

    written: tuple[Path, ...]
    taken: frozenset[Path]

    @property
    def share(self) -> float:
        """Of the written ones, those that were taken; all of none."""
        return len(self.taken) / len(self.written) if self.written else 1.0

    @property
    def never(self) -> tuple[Path, ...]:
        """Those nobody tried, in the order they are written."""
        return tuple(path for path in self.written if path not in self.taken)


NOTHING_WRITTEN = Coverage((), frozenset())


def coverage_of(subject: Subject, ways: Iterable[Way]) -> Coverage:
    """What some plays of the drill as it stands have tried of its story."""
    plot = subject.plot
    steps = {step.name: plot.ways(step) for step in plot.steps}
    found = {path for way in ways for path, reaction in steps[way.step].items() if told_apart(reaction) == way.reaction}
    return Coverage((*plot.everything,), frozenset(found))


def coverage_problems(subject: Subject, coverage: Coverage) -> Iterator[Problem]:
    """Too few of them."""
    if not subject.drill.sample_answers or coverage.share >= ENOUGH:
        return
    lines = sorted({subject.source.place(path).line for path in coverage.never})
    taken, written = len(coverage.taken), len(coverage.written)
    message = f"the sample answers take {taken} of {written} reactions; {ENOUGH:.0%} should be tried"
    hint = f"nobody takes {'line' if len(lines) == 1 else 'lines'} {listed(map(str, lines))}"
    yield subject.source.problem("untried", message, STORY, hint=hint, on_key=True, severity="warning")
