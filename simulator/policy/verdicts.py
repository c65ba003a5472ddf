"""What every reason of a decision says to people: the one table that views show and the documentation prints.

Codes are stable; which of them applies is decided in ``adjudication`` and by the domain.
"""

from collections.abc import Mapping

from scenarios.vocabulary import FACTS, PLACES

CLAIM_DECISION_REASONS: Mapping[str, str] = {
    "charged_back": "the buyer's bank deals with the same money, so the claim is closed",
    "refunded_after_filing": "the seller refunded the order after the claim was filed; that closes it, and it counts",
    "not_shipped": "the parcel had not left by the expected ship date",
    "no_valid_tracking": "no carrier ever scanned the parcel",
    "unanswered_contact": "the buyer's message was not answered in time",
    "unanswered_return": "the buyer's return request was not answered in time",
    "no_refund_after_return": "the item is back with the seller, and the refund is overdue",
    "no_response_to_claim": "the seller did not respond to the claim",
    "no_defence_for_this_reason": "nothing defends a claim for this reason",
    "sent_by_marketplace": "the marketplace sent the parcel itself, so it pays and nothing counts",
    "protected_label": "the label is protected and the carrier had the parcel in time, so the marketplace pays",
    "parcel_refused": "the buyer did not take the parcel, which is on its way back",
    "delivery_proved": "the delivery is proved, so the money is gone but nothing counts",
    "paid_twice": "the seller had paid the buyer already, so the second payment comes back",
    "shown:…": "what defends the claim is there: …",
    "missing:…": "what would defend the claim is not in the thread: …",
    "proved:…": "there is proof: …",
    "unproved:…": "there is no proof: …",
}
"""Why a claim was decided so, or an appeal. What stands behind a colon is a fact or a proof."""

CHARGEBACK_DECISION_REASONS: Mapping[str, str] = {
    "fraud": "somebody else used the buyer's card, which is the marketplace's affair",
    "no_response_to_chargeback": "the seller sent the bank no proof",
    "no_defence_for_this_reason": "nothing defends a chargeback for this reason",
    "sent_by_marketplace": "the marketplace sent the parcel itself, so it pays and nothing counts",
    "proved:…": "there is proof: …",
    "unproved:…": "there is no proof: …",
}

CLAIM_REFUSALS: Mapping[str, str] = {
    "claim.no_contact": "the buyer has not written to the seller yet",
    "claim.too_early": "the seller still has time to solve it, or the parcel to arrive",
    "claim.too_late": "the time to claim is over",
    "claim.charged_back": "her bank deals with it already",
    "claim.already_refunded": "the order was refunded in full",
    "claim.already_granted": "a claim about the order was granted already",
    "claim.order_cancelled": "the order was cancelled",
    "claim.parcel_arrived": "the parcel has arrived meanwhile",
}
"""Why the marketplace takes no claim."""

FEEDBACK_REASONS: Mapping[str, str] = {
    "obscene": "the comment holds obscene language",
    "personal_data": "the comment holds personal data of the seller's",
    "product_review": "the whole comment is about the product",
    "fulfilled_by_marketplace": "the whole comment is about a delivery by the marketplace",
    "protected_label": "the whole comment is about the delivery of a parcel that left in time with a protected label",
    "buyer_removed": "the buyer took it back",
    "no_comment": "there is no comment to judge",
    "stays": "nothing in the comment is a reason to remove it, or not all of it is",
}
"""Why feedback went, was struck through, or stays."""

PROOFS: Mapping[str, str] = {
    "tracking": "a carrier scanned the parcel",
    "delivery": "the tracking shows that it was delivered, with a signature where the order's value needs one",
    "signature": "somebody signed for it",
    "refund": "the order was refunded in full",
    "thread": "every message of the buyer was answered in the thread",
    "return_authorised": "the return she asked for was allowed",
}
"""What can be proved, from tracking, the ledger and the thread."""


def sentence(code: str) -> str:
    """What a reason says to people; the code itself where it is none of ours."""
    known = {**FEEDBACK_REASONS, **CLAIM_REFUSALS, **CHARGEBACK_DECISION_REASONS, **CLAIM_DECISION_REASONS}
    kind, colon, what = code.partition(":")
    if colon and f"{kind}:…" in known:
        return known[f"{kind}:…"].replace("…", _named(what))
    return known.get(code, code)


def _named(what: str) -> str:
    """A proof or a fact in words."""
    for prefix, place in PLACES.items():
        if what.startswith(prefix):
            return f"'{what.removeprefix(prefix).replace('_', ' ')}' said {place}"
    return PROOFS.get(what) or FACTS.get(what) or what
