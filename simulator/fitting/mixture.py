"""What buyers write about, in which languages, and how often they come back to it.

When they write is the arrivals'.
"""

from dataclasses import dataclass

import numpy as np

from simulator.fitting.columns import UNKNOWN, Conversations
from simulator.fitting.reasons import OTHER, kind_of
from simulator.fitting.wall_clock import Whole

_TENTHS = 1_000
_LEAST_LANGUAGE = 0.01
_MOST_LANGUAGES = 6
_ENOUGH = 0.5
_LEAST_AGAIN = 0.02
_MOST_ROUNDS = 3
QUESTION = "question"
"""The reason of all where none is told."""


@dataclass(frozen=True)
class Reason:
    """One reason to write: its share and the kind of story that fits it."""

    name: str
    share: float
    rows: int
    kind: str


@dataclass(frozen=True)
class FollowUps:
    """Who writes again after an answer: a share of all, so many times."""

    share: float
    rounds: int


@dataclass(frozen=True)
class Mixture:
    """Reasons and languages, whose shares are whole tenths of a per cent and add up; follow-ups where they are told."""

    reasons: tuple[Reason, ...]
    languages: dict[str, float]
    follow_ups: FollowUps | None
    tells_reasons: bool
    tells_languages: bool


def mixture(conversations: Conversations) -> Mixture:
    """The mix of an export."""
    counts = _counts(conversations.reason, len(conversations.reasons))
    tells_reasons = bool(conversations.reasons) and int(counts.sum()) > 0
    rows = dict(zip(conversations.reasons, counts.tolist(), strict=True)) if tells_reasons else {QUESTION: 1}
    rows = {name: number for name, number in rows.items() if number}
    ordered = sorted(rows, key=lambda name: (name == OTHER, -rows[name]))
    shares = in_tenths([rows[name] for name in ordered])
    reasons = [
        Reason(name, share, rows[name], kind_of(name)) for name, share in zip(ordered, shares, strict=True) if share
    ]
    languages, tells_languages = _languages(conversations)
    return Mixture(tuple(reasons), languages, _follow_ups(conversations), tells_reasons, tells_languages)


def in_tenths(numbers: list[int]) -> list[float]:
    """Shares in whole tenths of a per cent that add up to 1: the largest remainders are rounded up."""
    exact = np.array(numbers, dtype=np.float64) * _TENTHS / sum(numbers)
    whole = np.floor(exact).astype(np.int64)
    whole[np.argsort(whole - exact, kind="stable")[: _TENTHS - int(whole.sum())]] += 1
    return [int(part) / _TENTHS for part in whole]


def _counts(codes: Whole, number: int) -> Whole:
    return np.bincount(codes[codes != UNKNOWN], minlength=number)


def _languages(conversations: Conversations) -> tuple[dict[str, float], bool]:
    counts = _counts(conversations.language, len(conversations.languages))
    if not len(conversations) or counts.sum() < _ENOUGH * len(conversations):
        return {"en": 1.0}, False
    common = [int(code) for code in np.argsort(-counts, kind="stable")[:_MOST_LANGUAGES]]
    common = [code for code in common if counts[code] >= _LEAST_LANGUAGE * counts.sum()]
    shares = in_tenths([int(counts[code]) for code in common])
    return {conversations.languages[code]: share for code, share in zip(common, shares, strict=True)}, True


def _follow_ups(conversations: Conversations) -> FollowUps | None:
    answered = conversations.replied != UNKNOWN
    replies = conversations.replies[answered & (conversations.replies > 0)]
    if len(replies) < _ENOUGH * max(1, int(answered.sum())):
        return None
    again = replies[replies > 1]
    share = round(len(again) / len(replies), 3)
    rounds = min(_MOST_ROUNDS, max(1, round(float((again - 1).mean())))) if len(again) else 1
    return FollowUps(share if share >= _LEAST_AGAIN else 0.0, rounds)
