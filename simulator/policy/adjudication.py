"""How claims and chargebacks are decided: a documented teaching model, from evidence to a verdict and its reasons.

Pure. It sees the thread and the ledger, never what was said outside; rules and their sources are in the policy file,
and what its reasons mean is in ``verdicts``.
"""

import msgspec

from scenarios.vocabulary import OUTSIDE

Proofs = frozenset[str]
ProofSets = tuple[tuple[str, ...], ...]

NOT_ARRIVED = frozenset({"not_received", "tracking_says_delivered"})
"""Reasons that a parcel's way proves or disproves."""
REFUSED = "refused_delivery"
"""The reason of a buyer who did not take the parcel."""


class Evidence(msgspec.Struct, frozen=True):
    """What a claim is decided from. A fact counts if the defence names it and the marketplace can see it."""

    facts: frozenset[str]
    defended_by: tuple[str, ...]
    """Facts that must all be there for the claim to be denied; none: no fact defends it."""
    answered: bool
    refunded_after_filing: bool
    by_marketplace: bool = False
    """Whether the marketplace itself sent the parcel: then it pays, and the seller is not blamed."""
    reason: str = ""
    proofs: ProofSets = ()
    """Sets of proofs, each of which is enough to deny it."""
    shown: Proofs = frozenset()
    """Proofs that are there."""
    automatic: tuple[str, ...] = ()
    """What decides for the buyer at once."""
    charged_back: bool = False
    """Whether the buyer's bank deals with it already."""
    is_protected: bool = False
    """Whether the label's claims are the marketplace's to pay, and the carrier had the parcel in time."""
    refused_parcel_counts: bool = True
    proved_delivery_counts: bool = True


class Verdict(msgspec.Struct, frozen=True):
    """Granted or denied, why, whether it is an order defect and who pays."""

    granted: bool
    reasons: tuple[str, ...]
    counts_in_odr: bool
    funded_by: str


class Liability(msgspec.Struct, frozen=True):
    """What a granted claim means to the seller. ``reason`` says why it means less than usual, if it does."""

    counts_in_odr: bool
    funded_by: str
    reason: str = ""


_SELLERS = Liability(True, "seller")
_SENT_BY_MARKETPLACE = Liability(False, "marketplace", "sent_by_marketplace")
_PROTECTED = Liability(False, "marketplace", "protected_label")
_DELIVERED = Liability(False, "seller", "delivery_proved")


def adjudicate(evidence: Evidence) -> Verdict:
    """Decide a claim by the first line of the table that fits.

    | if | then |
    | --- | --- |
    | the bank deals with it | denied |
    | the seller refunded it after it was filed | granted; it counts |
    | something decides for the buyer at once | granted |
    | its defence is in the thread, or a set of proofs is complete | denied |
    | otherwise | granted |

    Who pays for what is granted, and whether it counts, is said by ``liability``.
    """
    if evidence.charged_back:
        return Verdict(False, ("charged_back",), False, "nobody")
    if evidence.refunded_after_filing:
        return _granted(evidence, "refunded_after_filing")
    if evidence.automatic:
        return _granted(evidence, *evidence.automatic)
    shown = defence(evidence)
    if shown:
        return Verdict(False, shown, False, "nobody")
    silence = () if evidence.answered else ("no_response_to_claim",)
    return _granted(evidence, *silence, *_gaps(evidence))


def defence(evidence: Evidence) -> tuple[str, ...]:
    """What defends a claim, as reasons; nothing where its defence is not complete."""
    if evidence.defended_by and not _missing(evidence):
        return tuple(f"shown:{fact}" for fact in evidence.defended_by)
    complete = next((proofs for proofs in evidence.proofs if evidence.shown.issuperset(proofs)), ())
    return tuple(f"proved:{proof}" for proof in complete)


