"""Populations that are no orders: questions, surveys, feedback, answers to it, returns and chargebacks, as they stand.

A sheet holds every member with what may be said of it; which of them a metric counts is the metric's.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from scenarios.quantities import HOUR
from simulator.scorecard.matters import BY_ITSELF, FRAUD, SERVICE, WRONGLY, Told
from simulator.scorecard.metrics.known import NO_ENTRY, Known
from simulator.scorecard.punctuality import is_over, response_due, return_answer_due
from simulator.scorecard.runs import ANSWERED, MARKED, WITHDRAWN, Mask, Whole

Real = NDArray[np.floating[Any]]

DISSATISFIED, NEUTRAL = 2, 3
"""Stars of a survey, at most."""
POSITIVE = 4
"""Stars of feedback, at least."""


class Sheet(NamedTuple):
    """Members side by side: their instants, what is true of them and their figures, each under its word."""

    at: Mapping[str, Whole]
    order: Whole
    seq: Whole
    """The entry behind each; ``NO_ENTRY`` for a quiet order."""
    marks: Mapping[str, Mask]
    figures: Mapping[str, Real] = {}
    """Not a number where there is none."""


def questions(known: Known, since: int) -> Sheet:
    """Runs of unanswered messages that began after an instant, but for those withdrawn, or still to be answered."""
    runs, now = known.tally.runs, known.instant
    first, last = bisect_right(runs.asked_at, since), bisect_right(runs.asked_at, now)
    asked_at, order, asked = (np.array(c[first:last], dtype=np.int64) for c in (runs.asked_at, runs.order, runs.asked))
    outcome, ended_at, ended = np.zeros(last - first, np.int64), np.full(last - first, now), asked.copy()
    over = slice(bisect_left(runs.ended_at, since), bisect_right(runs.ended_at, now))
    row = np.array(runs.over[over], dtype=np.int64) - first
    for column, noted in ((outcome, runs.outcome), (ended_at, runs.ended_at), (ended, runs.ended)):
        column[row[row >= 0]] = np.array(noted[over], dtype=np.int64)[row >= 0]
    is_late, answered = is_over(known.editions, response_due, asked_at, ended_at), outcome == ANSWERED
    there = (outcome != WITHDRAWN) & ((outcome != 0) | is_late)
    hours = np.where(answered, (ended_at - asked_at) / HOUR, np.nan)
    return Sheet(
        {"asked": asked_at[there]},
        order[there],
        ended[there],
        {
            "answered_late": (is_late & (outcome != MARKED))[there],
            "answered_in_time": (answered & ~is_late)[there],
            "no_response_needed": (outcome == MARKED)[there],
        },
        {"response_hours": hours[there]},
    )


def surveys(known: Known, since: int) -> Sheet:
    """Votes on replies of the seller's."""
    told = known.tally.matters.surveyed.until(known.instant)
    votes = told.says
    return Sheet(
        {"voted": told.at},
        told.order,
        told.seq,
        {
            "dissatisfied": votes <= DISSATISFIED,
            "unsolved": votes <= NEUTRAL,
            "satisfied": votes > NEUTRAL,
            "neutral": votes == NEUTRAL,
            "outvoted_in_conversation": ~np.isin(told.seq, told.last_words().seq),
            "outvoted_in_order": ~np.isin(told.seq, told.last_words(told.order).seq),
        },
        {"vote": votes.astype(np.float64)},
    )


def feedback(known: Known, since: int) -> Sheet:
    """Feedback that stands."""
    written, quiet = known.feedback, known.quiet_feedback
    stars = np.concatenate([written.says, quiet.stars])
    negative = known.is_negative(stars)
    return Sheet(
        {"received": np.concatenate([written.at, quiet.at])},
        np.concatenate([written.order, quiet.rows + 1]),
        np.concatenate([written.seq, np.full(len(quiet.rows), NO_ENTRY)]),
        {"positive": stars >= POSITIVE, "negative": negative, "neutral": ~negative & (stars < POSITIVE)},
        {"stars": stars.astype(np.float64)},
    )


