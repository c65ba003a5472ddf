"""Seller feedback about one order: what was left, the seller's public reply, and how it ended.

What a buyer who never writes leaves is in the columns; of hers only what the seller or the marketplace did is here.
"""

from collections.abc import Callable, Mapping

import msgspec

from simulator.domain import events as e


class Feedback(msgspec.Struct, frozen=True, gc=False):
    """One rating. It has at most one public reply, ever; once removed it is never there again."""

    stars: int = 0
    """0 where the columns hold them."""
    left_at: int = 0
    line: str = ""
    about: tuple[str, ...] = ()
    """What the comment is about, as the marketplace reads it."""
    answer: str = ""
    answered: bool = False
    answer_deleted: bool = False
    removed: bool = False
    struck: bool = False
    removal_refused: bool = False

    @property
    def stands(self) -> bool:
        """Whether it can be read and counts."""
        return not self.removed and not self.struck


NO_FEEDBACK = Feedback()


def _left(feedback: Feedback | None, event: e.FeedbackLeft, at: int) -> Feedback:
    return Feedback(event.stars, at, event.line, event.about)


def _answered(feedback: Feedback | None, event: e.FeedbackAnswered, at: int) -> Feedback:
    return msgspec.structs.replace(feedback or NO_FEEDBACK, answer=event.text, answered=True)


def _answer_deleted(feedback: Feedback, event: e.FeedbackAnswerDeleted, at: int) -> Feedback:
    return msgspec.structs.replace(feedback, answer="", answer_deleted=True)


def _removed(feedback: Feedback | None, event: e.FeedbackRemoved, at: int) -> Feedback:
    return msgspec.structs.replace(feedback or NO_FEEDBACK, removed=True)


def _struck(feedback: Feedback | None, event: e.FeedbackStruck, at: int) -> Feedback:
    return msgspec.structs.replace(feedback or NO_FEEDBACK, struck=True)


def _left_alone(feedback: Feedback | None, event: e.FeedbackRemovalRefused, at: int) -> Feedback:
    return msgspec.structs.replace(feedback or NO_FEEDBACK, removal_refused=True)


EVOLVE: Mapping[type[e.Event], Callable[..., Feedback]] = {
    e.FeedbackLeft: _left,
    e.FeedbackAnswered: _answered,
    e.FeedbackAnswerDeleted: _answer_deleted,
    e.FeedbackRemoved: _removed,
    e.FeedbackStruck: _struck,
    e.FeedbackRemovalRefused: _left_alone,
}
"""How feedback takes in an event."""
