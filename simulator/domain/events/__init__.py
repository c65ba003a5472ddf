"""What happened in a world. Past tense, frozen, named by number; the only thing a journal holds.

Stable wire names are the tags. Every event that concerns an order says which.
"""

from typing import get_args

from simulator.domain.events.account import (
    AccountAppealDecided,
    AccountAppealed,
    AccountStatusChanged,
    FeeCharged,
    MessagingChanged,
    MetricOffTarget,
    MetricOnTarget,
    OffersClosed,
    OffersReopened,
)
from simulator.domain.events.desk import (
    WorkEscalated,
    WorkFinished,
    WorkFrozen,
    WorkHandedOver,
    WorkTaken,
)
from simulator.domain.events.disputes import (
    ChargebackAnswered,
    ChargebackDecided,
    ChargebackFiled,
    ClaimAnswered,
    ClaimAppealDecided,
    ClaimAppealed,
    ClaimDecided,
    ClaimOpened,
    ClaimRefused,
    ClaimWithdrawn,
    RefundIssued,
)
from simulator.domain.events.event import (
    AccountEvent,
    Event,
    OrderEvent,
)
from simulator.domain.events.feedback import (
    FeedbackAnswerDeleted,
    FeedbackAnswered,
    FeedbackLeft,
    FeedbackRemovalRefused,
    FeedbackRemoved,
    FeedbackStruck,
)
from simulator.domain.events.hints import HintShown
from simulator.domain.events.injections import OrderPlaced
from simulator.domain.events.outside import (
    BuyerReported,
    ContactLogged,
    MailReceived,
    MailSent,
)
from simulator.domain.events.returns import (
    CancellationDeclined,
    CancellationRequested,
    OrderCancelled,
    ReturnAuthorised,
    ReturnRated,
    ReturnReceived,
    ReturnRejected,
    ReturnRequested,
    ReturnScanned,
    ReturnWithdrawn,
)
from simulator.domain.events.shipments import (
    PickupUpdated,
    ReplacementNotified,
    ReplacementSent,
    ShipmentConfirmed,
)
from simulator.domain.events.stories import (
    BuyerStayedAway,
    BuyerWoke,
    SaleLost,
    StepEntered,
    StoryEnded,
)
from simulator.domain.events.threads import (
    ConversationArchived,
    ConversationClosed,
    ConversationOpened,
    ConversationReported,
    MessageBlocked,
    MessageReceived,
    MessageSent,
    NoResponseMarked,
    NoteAdded,
    QuestionWithdrawn,
    ReviewRequested,
    SummaryAdded,
    SurveyAnswered,
)

AnyEvent = (
    ConversationOpened
    | MessageReceived
    | MessageSent
    | MessageBlocked
    | NoResponseMarked
    | QuestionWithdrawn
    | ConversationArchived
    | ConversationClosed
    | ConversationReported
    | NoteAdded
    | MailReceived
    | MailSent
    | RefundIssued
    | ContactLogged
    | ReviewRequested
    | BuyerReported
    | SummaryAdded
    | SurveyAnswered
    | CancellationRequested
    | CancellationDeclined
    | OrderCancelled
    | ShipmentConfirmed
    | PickupUpdated
    | ReplacementSent
    | ReplacementNotified
    | OrderPlaced
    | ReturnRequested
    | ReturnAuthorised
    | ReturnRejected
    | ReturnScanned
    | ReturnReceived
    | ReturnRated
    | ReturnWithdrawn
    | ClaimRefused
    | ClaimOpened
    | ClaimAnswered
    | ClaimDecided
    | ClaimAppealed
    | ClaimAppealDecided
    | ChargebackFiled
    | ChargebackAnswered
    | ChargebackDecided
    | ClaimWithdrawn
    | FeedbackLeft
    | FeedbackAnswered
    | FeedbackAnswerDeleted
    | FeedbackRemoved
    | FeedbackStruck
    | FeedbackRemovalRefused
    | StepEntered
    | BuyerWoke
    | StoryEnded
    | SaleLost
    | BuyerStayedAway
    | WorkTaken
    | WorkFrozen
    | WorkHandedOver
    | WorkEscalated
    | WorkFinished
    | AccountStatusChanged
    | MetricOffTarget
    | MetricOnTarget
    | OffersClosed
    | OffersReopened
    | MessagingChanged
    | FeeCharged
    | AccountAppealed
    | AccountAppealDecided
    | HintShown
)
"""Every kind of event: what a journal is decoded into."""

EVERY_KIND: tuple[type[Event], ...] = get_args(AnyEvent)

__all__ = [
    "EVERY_KIND",
    "AccountAppealDecided",
    "AccountAppealed",
    "AccountEvent",
    "AccountStatusChanged",
    "AnyEvent",
    "BuyerReported",
    "BuyerStayedAway",
    "BuyerWoke",
    "CancellationDeclined",
    "CancellationRequested",
    "ChargebackAnswered",
    "ChargebackDecided",
    "ChargebackFiled",
    "ClaimAnswered",
    "ClaimAppealDecided",
    "ClaimAppealed",
    "ClaimDecided",
    "ClaimOpened",
    "ClaimRefused",
    "ClaimWithdrawn",
    "ContactLogged",
    "ConversationArchived",
    "ConversationClosed",
    "ConversationOpened",
    "ConversationReported",
    "Event",
    "FeeCharged",
    "FeedbackAnswerDeleted",
    "FeedbackAnswered",
    "FeedbackLeft",
    "FeedbackRemovalRefused",
    "FeedbackRemoved",
    "FeedbackStruck",
    "HintShown",
    "MailReceived",
    "MailSent",
    "MessageBlocked",
    "MessageReceived",
    "MessageSent",
    "MessagingChanged",
    "MetricOffTarget",
    "MetricOnTarget",
    "NoResponseMarked",
    "NoteAdded",
    "OffersClosed",
    "OffersReopened",
    "OrderCancelled",
    "OrderEvent",
    "OrderPlaced",
    "PickupUpdated",
    "QuestionWithdrawn",
    "RefundIssued",
    "ReplacementNotified",
    "ReplacementSent",
    "ReturnAuthorised",
    "ReturnRated",
    "ReturnReceived",
    "ReturnRejected",
    "ReturnRequested",
    "ReturnScanned",
    "ReturnWithdrawn",
    "ReviewRequested",
    "SaleLost",
    "ShipmentConfirmed",
    "StepEntered",
    "StoryEnded",
    "SummaryAdded",
    "SurveyAnswered",
    "WorkEscalated",
    "WorkFinished",
    "WorkFrozen",
    "WorkHandedOver",
    "WorkTaken",
]
