"""One event and one command of every kind in disputes, all about order 1, and what must have happened before each."""

from collections.abc import Mapping
from typing import Any

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.orders import NEVER

CLAIMED = e.ClaimOpened(1, 1, "not_received", (), 100)
GRANTED = (CLAIMED, e.ClaimDecided(1, 1, True, ("no_response_to_claim",), True, "seller"))
FILED = e.ChargebackFiled(1, 1, "service", "not_received", 100)
RATED = e.FeedbackLeft(1, 1, "won", ("product",))
ASKED_BACK = e.ReturnRequested(1, 1, "unwanted", True, 100, 5, 6)
AUTHORISED = (ASKED_BACK, e.ReturnAuthorised(1, 1, "seller", False))
SCANNED = (*AUTHORISED, e.ReturnScanned(1, 1))
RECEIVED = (*SCANNED, e.ReturnReceived(1, 1, 10))
UNWANTED = e.CancellationRequested(1, official=True)

DISPUTE_EVENTS: tuple[e.AnyEvent, ...] = (
    e.ClaimRefused(1, "not_received", "claim.too_early", 60),
    e.ClaimRefused(1, "not_received", "claim.too_late"),
    e.ClaimAppealed(1, 1, "see the thread", 900),
    e.ClaimAppealDecided(1, 1, True, ("proved:delivery",), False, "marketplace"),
    e.ClaimOpened(1, 4, "not_received", (), 500),
    e.ClaimDecided(1, 4, True, ("no_response_to_claim",), True, "seller"),
    e.ClaimAppealed(1, 4, "see the thread", 900),
    e.ClaimAppealDecided(1, 4, False, ("missing:said.x",), True, "seller"),
    FILED,
    e.ChargebackAnswered(1, 1, "signed for", 300),
    e.ChargebackDecided(1, 1, True, ("no_response_to_chargeback",), True, "seller"),
    e.ChargebackFiled(1, 2, "service", "not_received", 100),
    e.ChargebackDecided(1, 2, False, ("proved:delivery",), False, "nobody"),
    e.FeedbackAnswered(1, "We are sorry", ("apology",), ("was_rude",)),
    e.FeedbackAnswerDeleted(1),
    e.FeedbackRemovalRefused(1, "stays"),
    e.FeedbackStruck(1, "protected_label"),
    e.FeedbackRemoved(1, "buyer", "buyer_removed", 500),
    e.SurveyAnswered(1, 1, 2),
    ASKED_BACK,
    e.ReturnAuthorised(1, 1, "seller", prepaid=True),
    e.ReturnScanned(1, 1, 200),
    e.ReturnReceived(1, 1, 200),
    e.ReturnRated(1, 1, satisfied=False),
    e.ReturnRequested(1, 2, "unwanted", False, 100),
    e.ReturnRejected(1, 2, "too late", wrongly=False),
    e.ReturnRequested(1, 3, "unwanted", True, 100),
    e.ReturnWithdrawn(1, 3),
    e.CancellationRequested(1, official=False),
    e.CancellationDeclined(1),
    e.OrderCancelled(1, "seller", "no_inventory", counts=True),
)
"""In an order in which they can happen, after a claim with the number 1."""

DISPUTE_COMMANDS: tuple[c.ExternalCommand | c.ActorCommand, ...] = (
    c.AppealClaim(1, "see the thread"),
    c.DecideClaimAppeal(1),
    c.FileChargeback(1, "service", "not_received"),
    c.RespondToChargeback(1, "signed for"),
    c.DecideChargeback(1),
    c.RemoveFeedback(1),
    c.AnswerFeedback(1, "We are sorry"),
    c.DeleteFeedbackAnswer(1),
    c.RequestFeedbackRemoval(1),
    c.AnswerSurvey(1, 2),
    c.RequestReturn(1, "unwanted", 5, 6),
    c.AuthoriseReturn(1),
    c.RejectReturn(1, "too late"),
    c.DecideReturn(1),
    c.ScanReturn(1),
    c.ReceiveReturn(1),
    c.RefundReturn(1),
    c.WithdrawReturn(1),
    c.RateReturn(1, satisfied=True),
    c.RequestCancellation(1, official=False),
    c.CancelOrder(1, "no_inventory"),
    c.DeclineCancellation(1),
    c.CancelUnshipped(1),
)

BEFORE: Mapping[type[c.Command], tuple[e.AnyEvent, ...]] = {
    c.OpenClaim: (),
    c.AppealClaim: GRANTED,
    c.DecideClaimAppeal: (*GRANTED, e.ClaimAppealed(1, 1, "see the thread", 20)),
    c.FileChargeback: (),
    c.RespondToChargeback: (FILED,),
    c.DecideChargeback: (FILED,),
    c.RemoveFeedback: (RATED,),
    c.AnswerFeedback: (RATED,),
    c.DeleteFeedbackAnswer: (RATED, e.FeedbackAnswered(1, "We are sorry")),
    c.RequestFeedbackRemoval: (RATED,),
    c.AnswerSurvey: (e.MessageSent(1, 1, 2, "reply", 1, "It will come"),),
    c.RequestReturn: (),
    c.AuthoriseReturn: (ASKED_BACK,),
    c.RejectReturn: (ASKED_BACK,),
    c.DecideReturn: (ASKED_BACK,),
    c.ScanReturn: AUTHORISED,
    c.ReceiveReturn: SCANNED,
    c.RefundReturn: RECEIVED,
    c.WithdrawReturn: AUTHORISED,
    c.RateReturn: RECEIVED,
    c.RequestCancellation: (),
    c.CancelOrder: (),
    c.DeclineCancellation: (UNWANTED,),
    c.CancelUnshipped: (),
}
"""Command → what has happened by then, where it is not an open claim."""

_NEVER_LEAVES: dict[str, Any] = {"shipped_at": [NEVER] * 3, "delivered_at": [NEVER] * 3}

COLUMNS: Mapping[type[c.Command], dict[str, Any]] = {c.CancelOrder: _NEVER_LEAVES, c.CancelUnshipped: _NEVER_LEAVES}
"""Command → columns of the three orders, where they are not the usual ones."""
