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
    "called": "the seller called the buyer",
    "insert_sent": "the seller put a printed insert into the parcel",
    "note_added": "the seller wrote an internal note beside the thread",
    "migration_announced": "after a note with its reason, the thread said why and how a part goes on outside",
    "migrated_without_note": "the seller moved a part outside, or tried to, without a note before that says why",
    "migrated_unannounced": "the seller went outside without a complete message in the thread before",
    "resolution_summarised": "the thread says how what was dealt with outside has ended",
    "summary_filed": "the seller filed at the help desk how the conversation was resolved",
    "thread_closed": "the seller closed the thread at its help desk",
    "closed_without_summary": "the thread was closed, and does not say how what was dealt with outside has ended",
    "reported": "the buyer told the marketplace what the seller did outside of it",
    "review_requested": "the seller asked for a review, by the marketplace's button or in words",
    "invoice_sent": "the seller sent the invoice",
    "shown_file": "a file went with the buyer's message",
    "attached_file": "a file went with the seller's message",
    "said_too_much": "one message of the seller's said more than four things; for a grade, one answer in however many",
    "told_another_sum": "the seller's message told a refund of another sum than was paid",
    "left_placeholder": "the seller's message still held a blank of its template, such as [NAME]",
    "shipment_confirmed": "the seller confirmed that it sent the order",
    "replacement_sent": "the seller sent the order, or what was missing of it, again",
    "replacement_notified": "the marketplace told the buyer that a replacement is on its way",
    "buyer_reported": "the seller reported the buyer's message to the marketplace",
    "shared_contact_details": "the seller's message held an e-mail address or a phone number",
    "linked_outside": "the seller's message held a link that was not allowed",
    "diverted": "the seller's message drew the buyer away from the marketplace",
    "promoted": "the seller's message held advertising",
    "offered_incentive": "the seller offered something for a review, feedback, or the end of a claim",
    "solicited_review": "the seller asked for praise, or for a review in another way that is not allowed",
    "asked_to_change_review": "the seller asked the buyer to change or remove a review, or pressed her about feedback",
    "asked_twice": "the seller asked for a review or feedback a second time",
    "wrote_needlessly": "the seller began a conversation that no order needs",
    "was_abusive": "the seller's message held an insult, a threat or discrimination",
    "was_rude": "the seller's message was rude",
    "asked_for_private_data": "the seller asked for data it may not ask for",
    "wrote_too_long": "the seller's message was longer than its kind may be",
    "asked_to_cancel": "the seller asked the buyer to cancel what it could not deliver",
    "only_thanked": "the seller began a conversation only to thank or to offer help",
    "wrote_in_another_language": "the seller's message was not in the buyer's language",
    "sent_markup": "the seller's message held HTML, an image or something that tracks the reader",
    "wrote_without_style": "the seller's message held emojis, shouting or dressed-up text",
    "named_no_order": "the seller began a conversation without naming the order by its id",
    "wrote_too_late": "the seller began a conversation long after the order was completed",
    "wrote_to_opted_out": "the seller wrote unasked to a buyer who wants nothing unasked",
    "sent_forbidden_file": "the seller attached a file of a kind that may not be sent",
    "sent_too_large_file": "the seller attached too large a file, or too many",
    "message_blocked": "the marketplace refused to deliver the seller's message",
    "claim_opened": "the buyer opened an A-to-z claim",
    "claim_answered": "the seller responded to the claim",
    "claim_granted": "the claim was decided for the buyer",
    "claim_denied": "the claim was decided for the seller, or was refused for good",
    "claim_withdrawn": "the buyer withdrew the claim",
    "claim_refused": "the marketplace took no claim, or takes none yet",
    "claim_appealed": "the seller asked for another look at a granted claim",
    "claim_reversed": "the marketplace took back its decision on a claim, or a part of it",
    "claim_upheld": "the marketplace stood by its decision on a claim",
    "chargeback_filed": "the buyer's bank took the money back",
    "chargeback_answered": "the seller sent the bank its proofs",
    "chargeback_upheld": "the bank left the money with the buyer",
    "chargeback_reversed": "the bank gave the money back to the seller",
    "feedback_left": "the buyer left seller feedback",
    "feedback_answered": "the seller replied to the feedback in public",
    "feedback_explained": "the public reply says sorry, or what went wrong, or what was changed",
    "feedback_removed": "the feedback is gone",
    "feedback_struck": "the feedback was struck through and counts no more",
    "survey_answered": "the buyer rated a reply of the seller's",
    "return_requested": "the buyer asked to send the order back",
    "return_authorised": "the return was allowed",
    "return_rejected": "the return was refused, by the seller or, of what it sent, by the marketplace",
    "return_scanned": "the carrier took the parcel on its way back",
    "return_received": "the parcel is back with the seller",
    "return_withdrawn": "the buyer keeps what she wanted to send back",
    "return_rated": "the buyer said how the return went",
    "cancellation_requested": "the buyer asked for the order to be cancelled",
    "cancellation_declined": "the seller would not cancel the order",
    "order_cancelled": "the order was cancelled",
}
"""Facts that need no intent; beside them are ``said.X``, ``outside.X`` and ``public.X`` for every intent X."""

