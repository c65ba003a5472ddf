"""Runs of unanswered messages: when each was asked, and when and how it ended.

A run begins with the oldest unanswered message of a thread. Columns only; what they are worth is said elsewhere.
"""

from array import array
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
Mask = NDArray[np.bool_]

ANSWERED, MARKED, WITHDRAWN = 1, 2, 3
"""How a run ended: by an answer, by a mark that none is needed, or because the buyer did not want one any more."""

NOT_YET = -1


def instants() -> "array[int]":
    """An empty column of instants or durations."""
    return array("q")


def numbers() -> "array[int]":
    """An empty column of numbers of orders or entries."""
    return array("i")


@dataclass
class Runs:
    """Every run so far: a row each as it began, and another note as it ended.

    ``open`` leads from a conversation to the row of its unanswered run.
    """

    order: "array[int]" = field(default_factory=numbers)
    asked_at: "array[int]" = field(default_factory=instants)
    asked: "array[int]" = field(default_factory=numbers)
    """Entries of the oldest messages."""
    over: "array[int]" = field(default_factory=numbers)
    """Rows of the runs that are over, as they came to an end."""
    outcome: "array[int]" = field(default_factory=lambda: array("b"))
    ended_at: "array[int]" = field(default_factory=instants)
    ended: "array[int]" = field(default_factory=numbers)
    open: dict[int, int] = field(default_factory=dict)

    def begin(self, conversation: int, order: int, at: int, seq: int) -> None:
        """A buyer wrote in a thread that waited for nothing."""
        self.open[conversation] = len(self.order)
        self.order.append(order)
        self.asked_at.append(at)
        self.asked.append(seq)

    def end(self, conversation: int, outcome: int, at: int, seq: int) -> None:
        """A run is over, if the thread has one."""
        row = self.open.pop(conversation, None)
        if row is not None:
            self.over.append(row)
            self.outcome.append(outcome)
            self.ended_at.append(at)
            self.ended.append(seq)

    def copy(self) -> "Runs":
        """The same runs, free to go on their own way."""
        return Runs(
            self.order[:],
            self.asked_at[:],
            self.asked[:],
            self.over[:],
            self.outcome[:],
            self.ended_at[:],
            self.ended[:],
            self.open.copy(),
        )


class RunTable(NamedTuple):
    """Runs as columns of equal length, with what the team did about them."""

    order: Whole
    asked_at: Whole
    asked: Whole
    """Entry of the oldest message."""
    outcome: Whole
    """0 while the run is open."""
    ended_at: Whole
    """``NOT_YET`` while the run is open."""
    ended: Whole
    begun_at: Whole
    """When work on it first began, ``NOT_YET`` if never."""
    worked: Whole
    """Time spent on it."""
    finished: Whole
    """1 once an agent was done with it."""

    def where(self, mask: Mask) -> "RunTable":
        """The rows a mask names."""
        return RunTable(*(column[mask] for column in self))
