"""The append-only record of one world, with its digest.

Entries are kept encoded, or not at all where nobody will ask for them; the digest exists either way. Reading and
writing files is ``storage``.
"""

import hashlib
from collections.abc import Callable, Iterator
from copy import copy

from simulator.domain.commands import ExternalCommand
from simulator.domain.events import AnyEvent
from simulator.journal.codec import decode, encode, encode_header, identity
from simulator.journal.entry import Entry, Header
from simulator.reading.readings import Reading

Sink = Callable[[bytes], object]

_FLUSH = 512


class Journal:
    """Header and entries of one run. Equal digests mean equal runs; only the World appends."""

    def __init__(self, header: Header, *, keep: bool = True, sink: Sink | None = None) -> None:
        self.header = header
        self.length = 0
        self._keeps = keep
        self._shared: tuple[tuple[list[bytes], int], ...] = ()
        """Lists of the journals this one was copied from, each with how much of it is ours too."""
        self._own: list[bytes] = []
        self._sink = sink
        self._hash = hashlib.sha256(identity(header))
        self._unhashed: list[bytes] = []
        if sink is not None:
            sink(encode_header(header) + b"\n")

    def append(
        self,
        at: int,
        by: str,
        event: AnyEvent,
        cause: int = 0,
        command: ExternalCommand | None = None,
        readings: tuple[Reading, ...] = (),
    ) -> Entry:
        """Record an event under the next number."""
        seq = self.length = self.length + 1
        entry = Entry(seq, at, by, event, cause, command, readings)
        unhashed = self._unhashed
        unhashed.append(encode(entry))
        if len(unhashed) >= _FLUSH:
            self.flush()
        return entry

    def take(self, line: bytes) -> None:
        """Record an entry that is encoded already; its number must be the next."""
        self.length += 1
        self._unhashed.append(line)

    def flush(self) -> None:
        """Hand everything recorded so far to the digest, the sink and the shelf."""
        lines = self._unhashed
        if not lines:
            return
        joined = b"\n".join(lines) + b"\n"
        self._hash.update(joined)
        if self._sink is not None:
            self._sink(joined)
        if self._keeps:
            self._own.extend(lines)
        self._unhashed = []

    @property
    def digest(self) -> str:
        """``sha256:...`` over the header without versions, the columns' hashes and every entry."""
        self.flush()
        return "sha256:" + self._hash.hexdigest()

    def lines(self, after: int = 0, limit: int | None = None) -> list[bytes]:
        """Encoded entries with a number above ``after``; none are there when the journal keeps none."""
        self.flush()
        until = self.length if limit is None else after + limit
        found: list[bytes] = []
        start = 0
        for lines, count in (*self._shared, (self._own, len(self._own))):
            if start < until and after < start + count:
                found += lines[max(0, after - start) : min(count, until - start)]
            start += count
        return found

    def entries(self, after: int = 0, limit: int | None = None) -> Iterator[Entry]:
        """Entries with a number above ``after``, decoded one by one."""
        return map(decode, self.lines(after, limit))

    def copy(self) -> "Journal":
        """The same record, free to go on its own way, in a time that does not grow with it; a sink is not shared."""
        self.flush()
        # The header is part of the digest already; a journal made anew would encode and hash it again.
        twin = copy(self)
        twin._shared = (*self._shared, (self._own, len(self._own)))
        twin._own, twin._unhashed = [], []
        twin._sink = None
        twin._hash = self._hash.copy()
        return twin
