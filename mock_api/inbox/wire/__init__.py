"""The bodies of the inbox API: what is asked and what is answered.

Instants are ISO 8601 in UTC, money is a decimal string with its currency; nothing a seller may not see has a field.
"""

from mock_api.inbox.wire.account import Account, AccountAppeal, AppealOutcome, ClosedOffer, Health, Messaging
from mock_api.inbox.wire.asked import (
    LONGEST_REASON,
    AttachmentWanted,
    CancellationWanted,
    ContactWanted,
    MailWanted,
    MessageWanted,
    NoteWanted,
    RefundWanted,
    RejectionWanted,
    TextWanted,
)
from mock_api.inbox.wire.conversations import (
    Counters,
    Mail,
    MailPage,
    Message,
    Note,
    Summary,
    Thread,
    ThreadItem,
    ThreadPage,
)
from mock_api.inbox.wire.disputes import (
    Appeal,
    Chargeback,
    ChargebackPage,
    Claim,
    ClaimPage,
    Feedback,
    FeedbackPage,
    Return,
    ReturnPage,
)
from mock_api.inbox.wire.parties import Buyer, Money
from mock_api.inbox.wire.purchases import Cancellation, Contact, Order, Refund, ReviewRequest

__all__ = [
    "LONGEST_REASON",
    "Account",
    "AccountAppeal",
    "Appeal",
    "AppealOutcome",
    "AttachmentWanted",
    "Buyer",
    "Cancellation",
    "CancellationWanted",
    "Chargeback",
    "ChargebackPage",
    "Claim",
    "ClaimPage",
    "ClosedOffer",
    "Contact",
    "ContactWanted",
    "Counters",
    "Feedback",
    "FeedbackPage",
    "Health",
    "Mail",
    "MailPage",
    "MailWanted",
    "Message",
    "MessageWanted",
    "Messaging",
    "Money",
    "Note",
    "NoteWanted",
    "Order",
    "Refund",
    "RefundWanted",
    "RejectionWanted",
    "Return",
    "ReturnPage",
    "ReviewRequest",
    "Summary",
    "TextWanted",
    "Thread",
    "ThreadItem",
    "ThreadPage",
]
