"""What a parser tells of a text, step by step. Which parser it is makes no difference here.

ruamel.yaml began as a copy of PyYAML, so the events of both have the same names and attributes.
"""

from typing import Protocol


class Mark(Protocol):
    """A position in a text; ``index`` counts its characters from 0."""

    index: int


class Event(Protocol):
    """A step of the reading, and the stretch of text it comes from."""

    start_mark: Mark
    end_mark: Mark


class Node(Event, Protocol):
    """A value begins, whatever it is."""

    anchor: str | None
    tag: str | None


class Scalar(Node, Protocol):
    """A word, a number or a text; ``style`` is the sign it is quoted with, nothing where it is not."""

    value: str
    style: str | None


class Collection(Node, Protocol):
    """A mapping or a list begins; ``flow_style`` says whether it is in brackets."""

    flow_style: bool
