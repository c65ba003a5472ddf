"""A charge the buyer's bank takes back: filed, answered with proofs or not, and decided by the bank."""

from collections.abc import Callable, Mapping

import msgspec

from simulator.domain import events as e


class Chargeback(msgspec.Struct, frozen=True, gc=False):
    """One chargeback. Open until the bank decides; an order has at most one."""

    number: int
    order: int
    kind: str
    """service or fraud."""
    reason: str
    filed_at: int
    respond_by: int
    decide_at: int
    """The instant the bank decides at."""
    response: str = ""
    answered: bool = False
    outcome: str = "open"
    """open, upheld or reversed."""
    reasons: tuple[str, ...] = ()
    counts_in_odr: bool = False
    funded_by: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it still waits for an end."""
        return self.outcome == "open"


def _filed(chargeback: None, event: e.ChargebackFiled, at: int) -> Chargeback:
    # A response at exactly the deadline is in time, so the bank looks a millisecond later.
    due = event.respond_by + 1
    return Chargeback(event.chargeback, event.order, event.kind, event.reason, at, event.respond_by, due)


def _answered(chargeback: Chargeback, event: e.ChargebackAnswered, at: int) -> Chargeback:
    return msgspec.structs.replace(chargeback, response=event.text, answered=True, decide_at=event.decide_at)


def _decided(chargeback: Chargeback, event: e.ChargebackDecided, at: int) -> Chargeback:
    return msgspec.structs.replace(
        chargeback,
        outcome="upheld" if event.upheld else "reversed",
        reasons=event.reasons,
        counts_in_odr=event.counts_in_odr,
        funded_by=event.funded_by,
    )


EVOLVE: Mapping[type[e.Event], Callable[..., Chargeback]] = {
    e.ChargebackFiled: _filed,
    e.ChargebackAnswered: _answered,
    e.ChargebackDecided: _decided,
}
"""How a chargeback takes in an event."""
