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


MESSAGE_LABELS: dict[str, str] = {
    "marketing": "praises other goods, a shop, a newsletter or a sale",
    "review_solicitation": "asks for a review or for feedback in a way that is not allowed, or to change one",
    "incentive": "offers something for a review, feedback, or the end of a claim",
    "external_link": "links to a place outside the marketplace that is no carrier's tracking page",
    "email_address": "holds an e-mail address, plainly or in disguise",
    "phone_number": "holds a phone number, plainly or in disguise",
    "off_platform": "draws the buyer away from the marketplace, with or without an address",
    "over_length": "is longer than its kind of message may be",
    "unrelated_to_order": "is about nothing the buyer ordered or asked",
    "abusive": "insults, threatens or discriminates",
    "pii_request": "asks for data the seller may not ask for",
}
"""What a message can be found to be; of one that is none of it, ``clean`` is said."""

MESSAGE_PRIMITIVES: dict[str, str] = {
    "email_address": "an e-mail address",
    "phone_number": "a phone number that no rule permits",
    "external_link": "a link, or a bare domain, that is neither the marketplace's nor a carrier's over https",
    "off_platform": "a wish to go on elsewhere, but for a complete migration message where an exception holds",
    "marketing": "advertising",
    "incentive": "something given for a review, feedback, or the end of a claim",
    "review_solicitation": "a request for a review or feedback that is not the one neutral request of the order",
    "review_change": "a request to change or remove a product review, or more than a neutral notice about feedback",
    "unrelated_to_order": "a message the seller began that no order needs",
    "abusive": "an insult, a threat or discrimination",
    "rude": "a lack of politeness that is no abuse",
    "pii_request": "a request for payment data, papers, passwords or other data the seller may not ask for",
    "asks_to_cancel": "a request that the buyer cancel what the seller cannot deliver",
    "bare_thanks": "a message the seller began that only thanks or offers help",
    "over_length": "more characters than this kind of message may have",
    "wrong_language": "a text in another language than the buyer's",
    "markup": "HTML, an image or something that tracks the reader",
    "style": "emojis, shouting, many blank lines, centred or dressed-up text",
    "no_order_id": "a message the seller began that does not name the order by its id",
    "too_late": "a message the seller began long after the order was completed",
    "second_request": "a second request for a review or feedback about one order",
    "opted_out": "an unasked message to a buyer who wants none",
    "attachment_type": "a file of a kind that may not be sent, by its name or by how it begins",
    "attachment_size": "a file too large to be sent, or too many files",
}
"""What a message rule can look for."""


def known_facts(intents: frozenset[str]) -> frozenset[str]:
    """Every fact a scenario with these intents may name."""
    spoken = {prefix + intent for prefix in (SAID, OUTSIDE) for intent in intents}
    return frozenset(FACTS) | spoken
