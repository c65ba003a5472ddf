"""Surveys in their three versions, feedback, answers to it, returns and chargebacks by hand."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import events as e
from simulator.scorecard.metrics.figure import written_window
from tests.casting import book
from tests.unit.simulator.scorecard.ledger import Happened
from tests.unit.simulator.scorecard.metrics.measuring import figure, figures, metric, ratio, shop

LAST = ["outvoted_in_conversation"]
CSDR = metric("surveys", "unsolved", "voted", excludes=["outvoted_in_order"], target="<25%")
"""Did this solve your problem? No over all, the last vote of an order."""
SERVICE = {
    "of": "surveys",
    "mean": "vote",
    "by": "voted",
    "windows": ["28d"],
    "excludes": LAST,
    "at_least": 40,
    "target": ">=4",
}
"""The European customer service rating: four weeks, forty answers at least."""
DISSATISFACTION = metric("surveys", "dissatisfied", "voted", "28d", excludes=[*LAST, "neutral"])
"""The American survey of 2026, with neutral votes left out; or, without the word, counted in."""


def voted(*votes: int, at: int = 20 * DAY, conversation: int = 0) -> tuple[Happened, ...]:
    return tuple(
        (at + n, e.SurveyAnswered(conversation or n, conversation or n, stars)) for n, stars in enumerate(votes, 1)
    )


def test_no_is_every_vote_that_does_not_say_yes() -> None:
    assert ratio(CSDR, *voted(1, 2, 3, 4, 5, 5)) == (3, 6)
    assert figure(CSDR, *voted(1, 5, 5, 5)).status == "BAD"
    assert figure(CSDR, *voted(1, 5, 5, 5, 5)).status == "GOOD"


def test_the_last_vote_counts() -> None:
    assert ratio(CSDR, *voted(1, 2, 5, conversation=3)) == (0, 1)
    assert ratio(DISSATISFACTION, *voted(5, 1, conversation=3)) == (1, 1)
    assert ratio(metric("surveys", "dissatisfied", "voted"), *voted(5, 1, conversation=3)) == (1, 2)


def test_fewer_than_forty_answers_are_no_rating() -> None:
    few = figure(SERVICE, *voted(*[5] * 39))
    assert (few.value, few.of, few.status) == (None, 39, "NONE")
    enough = figure(SERVICE, *voted(*[5] * 20, *[3] * 20))
    assert (enough.value, enough.of, enough.status, enough.measure.unit) == (4.0, 40, "GOOD", "stars")


def test_whether_neutral_votes_are_counted_in_is_the_policys() -> None:
    votes = voted(1, 2, 3, 3, 4, 5)
    assert ratio(DISSATISFACTION, *votes) == (2, 4)
    assert ratio(DISSATISFACTION | {"excludes": LAST}, *votes) == (2, 6)


SCORE = metric("feedback", "positive", "received") | {"windows": ["30d", "90d", "365d", "36500d"]}


def test_feedback_counts_by_the_day_it_comes() -> None:
    """Old orders, young feedback: unlike the order defect rate."""
    now = 400 * DAY
    told = tuple((now - age * DAY, e.FeedbackLeft(order, 5)) for order, age in ((1, 366), (2, 100), (3, 40), (4, 10)))
    found = figures(SCORE, *told, (now, e.FeedbackLeft(5, 3)), as_of=now)
    assert [(one.written_window, one.counted, one.of) for one in found] == [
        ("30d", 1, 2),
        ("90d", 2, 3),
        ("365d", 3, 4),
        ("lifetime", 4, 5),
    ]
    assert written_window(365 * DAY) == "365d"


@pytest.mark.parametrize(
    ("stars", "kind"), [(1, "negative"), (2, "negative"), (3, "neutral"), (4, "positive"), (5, "positive")]
)
def test_feedback_is_positive_neutral_or_negative(stars: int, kind: str) -> None:
    shares = {word: ratio(metric("feedback", word, "received"), (DAY, e.FeedbackLeft(1, stars))) for word in KINDS}
    assert shares == {word: (int(word == kind), 1) for word in KINDS}


KINDS = ("negative", "neutral", "positive")


def test_feedback_of_quiet_buyers_counts_and_what_is_removed_does_not() -> None:
    orders = book(3, stars=[5, 2, 0], stars_at=[DAY, DAY, 0])
    left = (DAY, e.FeedbackLeft(3, 5))
    one = figure(metric("feedback", "positive", "received"), left, orders=orders)
    assert (one.counted, one.of, one.measure.evidence()) == (2, 3, {"entries": [1], "orders": [1]})
    gone = (2 * DAY, e.FeedbackRemoved(3, "buyer", "", 2 * DAY))
    assert ratio(metric("feedback", "positive", "received"), left, gone, orders=orders) == (1, 2)
    stars = {"of": "feedback", "mean": "stars", "by": "received", "windows": ["30d"]}
    assert figure(stars, left, orders=orders).value == 4.0


def test_what_is_struck_through_of_quiet_buyers_follows_the_policy() -> None:
    """Their own late parcel; and a protected label that was scanned in time."""
    orders = shop(
        4,
        [1, 0, 0, 0],
        trouble=[1] * 4,
        stars=[1] * 4,
        stars_at=[DAY] * 4,
        protected=[0, 1, 1, 0],
        shipped_at=[DAY, 2 * DAY, 2 * DAY + 1, DAY],
    )
    negative = metric("feedback", "negative", "received")
    assert ratio(negative, orders=orders) == (2, 2)
    assert ratio(negative, orders=orders, feedback={"strikes": ["fulfilled_by_marketplace"]}) == (3, 3)
    assert ratio(negative, orders=orders, feedback={}) == (4, 4)


def test_how_long_feedback_waits_for_its_answer() -> None:
    told = (
        (DAY, e.FeedbackLeft(2, 1)),
        (DAY, e.FeedbackLeft(1, 5)),
        (DAY + 6 * HOUR, e.FeedbackAnswered(1, "thanks")),
        (DAY + 30 * HOUR, e.FeedbackAnswered(2, "sorry")),
    )
    mean: dict[str, Any] = {"of": "answers", "mean": "hours", "by": "answered", "windows": ["30d"]}
    assert figure(mean, *told).value == 18.0
    assert figure(mean | {"excludes": ["not_negative"]}, *told).value == 30.0
    assert figure(mean).value is None


RETURNS = metric("returns", "dissatisfying", "requested", excludes=["out_of_policy", "withdrawn"], target="<10%")


def wanted(return_: int, *, in_policy: bool = True, at: int = DAY) -> Happened:
    return at, e.ReturnRequested(return_, return_, "unwanted", in_policy, 0)


def allowed(return_: int, at: int, by: str) -> Happened:
    return at, e.ReturnAuthorised(return_, return_, by, prepaid=False)


@pytest.mark.parametrize(
    ("answer", "counted"),
    [
        ((3 * DAY, e.ReturnAuthorised(1, 1, "seller", False)), 0),
        ((3 * DAY + 1, e.ReturnAuthorised(1, 1, "seller", False)), 1),
        ((DAY, e.ReturnRejected(1, 1, "", True)), 1),
        ((DAY, e.ReturnRejected(1, 1, "", False)), 0),
    ],
    ids=["at_48_hours", "a_moment_later", "rejected_wrongly", "rejected_rightly"],
)
def test_a_request_is_answered_within_48_hours_and_not_rejected_wrongly(answer: Happened, counted: int) -> None:
    assert ratio(RETURNS, wanted(1), answer) == (counted, 1)


def test_a_request_nobody_answers_dissatisfies_after_48_hours() -> None:
    assert [ratio(RETURNS, wanted(1), as_of=at) for at in (3 * DAY, 3 * DAY + 1)] == [(0, 1), (1, 1)]


def test_what_the_marketplace_allows_in_the_sellers_place_is_no_answer_of_hers() -> None:
    """One is allowed at once, one a moment after the seller's day is over, one by the seller."""
    answers = allowed(1, DAY, "marketplace"), allowed(3, 2 * DAY, "seller"), allowed(2, 2 * DAY + 1, "marketplace")
    told = wanted(1), wanted(2), wanted(3), *answers
    due = 3 * DAY
    assert [ratio(RETURNS, *told, as_of=at) for at in (due, due + 1)] == [(0, 3), (1, 3)]
    hours = {"of": "returns", "mean": "answer_hours", "by": "requested", "windows": ["30d"]}
    assert (figure(hours, *told).value, figure(hours, *told).of) == (12.0, 2)


