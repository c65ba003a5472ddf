"""A help desk's export as columns of conversations: only what is asked for is kept, and nothing that names anybody.

How single cells are read is their kind's module; what the columns say is found in ``simulator.fitting``.
"""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from mock_api.exports.headings import Heading, check_required
from mock_api.exports.instants import Reading, Resolved, Times, resolve
from mock_api.exports.labels import NO_ID, Labels, id_of
from mock_api.exports.lengths import parse_length
from mock_api.exports.refusal import ExportRefused, listed_rows
from mock_api.exports.sheet import opened
from mock_api.exports.synonyms import HELP_DESK, HELP_DESK_REQUIRED
from scenarios.quantities import MINUTE
from simulator.fitting.columns import UNKNOWN, Conversations
from simulator.fitting.languages import language_code
from simulator.fitting.reasons import Candidate, choose, kind_of, plain_word
from simulator.fitting.wall_clock import Flags, Whole

_MOST_CANDIDATES = 4
_MOST_UNSOUND = 0.05
_MOST_REPLIES = 1_000
_NO_LENGTH = -(2**62)
_REMEMBERED = 2_000
_FREE_TEXT = ("subject", "title")
_LISTS = ("tags", "tag", "labels")
_OVER = frozenset({"solved", "closed", "resolved", "archived", "done", "completed"})
_UNWANTED = frozenset({"spam", "deleted", "trash", "trashed", "junk"})


@dataclass(frozen=True)
class HelpDesk:
    """What an export holds: the conversations, the ids of their orders as numbers, and what was assumed or left out."""

    conversations: Conversations
    orders: Whole
    channels: Mapping[str, float]
    assumed: tuple[str, ...]
    left_out: tuple[str, ...]


