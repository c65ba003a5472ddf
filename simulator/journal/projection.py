"""What a fold over a journal is: something that takes in entries, one kind at a time, and causes nothing."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol, Self

from simulator.domain.events import Event
from simulator.journal.entry import Entry

Handler = Callable[[Entry], None]
Handlers = Mapping[type[Event], Handler]


class Projection(Protocol):
    """A fold: takes in entries, causes nothing. A copy goes its own way."""

    def handlers(self) -> Handlers:
        """The method that takes in each kind of event it cares for."""

    def copy(self) -> Self:
        """The same fold so far."""


def fold(projections: Iterable[Projection], entries: Iterable[Entry]) -> None:
    """Let projections take in what has happened already."""
    handlers = [projection.handlers() for projection in projections]
    for entry in entries:
        for routes in handlers:
            if (handler := routes.get(type(entry.event))) is not None:
                handler(entry)
