"""What a buyer opens, takes back or leaves in a step, as commands.

Knows the words of a story; when she does it, and whether, is the interpreter's.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from scenarios.story import Filing, Vote
from simulator.domain import commands as c
from simulator.randomness import Purpose

Withdrawal = c.WithdrawClaim | c.WithdrawQuestion | c.WithdrawReturn | c.RemoveFeedback
Opening = c.OpenClaim | c.FileChargeback | c.RequestReturn | c.RequestCancellation
Leaving = c.LeaveFeedback | c.AnswerSurvey | c.RateReturn

FRAUD = "not_authorised"
"""What the bank is told of a purchase somebody else made."""

WITHDRAWS: Mapping[str, Callable[[int], Withdrawal]] = {
    "claim": c.WithdrawClaim,
    "question": c.WithdrawQuestion,
    "return": c.WithdrawReturn,
    "feedback": c.RemoveFeedback,
}
"""What she can take back, each by its command."""


class Comment(NamedTuple):
    """What goes with feedback: the step whose line it is, nothing for none, and what the marketplace reads in it."""

    line: str = ""
    about: tuple[str, ...] = ()


def opening(order: int, filing: Filing, *, again: bool = False) -> Opening:
    """What she opens; ``again``: a claim that was refused as too early."""
    if filing.claim is not None:
        return c.OpenClaim(order, filing.reason, filing.defended_by, again)
    if filing.chargeback is not None:
        return c.FileChargeback(order, filing.chargeback, filing.reason or FRAUD)
    if filing.return_ is not None:
        return c.RequestReturn(order, filing.return_, filing.sends_after, filing.travels)
    return c.RequestCancellation(order, filing.cancellation == "official")


def leaving(order: int, vote: Vote, comment: Comment) -> Leaving:
    """What she leaves."""
    if vote.feedback is not None:
        return c.LeaveFeedback(order, vote.feedback, comment.line, comment.about)
    if vote.survey is not None:
        return c.AnswerSurvey(order, vote.survey)
    return c.RateReturn(order, vote.return_feedback == "satisfied")


def purpose_of(vote: Vote) -> Purpose:
    """What its chance is drawn for, so that one kind of rating tells nothing of another."""
    if vote.feedback is not None:
        return Purpose.FEEDBACK
    return Purpose.SURVEY if vote.survey is not None else Purpose.RETURN_FEEDBACK