@dataclass
class _Rows:
    """The columns in the making."""

    headings: Mapping[str, list[Heading]]
    numbers: "array[int]" = field(default_factory=lambda: array("i"))
    ids: "array[int]" = field(default_factory=lambda: array("Q"))
    orders: "array[int]" = field(default_factory=lambda: array("Q"))
    lengths: "array[int]" = field(default_factory=lambda: array("q"))
    handle: "array[int]" = field(default_factory=lambda: array("q"))
    replies: "array[int]" = field(default_factory=lambda: array("i"))
    closed: "array[int]" = field(default_factory=lambda: array("b"))
    language: Labels = field(default_factory=Labels)
    agent: Labels = field(default_factory=Labels)
    channel: Labels = field(default_factory=Labels)
    unwanted: int = 0
    unreadable: "array[int]" = field(default_factory=lambda: array("i"))
    """Rows whose first reply could not be read."""

    def __post_init__(self) -> None:
        names = {role: self.headings[role] for role in ("created_at", "first_reply_at", "solved_at")}
        self.times = {role: Times(found[0].written if found else role) for role, found in names.items()}
        self.reasons = [(heading, Labels()) for heading in self.headings["reason"][:_MOST_CANDIDATES]]

    def take(self, number: int, cells: Sequence[str]) -> None:
        """Take in a row."""
        status = _cell(cells, self.headings["status"]).casefold()
        if status in _UNWANTED:
            self.unwanted += 1
            return
        self.numbers.append(number)
        self.ids.append(id_of(_cell(cells, self.headings["ticket_id"])))
        self.orders.append(id_of(_cell(cells, self.headings["order_id"])))
        self.times["created_at"].take(_cell(cells, self.headings["created_at"]))
        self._take_reply(number, cells)
        is_over = self.times["solved_at"].take(_cell(cells, self.headings["solved_at"])) or status in _OVER
        self.closed.append(is_over)
        self._take_words(cells)
        self.handle.append(self._length(cells, "handle_time"))
        self.replies.append(self._replies(cells))

    def _take_reply(self, number: int, cells: Sequence[str]) -> None:
        """The first reply is an instant or a duration, whatever its column is called."""
        times = self.times["first_reply_at"]
        for heading in self.headings["first_reply_at"]:
            cell = _at(cells, heading)
            if not cell:
                continue
            length = parse_length(cell, heading.unit or MINUTE)
            if length is None:
                self.lengths.append(_NO_LENGTH)
                if not times.take(cell):
                    self.unreadable.append(number)
            else:
                self.lengths.append(length)
                times.skip()
            return
        self.lengths.append(_NO_LENGTH)
        times.skip()

    def _take_words(self, cells: Sequence[str]) -> None:
        for heading, labels in self.reasons:
            labels.take(_reason(_at(cells, heading), heading))
        self.language.take(language_code(_cell(cells, self.headings["language"])))
        self.agent.take(_cell(cells, self.headings["agent"]))
        self.channel.take(plain_word(_cell(cells, self.headings["channel"])))

    def _length(self, cells: Sequence[str], role: str) -> int:
        heading = next(iter(self.headings[role]), None)
        cell = _at(cells, heading) if heading else ""
        length = parse_length(cell, heading.unit or MINUTE, MINUTE) if heading and cell else None
        return length if length is not None and length > 0 else UNKNOWN

    def _replies(self, cells: Sequence[str]) -> int:
        """How often it was answered; of all messages, half are answers."""
        written = _cell(cells, self.headings["replies"])
        if written:
            return _count(written)
        messages = _count(_cell(cells, self.headings["messages"]))
        return max(1, messages // 2) if messages > 0 else UNKNOWN


def read_help_desk(path: Path, reading: Reading) -> HelpDesk:
    """An export of a help desk.

    Raises:
        ExportRefused: it cannot be used.
    """
    with opened(path) as sheet:
        rows = _Rows(check_required(sheet.file, sheet.headings, HELP_DESK, HELP_DESK_REQUIRED))
        for number, cells in sheet.rows:
            rows.take(number, cells)
    return _help_desk(str(path), rows, reading)


def _help_desk(file: str, rows: _Rows, reading: Reading) -> HelpDesk:
    numbers = np.asarray(rows.numbers, dtype=np.int64)
    if not numbers.size:
        raise ExportRefused(file, "has names of columns and no rows")
    _check_created(file, rows.times["created_at"], numbers)
    if len(rows.unreadable) > _MOST_UNSOUND * numbers.size:
        name = rows.times["first_reply_at"].written
        raise ExportRefused(file, f"'{name}' cannot be read as a time or a duration in {listed_rows(rows.unreadable)}")
    resolved = resolve(file, rows.times, numbers, reading)
    created, replied = _instants(rows, resolved)
    sound = created != UNKNOWN
    negative = sound & (replied != UNKNOWN) & (replied < created)
    _check_negative(file, negative, sound & (replied != UNKNOWN), numbers)
    again = _again(np.asarray(rows.ids, dtype=np.uint64))
    kept = sound & ~negative & ~again
    return HelpDesk(
        _conversations(rows, resolved, replied).chosen(kept),
        np.asarray(rows.orders, dtype=np.uint64).astype(np.int64)[kept],
        _shares(rows.channel, kept),
        resolved.assumed,
        tuple(_left_out(rows, numbers, sound, negative & ~again, again & sound)),
    )


def _instants(rows: _Rows, resolved: Resolved) -> tuple[Whole, Whole]:
    created, replied = resolved.instants["created_at"], resolved.instants["first_reply_at"]
    lengths = np.asarray(rows.lengths, dtype=np.int64)
    return created, np.where((lengths != _NO_LENGTH) & (created != UNKNOWN), created + lengths, replied)


def _conversations(rows: _Rows, resolved: Resolved, replied: Whole) -> Conversations:
    candidates = [Candidate([*labels.known], labels.column, _is_free_text(heading)) for heading, labels in rows.reasons]
    reason, reasons = choose(candidates)
    blank = np.full(len(rows.numbers), UNKNOWN, dtype=np.int64)
    latest = [int(column.max()) for column in (*resolved.instants.values(), replied) if column.size]
    return Conversations(
        created=resolved.instants["created_at"],
        replied=replied,
        closed=np.asarray(rows.closed, dtype=np.bool_),
        reason=reason if reasons else blank,
        language=rows.language.column,
        agent=np.where(replied != UNKNOWN, rows.agent.column, UNKNOWN),
        handle=np.asarray(rows.handle, dtype=np.int64),
        replies=np.asarray(rows.replies, dtype=np.int64),
        order=blank,
        reasons=reasons,
        languages=(*rows.language.known,),
        until=max(latest),
    )


def _is_free_text(heading: Heading) -> bool:
    """Whether a column holds sentences and no kinds."""
    return heading.written.casefold().strip() in _FREE_TEXT


def _check_created(file: str, times: Times, numbers: Whole) -> None:
    unread = numbers[times.is_unreadable]
    if unread.size > _MOST_UNSOUND * numbers.size:
        problem = f"'{times.written}' cannot be read as a time in {listed_rows(unread.tolist())}"
        raise ExportRefused(file, problem, "write times as 2026-03-01T09:12:33+01:00, or as 2026-03-01 09:12")
    if 2 * times.dates_only > numbers.size:
        raise ExportRefused(file, f"'{times.written}' has days without a time of day", "export the time as well")
    if not times.is_read.any():
        raise ExportRefused(file, f"'{times.written}' is empty in every row")


def _check_negative(file: str, negative: Flags, answered: Flags, numbers: Whole) -> None:
    if negative.sum() > _MOST_UNSOUND * max(1, int(answered.sum())):
        problem = f"says of {int(negative.sum()):,} rows that they were answered before they were written"
        hint = f"{listed_rows(numbers[negative].tolist())}; are both times from the same clock?"
        raise ExportRefused(file, problem, hint)


def _again(ids: "np.ndarray[tuple[int, ...], np.dtype[np.uint64]]") -> Flags:
    """Rows whose id came before."""
    _, first = np.unique(ids, return_index=True)
    again = np.ones(len(ids), dtype=np.bool_)
    again[first] = False
    again[ids == NO_ID] = False
    return again


def _left_out(rows: _Rows, numbers: Whole, sound: Flags, negative: Flags, again: Flags) -> list[str]:
    told = [
        (~sound, "without a time of creation that can be read"),
        (negative, "answered before they were written"),
        (again, "whose ticket_id came before"),
    ]
    found = [(numbers[flags].tolist(), why) for flags, why in told if flags.any()]
    said = [f"{len(where):,} {why} ({listed_rows(where)})" for where, why in found]
    return [*said, f"{rows.unwanted:,} marked as spam or deleted"] if rows.unwanted else said


def _shares(labels: Labels, kept: Flags) -> dict[str, float]:
    codes = labels.column[kept]
    counts = np.bincount(codes[codes >= 0], minlength=len(labels.known))
    return {word: float(counts[code]) / max(1, len(codes)) for word, code in labels.known.items()}


@lru_cache(_REMEMBERED)
def _reason(cell: str, heading: Heading) -> str:
    """A reason as a key. Of a sentence only its kind; of several tags the first that is known."""
    if not cell:
        return ""
    if _is_free_text(heading):
        return kind_of(plain_word(cell))
    if any(word in heading.written.casefold() for word in _LISTS):
        words = [plain_word(word) for word in cell.replace(";", ",").replace("|", ",").replace(" ", ",").split(",")]
        words = [word for word in words if word]
        return next((word for word in words if kind_of(word) != "other"), words[0] if words else "")
    return plain_word(cell)


def _count(written: str) -> int:
    return min(int(written), _MOST_REPLIES) if written.isascii() and written.isdecimal() and len(written) < 9 else -1


def _cell(cells: Sequence[str], headings: Sequence[Heading]) -> str:
    return _at(cells, headings[0]) if headings else ""


def _at(cells: Sequence[str], heading: Heading) -> str:
    return cells[heading.place].strip() if heading.place < len(cells) else ""
