"""What a parser tells of a text, step by step. Which parser it is makes no difference here.

ruamel.yaml began as a copy of PyYAML, so the events of both have the same names and attributes.
"""

from typing import Protocol


class Mark(Protocol):
    """A position in a text; ``index`` counts its characters from 0."""

    @property
    def index(self) -> int: ...


class Event(Protocol):
    """A step of the reading, and the stretch of text it comes from."""

    @property
    def start_mark(self) -> Mark: ...

    @property
    def end_mark(self) -> Mark: ...


class Node(Event, Protocol):
    """A value begins, whatever it is; an alias has an anchor only."""

    @property
    def anchor(self) -> str | None: ...

    @property
    def tag(self) -> str | None: ...


class Scalar(Node, Protocol):
    """A word, a number or a text; ``style`` is the sign it is quoted with, nothing where it is not."""

    @property
    def value(self) -> str: ...

    @property
    def style(self) -> str | None: ...


class Collection(Node, Protocol):
    """A mapping or a list begins; ``flow_style`` says whether it is in brackets."""

    @property
    def flow_style(self) -> bool: ...
