"""What a channel keeps of each world: made when it is first asked for, gone with the world."""

from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from mock_api.worlds.hosted import HostedWorld
from mock_api.worlds.registry import Worlds

T = TypeVar("T")


class PerWorld(Generic[T]):
    """One thing for each world, for as long as the world is there; ``worlds`` are those it may be asked about."""

    def __init__(self, worlds: Worlds, make: Callable[[HostedWorld], T]) -> None:
        self.worlds = worlds
        self._make = make
        self._made: WeakKeyDictionary[HostedWorld, T] = WeakKeyDictionary()

    def of(self, hosted: HostedWorld) -> T:
        """A world's own."""
        known = self._made.get(hosted)
        if known is None:
            known = self._made[hosted] = self._make(hosted)
        return known
