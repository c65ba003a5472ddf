"""The words a policy's metrics may use: what is counted over what, what is left out, and which instant decides.

Names and sentences only; the simulator takes the figures, and a test holds it to this list.
"""

from typing import NamedTuple

Meanings = dict[str, str]


class Population(NamedTuple):
    """What a metric may be about, and its words."""

    means: str
    by: Meanings
    """Instants that put a member into a window."""
    shares: Meanings = {}
    """Which members are counted."""
    figures: Meanings = {}
    """What of theirs is averaged."""
    excludes: Meanings = {}
    """Which members are left out altogether."""


_SENT_BY: Meanings = {
    "fulfilled_by_marketplace": "orders the marketplace sends",
    "fulfilled_by_merchant": "orders the seller sends",
}
_CANCELLED: Meanings = {
    "cancelled": "orders that were cancelled, by whomever",
    "requested_cancellation": "orders the buyer cancelled herself, or asked to cancel by the marketplace's form",
}

METRIC_WORDS: dict[str, Population] = {
    "orders": Population(
        "orders; sales that were never made are none",
        by={
            "placed": "when it was placed",
            "cancelled": "when it was cancelled; if it was not, when it was placed",
            "ship_by": "when it was expected to leave",
            "shipped": "when it left",
            "promised": "when it was promised to arrive",
            "delivered": "when it arrived",
        },
        shares={
            "defective": "with a defect that 'order_defects' names; it counts once",
            "negative_feedback": "with seller feedback of few stars that stands",
            "negative_feedback_or_review": "with seller feedback that stands, or a product review, of few stars",
            "claimed": "with an A-to-z claim, however it ended",
            "claim_counted": "with an A-to-z claim that counts as a defect, by the last word on it",
            "charged_back": "with a chargeback of whatever kind",
            "chargeback_counted": "with a chargeback that counts as a defect, by the last word on it",
            "cancelled_by_seller": "cancelled at the seller's account, by itself or for want of a shipment",
            "shipped_late": "that left after the expected ship date, or has not left and it is over",
            "returned": "that the buyer sent back, or asked to",
            "on_time": "that arrived by the promised instant, in one parcel",
            "not_received": "that is not there although the time is over after which it counts as not arrived",
        },
        excludes={
            **_SENT_BY,
            **_CANCELLED,
            "pending": "orders so young that the buyer may still cancel them by herself",
        },
    ),
    "parcels": Population(
        "orders that were sent, or are to be, each with one unit",
        by={
            "placed": "when the order was placed",
            "shipped": "when it left",
            "promised": "when it was promised to arrive",
            "delivered": "when it arrived",
        },
        shares={
            "validly_tracked": "that the carrier scans",
            "on_time": "that arrived by the promised instant",
        },
        excludes={
            **_SENT_BY,
            "untracked": "parcels the carrier does not scan",
            "under_way": "parcels whose promise is not over and that are not there",
        },
    ),
    "invoices": Population(
        "orders of businesses that were sent",
        by={"shipped": "when it left", "placed": "when the order was placed"},
        shares={"missing_or_late": "whose invoice did not come 'within' so long after dispatch"},
        excludes={**_SENT_BY},
    ),
    "questions": Population(
        "runs of unanswered buyer messages that were answered, are overdue, or need no response",
        by={"asked": "when the oldest message came"},
        shares={
            "answered_late": "answered later than 'response' allows, or not yet and overdue",
            "answered_in_time": "answered in the time 'response' allows",
        },
        figures={"response_hours": "hours from the oldest message to the answer, by the calendar"},
        excludes={**_SENT_BY, "no_response_needed": "those the seller marked as needing no response"},
    ),
    "surveys": Population(
        "votes of buyers on replies, 1 to 5",
        by={"voted": "when she voted"},
        shares={
            "dissatisfied": "votes of 1 or 2",
            "unsolved": "votes of 1, 2 or 3: none that says the problem was solved",
            "satisfied": "votes of 4 or 5",
        },
        figures={"vote": "the vote, 1 to 5"},
        excludes={
            **_SENT_BY,
            "neutral": "votes of 3",
            "outvoted_in_conversation": "all but the last vote of a conversation",
            "outvoted_in_order": "all but the last vote of an order",
        },
    ),
    "feedback": Population(
        "seller feedback that was neither removed nor struck through",
        by={"received": "when it was left"},
        shares={
            "positive": "4 or 5 stars",
            "neutral": "between positive and negative",
            "negative": "so few stars that 'order_defects' calls them negative",
        },
        figures={"stars": "its stars"},
        excludes={**_SENT_BY},
    ),
    "answers": Population(
        "public replies of the seller's to feedback",
        by={"answered": "when the reply was published"},
        figures={"hours": "hours from the feedback to the reply, by the calendar"},
        excludes={**_SENT_BY, "not_negative": "replies to feedback that is not negative"},
    ),
    "returns": Population(
        "return requests; of buyers who never write, what they sent back, as asked for and allowed on arrival",
        by={"requested": "when the buyer asked"},
        shares={
            "dissatisfying": "answered late, rejected wrongly, or rated badly by the buyer",
            "answered_late": "answered by the seller later than 'returns' allows, or not at all and overdue",
            "wrongly_rejected": "rejected although the rules allow it",
            "rated_badly": "of which the buyer says that it went badly",
        },
        figures={"answer_hours": "hours from the request to its first answer, by the calendar"},
        excludes={
            **_SENT_BY,
            "out_of_policy": "requests that the rules do not allow",
            "withdrawn": "requests the buyer took back",
        },
    ),
    "chargebacks": Population(
        "charges that buyers' banks took back",
        by={"filed": "when the bank took it back"},
        shares={
            "service": "because of the goods or the service",
            "fraud": "because the buyer did not make the purchase",
            "counted": "that count as a defect, by the last word on them",
        },
        excludes={**_SENT_BY, "service": "service chargebacks", "fraud": "fraud chargebacks"},
    ),
}
"""Population → its words."""
