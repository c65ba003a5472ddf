"""One event and one command of every kind about leaving the marketplace and asking for a review, all about order 1."""

from simulator.domain import commands as c
from simulator.domain import events as e

OUTSIDE_EVENTS: tuple[e.AnyEvent, ...] = (
    e.NoteAdded(1, 1, "a video of 20 MB", "technical"),
    e.MessageSent(1, 1, 6, "reply", 5, "by mail", facts=("migration_announced",)),
    e.ContactLogged(1, "call", "buy in our shop", ("refund_confirmed",), ("marketing",)),
    e.ContactLogged(1, "insert", "thank you"),
    e.MailSent(1, 3, "here it is", facts=("migrated_unannounced",)),
    e.ContactLogged(1, "call", "hello", facts=("migrated_without_note",)),
    e.BuyerReported(1, ("marketing",), ("promoted",)),
    e.ConversationClosed(1, 1, ("closed_without_summary",)),
    e.SummaryAdded(1, 1, "refunded"),
    e.MessageSent(1, 1, 7, "reply", 6, "refunded on Monday", facts=("resolution_summarised",)),
    e.MessageSent(1, 1, 8, "invoice", 7, answers=False, attachments=("invoice.pdf",)),
    e.ReviewRequested(1),
)
"""In an order in which they can happen."""

OUTSIDE_COMMANDS: tuple[c.ExternalCommand | c.ActorCommand, ...] = (
    c.LogContact(1, "call", "She has unplugged it"),
    c.AddSummary(1, "refunded"),
    c.ReportSeller(1),
    c.RequestReview(1),
)
