"""Which facts an event establishes: the one vocabulary that stories wait for, claims are defended by and drills grade.

Words are explained in ``scenarios.vocabulary``; a test holds both together.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from scenarios.vocabulary import OUTSIDE, PUBLIC, SAID
from simulator.domain import events as e

NOTHING: frozenset[str] = frozenset()

ACKNOWLEDGEMENT = "acknowledgement"
"""The kind of message that a machine sends at once: it says nothing a buyer waits for."""


MOST_MATTERS = 4
"""How many things the seller may say at once before it is too much to be understood."""

MATTERS = frozenset(
    {
        *("refund_confirmed", "refund_promised", "refund_refused", "replacement_sent", "replacement_promised"),
        *("tracking_explained", "asks_for_evidence", "asks_for_order_details", "directs_to_cancel_request"),
        *("directs_to_return", "gives_move_reason", "promises_return_to_thread", "resolution_summary"),
        *("warranty_explained", "invoice_sent", "blames_buyer", "holding_reply", "promises_reply_by"),
        *("directs_outside", "directs_to_thread", "cancellation_confirmed", "address_change_refused"),
        *("refers_to_marketplace", "takes_back", "explains_root_cause", "explains_correction", "explains_prevention"),
    }
)
"""What a seller may say. Manners and what buyers say weigh nothing, and what a drill's own packs add are details."""

_PART_OF: Mapping[str, str] = {
    "gives_move_reason": "directs_outside",
    **dict.fromkeys(("directs_to_thread", "holding_reply", "promises_reply_by"), "promises_return_to_thread"),
}
"""What is no thing of its own: why a part goes on elsewhere, and when or that the answer comes here."""


def too_much(intents: Iterable[str]) -> frozenset[str]:
    """The fact that intents said at once are too many, if they are."""
    things = {_PART_OF.get(intent, intent) for intent in MATTERS.intersection(intents)}
    return _TOO_MUCH if len(things) > MOST_MATTERS else NOTHING


@lru_cache(maxsize=4096)
def _sent(intents: tuple[str, ...], found: tuple[str, ...]) -> frozenset[str]:
    return frozenset({"replied", *(SAID + intent for intent in intents), *found, *too_much(intents)})


@lru_cache(maxsize=4096)
def _reached(how: str, intents: tuple[str, ...], found: tuple[str, ...]) -> frozenset[str]:
    return frozenset({_REACHED[how], *(OUTSIDE + intent for intent in intents), *found})


_REACHED = {"email": "emailed", "call": "called", "insert": "insert_sent"}
_INVOICED = ("invoice_sent",)
_WITH_FILE = ("attached_file",)
_TOO_MUCH = frozenset({"said_too_much"})


_EXPLAINING = frozenset({"apology", "explains_root_cause", "explains_correction", "explains_prevention"})
_SHOWN = frozenset({"shown_file"})
_ACKNOWLEDGED = frozenset({"acknowledged"})
_REFUNDED = {True: frozenset({"refund_issued"}), False: frozenset({"refund_issued_in_part"})}
_DECIDED = {True: frozenset({"claim_granted"}), False: frozenset({"claim_denied"})}
_REVIEWED = {True: frozenset({"claim_reversed"}), False: frozenset({"claim_upheld"})}
_CHARGED_BACK = {True: frozenset({"chargeback_upheld"}), False: frozenset({"chargeback_reversed"})}
_TOO_EARLY = frozenset({"claim_refused"})
_REFUSED_FOR_GOOD = frozenset({"claim_refused", "claim_denied"})


def _written(event: e.MessageSent) -> frozenset[str]:
    if event.kind == ACKNOWLEDGEMENT:
        return _ACKNOWLEDGED
    found = event.facts + _INVOICED if event.kind == "invoice" else event.facts
    return _sent(event.intents, found + _WITH_FILE if event.attachments else found)