def liability(evidence: Evidence) -> Liability:
    """Who pays for a granted claim, and whether it counts, by the first that fits."""
    if evidence.by_marketplace:
        return _SENT_BY_MARKETPLACE
    if evidence.refunded_after_filing:
        return _SELLERS
    if evidence.reason == REFUSED:
        return Liability(evidence.refused_parcel_counts, "seller", "parcel_refused")
    if evidence.automatic or evidence.reason not in NOT_ARRIVED:
        return _SELLERS
    if evidence.is_protected:
        return _PROTECTED
    is_spared = "delivery" in evidence.shown and not evidence.proved_delivery_counts
    return _DELIVERED if is_spared else _SELLERS


class Review(msgspec.Struct, frozen=True):
    """What an appeal changes: what counts and who pays from now on. Reversed if either is better than before."""

    reversed: bool
    reasons: tuple[str, ...]
    counts_in_odr: bool
    funded_by: str


def review(evidence: Evidence, counted: bool, funded_by: str, refunded: bool) -> Review:
    """Look again at a granted claim with what is there now; ``refunded``: the seller had paid the buyer before.

    A defence that is complete by now takes the mark away and gives the money back, unless the seller chose to pay.
    Money that was paid twice comes back alone, and the mark stays; where a delivery is proved, the mark goes alone.
    """
    found = defence(evidence)
    owed = liability(evidence)
    if found:
        counts, funded, reasons = False, "seller" if evidence.refunded_after_filing else "marketplace", found
    else:
        counts, funded = counted and owed.counts_in_odr, owed.funded_by if funded_by == "seller" else funded_by
        reasons = (owed.reason,) if owed.reason else _gaps(evidence)
        if refunded and funded == "seller":
            funded, reasons = "marketplace", ("paid_twice", *reasons)
    is_better = (counted and not counts) or funded != funded_by
    return Review(is_better, reasons, counts, funded)


class BankEvidence(msgspec.Struct, frozen=True):
    """What a bank decides a chargeback from."""

    kind: str
    answered: bool
    proofs: ProofSets
    shown: Proofs
    by_marketplace: bool = False


def represent(evidence: BankEvidence) -> Verdict:
    """Decide a chargeback; ``granted`` leaves the money with the buyer. Fraud is never the seller's affair."""
    if evidence.kind == "fraud":
        return Verdict(True, ("fraud",), False, "marketplace")
    complete = next((proofs for proofs in evidence.proofs if evidence.shown.issuperset(proofs)), ())
    if evidence.answered and complete:
        return Verdict(False, tuple(f"proved:{proof}" for proof in complete), False, "nobody")
    silence = () if evidence.answered else ("no_response_to_chargeback",)
    reasons = (*silence, *_unproved(evidence.proofs, evidence.shown)) or ("no_defence_for_this_reason",)
    owed = _SENT_BY_MARKETPLACE if evidence.by_marketplace else _SELLERS
    return Verdict(True, (*reasons, *filter(None, [owed.reason])), owed.counts_in_odr, owed.funded_by)


def _granted(evidence: Evidence, *reasons: str) -> Verdict:
    owed = liability(evidence)
    return Verdict(True, (*reasons, *filter(None, [owed.reason])), owed.counts_in_odr, owed.funded_by)


def _missing(evidence: Evidence) -> tuple[str, ...]:
    return tuple(fact for fact in evidence.defended_by if fact not in evidence.facts or _is_outside(fact))


def _gaps(evidence: Evidence) -> tuple[str, ...]:
    """What would have defended it and is not there."""
    missing = tuple(f"missing:{fact}" for fact in _missing(evidence))
    unproved = _unproved(evidence.proofs, evidence.shown)
    return (*missing, *unproved) or ("no_defence_for_this_reason",)


def _unproved(proofs: ProofSets, shown: Proofs) -> tuple[str, ...]:
    """Proofs that the set nearest to being complete still needs."""
    lacking = [tuple(proof for proof in one if proof not in shown) for one in proofs]
    return tuple(f"unproved:{proof}" for proof in min(lacking, key=len, default=()))


def _is_outside(fact: str) -> bool:
    """Whether a fact lies where the marketplace never looks."""
    return fact == "emailed" or fact.startswith(OUTSIDE)
