"""The words a scenario may use for what happened and for what is measured, each with its meaning.

Names and sentences only; the simulator records the facts and takes the measures, and a test holds both against
this list.
"""

FACTS: dict[str, str] = {
    "replied": "the seller wrote in the marketplace's thread",
    "acknowledged": "a machine of the seller's confirmed that the buyer's message has come",
    "no_response_needed": "the seller marked the buyer's last message as needing no response",
    "refund_issued": "the order was refunded in full",
    "refund_issued_in_part": "a part of the order's total was refunded",
    "emailed": "the seller wrote to the buyer outside the marketplace",
    "shared_contact_details": "the seller's message held an e-mail address or a phone number",
    "message_blocked": "the marketplace refused to deliver the seller's message",
    "claim_opened": "the buyer opened an A-to-z claim",
    "claim_answered": "the seller responded to the claim",
    "claim_granted": "the claim was decided for the buyer",
    "claim_denied": "the claim was decided for the seller",
    "claim_withdrawn": "the buyer withdrew the claim",
    "feedback_left": "the buyer left seller feedback",
}
"""Facts that are there without any intent; beside them are ``said.X`` and ``outside.X`` for every intent X."""

SAID = "said."
"""Prefix of the fact that something was said in the marketplace's thread."""

OUTSIDE = "outside."
"""Prefix of the fact that something was said where the marketplace cannot see it."""

CLAIM_REASONS: dict[str, str] = {
    "not_received": "the parcel did not arrive",
    "not_as_described": "the item is damaged, defective or different",
    "refund_not_received": "a refund is due and was not paid",
}

MEASURES: dict[str, str] = {
    "late_response_rate": "share of runs of unanswered buyer messages answered late, or not yet and overdue",
    "response_hours_mean": "hours from the oldest unanswered message to the answer: mean",
    "response_hours_p50": "hours from the oldest unanswered message to the answer: median",
    "response_hours_p90": "hours from the oldest unanswered message to the answer: 90th percentile",
    "order_defect_rate": "share of this run's orders with at least one defect, followed to settlement",
    "order_defect_rate_official": "order defect rate over the policy's window and lag, by order date",
    "negative_feedback_rate": "share of feedback with few enough stars to be a defect",
    "claim_rate": "share of this run's orders with an A-to-z claim",
    "feedback_score": "mean stars of the feedback left",
    "policy_findings": "messages of the seller that broke a message rule",
    "cancellation_rate": "share of the orders the seller fulfils that the seller cancelled",
    "on_time_delivery_rate": "share of the orders the seller fulfils and sends that arrived by the promised instant",
    "return_rate": "share of the orders of buyers who never wrote that they sent back",
    "wait_hours_mean": "hours from the oldest unanswered message to the start of work on it: mean",
    "wait_hours_p90": "hours from the oldest unanswered message to the start of work on it: 90th percentile",
    "utilisation": "time agents had work in hand, over the time they were at work",
    "backlog_mean": "mean number of questions whose work has not begun, over time",
    "cost": "wages, refunds, claims, returns and lost sales together, in the policy's currency",
}
"""Measures a run can be held to; the same names in JSON, thresholds, assertions and docs."""


PLACEHOLDERS: dict[str, str] = {
    "buyer.name": "the buyer's first name",
    "order.id": "the number of the order",
    "order.item": "what was bought",
    "order.total": "what it cost, with its currency",
}
"""What a text may hold in {braces}; the simulator puts the values there."""


def known_facts(intents: frozenset[str]) -> frozenset[str]:
    """Every fact a scenario with these intents may name."""
    spoken = {prefix + intent for prefix in (SAID, OUTSIDE) for intent in intents}
    return frozenset(FACTS) | spoken
