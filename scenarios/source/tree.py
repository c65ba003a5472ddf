"""A tree of plain values with their places, grown out of a parser's events, under a small and safe part of YAML.

Anchors, tags, several documents and endless nesting are refused here; what the values mean is the models'.
"""

import re
from dataclasses import dataclass, replace
from typing import Any

from scenarios.errors import Problem
from scenarios.source.curly import opening_mark
from scenarios.source.events import Collection, Event, Node, Scalar
from scenarios.source.marks import Path, Source, Stretch
from scenarios.source.scalars import plain

MAX_DEPTH = 40
MAX_VALUES = 100_000

_NUMBER_SIGN = re.compile(" #[0-9]")

IN_QUOTES = "put a text that begins with &, * or ! in quotes"


class Refused(Exception):
    """The text goes beyond the part of YAML that the language has."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(slots=True)
class _Open:
    """A mapping or list that is being read; ``key`` is the one that waits for its value."""

    holder: dict[str, object] | list[object]
    path: Path
    start: int
    key: str | None = None

    @property
    def wants_key(self) -> bool:
        """Whether the next word is a key."""
        return isinstance(self.holder, dict) and self.key is None


class Tree:
    """The values of one text as they are read, without recursion. ``last`` is the offset the reading has reached."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.last = 0
        self._documents = 0
        self._open: list[_Open] = []

    def take(self, event: Any) -> None:
        """The next event of the text, of either parser.

        Raises:
            Refused: it has no place in the language.
        """
        self.last = event.end_mark.index
        match type(event).__name__:
            case "ScalarEvent":
                self._scalar(event)
            case "MappingStartEvent":
                # The top of the file is the source's own tree.
                self._collection(event, {} if self._open else self.source.tree)
            case "SequenceStartEvent":
                self._collection(event, [])
            case "MappingEndEvent" | "SequenceEndEvent":
                self._closed(event)
            case "AliasEvent":
                self._alias(event)
            case "DocumentStartEvent":
                self._document(event)
            case "StreamEndEvent":
                self._complete()
            case _:
                pass

    def _complete(self) -> None:
        if not self._documents:
            raise Refused(self.source.spot(0, 1, "empty", "the file is empty"))

    def _document(self, event: Event) -> None:
        self._documents += 1
        if self._documents > 1:
            raise self._refused(event, "several_documents", "a file holds one document", "remove the line '---'")

    def _alias(self, event: Event) -> None:
        raise self._refused(event, "anchor", "anchors and aliases are not part of the language", IN_QUOTES)

    def _scalar(self, event: Scalar) -> None:
        self._check(event)
        if event.style and not event.value.isascii():
            self._check_characters(event)
        if self._open and self._open[-1].wants_key:
            self._key(event)
        else:
            # A value nobody wrote is pointed at by its key.
            start, end = _stretch(event)
            value = event.value if event.style else plain(event.value)
            self._value(event, value, marked=start < end)
            if isinstance(value, str) and not event.style:
                self._doubt(event)

    def _collection(self, event: Collection, holder: dict[str, object] | list[object]) -> None:
        self._check(event)
        if len(self._open) >= MAX_DEPTH:
            raise self._refused(event, "too_deep", f"more than {MAX_DEPTH} levels inside one another")
        in_list = bool(self._open) and isinstance(self._open[-1].holder, list)
        if self._open and self._open[-1].wants_key:
            hint = "put a text that begins with { or [ in quotes"
            raise self._refused(event, "bad_key", "a key is a plain word", hint)
        # A block of lines under a key is pointed at by its key.
        path = self._value(event, holder, marked=event.flow_style or in_list)
        self._open.append(_Open(holder, path, event.start_mark.index))

    def _closed(self, event: Event) -> None:
        done = self._open.pop()
        if done.path in self.source.values:
            self.source.values[done.path] = done.start, event.end_mark.index

    def _key(self, event: Scalar) -> None:
        inside = self._open[-1]
        inside.key = event.value
        path = (*inside.path, event.value)
        if event.value in inside.holder:
            hint = f"it stands in line {self.source.lines.place(*self.source.keys[path]).line} already"
            self.source.problems.append(self._problem(event, "duplicate_key", f"the key '{event.value}' twice", hint))
        self.source.keys[path] = _stretch(event)

    def _value(self, event: Node, value: object, *, marked: bool) -> Path:
        """Puts a value where it belongs and says where that is; ``marked`` if it has a place of its own."""
        if not self._open:
            self._top(event, value)
            return ()
        inside = self._open[-1]
        if isinstance(inside.holder, dict):
            path = (*inside.path, inside.key or "")
            inside.holder[inside.key or ""], inside.key = value, None
        else:
            path = (*inside.path, len(inside.holder))
            inside.holder.append(value)
        if marked:
            self._mark(event, path)
        return path

    def _top(self, event: Node, value: object) -> None:
        if value is None:
            raise self._refused(event, "empty", "the file is empty")
        if not isinstance(value, dict):
            hint = "begin with 'scenario: a-name'"
            raise self._refused(event, "not_a_mapping", "a file is 'key: value' lines", hint)

    def _mark(self, event: Node, path: Path) -> None:
        self.source.values[path] = _stretch(event)
        if len(self.source.values) > MAX_VALUES:
            raise self._refused(event, "too_large", f"more than {MAX_VALUES:,} values in one file")

    def _check_characters(self, event: Scalar) -> None:
        # An escape may write half of a character, which no file and no terminal can hold.
        if any("\ud800" <= char <= "\udfff" for char in event.value):
            raise self._refused(event, "syntax", "there is no such character")

    def _check(self, event: Node) -> None:
        if event.anchor is not None:
            self._alias(event)
        if event.tag is not None:
            raise self._refused(event, "tag", "tags with '!' are not part of the language", IN_QUOTES)

    def _doubt(self, event: Scalar) -> None:
        """What may be meant otherwise, though the text can be read."""
        sign = opening_mark(event.value)
        if sign:
            self._warn(event, f"{sign} quotes nothing: it becomes a part of the text", 'write straight ones: "')
        if self.source.lines.goes_on_with(_NUMBER_SIGN, event.end_mark.index):
            self._warn(event, "the text ends here: what follows # is a comment", "put the whole text in quotes")

    def _warn(self, event: Event, message: str, hint: str) -> None:
        self.source.problems.append(replace(self._problem(event, "syntax", message, hint), severity="warning"))

    def _problem(self, event: Event, code: str, message: str, hint: str = "") -> Problem:
        return self.source.spot(*_stretch(event), code, message, hint)

    def _refused(self, event: Event, code: str, message: str, hint: str = "") -> Refused:
        return Refused(self._problem(event, code, message, hint))


def _stretch(event: Event) -> Stretch:
    return event.start_mark.index, event.end_mark.index
