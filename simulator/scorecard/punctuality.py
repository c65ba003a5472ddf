"""What is late under the version of a rule that was in force when its clock started, for many at once."""

from collections.abc import Callable

import numpy as np

from scenarios.policy import Rules
from scenarios.policy.terms import Term
from simulator.policy.editions import Editions
from simulator.scorecard.runs import Mask, Whole

TermOf = Callable[[Rules], Term]
"""The term of a rule."""


def response_due(rules: Rules) -> Term:
    """How old a buyer's message may get without an answer."""
    return Term(length=rules.response.due, clock=rules.response.clock)


def return_answer_due(rules: Rules) -> Term:
    """How old a return request may get before it is one that dissatisfies."""
    return Term(length=rules.returns.late_after if rules.returns else 0)


def is_over(editions: Editions, term_of: TermOf, starts: Whole, ends: Whole) -> Mask:
    """Whether each term that began at some instant was over at another; at exactly its end it is not."""
    over = np.zeros(len(starts), dtype=np.bool_)
    begins, rules = zip(*editions.starts, strict=True)
    edition = np.searchsorted(np.array(begins[1:], dtype=np.int64), starts, side="right")
    for number in np.unique(edition).tolist():
        term, rows = term_of(rules[number]), edition == number
        over[rows] = editions.clocks.elapsed_each(starts[rows], ends[rows], term.clock) > term.length
    return over