SAID = "said."
"""Prefix of the fact that something was said in the marketplace's thread."""

OUTSIDE = "outside."
"""Prefix of the fact that something was said where the marketplace cannot see it."""

PUBLIC = "public."
"""Prefix of the fact that something was said in the public reply to feedback."""

PLACES = {SAID: "in the thread", OUTSIDE: "outside the marketplace", PUBLIC: "below the feedback"}
"""Where the seller can say something: prefix of a fact about words → the place."""

CLAIM_REASONS: dict[str, str] = {
    "not_received": "the parcel did not arrive",
    "tracking_says_delivered": "the parcel did not arrive, though its tracking says so",
    "not_as_described": "the item is damaged, defective or different",
    "refund_not_received": "a refund is due and was not paid, or not in full",
    "return_refused": "the seller would not take the item back",
    "no_return_address": "the seller gave no return address in her country, and no label",
    "replacement_not_received": "a replacement was promised and did not arrive",
    "extra_charges": "the seller charged more than the price",
    "refused_delivery": "she refused the parcel, or it went back as undeliverable",
}
"""Why a buyer may file an A-to-z claim."""

CHARGEBACK_REASONS: dict[str, str] = {
    "not_received": "the parcel did not arrive",
    "not_as_described": "the item is damaged, defective or different",
    "refund_not_received": "a refund is due and was not paid",
    "not_authorised": "she did not make the purchase",
}
"""What a buyer tells her bank; the last one is fraud."""

RETURN_REASONS: dict[str, str] = {
    "unwanted": "she does not want it any more",
    "wrong_item": "another item came",
    "not_as_described": "it is not what the page says",
    "damaged": "it came damaged",
    "defective": "it does not work",
    "arrived_late": "it came too late",
}

CANCELLATION_REASONS: dict[str, str] = {
    "buyer_requested": "the buyer asked for it",
    "no_inventory": "there is none left",
    "could_not_ship": "the parcel cannot be sent",
    "undeliverable_address": "the address does not exist",
    "pricing_error": "the price was wrong",
}
"""Why a seller says it cancels an order."""

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
    "chargeback_rate": "share of this run's orders whose buyer's bank took the money back",
    "dissatisfaction_rate": "share of last votes on the seller's replies that are 1 or 2 of 5",
    "return_dissatisfaction_rate": "share of return requests answered late, rejected wrongly or rated badly",
    "cancellation_rate": "share of the orders the seller fulfils that count as cancelled by the seller",
    "late_shipment_rate": "share of the orders the seller fulfils that had not left by the expected ship date",
    "valid_tracking_rate": "share of the parcels the seller sends that the carrier scans",
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


