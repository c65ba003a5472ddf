"""The seller's account as its owner reads it: how it stands, what it may sell and write, and what it was charged."""

import msgspec

from simulator.domain import events as e
from simulator.domain.standing import NORMAL, OPEN
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers


class ClosedOffer(msgspec.Struct, frozen=True, gc=False):
    """What is sold no more: a product by its place in the catalogue and 1, or 0 for all; of one way, or of any."""

    fulfilled_by: str
    product: int
    since: int
    because: tuple[str, ...]


class Account(msgspec.Struct, frozen=True, gc=False):
    """How it stands now; fees in cents."""

    status: str = NORMAL
    because: tuple[str, ...] = ()
    since: int = 0
    messaging: str = OPEN
    messaging_because: tuple[str, ...] = ()
    messaging_until: int | None = None
    """When the seller may write freely again; none where it may, or where that has no end."""
    off_target: tuple[str, ...] = ()
    """Metrics that are off their targets."""
    closed: tuple[ClosedOffer, ...] = ()
    fees: int = 0
    appealed_at: int | None = None
    """When the plan of action was sent that the marketplace has not read yet."""
    appeal_due_at: int | None = None
    appeal_accepted: bool | None = None
    """What became of the last one that was read."""
    appeal_reasons: tuple[str, ...] = ()


_NEW = Account()


class AccountView:
    """One account, folded from what the marketplace did about it."""

    def __init__(self, account: Account = _NEW) -> None:
        self.account = account

    def handlers(self) -> Handlers:
        """What it takes in."""
        return {
            e.AccountStatusChanged: self._status,
            e.MetricOffTarget: self._off_target,
            e.MetricOnTarget: self._on_target,
            e.OffersClosed: self._closed,
            e.OffersReopened: self._reopened,
            e.MessagingChanged: self._messaging,
            e.FeeCharged: self._charged,
            e.AccountAppealed: self._appealed,
            e.AccountAppealDecided: self._appeal_decided,
        }

    def copy(self) -> "AccountView":
        """The same account, free to go its own way."""
        return AccountView(self.account)

    def _with(self, **changes: object) -> None:
        self.account = msgspec.structs.replace(self.account, **changes)

    def _status(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.AccountStatusChanged)
        self._with(status=event.status, because=event.because, since=entry.at)

    def _off_target(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MetricOffTarget)
        self._with(off_target=(*self.account.off_target, event.metric))

    def _on_target(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MetricOnTarget)
        self._with(off_target=tuple(metric for metric in self.account.off_target if metric != event.metric))

    def _closed(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.OffersClosed)
        closed = ClosedOffer(event.fulfilled_by, event.product, entry.at, event.because)
        self._with(closed=(*self.account.closed, closed))

    def _reopened(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.OffersReopened)
        opened = (event.fulfilled_by, event.product)
        kept = tuple(offer for offer in self.account.closed if (offer.fulfilled_by, offer.product) != opened)
        self._with(closed=kept)

    def _messaging(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessagingChanged)
        self._with(messaging=event.state, messaging_because=event.because, messaging_until=event.until or None)

    def _charged(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.FeeCharged)
        self._with(fees=self.account.fees + event.amount)

    def _appealed(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.AccountAppealed)
        self._with(appealed_at=entry.at, appeal_due_at=event.decide_at)

    def _appeal_decided(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.AccountAppealDecided)
        self._with(appealed_at=None, appeal_due_at=None, appeal_accepted=event.accepted, appeal_reasons=event.reasons)
