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


def examine(text: str | Text, rules: Sequence[MessageRule], context: Context = _ANSWER) -> tuple[Finding, ...]:
    """Every finding in a text: rule by rule, from its start to its end, none of a rule overlapping another.

    Any text will do; a normalised one is found the same in. Who looks at a ``Text`` again brings that.
    """
    seen = Text(text) if isinstance(text, str) else text
    found: list[Finding] = []
    for rule in rules:
        if spans := PRIMITIVES[rule.primitive](seen, context):
            found += (Finding(rule.rule, *span, seen.written[slice(*span)]) for span in merged(spans))
    return tuple(found)
