"""What may be said by name of a world to be made, of a drive and of a wait. What it means, the client says."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, TypedDict

from mockplace.threads import ThreadItem


class WorldWishes(TypedDict, total=False):
    """What else a world can be made with."""

    throttling: bool | None
    faults: Mapping[str, Any] | None
    api_date: str | None


class DriveTerms(TypedDict, total=False):
    """How a tool is driven."""

    every: timedelta | str
    hours: float
    settle: timedelta | str | None
    until: Callable[[Any], object] | None


class WaitTerms(TypedDict, total=False):
    """What narrows an event that is waited for, and how long it may take."""

    within: timedelta | str
    thread: str | ThreadItem | None
    order: str | None
    said: str | None
    by: str | None
    where: Mapping[str, Any] | None
    settle: timedelta | str | None
