"""Which message rules a text breaks, and with which words.

Finds; whether a finding stops the message, and what follows from it, is the policy's and the domain's.
"""

from collections.abc import Sequence

from scenarios.policy import MessageRule
from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Finding
from simulator.policy.messages.primitives import PRIMITIVES
from simulator.policy.messages.spans import merged
from simulator.policy.messages.text import Text

_ANSWER = Context()


def examine(text: str, rules: Sequence[MessageRule], context: Context = _ANSWER) -> tuple[Finding, ...]:
    """Every finding in a text: rule by rule, from its start to its end, none of a rule overlapping another.

    Any text will do; a normalised one is found the same in.
    """
    seen = Text(text)
    return tuple(
        Finding(rule.rule, start, end, text[start:end])
        for rule in rules
        for start, end in merged(PRIMITIVES[rule.primitive](seen, context))
    )