def answers(known: Known, since: int) -> Sheet:
    """Public replies to feedback."""
    told = known.tally.matters.feedback_answered.until(known.instant)
    left = known.tally.matters.feedback.until(known.instant)
    by_order = np.argsort(left.order, kind="stable")
    rows = by_order[np.searchsorted(left.order, told.order, side="right", sorter=by_order) - 1]
    return Sheet(
        {"answered": told.at},
        told.order,
        told.seq,
        {"not_negative": ~known.is_negative(left.says[rows])},
        {"hours": (told.at - left.at[rows]) / HOUR},
    )


def returns(known: Known, since: int) -> Sheet:
    """Return requests, those of buyers who never wrote too: they count as made on arrival, and as granted at once."""
    matters, now = known.tally.matters, known.instant
    told = matters.return_requested.until(now)
    answered, rated = matters.return_answered.until(now), matters.return_rated.until(now).last_words()
    heard, answered_at = _answers_to(told, answered, now)
    rows = known.returned.rows[known.returned.seqs == NO_ENTRY]
    late = is_over(known.editions, return_answer_due, told.at, answered_at)
    last = answered.last_words()
    wrongly = np.isin(told.matter, last.matter[(last.says & WRONGLY) > 0])
    badly = np.isin(told.matter, rated.matter[rated.says == 0])
    hours = np.where(heard, (answered_at - told.at) / HOUR, np.nan)
    quiet = np.zeros(len(rows), dtype=np.bool_)
    marks = {
        "answered_late": late,
        "wrongly_rejected": wrongly,
        "rated_badly": badly,
        "dissatisfying": late | wrongly | badly,
        "out_of_policy": told.says == 0,
        "withdrawn": np.isin(told.matter, matters.return_withdrawn.until(now).matter),
    }
    return Sheet(
        {"requested": np.concatenate([told.at, known.book.delivered_at[rows]])},
        np.concatenate([told.order, rows + 1]),
        np.concatenate([told.seq, np.full(len(rows), NO_ENTRY)]),
        {word: np.concatenate([mark, quiet]) for word, mark in marks.items()},
        {"answer_hours": np.concatenate([hours, np.zeros(len(rows))])},
    )


def chargebacks(known: Known, since: int) -> Sheet:
    """Charges that banks took back."""
    told = known.tally.matters.charged_back.until(known.instant)
    return Sheet(
        {"filed": told.at},
        told.order,
        told.seq,
        {
            "service": told.says == SERVICE,
            "fraud": told.says == FRAUD,
            "counted": np.isin(told.order - 1, known.counted_chargebacks.rows),
        },
    )


SHEETS: Mapping[str, Callable[[Known, int], Sheet]] = {
    "questions": questions,
    "surveys": surveys,
    "feedback": feedback,
    "answers": answers,
    "returns": returns,
    "chargebacks": chargebacks,
}
"""Population → its sheet at an instant. A sheet need not hold what lies before the other instant."""


def _answers_to(told: Told, answered: Told, now: int) -> tuple[Mask, Whole]:
    """Which requests were answered, and when each was, or that it waits until now.

    What the marketplace allows later than at once it allows in the place of a seller who did not answer.
    """
    answered_at = np.full(len(told.at), now)
    heard, place = _first_of(answered.matter, told.matter)
    first = answered.where(place[heard])
    in_place = ((first.says & BY_ITSELF) > 0) & (first.at > told.at[heard])
    heard[heard] = ~in_place
    answered_at[heard] = first.at[~in_place]
    return heard, answered_at


def _first_of(matters: Whole, wanted: Whole) -> tuple[Mask, Whole]:
    """Whether each wanted matter is among some, and where first."""
    by_matter = np.argsort(matters, kind="stable")
    place = np.searchsorted(matters, wanted, sorter=by_matter)
    within = np.append(by_matter, 0)[place]
    return np.isin(wanted, matters), within
