"""The marketplace as an actor: it decides claims when they are due, or when a refund makes them moot."""

from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.world import World

_BY = "marketplace"


class Marketplace:
    """The one who decides. It looks at the world only through the command it submits."""

    def __init__(self, world: World) -> None:
        self._world = world
        world.clock.handle(Rank.CLAIM_DUE, self._decide)

    def handlers(self) -> Handlers:
        """It watches claims, and refunds of claimed orders."""
        return {
            e.ClaimOpened: self._schedule,
            e.ClaimAnswered: self._schedule,
            e.ClaimWithdrawn: self._forget,
            e.RefundIssued: self._refunded,
        }

    def begin(self) -> None:
        """There is nothing to decide in a fresh world."""

    def recall(self) -> None:
        """It remembers nothing that its claims do not say."""

    def rearm(self) -> None:
        """Arm the decision of every open claim."""
        for claim in self._world.state.claims.values():
            if claim.is_open:
                self._world.clock.arm(claim.decide_at, Rank.CLAIM_DUE, claim.number)

    def _schedule(self, entry: Entry) -> None:
        assert isinstance(entry.event, e.ClaimOpened | e.ClaimAnswered)
        claim = self._world.state.claims[entry.event.claim]
        self._world.clock.arm(claim.decide_at, Rank.CLAIM_DUE, claim.number)

    def _forget(self, entry: Entry) -> None:
        assert isinstance(entry.event, e.ClaimWithdrawn)
        self._world.clock.disarm(Rank.CLAIM_DUE, entry.event.claim)

    def _refunded(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.RefundIssued)
        number = self._world.state.orders[event.order].claim
        if event.full and number and self._world.state.claims[number].is_open:
            self._world.clock.disarm(Rank.CLAIM_DUE, number)
            self._world.act(c.DecideClaim(number, refunded=True), _BY, entry.seq)

    def _decide(self, claim: int) -> None:
        if self._world.state.claims[claim].is_open:
            self._world.act(c.DecideClaim(claim), _BY)
