"""When work on each answer began, and by whom: from replies, and from what the same agent answered before."""

from dataclasses import dataclass

import numpy as np

from scenarios.quantities import HOUR
from simulator.fitting.columns import UNKNOWN, Conversations
from simulator.fitting.handling import Handling, previous_reply, written
from simulator.fitting.wall_clock import Whole

_FAR = 4
_MOST = 0.5
_SESSION = 4 * HOUR


@dataclass(frozen=True)
class Starts:
    """One row an answer: its agent, when work on it began, and its conversation."""

    agent: Whole
    begun: Whole
    conversation: Whole
    are_named: bool
    """Whether the export says who answered."""
    are_exact: bool
    """Whether it says how long each answer took."""


def work_starts(conversations: Conversations, handling: Handling) -> Starts:
    """When work began on every answer."""
    answered = np.flatnonzero(conversations.replied != UNKNOWN)
    begun = _begun(conversations, handling)
    agents = conversations.agent[answered]
    are_exact = bool(len(answered)) and bool((written(conversations)[answered] > 0).mean() >= _MOST)
    are_named = bool(len(answered)) and bool((agents != UNKNOWN).mean() >= _MOST)
    kept = answered[agents != UNKNOWN] if are_named else answered
    kept = kept[written(conversations)[kept] > 0] if are_exact else kept
    return Starts(conversations.agent[kept], begun[kept], kept, are_named, are_exact)


def _begun(conversations: Conversations, handling: Handling) -> Whole:
    """Before the reply by the handle time: the written one; or from the agent's last reply, if the question had come
    by then; or from the question, but no longer ago than most answers take."""
    spreads = [handling.of(reason) for reason in (*conversations.reasons, "")]
    usual, most = (np.array([getattr(one, name) for one in spreads]).astype(np.int64) for name in ("median", "p90"))
    usual, most = usual[conversations.reason], most[conversations.reason]
    replied, earlier = conversations.replied, previous_reply(conversations)
    followed = np.where(replied - earlier > _FAR * most, replied - usual, earlier)
    # A session begins with the usual at the earliest: nobody is to seem to have been there before.
    fresh = np.where((earlier == UNKNOWN) | (replied - earlier > _SESSION), replied - usual, replied - most)
    guessed = np.where(conversations.created <= earlier, followed, fresh)
    spent = written(conversations)
    return np.maximum(np.where(spent > 0, replied - spent, guessed), conversations.created)
