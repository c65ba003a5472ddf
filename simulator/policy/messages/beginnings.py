"""Messages a seller began: whether an order needs them.

An answer is never examined here: what a buyer asked about is never beside the point.
"""

import re

from simulator.policy.messages.advertising import marketing
from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.text import Text
from simulator.policy.messages.wordings import Shown, is_spoken, shown, shown_beside

_PERMITTED = ("review_request", "review_mention", "review_word", "closed_claim")
_HINTS = ("claim_word", "cheap", "novel", "enticing")
_NEEDLESS = ("chatter", "receipt", "thanks")
_OF_AN_ORDER = frozenset({"thanks", "receipt"})
_ORDER_ID = re.compile(r"\d{3}-\d{7}-\d{7}")
# Whoever writes one of these wants something, however wrong that may be.
_CONTACT = re.compile(r"@|www\.|https?:|\d{6}")


def unrelated_to_order(text: Text, context: Context) -> list[Span]:
    """A message that nobody asked for and no order needs: good wishes, news, surveys, receipts, thanks.

    So is what asks nothing and speaks of nothing that orders have. Advertising says so itself; it is unrelated as well
    where it speaks of no order at all.
    """
    if context.reactive:
        return []
    found, beside = shown(text, context.language), shown_beside(text, context.language)
    if _needed(found, beside):
        return []
    if advertised := marketing(text, context):
        return [] if beside.keys() & _OF_AN_ORDER or _ORDER_ID.search(text.plain) else advertised
    needless = sorted({span for name in _NEEDLESS for span in beside.get(name, ())})
    told = "parcel" in beside or "?" in text.plain or any(name not in _HINTS for name in found)
    return needless or ([] if told else _whole(text, context))


def _whole(text: Text, context: Context) -> list[Span]:
    """All of a text, if it has words of a language whose phrases are known, and names no order and no place."""
    unknown = not is_spoken(context.language) or _CONTACT.search(text.plain) or not any(map(str.isalpha, text.folded))
    return [] if unknown else [(0, len(text.written))]


def bare_thanks(text: Text, context: Context) -> list[Span]:
    """The sentences of a message nobody asked for that only thanks, or offers help."""
    if context.reactive:
        return []
    found, beside = shown(text, context.language), shown_beside(text, context.language)
    said_else = _needed(found, beside) or marketing(text, context) or "chatter" in beside or "receipt" in beside
    return [] if said_else else list(beside.get("thanks", ()))


def _needed(found: Shown, beside: Shown) -> bool:
    return "order_reason" in beside or any(name in found for name in _PERMITTED)
