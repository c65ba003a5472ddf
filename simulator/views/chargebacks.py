"""Charges that buyers' banks took back, as the seller sees them."""

from typing import Literal

import msgspec

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.views.docket import Docket

ChargebackStatus = Literal["open", "upheld", "reversed"]


class Chargeback(msgspec.Struct, frozen=True, gc=False):
    """One chargeback: open until the bank leaves the money with the buyer (``upheld``) or gives it back."""

    number: int
    order: int
    kind: str
    reason: str
    filed_at: int
    respond_by: int
    status: ChargebackStatus = "open"
    response: str | None = None
    responded_at: int | None = None
    closed_at: int | None = None
    counts_in_odr: bool | None = None
    funded_by: str | None = None
    reasons: tuple[str, ...] = ()


class Chargebacks:
    """Every chargeback by its number."""

    def __init__(self) -> None:
        self.docket: Docket[Chargeback] = Docket()

    def handlers(self) -> Handlers:
        """What it takes in."""
        return {
            e.ChargebackFiled: self._filed,
            e.ChargebackAnswered: self._answered,
            e.ChargebackDecided: self._decided,
        }

    def copy(self) -> "Chargebacks":
        """The same ones, free to go their own way."""
        twin = Chargebacks()
        twin.docket = self.docket.copy()
        return twin

    def _filed(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ChargebackFiled)
        filed = Chargeback(event.chargeback, event.order, event.kind, event.reason, entry.at, event.respond_by)
        self.docket.open(filed.number, filed.order, filed)

    def _answered(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ChargebackAnswered)
        known = self.docket[event.chargeback]
        answered = msgspec.structs.replace(known, response=event.text, responded_at=entry.at)
        self.docket.put(event.chargeback, answered)

    def _decided(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ChargebackDecided)
        decided = msgspec.structs.replace(
            self.docket[event.chargeback],
            status="upheld" if event.upheld else "reversed",
            closed_at=entry.at,
            counts_in_odr=event.counts_in_odr,
            funded_by=event.funded_by,
            reasons=event.reasons,
        )
        self.docket.close(event.chargeback, decided)
