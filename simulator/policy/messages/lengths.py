"""Whether a text is longer than its kind of message may be.

How long that is, the policy says.
"""

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.normalisation import normalise
from simulator.policy.messages.text import Text


def over_length(text: Text, context: Context) -> list[Span]:
    """What is too much, at the end; characters are counted in the normal form, as the message will be stored."""
    if context.longest is None or len(text.written) <= context.longest:
        return []
    excess = len(normalise(text.written)) - context.longest
    return [(len(text.written) - min(excess, len(text.written)), len(text.written))] if excess > 0 else []
