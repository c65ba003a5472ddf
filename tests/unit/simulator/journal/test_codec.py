"""Lines of JSON and back, for every kind of event and command, and the stable names they are written under."""

import hashlib
import json
from typing import get_args

import msgspec
import numpy as np
import pytest
from msgspec import Raw

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.journal import codec
from simulator.journal.entry import FORMAT, Entry, Footer, Header
from tests.unit.simulator.domain.samples import COMMANDS, EVENTS

HEADER = Header(Raw(b'{"story":{"zebra":1,"ant":2}}'), 7, 0, {"total": "ff"}, {"python": "3"})
EXTERNAL = [command for command in COMMANDS if isinstance(command, get_args(c.ExternalCommand))]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_every_event_survives(event: e.AnyEvent) -> None:
    entry = Entry(3, -5, "buyer", event, cause=2)
    line = codec.encode(entry)
    assert codec.decode(line) == entry
    assert type(codec.decode(line).event) is type(event)
    assert b"\n" not in line


@pytest.mark.parametrize("command", EXTERNAL, ids=lambda command: type(command).__name__)
def test_every_external_command_survives(command: c.ExternalCommand) -> None:
    entry = Entry(3, 5, "inbox", EVENTS[0], command=command)
    assert codec.decode(codec.encode(entry)) == entry


def test_line_ends_in_a_text_do_not_end_the_line() -> None:
    entry = Entry(1, 0, "inbox", e.NoteAdded(1, 1, "a\nb\r\n\u2028c\u0085\x0b"))
    assert codec.encode(entry).splitlines() == [codec.encode(entry)]
    assert codec.decode(codec.encode(entry)) == entry


def test_the_names_on_the_wire_never_change() -> None:
    """Golden: journals written by an older version must be readable."""
    line = codec.encode(Entry(1, 9, "inbox", e.RefundIssued(1, 490, "x", full=False), 0, c.RefundOrder(1, "x", 490)))
    assert json.loads(line) == {
        "seq": 1,
        "at": 9,
        "by": "inbox",
        "event": {"is": "refund_issued", "order": 1, "amount": 490, "reason": "x", "full": False},
        "command": {"do": "refund_order", "order": 1, "reason": "x", "amount": 490},
    }


@pytest.mark.parametrize("family", [e.AnyEvent, c.ExternalCommand | c.ActorCommand], ids=["events", "commands"])
def test_a_tag_is_the_name_of_its_class(family: object) -> None:
    for kind in get_args(family):
        words = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__)
        assert kind.__struct_config__.tag == words.removeprefix("_")


def test_headers_and_footers_survive() -> None:
    assert codec.decode_header(codec.encode_header(HEADER)) == HEADER
    footer = Footer(3, 10, "sha256:00")
    assert codec.decode_footer(codec.encode_footer(footer)) == footer
    assert HEADER.format == FORMAT


def test_keys_keep_the_order_of_the_file() -> None:
    """The first step written opens a story."""
    assert list(codec.decode_header(codec.encode_header(HEADER)).resolved()["story"]) == ["zebra", "ant"]


def test_an_entry_a_header_and_a_footer_are_not_taken_for_one_another() -> None:
    lines = {
        codec.decode: codec.encode(Entry(1, 0, "buyer", EVENTS[0])),
        codec.decode_header: codec.encode_header(HEADER),
        codec.decode_footer: codec.encode_footer(Footer(3, 10, "x")),
    }
    for decoder in lines:
        for maker, line in lines.items():
            if maker is not decoder:
                with pytest.raises(msgspec.DecodeError):
                    decoder(line)


@pytest.mark.parametrize("line", [b"", b"{", b"null", b"[]", b'{"seq":1}', b"\xff\xfe"])
def test_what_is_no_entry_is_refused(line: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        codec.decode(line)


def test_an_unknown_kind_of_event_is_refused() -> None:
    line = codec.encode(Entry(1, 0, "buyer", EVENTS[0])).replace(b"step_entered", b"step_dreamt")
    with pytest.raises(msgspec.DecodeError):
        codec.decode(line)


def test_the_identity_of_a_run_is_its_header_without_versions() -> None:
    elsewhere = Header(HEADER.scenario, 7, 0, HEADER.columns, {"python": "4"})
    assert codec.identity(HEADER) == codec.identity(elsewhere)
    assert codec.identity(HEADER) != codec.identity(Header(HEADER.scenario, 8, 0, HEADER.columns))


def test_a_column_is_hashed_by_its_numbers() -> None:
    ours = codec.hash_columns({"a": np.array([1, 2, -3], dtype=np.int64), "b": np.array([1, 2, 3], dtype=np.int64)})
    big_endian = codec.hash_columns({"a": np.array([1, 2, -3], dtype=">i8")})
    numbers = b"".join(number.to_bytes(8, "little", signed=True) for number in (1, 2, -3))
    assert ours["a"] == hashlib.sha256(numbers).hexdigest()
    assert ours["a"] == big_endian["a"]
    assert ours["a"] != ours["b"]


def test_a_narrow_column_is_hashed_as_narrow_as_it_is() -> None:
    found = codec.hash_columns({"a": np.array([1, -3], dtype=np.int16), "b": np.arange(6, dtype=np.int16)[::5]})
    assert found["a"] == hashlib.sha256(b"\x01\x00\xfd\xff").hexdigest()
    assert found["b"] == hashlib.sha256(b"\x00\x00\x05\x00").hexdigest()
