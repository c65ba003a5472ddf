"""What an agent never answers though it is often asked: reasons and languages that are left to others."""

import numpy as np

from simulator.fitting.columns import Conversations
from simulator.fitting.wall_clock import Whole

_OFTEN = 12.0
_HARDLY = 0.02


def answered_reasons(conversations: Conversations, mine: Whole, everybody: Whole) -> tuple[str, ...]:
    """The reasons an agent answers, where there are others; none of them named: all."""
    return _answered(conversations.reason, conversations.reasons, mine, everybody)


def answered_languages(conversations: Conversations, mine: Whole, everybody: Whole) -> tuple[str, ...]:
    """The same for languages."""
    return _answered(conversations.language, conversations.languages, mine, everybody)


def _answered(codes: Whole, names: tuple[str, ...], mine: Whole, everybody: Whole) -> tuple[str, ...]:
    if not names:
        return ()
    own, all_of_them = (np.bincount(codes[rows][codes[rows] >= 0], minlength=len(names)) for rows in (mine, everybody))
    expected = all_of_them * (own.sum() / max(1, all_of_them.sum()))
    lacking = (expected >= _OFTEN) & (own <= _HARDLY * expected)
    if not lacking.any():
        return ()
    return tuple(name for name, lacks in zip(names, lacking.tolist(), strict=True) if not lacks)
