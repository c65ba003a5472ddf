"""Stands for the buyers' banks: decides chargebacks when they are due."""

from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.world import World

_BY = "marketplace"


class ChargebackOffice:
    """Hands a chargeback to the bank, and its decision back. All it knows is in the chargebacks."""

    def __init__(self, world: World) -> None:
        self._world = world
        world.clock.handle(Rank.CHARGEBACK_DUE, self._decide)

    def handlers(self) -> Handlers:
        """It watches chargebacks."""
        return {e.ChargebackFiled: self._schedule, e.ChargebackAnswered: self._schedule}

    def begin(self) -> None:
        """There is nothing to decide in a fresh world."""

    def recall(self) -> None:
        """It remembers nothing that its chargebacks do not say."""

    def rearm(self) -> None:
        """Arm the decision of every open chargeback."""
        for chargeback in self._world.state.chargebacks.values():
            if chargeback.is_open:
                self._world.clock.arm(chargeback.decide_at, Rank.CHARGEBACK_DUE, chargeback.number)

    def _schedule(self, entry: Entry) -> None:
        assert isinstance(entry.event, e.ChargebackFiled | e.ChargebackAnswered)
        chargeback = self._world.state.chargebacks[entry.event.chargeback]
        self._world.clock.arm(chargeback.decide_at, Rank.CHARGEBACK_DUE, chargeback.number)

    def _decide(self, chargeback: int) -> None:
        self._world.act(c.DecideChargeback(chargeback), _BY)
