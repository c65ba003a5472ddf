"""What a policy file can name in a message rule: each predicate under its name."""

from collections.abc import Mapping

from simulator.policy.messages.email_addresses import email_addresses
from simulator.policy.messages.finding import Primitive
from simulator.policy.messages.phone_numbers import phone_numbers

PRIMITIVES: Mapping[str, Primitive] = {
    "email_address": lambda text, context: [text.spot(*span) for span in email_addresses(text.plain)],
    "phone_number": lambda text, context: [text.spot(*span) for span in phone_numbers(text.plain)],
}
"""Name → predicate."""
