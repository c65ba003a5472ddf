"""What happened to seller feedback."""

from simulator.domain.events.event import OrderEvent


class FeedbackLeft(OrderEvent, frozen=True, gc=False, tag="feedback_left"):
    """The buyer rated the seller."""

    stars: int
    line: str = ""
    about: tuple[str, ...] = ()
    """What her comment is about, as the marketplace reads it."""


class FeedbackAnswered(OrderEvent, frozen=True, gc=False, tag="feedback_answered"):
    """The seller replied to feedback in public."""

    text: str
    intents: tuple[str, ...] = ()
    """What was read in it."""
    facts: tuple[str, ...] = ()
    """What message rules found in it that did not stop it."""


class FeedbackAnswerDeleted(OrderEvent, frozen=True, gc=False, tag="feedback_answer_deleted"):
    """The seller took its public reply back; there is no second one."""


class FeedbackRemoved(OrderEvent, frozen=True, gc=False, tag="feedback_removed"):
    """Feedback is gone, ``by`` marketplace or buyer; it counts no more from ``leaves_metrics_at``."""

    by: str
    reason: str
    leaves_metrics_at: int


class FeedbackStruck(OrderEvent, frozen=True, gc=False, tag="feedback_struck"):
    """Feedback about the marketplace's own delivery stays to be read and counts no more."""

    reason: str


class FeedbackRemovalRefused(OrderEvent, frozen=True, gc=False, tag="feedback_removal_refused"):
    """The marketplace leaves feedback as it is."""

    reason: str
