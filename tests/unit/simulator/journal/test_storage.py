"""Journals on disk: written whole, read whole, and each way a file can be damaged told with its line and code."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.errors import JournalError
from simulator.journal.entry import FORMAT, Header
from simulator.journal.journal import Journal
from simulator.journal.storage import footer_of, parse, read, whole, writing

NOW = 3 * DAY
Damage = Callable[[list[bytes]], list[bytes]]


def recorded() -> Journal:
    """A short journal with every part of an entry in use."""
    journal = Journal(Header(Raw(b'{"name":"test"}'), 7, 0, {"total": "ff"}, {"python": "3"}))
    journal.append(0, "buyer", e.StepEntered(1, "opening", begins=True))
    journal.append(0, "buyer", e.ConversationOpened(1, 1), cause=1)
    journal.append(0, "buyer", e.MessageReceived(1, 1, 1, "opening"), cause=1)
    journal.append(HOUR, "inbox", e.MessageSent(1, 1, 2, "reply", 1, "caffè\n\u2028"), 0, c.Reply(1, "caffè\n\u2028"))
    journal.append(DAY, "buyer", e.StoryEnded(1, "resolved"))
    return journal


FILE = whole(recorded(), NOW)


def damaged(damage: Damage) -> JournalError:
    lines = damage(FILE.removesuffix(b"\n").split(b"\n"))
    with pytest.raises(JournalError) as found:
        parse(b"\n".join(lines) + b"\n", "run.jsonl")
    return found.value


def changed(line: int, old: bytes, new: bytes) -> Damage:
    def damage(lines: list[bytes]) -> list[bytes]:
        assert old in lines[line - 1]
        return [*lines[: line - 1], lines[line - 1].replace(old, new), *lines[line:]]

    return damage


def test_what_is_written_is_read() -> None:
    recording = parse(FILE, "run.jsonl")
    assert recording.header == recorded().header
    assert recording.entries == tuple(recorded().entries())
    assert recording.footer == footer_of(recorded(), NOW)
    assert (recording.footer.entries, recording.footer.now) == (5, NOW)


def test_every_line_is_one_document() -> None:
    assert FILE.endswith(b"\n")
    documents = [json.loads(line) for line in FILE.decode().split("\n")[:-1]]
    assert len(documents) == 1 + 5 + 1
    assert set(documents[-1]) == {"footer"}


def test_a_world_may_write_while_it_runs(tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    with writing(path) as writer:
        journal = Journal(recorded().header, keep=False, sink=writer.take)
        for entry in recorded().entries():
            journal.append(entry.at, entry.by, entry.event, entry.cause, entry.command)
        writer.end(journal, NOW)
    assert path.read_bytes() == FILE
    assert read(path) == parse(FILE, str(path))


def test_an_empty_journal_is_a_journal() -> None:
    journal = Journal(recorded().header)
    recording = parse(whole(journal, 0), "run.jsonl")
    assert (recording.entries, recording.footer.entries) == ((), 0)


def test_the_last_line_may_lack_its_end() -> None:
    assert parse(FILE.removesuffix(b"\n"), "run.jsonl") == parse(FILE, "run.jsonl")


@pytest.mark.parametrize("name", ["nothing.jsonl", ".", "no/such/folder.jsonl"])
def test_what_cannot_be_opened_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(JournalError) as found:
        read(tmp_path / name)
    assert (found.value.code, found.value.line) == ("journal.unreadable", 1)
    assert found.value.path == str(tmp_path / name)
    assert found.value.problem.startswith("cannot be read: ")


@pytest.mark.parametrize("name", [".", "no/such/folder.jsonl"])
def test_what_cannot_be_written_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(JournalError) as found, writing(tmp_path / name):
        pytest.fail("nothing can be written here")
    assert (found.value.code, found.value.line) == ("journal.unwritable", 1)


@pytest.mark.parametrize("content", [b"", b"\n", b"not json\n", b"{}\n", b"[1]\n", b"\x89PNG\r\n", b"\x00" * 50])
def test_what_is_no_journal_is_told_at_its_first_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "run.jsonl"
    path.write_bytes(content)
    with pytest.raises(JournalError) as found:
        read(path)
    assert (found.value.code, found.value.line) == ("journal.header", 1)
    assert str(found.value).startswith(f"{path}:1: ")


def test_another_format_is_not_read() -> None:
    header = b'"format":' + str(FORMAT).encode()
    error = damaged(changed(1, header, b'"format":99'))
    assert (error.code, error.line) == ("journal.format", 1)
    assert "99" in error.problem


@pytest.mark.parametrize(
    ("damage", "code", "line"),
    [
        (lambda lines: lines[:-1], "journal.truncated", 6),
        (lambda lines: lines[:3], "journal.truncated", 3),
        (lambda lines: lines[:1], "journal.truncated", 1),
        (lambda lines: [*lines[:3], lines[3][:20]], "journal.truncated", 4),
        (lambda lines: [*lines[:-1], lines[-1][:9]], "journal.truncated", 7),
        (lambda lines: [*lines, b""], "journal.truncated", 8),
        (lambda lines: [*lines, lines[2]], "journal.truncated", 8),
        (lambda lines: [*lines[:3], lines[3][:20], *lines[4:]], "journal.entry", 4),
        (lambda lines: [*lines[:3], b"", *lines[4:]], "journal.entry", 4),
        (lambda lines: [*lines[:3], lines[0], *lines[4:]], "journal.entry", 4),
        (changed(4, b"message_received", b"message_dreamt"), "journal.entry", 4),
        (lambda lines: [*lines[:2], *lines[3:]], "journal.gap", 3),
        (lambda lines: [*lines[:3], *lines[2:]], "journal.gap", 4),
        (lambda lines: [lines[0], lines[2], lines[1], *lines[3:]], "journal.gap", 2),
        (lambda lines: [*lines[:-2], lines[-1]], "journal.digest", 6),
        (changed(5, b"caff", b"taff"), "journal.digest", 7),
        (changed(2, b'"at":0', b'"at":1'), "journal.digest", 7),
        (changed(3, b'"seq":2', b'"seq": 2'), "journal.digest", 7),
        (changed(1, b'"seed":7', b'"seed":8'), "journal.digest", 7),
        (changed(1, b'"ff"', b'"fe"'), "journal.digest", 7),
        (changed(7, b'"entries":5', b'"entries":6'), "journal.digest", 7),
        (changed(7, b"sha256:", b"sha256:0"), "journal.digest", 7),
    ],
    ids=[
        "no footer",
        "cut after an entry",
        "only a header",
        "cut in the middle of a line",
        "cut in the footer",
        "something after the footer",
        "an entry after the footer",
        "a broken line inside",
        "an empty line inside",
        "a header inside",
        "an unknown event",
        "an entry removed",
        "an entry twice",
        "entries exchanged",
        "the last entry removed",
        "a text changed",
        "an instant changed",
        "a line written otherwise",
        "another seed",
        "another column",
        "another count",
        "another digest",
    ],
)
def test_damage_is_told_with_its_line_and_code(damage: Damage, code: str, line: int) -> None:
    error = damaged(damage)
    assert (error.code, error.line, error.path) == (code, line, "run.jsonl")


def test_a_gap_says_what_stands_where() -> None:
    error = damaged(lambda lines: [*lines[:2], *lines[3:]])
    assert error.problem == "entry 3 stands where entry 2 must be"


def test_where_it_ran_may_be_changed() -> None:
    """Versions are no part of the digest; replay says what they change."""
    content = FILE.replace(b'"python":"3"', b'"python":"4"')
    assert parse(content, "run.jsonl").header.versions == {"python": "4"}


@given(st.integers(1, len(FILE) - 2))
def test_a_file_cut_anywhere_is_no_journal(length: int) -> None:
    with pytest.raises(JournalError) as found:
        parse(FILE[:length], "run.jsonl")
    assert found.value.code in {"journal.header", "journal.truncated"}
