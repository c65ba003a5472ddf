"""The record itself: dense numbers, a digest of everything, and a copy that goes its own way."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.journal.codec import decode, decode_header, encode
from simulator.journal.entry import Entry, Header
from simulator.journal.journal import Journal

HEADER = Header(Raw(b'{"name":"test"}'), seed=7, replication=0, columns={"total": "abc"}, versions={"python": "3"})
OTHERWISE: list[dict[str, Any]] = [
    {"scenario": Raw(b"{}")},
    {"seed": 8},
    {"replication": 1},
    {"columns": {"total": "abd"}},
]


def marked(number: int) -> e.NoResponseMarked:
    return e.NoResponseMarked(number, number)


def journal(count: int, header: Header = HEADER, **how: Any) -> Journal:
    record = Journal(header, **how)
    for number in range(1, count + 1):
        record.append(10 * number, "team", marked(number))
    return record


@pytest.mark.parametrize("count", [0, 1, 3, 1_200])
def test_numbers_are_dense_from_1(count: int) -> None:
    record = journal(count)
    assert record.length == count
    assert [entry.seq for entry in record.entries()] == list(range(1, count + 1))


def test_an_entry_is_returned_as_it_is_kept() -> None:
    record = Journal(HEADER)
    command = c.MarkNoResponseNeeded(4)
    entry = record.append(5, "inbox", marked(4), cause=0, command=command)
    assert entry == Entry(1, 5, "inbox", marked(4), 0, command)
    assert list(record.entries()) == [entry]
    assert record.append(6, "team", marked(4)) == Entry(2, 6, "team", marked(4), 0, None)


def test_equal_runs_have_equal_digests() -> None:
    assert journal(700).digest == journal(700).digest
    assert journal(3).digest.startswith("sha256:")


def test_the_digest_is_there_whether_entries_are_kept_or_not() -> None:
    assert journal(700).digest == journal(700, keep=False).digest == journal(700, sink=bytearray().extend).digest


def test_asking_for_the_digest_changes_nothing() -> None:
    record = Journal(HEADER)
    for number in range(1, 8):
        record.append(10 * number, "team", marked(number))
        assert record.digest == journal(number).digest


def test_where_it_ran_is_no_part_of_the_digest() -> None:
    elsewhere = Header(HEADER.scenario, 7, 0, HEADER.columns, versions={"python": "4"})
    assert journal(3, elsewhere).digest == journal(3).digest


@pytest.mark.parametrize("change", OTHERWISE, ids=lambda change: next(iter(change)))
def test_another_run_has_another_digest_before_anything_happened(change: dict[str, Any]) -> None:
    known: dict[str, Any] = {"scenario": HEADER.scenario, "seed": 7, "replication": 0, "columns": HEADER.columns}
    assert journal(0, Header(**(known | change))).digest != journal(0).digest


@pytest.mark.parametrize(
    "last",
    [
        (31, "team", marked(3), 0, None),
        (30, "inbox", marked(3), 0, None),
        (30, "team", marked(4), 0, None),
        (30, "team", marked(3), 2, None),
        (30, "team", marked(3), 0, c.MarkNoResponseNeeded(3)),
    ],
)
def test_every_part_of_an_entry_counts(last: tuple[Any, ...]) -> None:
    record = journal(2)
    record.append(*last)
    assert record.digest != journal(3).digest


def test_lines_come_after_a_number_and_up_to_a_limit() -> None:
    record = journal(600)
    assert [decode(line).seq for line in record.lines(after=597)] == [598, 599, 600]
    assert [decode(line).seq for line in record.lines(after=2, limit=2)] == [3, 4]
    assert record.lines(after=600) == []
    assert record.lines(limit=0) == []
    assert len(record.lines()) == 600
    assert [entry.seq for entry in record.entries(after=598)] == [599, 600]


def test_a_journal_that_keeps_nothing_has_no_lines() -> None:
    record = journal(600, keep=False)
    assert record.lines() == []
    assert record.length == 600


def test_encoded_entries_are_taken_as_they_are() -> None:
    record = Journal(HEADER)
    for line in journal(5).lines():
        record.take(line)
    assert (record.length, record.digest) == (5, journal(5).digest)
    record.append(60, "team", marked(6))
    assert record.digest == journal(6).digest


def test_a_sink_gets_the_header_first_and_then_every_line_once() -> None:
    written: list[bytes] = []
    record = journal(0, sink=written.append)
    assert len(written) == 1
    assert decode_header(written[0]) == HEADER
    for number in range(1, 1_101):
        record.append(10 * number, "team", marked(number))
    assert len(written) > 1, "a long run does not gather in memory"
    record.flush()
    lines = b"".join(written).split(b"\n")
    assert lines[-1] == b""
    assert lines[1:-1] == journal(1_100).lines()
    before = len(written)
    record.flush()
    assert len(written) == before


def test_a_copy_goes_its_own_way_and_shares_no_sink() -> None:
    written: list[bytes] = []
    record = journal(3, sink=written.append)
    twin = record.copy()
    record.append(40, "team", marked(4))
    twin.append(40, "team", marked(9))
    twin.append(50, "team", marked(5))
    assert (record.length, twin.length) == (4, 5)
    assert [entry.event.order for entry in record.entries()] == [1, 2, 3, 4]
    assert [entry.event.order for entry in twin.entries()] == [1, 2, 3, 9, 5]
    assert record.digest == journal(4).digest
    assert twin.digest != journal(5).digest
    assert encode(Entry(4, 40, "team", marked(9))) not in b"".join(written)


def test_a_copy_that_is_continued_alike_has_the_same_digest() -> None:
    twin = journal(3).copy()
    for number in (4, 5):
        twin.append(10 * number, "team", marked(number))
    assert twin.digest == journal(5).digest
    assert twin.lines() == journal(5).lines()


def test_a_copy_of_a_journal_that_keeps_nothing_keeps_nothing() -> None:
    twin = journal(3, keep=False).copy()
    assert twin.lines() == []
    assert twin.digest == journal(3).digest


@given(st.lists(st.integers(0, 5), max_size=5), st.integers(0, 30), st.none() | st.integers(0, 30))
def test_copies_of_copies_read_like_one_record(parts: list[int], after: int, limit: int | None) -> None:
    """Copies share what came before them; where they may be read from, and how far, must not show it."""
    record, whole = journal(3), journal(3)
    for part in parts:
        parent, record = record, record.copy()
        parent.append(9_999, "elsewhere", marked(9_999))
        for _ in range(part):
            number = record.length + 1
            record.append(10 * number, "team", marked(number))
            whole.append(10 * number, "team", marked(number))
    assert record.lines(after, limit) == whole.lines(after, limit)
    assert record.digest == whole.digest