def test_a_bad_word_on_a_return_counts_and_the_last_one_does() -> None:
    fine = wanted(1), (DAY, e.ReturnAuthorised(1, 1, "marketplace", True))
    bad, good = (5 * DAY, e.ReturnRated(1, 1, False)), (6 * DAY, e.ReturnRated(1, 1, True))
    assert ratio(RETURNS, *fine, bad) == (1, 1)
    assert ratio(RETURNS, *fine, bad, good) == (0, 1)


def test_only_valid_requests_count() -> None:
    told = wanted(1), wanted(2, in_policy=False), wanted(3), (2 * DAY, e.ReturnWithdrawn(3, 3))
    assert ratio(RETURNS, *told) == (1, 1)
    assert ratio(RETURNS | {"excludes": []}, *told) == (3, 3)


def test_what_quiet_buyers_send_back_was_allowed_at_once() -> None:
    orders = book(3, returned=[1, 1, 0], delivered_at=[DAY, 40 * DAY, DAY])
    assert ratio(RETURNS, wanted(3), orders=orders) == (1, 2)
    hours = {"of": "returns", "mean": "answer_hours", "by": "requested", "windows": ["30d"]}
    answered = (DAY + 4 * HOUR, e.ReturnAuthorised(3, 3, "seller", False))
    assert figure(hours, wanted(3), answered, orders=orders).value == 2.0


@pytest.mark.parametrize(("bad", "status"), [(1, "BAD"), (0, "GOOD")])
def test_exactly_ten_per_cent_is_too_much(bad: int, status: str) -> None:
    told = [wanted(number) for number in range(1, 11)]
    told += [(DAY, e.ReturnRejected(n, n, "", n <= bad)) for n in range(1, 11)]
    assert figure(RETURNS, *told).status == status


def test_chargebacks_by_kind() -> None:
    told = (
        (DAY, e.ChargebackFiled(1, 1, "service", "x", 0)),
        (DAY, e.ChargebackFiled(2, 2, "fraud", "x", 0)),
        (2 * DAY, e.ChargebackDecided(1, 1, True, (), True, "seller")),
    )
    shares = {word: ratio(metric("chargebacks", word, "filed"), *told) for word in ("service", "fraud", "counted")}
    assert shares == {"service": (1, 2), "fraud": (1, 2), "counted": (1, 2)}
    orders = book(10, placed_at=[1] * 10)
    assert ratio(metric("orders", "charged_back", "placed"), *told, orders=orders) == (2, 10)
    assert ratio(metric("orders", "chargeback_counted", "placed"), *told, orders=orders) == (1, 10)
