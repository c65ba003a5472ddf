"""Whether a message asks the buyer for data that a seller may not ask for."""

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.text import Text
from simulator.policy.messages.wordings import shown, shown_beside

_LEXICA = ("pii_request", "login_request", "tax_number_request")


def pii_request(text: Text, context: Context) -> list[Span]:
    """Sentences that ask for payment data, papers, passwords or private addresses."""
    said = shown(text, context.language)
    found = {span for lexicon in _LEXICA for span in said.get(lexicon, ())}
    if secrets := said.get("secret", ()):
        found.update(set(secrets).intersection(shown_beside(text, context.language).get("asking", ())))
    if found:
        found.difference_update(shown_beside(text, context.language).get("no_request", ()))
    return sorted(found)
