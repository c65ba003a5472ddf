"""The one door of the domain: from a command to the events that follow, through one table.

Pure and total over the commands; a refusal is an exception and changes nothing.
"""

from collections.abc import Callable
from typing import Any

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decisions import (
    cancellations,
    chargebacks,
    claims,
    desk,
    feedback,
    hints,
    injections,
    messages,
    money,
    outside,
    replacements,
    returns,
    reviews,
    sales,
    shipments,
    standing,
    story,
    threads,
)
from simulator.domain.examination import NOT_A_TEXT, Examination
from simulator.domain.state import State

Decision = Callable[[State, Any, Examination, int], tuple[e.AnyEvent, ...]]

DECISIONS: dict[type[c.Command], Decision] = {
    c.EnterStep: story.enter_step,
    c.Wake: story.wake,
    c.EndStory: story.end_story,
    c.WriteMessage: messages.write_message,
    c.WriteMail: outside.write_mail,
    c.Reply: messages.reply,
    c.SendMessage: messages.send_message,
    c.SendMail: outside.send_mail,
    c.LogContact: outside.log_contact,
    c.ReportSeller: outside.report_seller,
    c.RequestReview: reviews.request,
    c.MarkNoResponseNeeded: threads.mark,
    c.ArchiveConversation: threads.archive,
    c.CloseConversation: threads.close,
    c.ReportConversation: threads.report,
    c.AddNote: threads.annotate,
    c.AddSummary: threads.summarise,
    c.RefundOrder: money.refund,
    c.SendReplacement: replacements.send,
    c.NotifyReplacement: replacements.notify,
    c.OpenClaim: claims.open_claim,
    c.WithdrawClaim: claims.withdraw,
    c.RespondToClaim: claims.respond,
    c.DecideClaim: claims.decide_claim,
    c.AppealClaim: claims.appeal,
    c.DecideClaimAppeal: claims.decide_appeal,
    c.FileChargeback: chargebacks.file,
    c.RespondToChargeback: chargebacks.respond,
    c.DecideChargeback: chargebacks.decide_chargeback,
    c.LeaveFeedback: feedback.leave,
    c.RemoveFeedback: feedback.remove,
    c.AnswerFeedback: feedback.answer,
    c.DeleteFeedbackAnswer: feedback.delete_answer,
    c.RequestFeedbackRemoval: feedback.request_removal,
    c.AnswerSurvey: feedback.answer_survey,
    c.RequestReturn: returns.request,
    c.AuthoriseReturn: returns.authorise,
    c.RejectReturn: returns.reject,
    c.DecideReturn: returns.decide,
    c.ScanReturn: returns.scan,
    c.ReceiveReturn: returns.receive,
    c.RefundReturn: returns.refund,
    c.WithdrawReturn: returns.withdraw,
    c.RateReturn: returns.rate,
    c.RequestCancellation: cancellations.request,
    c.CancelOrder: cancellations.cancel,
    c.DeclineCancellation: cancellations.decline,
    c.CancelUnshipped: cancellations.cancel_unshipped,
    c.ConfirmShipment: shipments.confirm,
    c.UpdatePickup: shipments.update_pickup,
    c.WithdrawQuestion: threads.withdraw,
    c.Acknowledge: messages.acknowledge,
    c.LoseSale: sales.lose,
    c.StayAway: sales.stay_away,
    c.SetAccountStatus: standing.set_status,
    c.NoteMetric: standing.note_metric,
    c.CloseOffers: standing.close_offers,
    c.ReopenOffers: standing.reopen_offers,
    c.SetMessaging: standing.set_messaging,
    c.ChargeFee: standing.charge,
    c.AppealAccount: standing.appeal,
    c.InjectOrder: injections.place,
    c.InjectMessage: injections.write,
    c.ShowHint: hints.show,
    c.DecideAccountAppeal: standing.decide_appeal,
    c.TakeWork: desk.take,
    c.FreezeWork: desk.freeze,
    c.HandOverWork: desk.hand_over,
    c.EscalateWork: desk.escalate,
    c.FinishWork: desk.finish,
}
"""Every command has exactly one decision."""


def decide(state: State, command: c.Command, now: int, examined: Examination = NOT_A_TEXT) -> tuple[e.AnyEvent, ...]:
    """The events that follow from a command at an instant.

    Raises:
        CommandRejected: the world says no; the code says why.
    """
    return DECISIONS[type(command)](state, command, examined, now)
