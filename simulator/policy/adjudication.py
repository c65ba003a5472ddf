"""How the marketplace decides an A-to-z claim: a documented teaching model, from evidence to a verdict and its reasons.

Pure. It sees the thread and the ledger, never what was said outside; rules and their sources are in the policy file.
"""

import msgspec

from scenarios.vocabulary import OUTSIDE


class Evidence(msgspec.Struct, frozen=True):
    """What a claim is decided from. A fact counts if the defence names it and the marketplace can see it."""

    facts: frozenset[str]
    defended_by: tuple[str, ...]
    """Facts that must all be there for the claim to be denied; none: nothing defends it."""
    answered: bool
    refunded_after_filing: bool
    by_marketplace: bool = False
    """Whether the marketplace itself sent the parcel: then it pays, and the seller is not blamed."""


class Verdict(msgspec.Struct, frozen=True):
    """Granted or denied, why, whether it is an order defect and who pays."""

    granted: bool
    reasons: tuple[str, ...]
    counts_in_odr: bool
    funded_by: str


def adjudicate(evidence: Evidence) -> Verdict:
    """Decide a claim.

    A refund after filing closes it but counts (the marketplace's own help says so); otherwise it is denied only when
    everything its defence names is there.
    """
    counts, funded_by = (False, "marketplace") if evidence.by_marketplace else (True, "seller")
    if evidence.refunded_after_filing:
        return Verdict(True, ("refunded_after_filing",), counts, funded_by)
    missing = tuple(fact for fact in evidence.defended_by if fact not in evidence.facts or _is_outside(fact))
    if evidence.defended_by and not missing:
        return Verdict(False, tuple(f"shown:{fact}" for fact in evidence.defended_by), False, "nobody")
    silence = () if evidence.answered else ("no_response_to_claim",)
    gaps = tuple(f"missing:{fact}" for fact in missing) or ("no_defence_for_this_reason",)
    return Verdict(True, (*silence, *gaps), counts, funded_by)


def _is_outside(fact: str) -> bool:
    """Whether a fact lies where the marketplace never looks."""
    return fact == "emailed" or fact.startswith(OUTSIDE)
