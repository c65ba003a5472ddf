"""What a channel keeps of each world: made when it is first asked for, gone with the world."""

from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from mock_api.worlds.hosted import HostedWorld
from mock_api.worlds.registry import Worlds
from simulator.domain.orders import OrderBook

T = TypeVar("T")


class PerWorld(Generic[T]):
    """One thing for each world, for as long as the world is there; ``worlds`` are those it may be asked about.

    What is made of a world's orders is made anew (``of_orders``) once there are others.
    """

    def __init__(self, worlds: Worlds, make: Callable[[HostedWorld], T], *, of_orders: bool = False) -> None:
        self.worlds = worlds
        self._make = make
        self._of_orders = of_orders
        self._books: WeakKeyDictionary[HostedWorld, OrderBook] = WeakKeyDictionary()
        self._made: WeakKeyDictionary[HostedWorld, T] = WeakKeyDictionary()

    def of(self, hosted: HostedWorld) -> T:
        """A world's own."""
        known = self._made.get(hosted)
        if self._of_orders and self._books.get(hosted) is not (book := hosted.world.state.book):
            known, self._books[hosted] = None, book
        if known is None:
            known = self._made[hosted] = self._make(hosted)
        return known
