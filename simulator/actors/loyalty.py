"""Whether buyers order again who have written: decided at the instant of the next order, by how they were served."""

from bisect import bisect_left, bisect_right

from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain.orders import Order
from simulator.domain.state import State
from simulator.journal.projection import Handlers
from simulator.world import World

_BY = "buyer"
_UNTOUCHED = Order()


class Loyalty:
    """Keeps or loses each sale that hangs on an earlier order. All sales of one instant are decided together."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._book = world.state.book
        self._sales = self._book.hanging
        world.clock.handle(Rank.SALE_IS_DUE, self._decide)

    def handlers(self) -> Handlers:
        """It looks when the time has come, and not before."""
        return {}

    def begin(self) -> None:
        """Arm the first sale."""
        self._arm(bisect_left(self._sales, self._world.now, key=self._due))

    def recall(self) -> None:
        """What was decided, the instant says."""

    def rearm(self) -> None:
        """Arm the first sale after this instant; nothing at an instant comes before its sales."""
        self._arm(bisect_right(self._sales, self._world.now, key=self._due))

    def _arm(self, place: int) -> None:
        if place < len(self._sales):
            sale = self._sales[place]
            self._world.clock.arm(self._due(sale), Rank.SALE_IS_DUE, sale)

    def _due(self, sale: int) -> int:
        return int(self._book.placed_at[sale - 1])

    def _decide(self, _: int) -> None:
        now, sales = self._world.now, self._sales
        first, end = bisect_left(sales, now, key=self._due), bisect_right(sales, now, key=self._due)
        for sale in sales[first:end]:
            earlier = int(self._book.earlier[sale - 1])
            if loses_buyer(self._world.state, earlier, now):
                self._world.act(c.LoseSale(sale, earlier), _BY)
        self._arm(end)


def loses_buyer(state: State, order: int, now: int) -> bool:
    """Whether the buyer of an order will not come again: it was never placed, or she was served badly."""
    known = state.orders.get(order, _UNTOUCHED)
    rated_badly = 0 < known.stars <= state.rules(now).order_defects.negative_stars
    return state.is_lost(order) or bool(known.claim) or rated_badly or _waited_too_long(state, known.conversation, now)


def _waited_too_long(state: State, number: int, now: int) -> bool:
    """Whether an answer in a thread came late, or is late already."""
    thread = state.conversations.get(number)
    if thread is None:
        return False
    waits = now - thread.waiting_since if thread.is_waiting else 0
    return max(thread.slowest, waits) > state.rules(thread.waiting_since).response.due
