"""The messages of all threads in the order they were written, each knowing the one before it in its thread.

Holds what was written down: a seller's text, or the step a buyer spoke from. The words of a step are rendered only
when somebody looks; the step itself is shown to nobody.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator

import msgspec


class Written(msgspec.Struct, frozen=True, gc=False):
    """One message. ``words`` is the seller's text, or the name of the buyer's step."""

    number: int
    thread: int
    order: int
    previous: int
    """Number of the thread's message before, 0 for none."""
    at: int
    kind: str
    words: str
    by_buyer: bool
    attachments: tuple[str, ...] = ()
    contents: tuple[str, ...] = ()
    text: str = ""
    """What a buyer wrote who spoke from no step."""


_SHEET = 1024


class Messages:
    """Every message by its number, which is dense and grows with time.

    They lie on sheets that are never touched again once they are full, so that copies share them.
    """

    def __init__(self) -> None:
        self._full: list[list[Written]] = []
        self._last: list[Written] = []
        self._times = array("q")
        self._received = array("q")

    def copy(self) -> "Messages":
        """The same messages, free to go their own way."""
        twin = Messages()
        twin._full = self._full.copy()
        twin._last = self._last.copy()
        twin._times = self._times[:]
        twin._received = self._received[:]
        return twin

    def add(self, written: Written) -> None:
        """Take in the next message."""
        self._last.append(written)
        if len(self._last) == _SHEET:
            self._full.append(self._last)
            self._last = []
        self._times.append(written.at)
        if written.by_buyer:
            self._received.append(written.at)

    def __getitem__(self, number: int) -> Written:
        sheet, place = divmod(number - 1, _SHEET)
        return self._full[sheet][place] if sheet < len(self._full) else self._last[place]

    def __len__(self) -> int:
        return len(self._full) * _SHEET + len(self._last)

    def back_from(self, number: int) -> Iterator[Written]:
        """A message of a thread and those before it, newest first."""
        while number:
            written = self[number]
            yield written
            number = written.previous

    def before(self, instant: int) -> int:
        """The number of the last message written before an instant, 0 for none."""
        return bisect_left(self._times, instant)

    def received_since(self, instant: int) -> int:
        """How many messages of buyers came at or after an instant."""
        return len(self._received) - bisect_left(self._received, instant)
