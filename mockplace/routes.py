"""The paths of the control and the inbox API, each once. What is sent and answered there is the clients'."""

from urllib.parse import quote

CONTROL = "/_control/"
"""What the paths of the control API begin with."""

HEALTH = "/_control/health"
WORLDS = "/_control/worlds"
WORLD = "/_control/worlds/{id}"
ADVANCE = "/_control/worlds/{id}/advance"
WAIT = "/_control/worlds/{id}/wait"
SCORECARD = "/_control/worlds/{id}/scorecard"
EXPLANATION = "/_control/worlds/{id}/explanation"
GRADE = "/_control/worlds/{id}/grade"
JOURNAL = "/_control/worlds/{id}/journal"
JOURNAL_FILE = "/_control/worlds/{id}/journal.jsonl"
RESET = "/_control/worlds/{id}/reset"
FORK = "/_control/worlds/{id}/fork"
FAULTS = "/_control/worlds/{id}/faults"
THROTTLING = "/_control/worlds/{id}/throttling"
REQUESTS = "/_control/worlds/{id}/requests"
PACE = "/_control/worlds/{id}/pace"
INJECT = "/_control/worlds/{id}/inject"
WEBHOOKS = "/_control/worlds/{id}/webhooks"
JOURNAL_STREAM = "/_control/worlds/{id}/journal/stream"

THREADS = "/inbox/threads"
THREAD = "/inbox/threads/{id}"
MESSAGES = "/inbox/threads/{id}/messages"
NO_RESPONSE_NEEDED = "/inbox/threads/{id}/no-response-needed"
ARCHIVE = "/inbox/threads/{id}/archive"
CLOSE = "/inbox/threads/{id}/close"
NOTES = "/inbox/threads/{id}/notes"
SUMMARY = "/inbox/threads/{id}/summary"
REPORT = "/inbox/threads/{id}/report"
ATTACHMENT = "/inbox/threads/{id}/messages/{message}/attachments/{name}"
UPLOADS = "/inbox/uploads"
TEMPLATES = "/inbox/templates"
COUNTERS = "/inbox/counters"
REFUND = "/inbox/orders/{id}/refund"
REPLACEMENT = "/inbox/orders/{id}/replacement"
SHIPMENT = "/inbox/orders/{id}/shipment"
ORDER_MESSAGES = "/inbox/orders/{id}/messages"
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


def path(route: str, id_: str, **more: str) -> str:
    """The path of one thing; an id stays one segment, whatever is written in it.

    Raises:
        TypeError: it is no id, but what has one.
    """
    if not isinstance(id_, str):
        raise TypeError(f"an id is text, and this is a {type(id_).__name__}; write its '.id', or its '.order_id'")
    return route.format(id=quote(id_, safe=""), **{name: quote(value, safe="") for name, value in more.items()})
