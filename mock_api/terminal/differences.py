"""Where two journals part, as people read it: a few lines for each order.

Finding the differences is the simulator's.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

import msgspec
from rich.console import Group, RenderableType
from rich.text import Text

from mock_api.terminal.figures import counted, moment
from simulator.calendar import Calendar
from simulator.journal.comparison import Difference
from simulator.journal.entry import Entry, Header

Side = tuple[str, Header]
"""What a journal is called, and its header."""

_NO_EVENT = "nothing more happens"


def differences(found: Sequence[Difference], left: Side, right: Side) -> RenderableType:
    """Every difference, below what the two runs are."""
    lines: list[RenderableType] = [*_origins(left, right), ""]
    scenarios = left[1].resolved(), right[1].resolved()
    for difference in found:
        lines += _difference(difference, *scenarios)
    said = f"{counted(len(found), 'order')} went another way" if found else "no order went another way"
    return Group(*lines, said)


def _origins(left: Side, right: Side) -> Iterator[Text]:
    for sign, colour, (name, header) in (("-", "red", left), ("+", "green", right)):
        told = f"{name}  {header.resolved()['name']}, seed {header.seed}"
        yield Text.assemble((sign, colour), " ", told)


def _difference(difference: Difference, left: dict[str, Any], right: dict[str, Any]) -> Iterator[Text]:
    yield Text(f"order {difference.order}, event {difference.ordinal + 1}", "bold")
    yield Text.assemble(("- ", "red"), _told(difference.left, left))
    yield Text.assemble(("+ ", "green"), _told(difference.right, right), "\n")


def _told(entry: Entry | None, scenario: dict[str, Any]) -> str:
    return told(entry, scenario) if entry is not None else _NO_EVENT


def told(entry: Entry, scenario: dict[str, Any]) -> str:
    """When something happened, what, and what about it."""
    calendar = Calendar(datetime.fromisoformat(scenario["begins"]), scenario["zone"])
    event = msgspec.to_builtins(entry.event)
    kind = event.pop("is")
    about = " ".join(f"{name}={_written(value)}" for name, value in event.items())
    return f"{moment(calendar.iso(entry.at))}  {kind}  {about}"


def _written(value: object) -> str:
    return msgspec.json.encode(value).decode()
