"""Tells entries of a journal as lines people can read. Which entries are worth telling is for others to say."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from mockplace.records import Entry

_TOLD_ELSEWHERE = frozenset({"is", "order", "conversation", "message", "previous"})
_LONGEST_VALUE = 70


def told(entries: Iterable[Entry]) -> list[str]:
    """A line an entry: when it was since the world began, what it was, about which order, and what was said."""
    return [_line(entry) for entry in entries]


def _line(entry: Entry) -> str:
    event = entry.event
    about = [f"order {event['order']}"] if "order" in event else []
    said = [f"{name}: {_written(value)}" for name, value in event.items() if name not in _TOLD_ELSEWHERE]
    parts = _on_one_line("; ".join([*about, f"by {entry.by}", *said]))
    return f"{_elapsed(entry.at):>16}  {event.get('is', 'unknown'):<20}  {parts}"


def _written(value: Any) -> str:
    text = _on_one_line(", ".join(map(str, value)) if isinstance(value, list) else str(value))
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _elapsed(at: timedelta) -> str:
    minutes, seconds = divmod(at.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{at.microseconds // 1000:03d}" if at.microseconds else ""
    return f"{at.days}d {hours:02d}:{minutes:02d}:{seconds:02d}{fraction}"
