"""One record of a journal, and the header that makes the whole reproducible."""

from typing import Any

import msgspec

from simulator.domain.commands import ExternalCommand
from simulator.domain.events import AnyEvent
from simulator.reading.readings import Reading

FORMAT = 1
"""Raised when entries are written in a way older readers would misread."""

_scenarios = msgspec.json.Decoder(dict[str, Any])


class Entry(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One event, numbered densely from 1; ``at`` never decreases and ``cause`` is the seq of an earlier entry."""

    seq: int
    at: int
    by: str
    """The channel or actor whose command it follows from."""
    event: AnyEvent
    cause: int = 0
    """0 where time itself, or somebody outside, was the cause."""
    command: ExternalCommand | None = None
    """The external command, in the first entry it made: what a replay submits again."""
    readings: tuple[Reading, ...] = ()
    """What another reader than the rules read in the command's text, if the header names one."""


class Header(msgspec.Struct, frozen=True):
    """All a replay needs. ``versions`` tell where it ran and are no part of the digest."""

    scenario: msgspec.Raw
    """The complete scenario as the loader resolved it, an object; encoded once for all worlds of it."""
    seed: int
    replication: int
    columns: dict[str, str]
    """SHA-256 of each column of orders."""
    versions: dict[str, str] = {}
    format: int = FORMAT
    reader: str | msgspec.UnsetType = msgspec.UNSET
    """Who read the texts from outside instead of the rules; a replay takes its readings from the entries."""

    def resolved(self) -> dict[str, Any]:
        """The scenario by its keys, in their order.

        Raises:
            msgspec.DecodeError: it is no object.
        """
        return _scenarios.decode(self.scenario)

    @property
    def is_read_by_another(self) -> bool:
        """Whether entries hold what was read."""
        return self.reader is not msgspec.UNSET


class Footer(msgspec.Struct, frozen=True):
    """The last line of a journal on disk: without it the file was cut."""

    entries: int
    now: int
    """The instant the world had reached."""
    digest: str
