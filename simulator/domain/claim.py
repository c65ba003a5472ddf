"""An A-to-z claim: from opened through the seller's response to a decision or a withdrawal, and another look at it."""

from collections.abc import Callable, Mapping

import msgspec

from simulator.domain import events as e


class Claim(msgspec.Struct, frozen=True, gc=False):
    """One claim. Open until decided or withdrawn; an order has at most one open claim."""

    number: int
    order: int
    reason: str
    defended_by: tuple[str, ...]
    opened_at: int
    respond_by: int
    decide_at: int
    """The instant the marketplace decides at if nothing else happens."""
    proofs: tuple[tuple[str, ...], ...] = ()
    response: str = ""
    answered: bool = False
    outcome: str = "open"
    """open, granted, denied or withdrawn; what an appeal changes stands in ``reversed``."""
    reasons: tuple[str, ...] = ()
    counts_in_odr: bool = False
    funded_by: str = ""
    decided_at: int = 0
    appeal: str = ""
    """What the seller wrote in its appeal."""
    appealed: bool = False
    reviewed_at: int = 0
    """The instant the marketplace looks at it again, if the seller appealed."""
    reviewed: bool = False
    reversed: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it still waits for an end."""
        return self.outcome == "open"

    @property
    def is_in_review(self) -> bool:
        """Whether an appeal waits for an end."""
        return self.appealed and not self.reviewed


def _opened(claim: None, event: e.ClaimOpened, at: int) -> Claim:
    # A response at exactly the deadline is in time, so the marketplace looks a millisecond later.
    due = event.respond_by + 1
    return Claim(event.claim, event.order, event.reason, event.defended_by, at, event.respond_by, due, event.proofs)


def _answered(claim: Claim, event: e.ClaimAnswered, at: int) -> Claim:
    return msgspec.structs.replace(claim, response=event.text, answered=True, decide_at=event.decide_at)


def _decided(claim: Claim, event: e.ClaimDecided, at: int) -> Claim:
    return msgspec.structs.replace(
        claim,
        outcome="granted" if event.granted else "denied",
        reasons=event.reasons,
        counts_in_odr=event.counts_in_odr,
        funded_by=event.funded_by,
        decided_at=at,
    )


def _withdrawn(claim: Claim, event: e.ClaimWithdrawn, at: int) -> Claim:
    return msgspec.structs.replace(claim, outcome="withdrawn")


def _appealed(claim: Claim, event: e.ClaimAppealed, at: int) -> Claim:
    return msgspec.structs.replace(claim, appeal=event.text, appealed=True, reviewed_at=event.decide_at)


def _reviewed(claim: Claim, event: e.ClaimAppealDecided, at: int) -> Claim:
    return msgspec.structs.replace(
        claim,
        reviewed=True,
        reversed=event.reversed,
        reasons=event.reasons,
        counts_in_odr=event.counts_in_odr,
        funded_by=event.funded_by,
    )


EVOLVE: Mapping[type[e.Event], Callable[..., Claim]] = {
    e.ClaimOpened: _opened,
    e.ClaimAnswered: _answered,
    e.ClaimDecided: _decided,
    e.ClaimWithdrawn: _withdrawn,
    e.ClaimAppealed: _appealed,
    e.ClaimAppealDecided: _reviewed,
}
"""How a claim takes in an event."""
