"""What the seller pays back or sends again, and what is taken from it: claims, chargebacks and fees, as a fold."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from msgspec.structs import replace

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.scorecard.records import ChargebackRecord, ClaimRecord, Noted, Sent


@dataclass
class Charges:
    """Every claim and chargeback as it stands, and the money. An order is paid for once."""

    sent: Sent
    """The seller's messages so far: a claim remembers how many had gone before."""
    claims: dict[int, ClaimRecord] = field(default_factory=dict)
    chargebacks: dict[int, ChargebackRecord] = field(default_factory=dict)
    refunded: dict[int, int] = field(default_factory=dict)
    """Order → cents paid back by the seller."""
    replaced: set[int] = field(default_factory=set)
    """Orders whose goods the seller sent again."""
    fees: Noted = field(default_factory=Noted)
    """Entries of fees the marketplace took."""
    fined: int = 0
    """Cents of all of them."""

    def handlers(self) -> Handlers:
        """What costs money, or may."""
        return {
            e.RefundIssued: self._paid,
            e.ReplacementSent: self._replaced,
            e.ClaimOpened: self._claimed,
            e.ClaimDecided: self._decided,
            e.ClaimAppealDecided: self._decided_again,
            e.ClaimWithdrawn: self._withdrawn,
            e.ChargebackFiled: self._charged_back,
            e.ChargebackDecided: self._bank_decided,
            e.FeeCharged: self._fined,
        }

    def copy(self, sent: Sent) -> "Charges":
        """The same, beside a copy of the messages."""
        return Charges(
            sent,
            self.claims.copy(),
            self.chargebacks.copy(),
            self.refunded.copy(),
            self.replaced.copy(),
            self.fees.copy(),
            self.fined,
        )

    def by_claim(self) -> Iterator[tuple[int, ClaimRecord]]:
        """Claims the seller pays for, by number."""
        paid: set[int] = set()
        for number, claim in self.claims.items():
            if claim.is_charged and claim.order not in paid:
                paid.add(claim.order)
                yield number, claim

    def by_chargeback(self) -> Iterator[ChargebackRecord]:
        """Chargebacks the seller pays for, of orders no claim was paid for."""
        paid = {claim.order for _, claim in self.by_claim()}
        for chargeback in self.chargebacks.values():
            if chargeback.is_charged and chargeback.order not in paid:
                paid.add(chargeback.order)
                yield chargeback

    def _paid(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.RefundIssued)
        self.refunded[event.order] = self.refunded.get(event.order, 0) + event.amount

    def _replaced(self, entry: Entry) -> None:
        self.replaced.add(entry.event.order)

    def _claimed(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimOpened)
        self.claims[event.claim] = ClaimRecord(event.order, entry.seq, entry.at, event.reason, len(self.sent.at))

    def _decided(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimDecided)
        self.claims[event.claim] = replace(
            self.claims[event.claim],
            outcome="granted" if event.granted else "denied",
            ended=entry.seq,
            ended_at=entry.at,
            counts_in_odr=event.counts_in_odr,
            is_charged=event.granted and event.funded_by == "seller",
            refunded=self.refunded.get(event.order, 0),
        )

    def _decided_again(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimAppealDecided)
        self.claims[event.claim] = replace(
            self.claims[event.claim],
            counts_in_odr=event.counts_in_odr,
            is_charged=event.funded_by == "seller",
            is_reversed=event.reversed,
        )

    def _withdrawn(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimWithdrawn)
        ended = replace(self.claims[event.claim], outcome="withdrawn", ended=entry.seq, ended_at=entry.at)
        self.claims[event.claim] = ended

    def _charged_back(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ChargebackFiled)
        self.chargebacks[event.chargeback] = ChargebackRecord(event.order, event.kind)

    def _bank_decided(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ChargebackDecided)
        self.chargebacks[event.chargeback] = replace(
            self.chargebacks[event.chargeback],
            is_charged=event.upheld and event.funded_by == "seller",
            refunded=self.refunded.get(event.order, 0),
        )

    def _fined(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.FeeCharged)
        self.fees.note(entry)
        self.fined += event.amount