MESSAGE_KINDS: dict[str, str] = {
    "reply": "an answer in the thread, by hand",
    "unexpected_problem": "something went wrong with the order",
    "confirm_customization_details": "how a product is to be made",
    "confirm_delivery_details": "when or where it can be delivered",
    "confirm_order_details": "something about the order is not clear",
    "confirm_service_details": "when a service can be done",
    "digital_access_key": "a key for something digital",
    "legal_disclosure": "what the law wants to be said",
    "warranty": "papers about the warranty",
    "invoice": "the invoice",
    "negative_feedback_removal": "whether feedback may be taken back; not published since August 2025",
    "amazon_motors": "papers of a vehicle; not published since January 2026",
    "email": "a mail from the shop's own mailbox, outside the marketplace",
    "call": "a telephone call, outside the marketplace",
    "insert": "a slip of paper in the parcel, outside the marketplace",
}
"""Ways in which a seller's words reach a buyer. By hand, by one of the marketplace's contact reasons, or around it."""

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
    "placeholder": "a blank of a template that nobody filled, such as [NAME] or {order.id}",
    "attachment_type": "a file of a kind that may not be sent, by its name or by how it begins",
    "attachment_size": "a file too large to be sent, or too many files",
}
"""What a message rule can look for."""


LEVELS: dict[str, str] = {
    "first": "one idea, one way to go wrong; for somebody's first day",
    "easy": "one idea with a temptation beside it",
    "middle": "two ideas at once, and time presses",
    "hard": "what is right must be told from what looks right",
    "expert": "several clocks and several duties, and every slip costs",
}
"""How hard a drill is, from the easiest on."""

SKILLS: dict[str, str] = {
    "answer_in_time": "every message is answered within a day, weekends and nights included",
    "the_thread_is_the_record": "what is not in the marketplace's thread did not happen",
    "refund_and_say_so": "the money is sent and the buyer is told, both, in that order",
    "one_remedy": "a refund or a replacement, never both",
    "explain_tracking": "say where a parcel is and how to follow it",
    "defend_a_claim": "answer an A-to-z claim in time, with what the thread shows",
    "represent_a_chargeback": "answer the bank in time, with proofs",
    "move_outside_and_return": "note the reason, announce the way out, bring the outcome back",
    "stay_inside": "what can be settled in the thread stays in the thread",
    "handle_safety": "what is dangerous is dealt with at once, and written down",
    "keep_contact_details_out": "no phone number, address or link leaves the thread without a reason",
    "promote_nothing": "no offer, no shop and no reward in a message about an order",
    "ask_for_reviews_rightly": "one neutral request, at the right time, by the marketplace's button",
    "answer_feedback": "a public reply that helps the next reader, and only what may be removed is asked to be",
    "handle_returns": "who decides on a return, until when, and what is refunded",
    "handle_cancellations": "cancel by the right form, before it ships",
    "ask_for_evidence": "a photo or the order's details, before anything is decided",
    "guide_warranty": "what the warranty covers and how to use it",
    "send_invoices": "the invoice, where the marketplace looks for it",
    "protect_addresses": "nothing is sent where the marketplace did not say",
    "stay_calm": "an insult is neither answered nor returned; it can be reported",
    "mark_what_needs_no_answer": "thanks need no reply, and the clock can be told so",
    "use_templates_well": "a ready text is filled in and fits the question",
    "sum_up": "at the end the thread says what was agreed and done",
}
"""What a drill can teach."""


def intent_of(fact: str) -> str:
    """The intent a fact is about; empty for a fact that is no reading."""
    return next((fact.removeprefix(place) for place in PLACES if fact.startswith(place)), "")


def known_facts(intents: frozenset[str]) -> frozenset[str]:
    """Every fact a scenario with these intents may name."""
    spoken = {prefix + intent for prefix in PLACES for intent in intents}
    return frozenset(FACTS) | spoken
