"""Advertising: other goods, sales and coupons, shops, newsletters and followers."""

import re

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.text import Text
from simulator.policy.messages.wordings import shown

# "-20 %" is a price; "10-20 %" is a range.
_LESS = re.compile(r"(?<![\d%] )(?<![\w%])[-\u2212]\s?\d{1,2}\s?%")


def marketing(text: Text, context: Context) -> list[Span]:
    """Sentences that advertise."""
    cheaper = [text.spot(*found.span()) for found in _LESS.finditer(text.plain)]
    return [*shown(text, context.language).get("marketing", ()), *cheaper]
