"""The paths of the control and the inbox API, each once. What is sent and answered there is the clients'."""

from urllib.parse import quote

CONTROL = "/_control/"
"""What the paths of the control API begin with."""

HEALTH = "/_control/health"
WORLDS = "/_control/worlds"
WORLD = "/_control/worlds/{id}"
ADVANCE = "/_control/worlds/{id}/advance"
SCORECARD = "/_control/worlds/{id}/scorecard"
JOURNAL = "/_control/worlds/{id}/journal"
JOURNAL_FILE = "/_control/worlds/{id}/journal.jsonl"
RESET = "/_control/worlds/{id}/reset"
FORK = "/_control/worlds/{id}/fork"

THREADS = "/inbox/threads"
THREAD = "/inbox/threads/{id}"
MESSAGES = "/inbox/threads/{id}/messages"
NO_RESPONSE_NEEDED = "/inbox/threads/{id}/no-response-needed"
ARCHIVE = "/inbox/threads/{id}/archive"
CLOSE = "/inbox/threads/{id}/close"
NOTES = "/inbox/threads/{id}/notes"
SUMMARY = "/inbox/threads/{id}/summary"
COUNTERS = "/inbox/counters"
REFUND = "/inbox/orders/{id}/refund"
CANCELLATION = "/inbox/orders/{id}/cancellation"
CONTACTS = "/inbox/orders/{id}/contacts"
REVIEW_REQUEST = "/inbox/orders/{id}/review-request"
CLAIMS = "/inbox/claims"
CLAIM_RESPONSE = "/inbox/claims/{id}/response"
CLAIM_APPEAL = "/inbox/claims/{id}/appeal"
CHARGEBACKS = "/inbox/chargebacks"
CHARGEBACK_RESPONSE = "/inbox/chargebacks/{id}/response"
RETURNS = "/inbox/returns"
RETURN_AUTHORISED = "/inbox/returns/{id}/authorise"
RETURN_REJECTED = "/inbox/returns/{id}/reject"
FEEDBACK = "/inbox/feedback"
FEEDBACK_REPLY = "/inbox/feedback/{id}/reply"
FEEDBACK_REMOVAL = "/inbox/feedback/{id}/removal-request"
ACCOUNT = "/inbox/account"
ACCOUNT_APPEAL = "/inbox/account/appeal"
MAIL = "/inbox/mail"


def path(route: str, id_: str) -> str:
    """The path of one thing; an id stays one segment, whatever is written in it."""
    return route.format(id=quote(id_, safe=""))
