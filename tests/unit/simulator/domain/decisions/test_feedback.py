"""Feedback and surveys: when they may be left, answered once, and what becomes of a request to remove them."""

from dataclasses import replace
from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected
from tests.casting import book, state_of
from tests.unit.simulator.domain.ruled import ruled

LEFT = e.FeedbackLeft(1, 1, "angry", ("service",))
SORRY = Examination("We are sorry")


def left(*about: str) -> e.FeedbackLeft:
    return e.FeedbackLeft(1, 1, "angry", about)


def test_it_is_left_from_the_third_day_to_the_ninetieth() -> None:
    state = ruled(rules={"feedback": {"opens_after": "3d", "until": "90d"}}, placed_at=DAY)
    leave = c.LeaveFeedback(1, 1, "angry", ("service",))
    assert decide(state, leave, 4 * DAY - 1) == ()
    assert decide(state, leave, 4 * DAY) == (LEFT,)
    assert decide(state, leave, 91 * DAY) == (LEFT,)
    assert decide(state, leave, 91 * DAY + 1) == ()


def test_an_order_is_rated_once() -> None:
    assert decide(state_of(LEFT), c.LeaveFeedback(1, 5), 9) == ()


def test_the_buyer_takes_it_back_within_60_days() -> None:
    gone = e.FeedbackRemoved(1, "buyer", "buyer_removed", 60 * DAY + 48 * HOUR)
    assert decide(state_of(LEFT), c.RemoveFeedback(1), 60 * DAY) == (gone,)
    assert decide(state_of(LEFT), c.RemoveFeedback(1), 60 * DAY + 1) == ()
    assert decide(state_of(LEFT, gone), c.RemoveFeedback(1), 9) == ()
    assert decide(state_of(), c.RemoveFeedback(1), 9) == ()


def code_of(state: State, command: c.Command, examined: Examination = SORRY, now: int = 50) -> str:
    with pytest.raises(CommandRejected) as refused:
        decide(state, command, now, examined)
    return refused.value.code


def test_a_public_reply_is_given_once_and_deleted_for_good() -> None:
    answer, delete = c.AnswerFeedback(1, "raw"), c.DeleteFeedbackAnswer(1)
    answered, deleted = e.FeedbackAnswered(1, "We are sorry"), e.FeedbackAnswerDeleted(1)
    assert decide(state_of(LEFT), answer, 9, SORRY) == (answered,)
    assert code_of(state_of(LEFT, answered), answer) == "feedback.already_answered"
    assert decide(state_of(LEFT, answered), delete, 9) == (deleted,)
    assert code_of(state_of(LEFT, answered, deleted), answer) == "feedback.answer_deleted"
    assert code_of(state_of(LEFT, answered, deleted), delete) == "feedback.not_answered"
    assert code_of(state_of(LEFT), delete) == "feedback.not_answered"


def test_a_public_reply_is_held_to_the_message_rules() -> None:
    found = Examination("me@shop.test", blocking=("email_address",), facts=("shared_contact_details",))
    blocked = e.MessageBlocked(1, "feedback_answer", "me@shop.test", ("email_address",), ("shared_contact_details",))
    assert decide(state_of(LEFT), c.AnswerFeedback(1, "raw"), 9, found) == (blocked,)
    assert code_of(state_of(LEFT), c.AnswerFeedback(1, " "), Examination(" ")) == "message.empty"


def test_what_was_read_in_a_public_reply_and_did_not_stop_it_stands_with_it() -> None:
    found = Examination("Not our problem, sorry", intents=("apology",), noted=("rude",), facts=("was_rude",))
    answered = e.FeedbackAnswered(1, "Not our problem, sorry", ("apology",), ("was_rude",))
    assert decide(state_of(LEFT), c.AnswerFeedback(1, "raw"), 9, found) == (answered,)


REMOVE = c.RequestFeedbackRemoval(1)


def judged(feedback: e.FeedbackLeft, **columns: Any) -> e.AnyEvent:
    (event,) = decide(ruled(feedback, **columns), REMOVE, 5)
    return event


@pytest.mark.parametrize("about", [("obscene",), ("obscene", "service"), ("personal_data", "product"), ("product",)])
def test_what_the_marketplace_removes(about: tuple[str, ...]) -> None:
    event = judged(left(*about))
    assert isinstance(event, e.FeedbackRemoved)
    assert (event.by, event.leaves_metrics_at) == ("marketplace", 5 + 48 * HOUR)


@pytest.mark.parametrize("about", [(), ("service",), ("product", "service"), ("delivery",), ("delivery", "product")])
def test_what_stays(about: tuple[str, ...]) -> None:
    assert judged(left(*about)) == e.FeedbackRemovalRefused(1, "stays" if about else "no_comment")


def test_what_is_struck_through() -> None:
    assert judged(left("delivery"), protected=1) == e.FeedbackStruck(1, "protected_label")
    assert judged(left("delivery"), protected=1, shipped_at=2 * DAY + 1) == e.FeedbackRemovalRefused(1, "stays")
    assert judged(left("delivery", "service"), protected=1) == e.FeedbackRemovalRefused(1, "stays")
    theirs = replace(book(1), fulfilments=("marketplace",))
    assert decide(state_of(left("delivery"), orders=theirs), REMOVE, 5) == (
        e.FeedbackStruck(1, "fulfilled_by_marketplace"),
    )


def test_a_request_that_comes_to_nothing_says_why() -> None:
    assert code_of(state_of(LEFT), REMOVE, now=90 * DAY + 1) == "feedback.removal_too_late"
    assert code_of(state_of(LEFT, e.FeedbackRemovalRefused(1, "stays")), REMOVE) == "feedback.removal_refused"
    assert code_of(state_of(LEFT, e.FeedbackRemoved(1, "buyer", "buyer_removed", 9)), REMOVE) == "feedback.removed"
    assert code_of(state_of(LEFT, e.FeedbackStruck(1, "protected_label")), REMOVE) == "feedback.struck"
    assert code_of(state_of(), REMOVE) == "feedback.unknown"


def test_what_a_quiet_buyer_left_can_be_answered_too_once_it_is_there() -> None:
    quiet: dict[str, Any] = {"stars": 1, "stars_at": 40}
    answer = c.AnswerFeedback(1, "raw")
    assert code_of(ruled(**quiet), answer, now=39) == "feedback.unknown"
    assert decide(ruled(**quiet), answer, 40, SORRY) == (e.FeedbackAnswered(1, "We are sorry"),)
    assert code_of(ruled(e.FeedbackAnswered(1, "x"), **quiet), answer) == "feedback.already_answered"
    assert decide(ruled(**quiet), REMOVE, 50) == (e.FeedbackRemovalRefused(1, "no_comment"),)
    assert code_of(ruled(**quiet), REMOVE, now=41 + 90 * DAY) == "feedback.removal_too_late"


def test_a_survey_hangs_under_a_reply() -> None:
    asked = (e.ConversationOpened(1, 1), e.MessageReceived(1, 1, 1, "opening"))
    replied = e.MessageSent(1, 1, 2, "reply", 1)
    vote = c.AnswerSurvey(1, 2)
    assert decide(state_of(*asked, replied), vote, 9) == (e.SurveyAnswered(1, 1, 2),)
    assert decide(state_of(*asked, replied, e.SurveyAnswered(1, 1, 5)), vote, 9) == (e.SurveyAnswered(1, 1, 2),)
    for happened in ((), asked, (e.ConversationOpened(1, 1), replied)):
        assert decide(state_of(*happened), vote, 9) == ()
