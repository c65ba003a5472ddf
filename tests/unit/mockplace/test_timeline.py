"""Reads timelines as people do."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockplace.records import Entry
from mockplace.timeline import told
from tests.unit.mockplace.documents import entry

VALUES = st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text())


def line(at: int, by: str, **event: Any) -> str:
    (only,) = told([Entry.of(entry(1, at, by, **event))])
    return only


@given(st.dictionaries(st.text(), VALUES), st.integers(0, 10**12))
def test_whatever_happened_is_told_in_one_line(event: dict[str, Any], at: int) -> None:
    (only,) = told([Entry.of({"seq": 1, "at": at, "by": "buyers", "event": event | {"is": "thing_done"}})])
    assert len(only.splitlines()) == 1


@pytest.mark.parametrize(
    ("at", "written"),
    [(0, "0d 00:00:00"), (86_400_001, "1d 00:00:00.001"), (4 * 86_400_000 + 3_723_000, "4d 01:02:03")],
)
def test_instants_are_told_since_the_world_began(at: int, written: str) -> None:
    assert line(at, "buyers").strip().startswith(written + "  ")


def test_a_message_is_told_with_what_was_said() -> None:
    text = "Hello Marta,\n\nwe have refunded the full amount to your original payment method today. Kind regards"
    event = {"is": "message_sent", "order": 3, "conversation": 1, "message": 2, "previous": 1, "text": text}
    said = "Hello Marta, we have refunded the full amount to your original paymen…"
    assert line(0, "inbox", **event) == f"{'0d 00:00:00':>16}  message_sent          order 3; by inbox; text: {said}"


def test_lists_are_told_as_lists() -> None:
    event = {"is": "message_received", "order": 3, "line": "opening", "intents": ["anger", "refund_asked"]}
    assert line(0, "buyers", **event).endswith("order 3; by buyers; line: opening; intents: anger, refund_asked")
