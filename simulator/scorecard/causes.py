"""Why buyers claimed: because nobody answered, because of what was said, or because of the parcel.

A claim has one cause, seen at the instant it was opened. **Lateness**: the buyer's message had been waiting since an
earlier instant, or an answer in her thread had come later than the policy's due time. **Wording**: else, if she claimed
at the instant of a seller's message, to which she reacted, or an answer in her thread had been a mistake. **Parcel**:
else.
"""

from collections.abc import Iterable

import numpy as np

from simulator.policy.editions import Editions
from simulator.scorecard.punctuality import is_over, response_due
from simulator.scorecard.records import ClaimRecord, Sent
from simulator.scorecard.runs import ANSWERED, Mask, RunTable, Whole

LATENESS, WORDING, PARCEL = CAUSES = ("lateness", "wording", "parcel")


def causes_of(claims: Iterable[ClaimRecord], runs: RunTable, messages: Sent, editions: Editions) -> list[str]:
    """The cause of each claim."""
    told = list(claims)
    order = np.array([claim.order for claim in told], dtype=np.int64)
    opened = np.array([claim.opened for claim in told], dtype=np.int64)
    sent = np.array([claim.messages for claim in told], dtype=np.int64)
    at = np.array([claim.opened_at for claim in told], dtype=np.int64)
    lateness = _was_late(order, opened, at, runs, editions)
    wording = _was_worded_badly(order, sent, at, messages)
    return [LATENESS if late else WORDING if worded else PARCEL for late, worded in zip(lateness, wording, strict=True)]


def _was_late(order: Whole, opened: Whole, at: Whole, runs: RunTable, editions: Editions) -> Mask:
    claim, row = _pairs(order, runs.order)
    asked_at, ended = runs.asked_at[row], runs.ended[row]
    over = (ended > 0) & (ended < opened[claim])
    waits = ~over & (runs.asked[row] < opened[claim]) & (asked_at < at[claim])
    tardy = over & (runs.outcome[row] == ANSWERED)
    tardy[tardy] = is_over(editions, response_due, asked_at[tardy], runs.ended_at[row][tardy])
    return _any(claim[waits | tardy], len(order))


def _was_worded_badly(order: Whole, sent: Whole, at: Whole, messages: Sent) -> Mask:
    claim, row = _pairs(order, np.array(messages.order, dtype=np.int64))
    by_machine, mistaken = (np.zeros(len(messages.at), dtype=np.bool_) for _ in range(2))
    by_machine[np.array(messages.acknowledged, dtype=np.int64)] = True
    mistaken[np.array(messages.mistaken, dtype=np.int64)] = True
    before = row < sent[claim]
    just_now = (np.array(messages.at, dtype=np.int64)[row] == at[claim]) & ~by_machine[row]
    return _any(claim[before & (just_now | mistaken[row])], len(order))


def _pairs(claimed: Whole, orders: Whole) -> tuple[Whole, Whole]:
    """Every claim with every row about its order: their indexes side by side."""
    rising = np.argsort(orders, kind="stable")
    first = np.searchsorted(orders, claimed, side="left", sorter=rising)
    last = np.searchsorted(orders, claimed, side="right", sorter=rising)
    counts = last - first
    claim = np.repeat(np.arange(len(claimed), dtype=np.int64), counts)
    offset = np.arange(len(claim), dtype=np.int64) - np.repeat(np.cumsum(counts) - counts, counts)
    return claim, rising[first[claim] + offset]


def _any(hits: Whole, count: int) -> Mask:
    found = np.zeros(count, dtype=np.bool_)
    found[hits] = True
    return found
