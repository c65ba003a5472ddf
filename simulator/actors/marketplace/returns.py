"""Follows returns: allows what nobody answered, has parcels scanned and arrive, and pays what the seller does not."""

from collections.abc import Callable, Mapping

from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.returns import Return
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.world import World

_BY = "marketplace"
_DUE: Mapping[str, tuple[Rank, Callable[[Return], int]]] = {
    # An answer at exactly the deadline is in time.
    "requested": (Rank.RETURN_DUE, lambda found: found.respond_by + 1),
    "authorised": (Rank.PARCEL_SCANNED, lambda found: found.authorised_at + found.sends_after),
    "scanned": (Rank.PARCEL_BACK, lambda found: found.since + found.travels),
}
"""State of a return → what comes next by itself, and when."""


class ReturnOffice:
    """The marketplace's and the carrier's part in returns. All it knows is in the returns."""

    def __init__(self, world: World) -> None:
        self._world = world
        clock = world.clock
        clock.handle(Rank.RETURN_DUE, lambda number: world.act(c.DecideReturn(number), _BY))
        clock.handle(Rank.PARCEL_SCANNED, lambda number: world.act(c.ScanReturn(number), _BY))
        clock.handle(Rank.PARCEL_BACK, lambda number: world.act(c.ReceiveReturn(number), _BY))
        clock.handle(Rank.REFUND_DUE, lambda number: world.act(c.RefundReturn(number), _BY))

    def handlers(self) -> Handlers:
        """It watches returns, and refunds of what was sent back."""
        steps = (e.ReturnRequested, e.ReturnAuthorised, e.ReturnScanned, e.ReturnReceived)
        ends = (e.ReturnRejected, e.ReturnWithdrawn)
        return {
            **dict.fromkeys(steps, self._goes_on),
            **dict.fromkeys(ends, self._ended),
            e.RefundIssued: self._refunded,
        }

    def begin(self) -> None:
        """Nothing is on its way back in a fresh world."""

    def recall(self) -> None:
        """It remembers nothing that its returns do not say."""

    def rearm(self) -> None:
        """Arm what comes next of every return."""
        for found in self._world.state.returns.values():
            self._arm(found)

    def _goes_on(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ReturnRequested | e.ReturnAuthorised | e.ReturnScanned | e.ReturnReceived)
        self._world.clock.disarm(Rank.RETURN_DUE, event.return_)
        self._arm(self._world.state.returns[event.return_])

    def _ended(self, entry: Entry) -> None:
        assert isinstance(entry.event, e.ReturnRejected | e.ReturnWithdrawn)
        for rank, _ in _DUE.values():
            self._world.clock.disarm(rank, entry.event.return_)

    def _refunded(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.RefundIssued)
        number = self._world.state.orders[event.order].return_
        if event.full and number:
            self._world.clock.disarm(Rank.REFUND_DUE, number)

    def _arm(self, found: Return) -> None:
        clock = self._world.clock
        if found.state in _DUE:
            rank, due = _DUE[found.state]
            clock.arm(due(found), rank, found.number)
        # The money is due up to and at the instant.
        if found.state in ("scanned", "received") and found.refund_by + 1 >= clock.now and found.refund_by:
            clock.arm(found.refund_by + 1, Rank.REFUND_DUE, found.number)
