"""What anybody may ask of a world. Imperative; a channel or an actor submits one, only ``decide`` answers it.

Buyers, team and marketplace are actors inside the world; the rest comes from a channel. A text is what was typed;
an actor that writes no text declares ``intents`` instead.
"""

from simulator.domain.commands.buyers import (
    AnswerSurvey,
    EndStory,
    EnterStep,
    FileChargeback,
    LeaveFeedback,
    LoseSale,
    OpenClaim,
    RateReturn,
    RemoveFeedback,
    ReportSeller,
    RequestCancellation,
    RequestReturn,
    StayAway,
    Wake,
    WithdrawClaim,
    WithdrawQuestion,
    WithdrawReturn,
    WriteMail,
    WriteMessage,
)
from simulator.domain.commands.command import (
    BuyerCommand,
    Command,
)
from simulator.domain.commands.hints import ShowHint
from simulator.domain.commands.injections import InjectMessage, InjectOrder, PlacedOrder
from simulator.domain.commands.marketplace import (
    CancelUnshipped,
    ChargeFee,
    CloseOffers,
    DecideAccountAppeal,
    DecideChargeback,
    DecideClaim,
    DecideClaimAppeal,
    DecideReturn,
    NoteMetric,
    NotifyReplacement,
    ReceiveReturn,
    RefundReturn,
    ReopenOffers,
    ScanReturn,
    SetAccountStatus,
    SetMessaging,
)
from simulator.domain.commands.matters import (
    AnswerFeedback,
    AppealAccount,
    AppealClaim,
    AuthoriseReturn,
    CancelOrder,
    DeclineCancellation,
    DeleteFeedbackAnswer,
    RefundOrder,
    RejectReturn,
    RequestFeedbackRemoval,
    RespondToChargeback,
    RespondToClaim,
    SendReplacement,
)
from simulator.domain.commands.sellers import (
    AddNote,
    AddSummary,
    ArchiveConversation,
    Attachment,
    CloseConversation,
    LogContact,
    MarkNoResponseNeeded,
    MessageKind,
    Reply,
    ReportConversation,
    RequestReview,
    SendMail,
    SendMessage,
)
from simulator.domain.commands.shipments import ConfirmShipment, PickupStatus, UpdatePickup
from simulator.domain.commands.team import (
    Acknowledge,
    EscalateWork,
    FinishWork,
    FreezeWork,
    HandOverWork,
    TakeWork,
)

ExternalCommand = (
    Reply
    | SendMessage
    | MarkNoResponseNeeded
    | ArchiveConversation
    | CloseConversation
    | ReportConversation
    | AddNote
    | AddSummary
    | RefundOrder
    | SendReplacement
    | RespondToClaim
    | AppealClaim
    | RespondToChargeback
    | SendMail
    | LogContact
    | RequestReview
    | AnswerFeedback
    | DeleteFeedbackAnswer
    | RequestFeedbackRemoval
    | AuthoriseReturn
    | RejectReturn
    | CancelOrder
    | DeclineCancellation
    | ConfirmShipment
    | UpdatePickup
    | AppealAccount
    | InjectOrder
    | InjectMessage
    | ShowHint
)
"""What a channel may submit; the journal keeps it whole in the first entry it made."""

ActorCommand = (
    EnterStep
    | Wake
    | EndStory
    | WriteMessage
    | WriteMail
    | OpenClaim
    | WithdrawClaim
    | WithdrawQuestion
    | FileChargeback
    | AnswerSurvey
    | RemoveFeedback
    | RequestReturn
    | WithdrawReturn
    | RateReturn
    | RequestCancellation
    | ReportSeller
    | LeaveFeedback
    | LoseSale
    | StayAway
    | Acknowledge
    | TakeWork
    | FreezeWork
    | HandOverWork
    | EscalateWork
    | FinishWork
    | DecideClaim
    | DecideClaimAppeal
    | DecideChargeback
    | DecideReturn
    | ScanReturn
    | ReceiveReturn
    | RefundReturn
    | CancelUnshipped
    | NotifyReplacement
    | SetAccountStatus
    | NoteMetric
    | CloseOffers
    | ReopenOffers
    | SetMessaging
    | ChargeFee
    | DecideAccountAppeal
)
"""What an actor inside the world may submit; a replay finds it again by itself."""

__all__ = [
    "Acknowledge",
    "ActorCommand",
    "AddNote",
    "AddSummary",
    "AnswerFeedback",
    "AnswerSurvey",
    "AppealAccount",
    "AppealClaim",
    "ArchiveConversation",
    "Attachment",
    "AuthoriseReturn",
    "BuyerCommand",
    "CancelOrder",
    "CancelUnshipped",
    "ChargeFee",
    "CloseConversation",
    "CloseOffers",
    "Command",
    "ConfirmShipment",
    "DecideAccountAppeal",
    "DecideChargeback",
    "DecideClaim",
    "DecideClaimAppeal",
    "DecideReturn",
    "DeclineCancellation",
    "DeleteFeedbackAnswer",
    "EndStory",
    "EnterStep",
    "EscalateWork",
    "ExternalCommand",
    "FileChargeback",
    "FinishWork",
    "FreezeWork",
    "HandOverWork",
    "InjectMessage",
    "InjectOrder",
    "LeaveFeedback",
    "LogContact",
    "LoseSale",
    "MarkNoResponseNeeded",
    "MessageKind",
    "NoteMetric",
    "NotifyReplacement",
    "OpenClaim",
    "PickupStatus",
    "PlacedOrder",
    "RateReturn",
    "ReceiveReturn",
    "RefundOrder",
    "RefundReturn",
    "RejectReturn",
    "RemoveFeedback",
    "ReopenOffers",
    "Reply",
    "ReportConversation",
    "ReportSeller",
    "RequestCancellation",
    "RequestFeedbackRemoval",
    "RequestReturn",
    "RequestReview",
    "RespondToChargeback",
    "RespondToClaim",
    "ScanReturn",
    "SendMail",
    "SendMessage",
    "SendReplacement",
    "SetAccountStatus",
    "SetMessaging",
    "ShowHint",
    "StayAway",
    "TakeWork",
    "UpdatePickup",
    "Wake",
    "WithdrawClaim",
    "WithdrawQuestion",
    "WithdrawReturn",
    "WriteMail",
    "WriteMessage",
]
