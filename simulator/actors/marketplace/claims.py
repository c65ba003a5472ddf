"""Decides claims when they are due, at once when something decides by itself, and again when the seller appeals."""

from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.claim import Claim
from simulator.domain.decisions.evidence import automatic, unanswered_until
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.world import World

_BY = "marketplace"


class ClaimOffice:
    """The one who decides claims. It looks at the world only through the command it submits."""

    def __init__(self, world: World) -> None:
        self._world = world
        world.clock.handle(Rank.CLAIM_DUE, self._look)
        world.clock.handle(Rank.APPEAL_DUE, self._review)

    def handlers(self) -> Handlers:
        """It watches claims, and what makes them moot: refunds, and banks."""
        return {
            e.ClaimOpened: self._opened,
            e.ClaimAnswered: self._answered,
            e.ClaimWithdrawn: self._withdrawn,
            e.ClaimAppealed: self._appealed,
            e.RefundIssued: self._refunded,
            e.ChargebackFiled: self._charged_back,
        }

    def begin(self) -> None:
        """There is nothing to decide in a fresh world."""

    def recall(self) -> None:
        """It remembers nothing that its claims do not say."""

    def rearm(self) -> None:
        """Arm the decision of every open claim, and of every appeal."""
        for claim in self._world.state.claims.values():
            if claim.is_open:
                self._arm(claim)
            elif claim.is_in_review:
                self._world.clock.arm(claim.reviewed_at, Rank.APPEAL_DUE, claim.number)

    def _arm(self, claim: Claim) -> None:
        """At its time, or before it when a message of the buyer's will have waited too long."""
        waited = unanswered_until(self._world.state, claim)
        due = claim.decide_at if waited is None else min(claim.decide_at, waited)
        self._world.clock.arm(due, Rank.CLAIM_DUE, claim.number)

    def _opened(self, entry: Entry) -> None:
        assert isinstance(entry.event, e.ClaimOpened)
        claim = self._world.state.claims[entry.event.claim]
        if automatic(self._world.state, claim, self._world.now):
            self._world.act(c.DecideClaim(claim.number), _BY, entry.seq)
        else:
            self._arm(claim)

    def _answered(self, entry: Entry) -> None:
        assert isinstance(entry.event, e.ClaimAnswered)
        self._arm(self._world.state.claims[entry.event.claim])

    def _withdrawn(self, entry: Entry) -> None:
        assert isinstance(entry.event, e.ClaimWithdrawn)
        self._world.clock.disarm(Rank.CLAIM_DUE, entry.event.claim)

    def _appealed(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimAppealed)
        self._world.clock.arm(event.decide_at, Rank.APPEAL_DUE, event.claim)

    def _refunded(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.RefundIssued)
        if event.full:
            self._close(event.order, entry.seq, refunded=True)

    def _charged_back(self, entry: Entry) -> None:
        assert isinstance(entry.event, e.ChargebackFiled)
        self._close(entry.event.order, entry.seq, refunded=False)

    def _close(self, order: int, cause: int, *, refunded: bool) -> None:
        """Decide the open claim of an order at once, if there is one."""
        number = self._world.state.orders[order].claim
        if number and self._world.state.claims[number].is_open:
            self._world.clock.disarm(Rank.CLAIM_DUE, number)
            self._world.act(c.DecideClaim(number, refunded), _BY, cause)

    def _look(self, number: int) -> None:
        state, now = self._world.state, self._world.now
        claim = state.claims[number]
        if not claim.is_open:
            return
        if now < claim.decide_at and not automatic(state, claim, now):
            self._arm(claim)
        else:
            self._world.act(c.DecideClaim(number), _BY)

    def _review(self, claim: int) -> None:
        self._world.act(c.DecideClaimAppeal(claim), _BY)
