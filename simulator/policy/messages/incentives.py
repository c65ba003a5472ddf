"""Bargains: something given for a review, for feedback, or for the end of a claim or chargeback.

A remedy that hangs on nothing is none.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.sentences import behind, near, sentences
from simulator.policy.messages.text import Text
from simulator.policy.messages.wordings import Shown, shown, shown_beside

_REVIEWS = (
    "review_request",
    "review_pressure",
    "review_change",
    "review_change_urged",
    "review_mention",
    "praise_for_pay",
    "review_word",
    "struck_bargain",
)
_CLAIMS = ("closed_claim", "claim_word")
_REVIEW_CHANGES = ("review_change", "review_change_urged")

_MONEY = re.compile(r"[€$£]\s?\d|\d\s?(?:[€$£]|(?i:euros?|dollars?|pounds?|dólares|bucks|eur|usd|gbp)\b)")


def incentive(text: Text, context: Context) -> list[Span]:
    """Every sentence in which a bargain is offered."""
    return sorted({*paid_reviews(text, context), *_paid_claims(text, context)})


def paid_reviews(text: Text, context: Context) -> list[Span]:
    """Bargains about reviews and feedback."""
    found = shown(text, context.language)
    if not sentences(found, _REVIEWS):
        return []
    beside = shown_beside(text, context.language)
    denied = refusals(text, beside)
    wanted = sentences(found, _REVIEWS) - denied
    named = sentences(found, ("review_mention", "review_word")) - denied
    undone = named & sentences(beside, ("change", "undoing")) | near(named, sentences(beside, ("undoing_it",)))
    undone |= sentences(found, _REVIEW_CHANGES) - denied
    praised = sentences(found, ("praise_for_pay",)) - denied
    rewards = _prices(text, named, beside) | sentences(found, ("cheap",))
    gifts = _gifts(text, wanted, beside)
    bargains = _bargains(text, wanted | undone, undone, beside, rewards) | praised & gifts
    struck = sentences(found, ("struck_bargain",)) - denied
    return sorted(bargains | struck | wanted & gifts & sentences(beside, ("agreed",)))


def refusals(text: Text, beside: Shown) -> set[Span]:
    """Sentences about something else or against a bargain, and what she proposed where a refusal follows."""
    refused = sentences(beside, ("refused_bargain",))
    proposed = sentences(beside, ("proposed",)) if refused else set()
    turned_down = {span for span in proposed if behind(text, [span], refused)}
    return refused | turned_down | sentences(beside, ("no_bargain",))


def _paid_claims(text: Text, context: Context) -> set[Span]:
    """Bargains about claims and chargebacks."""
    found = shown(text, context.language)
    if not sentences(found, _CLAIMS):
        return set()
    beside = shown_beside(text, context.language)
    denied = sentences(beside, ("no_bargain",))
    named = sentences(found, _CLAIMS) - denied
    undone = named & sentences(beside, ("ended",)) | near(named, sentences(beside, ("undoing_it",)))
    undone |= sentences(found, ("closed_claim",)) - denied
    return _bargains(text, undone, undone, beside, set())


def _bargains(text: Text, wanted: set[Span], undone: set[Span], beside: Shown, more: set[Span]) -> set[Span]:
    """What is wanted for a reward, and what is to be undone for a reward or a remedy; ``more`` are rewards as well."""
    rewards = sentences(beside, ("reward", "gift")) | more
    linked = sentences(beside, ("condition", "thanks_in_kind", "exchange", "high_score"))
    gifts = _gifts(text, wanted, beside)
    bargains = wanted & (sentences(beside, ("reward",)) | rewards & linked) | undone & linked & gifts
    linking = sentences(beside, ("thanks_in_kind",))
    bargains |= _across(text, wanted, rewards, linking) | _across(text, undone, gifts, linking)
    return bargains | _across(text, wanted, rewards, rewards & linked - wanted)


def _prices(text: Text, named: set[Span], beside: Shown) -> set[Span]:
    """Sentences about a review in which money stands that puts nothing right."""
    priced = {span for span in named if _MONEY.search(text.written, *span)}
    return priced - sentences(beside, ("remedy",))


def _gifts(text: Text, wanted: set[Span], beside: Shown) -> set[Span]:
    """Sentences that offer anything."""
    money = {span for span in wanted if _MONEY.search(text.written, *span)}
    return money | sentences(beside, ("reward", "gift", "remedy", "money_back"))


def _across(text: Text, wanted: set[Span], gifts: set[Span], linking: set[Span]) -> set[Span]:
    """Offers in the sentence before or behind the request, where one of the two says that they belong together."""
    pairs = [(one, other) for one, other in _pairs(wanted, gifts) if _neighbours(text, one, other)]
    return {span for pair in pairs if not linking.isdisjoint(pair) for span in pair}


def _pairs(wanted: set[Span], gifts: set[Span]) -> Iterable[tuple[Span, Span]]:
    """Each sentence with the next, where one of them wants and another gives."""
    for one, other in pairwise(sorted(wanted | gifts)):
        if (one in wanted and other in gifts) or (one in gifts and other in wanted):
            yield one, other


def _neighbours(text: Text, one: Span, other: Span) -> bool:
    return not text.written[one[1] : other[0]].strip()
