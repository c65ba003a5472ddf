"""Bargains: something given for a review, for feedback, or for the end of a claim or chargeback.

A remedy that hangs on nothing is none.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.text import Text
from simulator.policy.messages.wordings import Shown, shown, shown_beside

_REVIEWS = (
    "review_request",
    "review_pressure",
    "review_change",
    "review_change_urged",
    "review_mention",
    "praise_for_pay",
)
_CHANGES = ("review_change", "review_change_urged", "closed_claim")

_MONEY = re.compile(r"[€$£]\s?\d|\d\s?(?:[€$£]|(?i:euros?|dollars?|pounds?|dólares|bucks|eur|usd|gbp)\b)")


def incentive(text: Text, context: Context) -> list[Span]:
    """Every sentence in which a bargain is offered."""
    return sorted(_bargains(text, context, (*_REVIEWS, "closed_claim")))


def paid_reviews(text: Text, context: Context) -> list[Span]:
    """Bargains about reviews and feedback."""
    return sorted(_bargains(text, context, _REVIEWS))


def _bargains(text: Text, context: Context, services: tuple[str, ...]) -> set[Span]:
    found = shown(text, context.language)
    wanted = _sentences(found, services)
    if not wanted:
        return set()
    beside = shown_beside(text, context.language)
    rewards = _sentences(beside, ("reward",))
    gifts = rewards | _sentences(beside, ("remedy",)) | {span for span in wanted if _MONEY.search(text.written, *span)}
    undone = wanted & _sentences(found, _CHANGES)
    hanging = undone & _sentences(beside, ("condition", "thanks_in_kind")) | _sentences(found, ("praise_for_pay",))
    bargains = (wanted & rewards) | (hanging & gifts)
    return bargains | _across(text, wanted, rewards, beside) | _across(text, undone, gifts, beside)


def _across(text: Text, wanted: set[Span], gifts: set[Span], beside: Shown) -> set[Span]:
    """Offers in the sentence before or behind the request, where one of the two says that they belong together."""
    linking = _sentences(beside, ("thanks_in_kind",))
    pairs = [(one, other) for one, other in _pairs(wanted, gifts) if _neighbours(text, one, other)]
    return {span for pair in pairs if not linking.isdisjoint(pair) for span in pair}


def _pairs(wanted: set[Span], gifts: set[Span]) -> Iterable[tuple[Span, Span]]:
    """Each sentence with the next, where one of them wants and another gives."""
    for one, other in pairwise(sorted(wanted | gifts)):
        if (one in wanted and other in gifts) or (one in gifts and other in wanted):
            yield one, other


def _neighbours(text: Text, one: Span, other: Span) -> bool:
    return not text.written[one[1] : other[0]].strip()


def _sentences(found: Shown, names: Iterable[str]) -> set[Span]:
    return {span for name in names for span in found.get(name, ())}
