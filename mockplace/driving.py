"""Lets time pass for a tool: calls it as simulated time goes by, or until something has come about.

How a world is asked is the client's.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from inspect import Parameter, signature
from typing import Any, Protocol

from mockplace.moments import whole_duration
from mockplace.records import Entry

__tracebackhide__ = True


class Passing(Protocol):
    """As much of a world as it takes."""

    @property
    def now(self) -> datetime:
        """The world's own time."""

    def advance(self, *, by: timedelta | str | None = None, settle: timedelta | str | None = None) -> list[Entry]:
        """Let time pass."""


def drive(
    world: Passing,
    poll: Callable[..., object],
    every: timedelta | str,
    span: timedelta,
    settle: timedelta | str | None = None,
    until: Callable[[Any], object] | None = None,
) -> list[Entry]:
    """Call a tool now and again each time a part of a span has passed, up to and at its end.

    What the tool raises goes on as it is, with a note that says when in the world's time it was.
    """
    step = whole_duration(every)
    if step <= timedelta():
        raise ValueError(f"'{every}' is no time between two calls; write every=\"15m\"")
    call = _called(poll, world)
    happened: list[Entry] = []
    left = span
    while True:
        _poll(call, world, span - left)
        if left <= timedelta() or (until is not None and until(world)):
            return happened
        part = min(step, left)
        happened += world.advance(by=part, settle=settle)
        left -= part


def _called(poll: Callable[..., object], world: Passing) -> Callable[[], object]:
    try:
        wanted = [
            parameter
            for parameter in signature(poll).parameters.values()
            if parameter.default is Parameter.empty
            and parameter.kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
        ]
    except ValueError:
        wanted = []  # some callables of C do not say
    if len(wanted) > 1:
        raise TypeError(f"{poll!r} takes {len(wanted)} arguments; a tool takes the world, or nothing")
    return (lambda: poll(world)) if wanted else poll


def _poll(call: Callable[[], object], world: Passing, since: timedelta) -> None:
    try:
        call()
    except Exception as error:
        error.add_note(
            f"mockplace: the tool raised this at {world.now:%a %Y-%m-%d %H:%M:%S} UTC, {since} into the drive"
        )
        raise
