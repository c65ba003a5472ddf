"""The append-only record of one world, with its digest.

Entries are kept encoded, or not at all where nobody will ask for them; the digest exists either way. Reading and
writing files is ``storage``.
"""

import hashlib
from collections.abc import Callable, Iterator

from simulator.domain.commands import ExternalCommand
from simulator.domain.events import AnyEvent
from simulator.journal.codec import decode, encode, encode_header, identity
from simulator.journal.entry import Entry, Header

Sink = Callable[[bytes], object]

_FLUSH = 512


class Journal:
    """Header and entries of one run. Equal digests mean equal runs; only the World appends."""

    def __init__(self, header: Header, *, keep: bool = True, sink: Sink | None = None) -> None:
        self.header = header
        self.length = 0
        self._kept: list[bytes] | None = [] if keep else None
        self._sink = sink
        self._hash = hashlib.sha256(identity(header))
        self._unhashed: list[bytes] = []
        if sink is not None:
            sink(encode_header(header) + b"\n")

    def append(
        self, at: int, by: str, event: AnyEvent, cause: int = 0, command: ExternalCommand | None = None
    ) -> Entry:
        """Record an event under the next number."""
        seq = self.length = self.length + 1
        entry = Entry(seq, at, by, event, cause, command)
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
        if self._kept is not None:
            self._kept.extend(lines)
        self._unhashed = []

    @property
    def digest(self) -> str:
        """``sha256:...`` over the header without versions, the columns' hashes and every entry."""
        self.flush()
        return "sha256:" + self._hash.hexdigest()

    def lines(self, after: int = 0, limit: int | None = None) -> list[bytes]:
        """Encoded entries with a number above ``after``; none are there when the journal keeps none."""
        self.flush()
        kept = self._kept or []
        return kept[after:] if limit is None else kept[after : after + limit]

    def entries(self, after: int = 0) -> Iterator[Entry]:
        """Entries with a number above ``after``, decoded one by one."""
        return map(decode, self.lines(after))

    def copy(self) -> "Journal":
        """The same record, free to go on its own way; a sink is not shared."""
        self.flush()
        twin = Journal(self.header, keep=False)
        twin.length = self.length
        twin._kept = None if self._kept is None else self._kept.copy()
        twin._hash = self._hash.copy()
        return twin
