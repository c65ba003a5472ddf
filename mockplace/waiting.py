"""Waits for something in a world's own time, and says what it waited for.

Time passes at the server; which requests it takes is the world's.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar

from mockplace.moments import whole_duration, written_duration
from mockplace.records import Entry
from mockplace.timeline import told

__tracebackhide__ = True

_SHOWN_ENTRIES = 12
_ANYTHING: Mapping[str, Any] = {"where": {}}


class Timed(Protocol):
    """Something with a time of its own."""

    @property
    def now(self) -> datetime:
        """Its time."""


W = TypeVar("W", bound=Timed)


@dataclass(frozen=True)
class Terms:
    """How much of a world's time may pass, and how long it stands still at each thing the seller can see."""

    within: timedelta | str
    settle: timedelta | str | None = None

    @property
    def written(self) -> dict[str, str]:
        """As the server reads them."""
        settled = {} if self.settle is None else {"settle": written_duration(self.settle)}
        return {"within": written_duration(self.within), **settled}


Wait = Callable[[Mapping[str, Any], Terms], tuple[Entry | None, list[Entry]]]
"""Lets time pass until an entry is like that: the entry, if it came, and everything that happened."""


def awaited(**wishes: Any) -> dict[str, Any]:
    """What an entry must be like, of what was said."""
    wanted = {name: wish for name, wish in wishes.items() if wish is not None}
    if not wanted:
        raise TypeError("wait_for takes what to wait for, as in wait_for('claim_opened') or wait_for(said='thanks')")
    return wanted


def refuse_beside(holds: Callable[[Any], object], **narrowing: object) -> None:
    """Refuse what narrows an event beside a function, which is asked itself.

    Raises:
        TypeError: there is something.
    """
    given = [name for name, value in narrowing.items() if value is not None]
    if given:
        name = getattr(holds, "__name__", repr(holds))
        told = " and ".join(given)
        raise TypeError(f"{told} cannot narrow {name}, which is a function; ask for it in the function itself")


def never_came(wish: Mapping[str, Any], terms: Terms, happened: list[Entry]) -> AssertionError:
    """That something did not happen in its time, and what did."""
    wanted = ", ".join(f"{name} {value}" for name, value in wish.items())
    shown = told(happened[-_SHOWN_ENTRIES:]) or ["nothing at all happened"]
    return AssertionError("\n".join([f"within {terms.within} there was nothing like this: {wanted}", *shown]))


def waited_for(world: W, holds: Callable[[W], object], terms: Terms, wait: Wait) -> object:
    """The answer of a function of a world, once there is one; it is asked after whatever happens.

    Raises:
        AssertionError: there was none in so much of the world's time.
    """
    ends = world.now + whole_duration(terms.within)
    is_ahead = True
    while not (found := holds(world)) and is_ahead:
        entry, _ = wait(_ANYTHING, replace(terms, within=ends - world.now))
        is_ahead = entry is not None
    if not found:
        name = getattr(holds, "__name__", repr(holds))
        raise AssertionError(f"{name} did not hold within {terms.within} of the world's time")
    return found
