"""What a tally writes down of entries that count: when, which, and what became of them."""

from array import array
from dataclasses import dataclass, field

import msgspec
import numpy as np
from numpy.typing import NDArray

from simulator.journal.entry import Entry
from simulator.scorecard.runs import instants, numbers
from simulator.scorecard.scope import Window


@dataclass
class Noted:
    """Instants and numbers of entries of one kind, in their order."""

    at: "array[int]" = field(default_factory=instants)
    seq: "array[int]" = field(default_factory=numbers)

    def note(self, entry: Entry) -> None:
        """Write one down."""
        self.at.append(entry.at)
        self.seq.append(entry.seq)

    def __len__(self) -> int:
        return len(self.at)

    def within(self, window: Window) -> NDArray[np.int64]:
        """Numbers of those in a window."""
        first, last = window.rows(np.array(self.at, dtype=np.int64))
        return np.array(self.seq[first:last], dtype=np.int64)

    def copy(self) -> "Noted":
        """The same ones."""
        return Noted(self.at[:], self.seq[:])


@dataclass
class Sent:
    """The seller's messages: when, about which order, and which of them a machine sent or was wrong."""

    at: "array[int]" = field(default_factory=instants)
    order: "array[int]" = field(default_factory=numbers)
    acknowledged: "array[int]" = field(default_factory=numbers)
    """Rows of acknowledgements."""
    mistaken: "array[int]" = field(default_factory=numbers)
    """Rows of answers that were a mistake."""

    def copy(self) -> "Sent":
        """The same messages."""
        return Sent(self.at[:], self.order[:], self.acknowledged[:], self.mistaken[:])


class ClaimRecord(msgspec.Struct, frozen=True, gc=False):
    """What became of one claim, and the entries that say so."""

    order: int
    opened: int
    opened_at: int = 0
    reason: str = ""
    messages: int = 0
    """How many messages of the seller had gone before."""
    outcome: str = "open"
    ended: int = 0
    ended_at: int = 0
    counts_in_odr: bool = False
    is_charged: bool = False
    """Whether the seller pays for it."""
    refunded: int = 0
    """Cents of the order paid back already when it was decided."""
    is_reversed: bool = False
    """Whether the marketplace took its decision back on appeal, or a part of it."""


class ChargebackRecord(msgspec.Struct, frozen=True, gc=False):
    """What became of one chargeback."""

    order: int
    kind: str
    is_charged: bool = False
    """Whether the seller pays for it."""
    refunded: int = 0
    """Cents of the order paid back already when the bank decided."""
