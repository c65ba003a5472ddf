"""What a step of a story becomes as a command."""

import pytest

from scenarios.quantities import DAY
from scenarios.story import Filing, Vote
from simulator.actors.deeds import WITHDRAWS, Comment, leaving, opening, purpose_of
from simulator.domain import commands as c
from simulator.randomness import Purpose

STARS = Vote(feedback=2, comment={"en": "Bad"})


@pytest.mark.parametrize(
    ("written", "command"),
    [
        ({"claim": "a_to_z", "reason": "not_received"}, c.OpenClaim(3, "not_received")),
        (
            {"claim": "a_to_z", "reason": "not_received", "defended_by": ["replied"]},
            c.OpenClaim(3, "not_received", ("replied",)),
        ),
        ({"chargeback": "service", "reason": "not_received"}, c.FileChargeback(3, "service", "not_received")),
        ({"chargeback": "fraud"}, c.FileChargeback(3, "fraud", "not_authorised")),
        ({"return": "damaged"}, c.RequestReturn(3, "damaged", 2 * DAY, 3 * DAY)),
        ({"return": "damaged", "sends_after": "0m", "travels": "1d"}, c.RequestReturn(3, "damaged", 0, DAY)),
        ({"cancellation": "official"}, c.RequestCancellation(3, official=True)),
        ({"cancellation": "message"}, c.RequestCancellation(3, official=False)),
    ],
)
def test_what_she_opens(written: dict[str, object], command: c.Command) -> None:
    assert opening(3, Filing.model_validate(written)) == command


def test_a_claim_that_was_refused_says_so() -> None:
    filing = Filing(claim="a_to_z", reason="not_received")
    assert opening(3, filing, again=True) == c.OpenClaim(3, "not_received", again=True)


@pytest.mark.parametrize(
    ("vote", "command", "purpose"),
    [
        (STARS, c.LeaveFeedback(3, 2, "angry", ("service",)), Purpose.FEEDBACK),
        (Vote(survey=4), c.AnswerSurvey(3, 4), Purpose.SURVEY),
        (Vote(return_feedback="satisfied"), c.RateReturn(3, satisfied=True), Purpose.RETURN_FEEDBACK),
        (Vote(return_feedback="dissatisfied"), c.RateReturn(3, satisfied=False), Purpose.RETURN_FEEDBACK),
    ],
)
def test_what_she_leaves_and_what_its_chance_is_drawn_for(vote: Vote, command: c.Command, purpose: Purpose) -> None:
    assert leaving(3, vote, Comment("angry", ("service",))) == command
    assert purpose_of(vote) is purpose


def test_what_she_takes_back() -> None:
    taken = [withdraw(3) for withdraw in WITHDRAWS.values()]
    assert taken == [c.WithdrawClaim(3), c.WithdrawQuestion(3), c.WithdrawReturn(3), c.RemoveFeedback(3)]
