"""Advertising: other goods, sales and coupons, shops, newsletters and followers."""

import re

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.text import Text
from simulator.policy.messages.wordings import Shown, shown, shown_beside

# "-20 %" is a price; "10-20 %" is a range.
_LESS = re.compile(r"(?<![\d%] )(?<![\w%])[-\u2212]\s?\d{1,2}\s?%")
_GOODS = ("cheap", "novel", "enticing")
_PAIRS = (
    ("cheap", "novel"),
    ("cheap", "enticing"),
    ("novel", "enticing"),
    ("cheap", "ours"),
    ("novel", "ours"),
    ("enticing", "ours"),
    ("cheap", "soon"),
    ("cheap", "again"),
)


def marketing(text: Text, context: Context) -> list[Span]:
    """Sentences that advertise, in so many words or because two things come together in them."""
    found = shown(text, context.language)
    cheaper = [text.spot(*match.span()) for match in _LESS.finditer(text.plain)] if "%" in text.plain else []
    if found.keys().isdisjoint(("marketing", "advert", *_GOODS)):
        return cheaper
    beside = shown_beside(text, context.language)
    worded = {*found.get("marketing", ()), *found.get("advert", ()), *_together({**beside, **found})}
    return sorted({*worded.difference(beside.get("no_advert", ())), *cheaper})


def _together(found: Shown) -> set[Span]:
    """Sentences that speak of two of: our wares, a low price, news, a short time, an enticement, the next order."""
    return {span for one, other in _PAIRS for span in found.get(one, ()) if span in found.get(other, ())}
