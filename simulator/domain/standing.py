"""How the seller's account stands with the marketplace: its status, what it may sell and whether it may write.

What brings it there is decided by the marketplace's review; this is what that comes to.
"""

from collections.abc import Callable, Mapping

import msgspec

from simulator.domain import events as e
from simulator.domain.orders import OrderBook

NORMAL, AT_RISK, DEACTIVATED = "NORMAL", "AT_RISK", "DEACTIVATED"

OPEN, TEMPLATES_ONLY, RESTRICTED = "open", "templates_only", "restricted"

FOR_GOOD = 0
"""The end of a restriction that has none."""


class Closure(msgspec.Struct, frozen=True, gc=False):
    """Offers that are, or were, not sold: from an instant up to and without another, 0 while that is open."""

    fulfilled_by: str
    product: int
    since: int
    until: int = 0
    because: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether they are not sold now."""
        return self.until == 0

    def covers(self, book: OrderBook, order: int) -> bool:
        """Whether an order would have been one of these offers."""
        placed = int(book.placed_at[order - 1])
        return (
            self.since <= placed
            and (self.is_open or placed < self.until)
            and self.is_about(book.fulfilment_of(order), int(book.product[order - 1]) + 1)
        )

    def is_about(self, fulfilled_by: str, product: int) -> bool:
        """Whether an offer is one of these."""
        return self.fulfilled_by in ("", fulfilled_by) and self.product in (0, product)


class AccountAppeal(msgspec.Struct, frozen=True, gc=False):
    """A plan of action that waits to be read."""

    intents: tuple[str, ...]
    sent_at: int
    decide_at: int


class AppealOutcome(msgspec.Struct, frozen=True, gc=False):
    """What became of the plan of action that was read last, and for which parts of it."""

    accepted: bool
    reasons: tuple[str, ...]


BEFORE_EVERYTHING = -1


class Standing(msgspec.Struct, frozen=True, gc=False):
    """One account. ``off_target`` says since when each metric misses its target without a break."""

    status: str = NORMAL
    because: tuple[str, ...] = ()
    since: int = 0
    messaging: str = OPEN
    messaging_because: tuple[str, ...] = ()
    messaging_since: int = BEFORE_EVERYTHING
    messaging_until: int = FOR_GOOD
    closures: tuple[Closure, ...] = ()
    """Every closure there was, oldest first."""
    off_target: tuple[tuple[str, int], ...] = ()
    appeal: AccountAppeal | None = None
    outcome: AppealOutcome | None = None
    fees: int = 0
    """Cents taken so far."""
    fined_at: int = 0
    """When the last fee was taken."""

    @property
    def closed(self) -> tuple[Closure, ...]:
        """The closures that are open: what is not sold now."""
        return tuple(closure for closure in self.closures if closure.is_open)

    def is_closed(self, fulfilled_by: str, product: int) -> bool:
        """Whether exactly these offers are closed now."""
        return any((closure.fulfilled_by, closure.product) == (fulfilled_by, product) for closure in self.closed)

    def closure_of(self, fulfilled_by: str, product: int) -> Closure | None:
        """The closure that keeps an offer from being sold now; None where it is sold."""
        return next((closure for closure in self.closed if closure.is_about(fulfilled_by, product)), None)

    def is_unsold(self, book: OrderBook, order: int) -> bool:
        """Whether an order could not be placed, because its offer was closed."""
        return any(closure.covers(book, order) for closure in self.closures)

    def may_write(self, now: int, *, reactive: bool) -> bool:
        """Whether the seller may write in words of its own: at all, or only where the buyer wrote before."""
        if self.messaging == OPEN or (self.messaging_until and now >= self.messaging_until):
            return True
        return self.messaging == TEMPLATES_ONLY and reactive


GOOD_STANDING = Standing()


def _status(standing: Standing | None, event: e.AccountStatusChanged, at: int) -> Standing:
    known = standing or GOOD_STANDING
    return msgspec.structs.replace(known, status=event.status, because=event.because, since=at)


def _closed(standing: Standing | None, event: e.OffersClosed, at: int) -> Standing:
    known = standing or GOOD_STANDING
    closure = Closure(event.fulfilled_by, event.product, at, because=event.because)
    return msgspec.structs.replace(known, closures=(*known.closures, closure))


def _reopened(standing: Standing | None, event: e.OffersReopened, at: int) -> Standing:
    known = standing or GOOD_STANDING
    offer = (event.fulfilled_by, event.product)
    closures = tuple(
        msgspec.structs.replace(closure, until=at)
        if closure.is_open and (closure.fulfilled_by, closure.product) == offer
        else closure
        for closure in known.closures
    )
    return msgspec.structs.replace(known, closures=closures)


def _messaging(standing: Standing | None, event: e.MessagingChanged, at: int) -> Standing:
    known = standing or GOOD_STANDING
    return msgspec.structs.replace(
        known,
        messaging=event.state,
        messaging_because=event.because,
        messaging_since=at,
        messaging_until=event.until,
    )


def _off_target(standing: Standing | None, event: e.MetricOffTarget, at: int) -> Standing:
    known = standing or GOOD_STANDING
    return msgspec.structs.replace(known, off_target=(*known.off_target, (event.metric, at)))


def _on_target(standing: Standing | None, event: e.MetricOnTarget, at: int) -> Standing:
    known = standing or GOOD_STANDING
    left = tuple((metric, since) for metric, since in known.off_target if metric != event.metric)
    return msgspec.structs.replace(known, off_target=left)


def _charged(standing: Standing | None, event: e.FeeCharged, at: int) -> Standing:
    known = standing or GOOD_STANDING
    return msgspec.structs.replace(known, fees=known.fees + event.amount, fined_at=at)


def _appealed(standing: Standing | None, event: e.AccountAppealed, at: int) -> Standing:
    known = standing or GOOD_STANDING
    return msgspec.structs.replace(known, appeal=AccountAppeal(event.intents, at, event.decide_at))


def _appeal_decided(standing: Standing | None, event: e.AccountAppealDecided, at: int) -> Standing:
    known = standing or GOOD_STANDING
    return msgspec.structs.replace(known, appeal=None, outcome=AppealOutcome(event.accepted, event.reasons))


EVOLVE: Mapping[type[e.Event], Callable[..., Standing]] = {
    e.AccountStatusChanged: _status,
    e.OffersClosed: _closed,
    e.OffersReopened: _reopened,
    e.MessagingChanged: _messaging,
    e.MetricOffTarget: _off_target,
    e.MetricOnTarget: _on_target,
    e.FeeCharged: _charged,
    e.AccountAppealed: _appealed,
    e.AccountAppealDecided: _appeal_decided,
}
"""How the standing takes in an event."""
