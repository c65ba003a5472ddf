"""What follows when a buyer rates the seller or a reply, and when the seller answers feedback or wants it removed."""

import msgspec

from scenarios.policy.disputes import FeedbackRule
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain import parcels
from simulator.domain.decisions import lookup
from simulator.domain.decisions.texts import check_text
from simulator.domain.examination import Examination
from simulator.domain.feedback import Feedback
from simulator.domain.state import State
from simulator.errors import CommandRejected
from simulator.policy.comments import judge

Events = tuple[e.AnyEvent, ...]

ANSWER = "feedback_answer"
"""What a public reply is called among the kinds of message."""


def leave(state: State, command: c.LeaveFeedback, _: Examination, now: int) -> Events:
    """One rating an order, while there may be one; a second one, or one out of time, follows from nothing."""
    known = state.orders.get(command.order)
    placed = int(state.book.placed_at[command.order - 1])
    rule = state.rules(placed).feedback
    is_open = placed + rule.opens_after <= now and (rule.until is None or now <= placed + rule.until)
    if (known is not None and known.stars) or not is_open:
        return ()
    return (e.FeedbackLeft(command.order, command.stars, command.line, command.about),)


def remove(state: State, command: c.RemoveFeedback, _: Examination, now: int) -> Events:
    """The buyer takes back what she wrote, in time; nothing where there is nothing."""
    found = state.feedback.get(command.order)
    if found is None or not found.stars or found.removed:
        return ()
    rule = state.rules(found.left_at).feedback
    if rule.buyer_removes_within is not None and now > found.left_at + rule.buyer_removes_within:
        return ()
    return (e.FeedbackRemoved(command.order, "buyer", "buyer_removed", now + rule.leaves_metrics_after),)


def answer(state: State, command: c.AnswerFeedback, examined: Examination, now: int) -> Events:
    """The seller's public reply, once ever, delivered or blocked as a message would be."""
    found = standing(state, command.order, now)
    if found.answer_deleted:
        raise CommandRejected("feedback.answer_deleted", "the reply was deleted; there is no second one")
    if found.answered:
        raise CommandRejected("feedback.already_answered", "the feedback has its reply, which cannot be changed")
    check_text(state, ANSWER, examined.text, now)
    if examined.blocking:
        return (e.MessageBlocked(command.order, ANSWER, examined.text, examined.blocking, examined.facts),)
    return (e.FeedbackAnswered(command.order, examined.text, examined.intents, examined.facts),)


def delete_answer(state: State, command: c.DeleteFeedbackAnswer, _: Examination, now: int) -> Events:
    """The reply is gone for good."""
    found = standing(state, command.order, now)
    if not found.answered or found.answer_deleted:
        raise CommandRejected("feedback.not_answered", "the feedback has no reply")
    return (e.FeedbackAnswerDeleted(command.order),)


def request_removal(state: State, command: c.RequestFeedbackRemoval, _: Examination, now: int) -> Events:
    """The marketplace reads the comment and says at once what becomes of it."""
    found = standing(state, command.order, now)
    rule = state.rules(found.left_at).feedback
    if found.removal_refused:
        raise CommandRejected("feedback.removal_refused", "the marketplace has read it and leaves it as it is")
    if rule.removal_requests_within is not None and now > found.left_at + rule.removal_requests_within:
        raise CommandRejected("feedback.removal_too_late", "the feedback is too old to be removed")
    return (_judged(state, command.order, found, rule, now),)


def answer_survey(state: State, command: c.AnswerSurvey, _: Examination, now: int) -> Events:
    """Only under a reply of the seller's; she may vote again, and the last vote counts."""
    thread = state.conversations.get(lookup.order(state, command.order).conversation)
    if thread is None or not thread.sent or not thread.received:
        return ()
    return (e.SurveyAnswered(command.order, thread.number, command.rating),)


def _judged(state: State, order: int, found: Feedback, rule: FeedbackRule, now: int) -> e.AnyEvent:
    judgement = judge(
        found.about,
        rule.removes,
        rule.strikes,
        by_marketplace=state.book.fulfilment_of(order) == "marketplace",
        protected=bool(state.book.protected[order - 1]) and parcels.left_in_time(state, order),
    )
    if judgement.outcome == "removed":
        return e.FeedbackRemoved(order, "marketplace", judgement.reason, now + rule.leaves_metrics_after)
    if judgement.outcome == "struck":
        return e.FeedbackStruck(order, judgement.reason)
    return e.FeedbackRemovalRefused(order, judgement.reason)


def standing(state: State, order: int, now: int) -> Feedback:
    """The feedback about an order that stands: what was written, or what the columns hold.

    Raises:
        CommandRejected: ``order.unknown``, ``feedback.unknown``, ``feedback.removed`` or ``feedback.struck``.
    """
    lookup.order(state, order)
    row = order - 1
    found = state.feedback.get(order, Feedback())
    stars, left_at = int(state.book.stars[row]), int(state.book.stars_at[row])
    if not found.stars and (not stars or left_at > now):
        raise CommandRejected("feedback.unknown", "there is no feedback about this order")
    if found.removed:
        raise CommandRejected("feedback.removed", "the feedback was removed")
    if found.struck:
        raise CommandRejected("feedback.struck", "the feedback is struck through already")
    return found if found.stars else msgspec.structs.replace(found, stars=stars, left_at=left_at)