def _answered(event: e.FeedbackAnswered) -> frozenset[str]:
    explained = () if _EXPLAINING.isdisjoint(event.intents) else ("feedback_explained",)
    return frozenset({"feedback_answered", *(PUBLIC + intent for intent in event.intents), *explained, *event.facts})


def _always(fact: str) -> Callable[[e.Event], frozenset[str]]:
    facts = frozenset({fact})
    return lambda event: facts


FACTS_BESIDE_CLAIMS: dict[type[e.Event], Callable[..., frozenset[str]]] = {
    e.ClaimRefused: lambda event: _TOO_EARLY if event.not_before else _REFUSED_FOR_GOOD,
    e.ClaimAppealed: _always("claim_appealed"),
    e.ClaimAppealDecided: lambda event: _REVIEWED[event.reversed],
    e.ChargebackAnswered: _always("chargeback_answered"),
    e.ChargebackDecided: lambda event: _CHARGED_BACK[event.upheld],
    e.FeedbackAnswered: _answered,
    e.FeedbackRemoved: _always("feedback_removed"),
    e.FeedbackStruck: _always("feedback_struck"),
    e.SurveyAnswered: _always("survey_answered"),
    e.ReturnAuthorised: _always("return_authorised"),
    e.ReturnRejected: _always("return_rejected"),
    e.ReturnScanned: _always("return_scanned"),
    e.ReturnReceived: _always("return_received"),
    e.ReturnWithdrawn: _always("return_withdrawn"),
    e.ReturnRated: _always("return_rated"),
    e.CancellationRequested: _always("cancellation_requested"),
    e.CancellationDeclined: _always("cancellation_declined"),
    e.OrderCancelled: _always("order_cancelled"),
    e.ShipmentConfirmed: _always("shipment_confirmed"),
    e.ReplacementSent: _always("replacement_sent"),
    e.ReplacementNotified: _always("replacement_notified"),
    e.ConversationReported: _always("buyer_reported"),
}
"""What happens after a claim, and beside it: kind of event → the facts in it."""

FACTS_OF: dict[type[e.Event], Callable[..., frozenset[str]]] = {
    e.MessageSent: _written,
    e.MessageReceived: lambda event: _SHOWN if event.attachments else NOTHING,
    e.MessageBlocked: lambda event: frozenset({"message_blocked", *event.facts}),
    e.MailSent: lambda event: _reached("email", event.intents, event.facts),
    e.ContactLogged: lambda event: _reached(event.channel, event.intents, event.facts),
    e.NoteAdded: _always("note_added"),
    e.SummaryAdded: _always("summary_filed"),
    e.ConversationClosed: lambda event: frozenset({"thread_closed", *event.facts}),
    e.ReviewRequested: _always("review_requested"),
    e.BuyerReported: lambda event: frozenset({"reported", *event.facts}),
    e.NoResponseMarked: _always("no_response_needed"),
    e.RefundIssued: lambda event: _REFUNDED[event.full],
    e.ClaimOpened: _always("claim_opened"),
    e.ClaimAnswered: _always("claim_answered"),
    e.ClaimDecided: lambda event: _DECIDED[event.granted],
    e.ClaimWithdrawn: _always("claim_withdrawn"),
    e.FeedbackLeft: _always("feedback_left"),
    e.ChargebackFiled: _always("chargeback_filed"),
    e.ReturnRequested: _always("return_requested"),
    **FACTS_BESIDE_CLAIMS,
}
"""Kind of event → the facts in it."""


@lru_cache(maxsize=65536)
def union(known: frozenset[str], new: frozenset[str]) -> frozenset[str]:
    """Both together, one object for equal sets: a million orders share a few hundred of them."""
    return known if new <= known else known | new


def facts_of(event: e.Event) -> frozenset[str]:
    """The facts one event establishes; nothing for an event that establishes none."""
    found = FACTS_OF.get(type(event))
    return found(event) if found else NOTHING
