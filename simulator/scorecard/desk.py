"""The team's work as a fold: when each run of messages was begun, how long it was worked on, and who was busy when."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.scorecard.runs import NOT_YET, Runs, RunTable, Whole, instants, numbers

_NO_RUN = -1
_LATEST = np.iinfo(np.int64).max


@dataclass
class DeskTally:
    """What the modelled team did about some runs. A stretch of work is one agent's, unbroken."""

    runs: Runs
    row: "array[int]" = field(default_factory=numbers)
    """Runs the stretches that are over were for."""
    started: "array[int]" = field(default_factory=instants)
    stopped: "array[int]" = field(default_factory=instants)
    finished: "array[int]" = field(default_factory=numbers)
    """Rows of runs somebody was done with."""
    escalated: "array[int]" = field(default_factory=instants)
    in_hand: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Agent → since when, and the row of the run it is for, of a stretch that is not over."""

    def handlers(self) -> Handlers:
        """Only what agents do."""
        return {
            e.WorkTaken: self._taken,
            e.WorkFrozen: self._put_down,
            e.WorkHandedOver: self._put_down,
            e.WorkEscalated: self._escalated,
            e.WorkFinished: self._finished,
        }

    def copy(self, runs: Runs) -> "DeskTally":
        """The same work, on the same runs in a copy of their own."""
        return DeskTally(
            runs,
            self.row[:],
            self.started[:],
            self.stopped[:],
            self.finished[:],
            self.escalated[:],
            self.in_hand.copy(),
        )

    def table(self) -> RunTable:
        """Every run as it stands. A copy: a column that is looked at could not grow."""
        runs, count = self.runs, len(self.runs.order)
        over = _whole(runs.over)
        outcome, ended_at, ended = (np.full(count, start, dtype=np.int64) for start in (0, NOT_YET, 0))
        outcome[over], ended_at[over], ended[over] = runs.outcome, runs.ended_at, runs.ended
        return RunTable(
            _whole(runs.order), _whole(runs.asked_at), _whole(runs.asked), outcome, ended_at, ended, *self._work(count)
        )

    def _work(self, count: int) -> tuple[Whole, Whole, Whole]:
        """For each run, when work on it began, how long it took, and whether somebody was done with it."""
        row, started = _whole(self.row), _whole(self.started)
        took = _whole(self.stopped) - started
        since, working = self.running()
        begun_at, worked, finished = np.full(count, _LATEST), np.zeros(count, np.int64), np.zeros(count, np.int64)
        known = row != _NO_RUN
        np.minimum.at(begun_at, row[known], started[known])
        np.minimum.at(begun_at, working[working != _NO_RUN], since[working != _NO_RUN])
        np.add.at(worked, row[known], took[known])
        finished[_whole(self.finished)] = 1
        return np.where(begun_at == _LATEST, NOT_YET, begun_at), worked, finished

    def stretches(self, as_of: int) -> tuple[Whole, Whole]:
        """Starts and ends of all work; what is in hand lasts until now."""
        since, _ = self.running()
        return np.concatenate([self.started, since]), np.concatenate([self.stopped, np.full(len(since), as_of)])

    def running(self) -> tuple[Whole, Whole]:
        """Starts and rows of the stretches that are not over."""
        held = np.array(list(self.in_hand.values()), dtype=np.int64).reshape(-1, 2)
        return held[:, 0], held[:, 1]

    def _taken(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.WorkTaken)
        if event.agent in self.in_hand:
            # What the marketplace refused to deliver is written anew, by who has it in hand.
            self._put_down(entry)
        self.in_hand[event.agent] = entry.at, self.runs.open.get(event.conversation, _NO_RUN)

    def _put_down(self, entry: Entry) -> None:
        since, row = self.in_hand.pop(entry.event.agent)  # type: ignore[union-attr]
        self.row.append(row)
        self.started.append(since)
        self.stopped.append(entry.at)

    def _escalated(self, entry: Entry) -> None:
        self._put_down(entry)
        self.escalated.append(entry.at)

    def _finished(self, entry: Entry) -> None:
        self._put_down(entry)
        if self.row[-1] != _NO_RUN:
            self.finished.append(self.row[-1])


def _whole(column: Sequence[int]) -> Whole:
    return np.array(column, dtype=np.int64)
