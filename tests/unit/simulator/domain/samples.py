"""One event and one command of every kind, all about order 1, for tests that go through every kind."""

from simulator.domain import commands as c
from simulator.domain import events as e

EVENTS: tuple[e.AnyEvent, ...] = (
    e.StepEntered(1, "opening", begins=True),
    e.ConversationOpened(1, 1),
    e.MessageReceived(1, 1, 1, "opening", 0, ("asks_where_is_order",)),
    e.WorkTaken(1, 0, 1, 50),
    e.WorkFrozen(1, 0, 1, 20),
    e.WorkTaken(1, 0, 1, 90),
    e.MessageSent(
        1, 1, 2, "reply", 1, "It will come", ("tracking_explained",), ("email_address",), ("shared_contact_details",)
    ),
    e.WorkFinished(1, 0, 1),
    e.MessageBlocked(1, "reply", "me@shop.test", ("email_address",), ("shared_contact_details",)),
    e.MailReceived(1, 1, "mailing", ("asks_where_is_order",)),
    e.MailSent(1, 2, "We have refunded you", ("refund_confirmed",)),
    e.MessageReceived(1, 1, 3, "nagging", 2),
    e.NoResponseMarked(1, 1),
    e.ConversationArchived(1, 1),
    e.ConversationClosed(1, 1),
    e.ConversationReported(1, 1),
    e.NoteAdded(1, 1, "be kind"),
    e.StepEntered(1, "claim", waits=True),
    e.BuyerWoke(1),
    e.ClaimOpened(1, 1, "not_received", ("said.tracking_explained",), 100),
    e.ClaimAnswered(1, 1, "It is on its way", 200),
    e.RefundIssued(1, 490, "half", full=False),
    e.RefundIssued(1, 2000, "rest", full=True),
    e.ClaimDecided(1, 1, True, ("refunded_after_filing",), True, "seller"),
    e.ClaimOpened(1, 2, "not_received", (), 300),
    e.ClaimWithdrawn(1, 2),
    e.ClaimOpened(1, 3, "not_received", (), 400),
    e.ClaimDecided(1, 3, False, ("shown:said.tracking_explained",), False, "nobody"),
    e.FeedbackLeft(1, 1, "won"),
    e.StoryEnded(1, "claim_granted"),
)
"""In an order in which they can happen."""

COMMANDS: tuple[c.ExternalCommand | c.ActorCommand, ...] = (
    c.EnterStep(1, "nagging"),
    c.Wake(1),
    c.EndStory(1, "resolved"),
    c.WriteMessage(1, "nagging", ("thanks",)),
    c.WriteMail(1, "mailing"),
    c.OpenClaim(1, "not_received"),
    c.WithdrawClaim(1),
    c.LeaveFeedback(1, 5),
    c.Reply(1, "It will come"),
    c.SendMessage(1, "unexpected_problem", "It will be late"),
    c.MarkNoResponseNeeded(1),
    c.ArchiveConversation(1),
    c.CloseConversation(1),
    c.ReportConversation(1),
    c.AddNote(1, "be kind"),
    c.RefundOrder(1, "agreed"),
    c.RespondToClaim(1, "It is on its way"),
    c.SendMail(1, "We have refunded you"),
    c.TakeWork(0, 1, 50),
    c.FreezeWork(0),
    c.FinishWork(0),
    c.DecideClaim(1),
)
