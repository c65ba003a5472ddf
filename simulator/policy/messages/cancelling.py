"""Asking a buyer to cancel what the seller cannot deliver."""

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.text import Text
from simulator.policy.messages.wordings import shown, shown_beside


def asks_to_cancel(text: Text, context: Context) -> list[Span]:
    """Sentences that ask the buyer to cancel, in a message that says there is nothing to send."""
    asked = shown(text, context.language).get("asked_to_cancel", ())
    return list(asked) if asked and "no_stock" in shown_beside(text, context.language) else []
