"""Text to plain values with their places, under a small and safe part of YAML.

Anchors, tags, several documents and endless nesting are refused here; what the values mean is the models'.
"""

from dataclasses import dataclass

from ruamel.yaml import YAML
from ruamel.yaml import events as yaml

from scenarios.errors import Problem, ScenarioError
from scenarios.source.malformed import MARKS, NOT_YAML, malformed
from scenarios.source.marks import Lines, Path, Source
from scenarios.source.scalars import plain

MAX_DEPTH = 40
MAX_VALUES = 100_000


def parse(file: str, text: str) -> Source:
    """A text as values with places; ``file`` is what problems call it.

    Raises:
        ScenarioError: it is not text of the language.
    """
    reader = _Reader(Source(file, Lines(text), {}))
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            reader.take(event)
    except _Refused as refused:
        raise ScenarioError([*reader.source.problems, refused.problem]) from None
    except NOT_YAML as reason:
        problem = malformed(reader.source, reason, reader.last)
        raise ScenarioError([*reader.source.problems, problem]) from None
    if not reader.documents:
        raise ScenarioError([reader.source.spot(0, 1, "empty", "the file is empty")])
    return reader.source


class _Refused(Exception):
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


class _Reader:
    """Builds the values of one text out of the parser's events, without recursion."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.last = 0
        self.documents = 0
        self._open: list[_Open] = []

    def take(self, event: yaml.Event) -> None:
        """The next event of the text."""
        self.last = event.end_mark.index
        match event:
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.MappingStartEvent():
                # The top of the file is the source's own tree.
                self._collection(event, {} if self._open else self.source.tree)
            case yaml.SequenceStartEvent():
                self._collection(event, [])
            case yaml.CollectionEndEvent():
                self._closed(event)
            case yaml.AliasEvent():
                self._alias(event)
            case yaml.DocumentStartEvent():
                self._document(event)
            case _:
                pass

    def _document(self, event: yaml.DocumentStartEvent) -> None:
        self.documents += 1
        if self.documents > 1:
            raise self._refused(event, "several_documents", "a file holds one document", "remove the line '---'")

    def _alias(self, event: yaml.NodeEvent) -> None:
        raise self._refused(event, "anchor", "anchors and aliases are not part of the language", MARKS)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        self._check(event)
        if event.style and not event.value.isascii():
            self._check_characters(event)
        if self._open and self._open[-1].wants_key:
            self._key(event)
        else:
            self._value(event, event.value if event.style else plain(event.value))

    def _collection(self, event: yaml.CollectionStartEvent, holder: dict[str, object] | list[object]) -> None:
        self._check(event)
        if len(self._open) >= MAX_DEPTH:
            raise self._refused(event, "too_deep", f"more than {MAX_DEPTH} levels inside one another")
        if self._open and self._open[-1].wants_key:
            hint = "put a text that begins with { or [ in quotes"
            raise self._refused(event, "bad_key", "a key is a plain word", hint)
        self._open.append(_Open(holder, self._value(event, holder), event.start_mark.index))

    def _closed(self, event: yaml.CollectionEndEvent) -> None:
        done = self._open.pop()
        if done.path in self.source.values:
            self.source.values[done.path] = self.source.lines.place(done.start, event.end_mark.index)

    def _key(self, event: yaml.ScalarEvent) -> None:
        inside = self._open[-1]
        inside.key = event.value
        path = (*inside.path, event.value)
        if event.value in inside.holder:
            hint = f"it stands in line {self.source.keys[path].line} already"
            self.source.problems.append(self._problem(event, "duplicate_key", f"the key '{event.value}' twice", hint))
        self.source.keys[path] = self.source.lines.place(event.start_mark.index, event.end_mark.index)

    def _value(self, event: yaml.NodeEvent, value: object) -> Path:
        """Puts a value where it belongs and says where that is."""
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
        self._mark(event, path)
        return path

    def _top(self, event: yaml.NodeEvent, value: object) -> None:
        if value is None:
            raise self._refused(event, "empty", "the file is empty")
        if not isinstance(value, dict):
            hint = "begin with 'scenario: a-name'"
            raise self._refused(event, "not_a_mapping", "a file is 'key: value' lines", hint)

    def _mark(self, event: yaml.NodeEvent, path: Path) -> None:
        if not _has_no_place_of_its_own(event, path):
            self.source.values[path] = self.source.lines.place(event.start_mark.index, event.end_mark.index)
        if len(self.source.values) > MAX_VALUES:
            raise self._refused(event, "too_large", f"more than {MAX_VALUES:,} values in one file")

    def _check_characters(self, event: yaml.ScalarEvent) -> None:
        # An escape may write half of a character, which no file and no terminal can hold.
        if any("\ud800" <= char <= "\udfff" for char in event.value):
            raise self._refused(event, "syntax", "there is no such character")

    def _check(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._alias(event)
        if event.tag is not None:
            raise self._refused(event, "tag", "tags with '!' are not part of the language", MARKS)

    def _problem(self, event: yaml.Event, code: str, message: str, hint: str = "") -> Problem:
        return self.source.spot(event.start_mark.index, event.end_mark.index, code, message, hint)

    def _refused(self, event: yaml.Event, code: str, message: str, hint: str = "") -> _Refused:
        return _Refused(self._problem(event, code, message, hint))


def _has_no_place_of_its_own(event: yaml.NodeEvent, path: Path) -> bool:
    """A block of lines under a key is pointed at by its key, and so is a value nobody wrote."""
    if isinstance(event, yaml.CollectionStartEvent):
        return not event.flow_style and isinstance(path[-1], str)
    return bool(event.start_mark.index == event.end_mark.index)
