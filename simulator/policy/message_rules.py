"""Which message rules a text breaks, and with which words.

Finds; whether a finding stops the message, and what follows from it, is the policy's and the domain's.
"""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from scenarios.policy import MessageRule
from simulator.policy.email_addresses import email_addresses
from simulator.policy.phone_numbers import phone_numbers

Span = tuple[int, int]

PRIMITIVES: Mapping[str, Callable[[str], list[Span]]] = {
    "email_address": email_addresses,
    "phone_number": phone_numbers,
}
"""What a policy file can name: each finds one kind of thing in a text, in time linear in its length."""


class Finding(msgspec.Struct, frozen=True, gc=False):
    """One place where a text breaks a rule: ``evidence`` is ``text[start:end]``, never empty."""

    rule: str
    start: int
    end: int
    evidence: str


def examine(text: str, rules: Sequence[MessageRule]) -> tuple[Finding, ...]:
    """Every finding in a normalised text: rule by rule, from its start to its end."""
    return tuple(
        Finding(rule.rule, start, end, text[start:end])
        for rule in rules
        for start, end in PRIMITIVES[rule.primitive](text)
    )
