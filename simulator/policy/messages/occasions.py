"""What a message the seller begins needs beside its words: an order it names, and an order young enough.

Facts come from the context; what is said is other predicates'.
"""

import re

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import NOWHERE, Span
from simulator.policy.messages.text import Text

_ORDER_ID = re.compile(r"(?<!\d)\d{3}[- ]?\d{7}[- ]?\d{7}(?!\d)")


def no_order_id(text: Text, context: Context) -> list[Span]:
    """Begun by the seller, and neither its words nor the way it is sent hold the order's seventeen digits (3-7-7)."""
    return [] if context.reactive or context.names_order or _ORDER_ID.search(text.plain) else [NOWHERE]


def too_late(text: Text, context: Context) -> list[Span]:
    """Begun by the seller after the order was settled."""
    return [NOWHERE] if context.settled and not context.reactive else []


def opted_out(text: Text, context: Context) -> list[Span]:
    """Begun by the seller though the buyer wants nothing unasked, for no reason that reaches her all the same."""
    return [NOWHERE] if context.opted_out and not context.reactive and not context.critical else []
