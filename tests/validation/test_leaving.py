"""Contacts that are taken back: Erlang A, where patience is exponential, and Erlang B, where there is none.

A question that is taken back while somebody is at it is finished with all the same, so only one that nobody had begun
has left the line.
"""

import numpy as np

from scenarios.quantities import HOUR, MINUTE, SECOND
from tests.validation.desk import IMPATIENT, Stream, check, constant, desk, exponential, interval, watch


def test_erlang_a_of_a_call_centre() -> None:
    """48 a minute, 1 minute each, 50 agents, 2 minutes of patience (Garnett, Mandelbaum and Reiman 2002, table 1).

    From the birth-death chain: P(left) 0.03091225, mean wait 3.70946990 s, of those served 3.61590024 s, P(wait)
    0.46777407, nine tenths wait at most 12.44464772 s, 0.93032424 of the agents are busy.
    """
    stream = Stream(48 * 60, story=IMPATIENT, patience=exponential(2 * MINUTE))
    seen = watch(desk(stream, heads=50, handle=exponential(MINUTE), horizon=16 * HOUR))
    seen = seen.between(HOUR, 15 * HOUR)
    left = np.isnan(seen.begun)
    waited = np.where(left, seen.left - 1, seen.begun) - seen.came
    check(left, 0.03091224916, 0.4)
    check(waited / SECOND, 3.709469899, 0.4)
    check(waited[~left] / SECOND, 3.6159002395531146, 0.4)
    check(waited > 0, 0.4677740686, 0.25)
    low, high = interval((waited <= 12_444.64772).astype(float))
    assert low <= 0.9 <= high
    busy = seen.service[~left].sum() / (50 * 14 * HOUR)
    assert abs(busy - 0.9303242408) < 0.015


def test_erlang_b_of_a_trunk_group() -> None:
    """15 lines that are offered 8.108 erlangs lose 0.99996 % (Erlang B; the manual of erlang.com says 1 %)."""
    instantly = Stream(8.108 * 60, story=IMPATIENT, patience=constant(1))
    seen = watch(desk(instantly, heads=15, handle=exponential(MINUTE), horizon=100 * HOUR)).between(HOUR, 99 * HOUR)
    check(np.isnan(seen.begun), 0.009999631943, 0.35)


def test_what_is_lost_depends_on_the_mean_service_alone() -> None:
    """Ten lines that are offered 4.461 erlangs lose 0.99978 %, whatever the law of the service."""
    instantly = Stream(4.461 * 60, story=IMPATIENT, patience=constant(1))
    seen = watch(desk(instantly, heads=10, handle=constant(MINUTE), horizon=150 * HOUR)).between(HOUR, 149 * HOUR)
    check(np.isnan(seen.begun), 0.009997786688, 0.35)
