"""Addresses and telephone numbers that may not be in a message.

Finding them is their own modules'; when a migration message may name one is ``migration``'s.
"""

from simulator.policy.messages.context import Context
from simulator.policy.messages.email_addresses import email_addresses
from simulator.policy.messages.finding import Span
from simulator.policy.messages.migration import is_allowed_migration
from simulator.policy.messages.phone_numbers import phone_numbers
from simulator.policy.messages.text import Text


def email_address(text: Text, context: Context) -> list[Span]:
    """Addresses of mail, but in a complete migration message."""
    found = email_addresses(text)
    return [] if found and is_allowed_migration(text, context) else [text.spot(*span) for span in found]


def phone_number(text: Text, context: Context) -> list[Span]:
    """Numbers no rule permits, but in a complete migration message."""
    found = phone_numbers(text)
    return [] if found and is_allowed_migration(text, context) else [text.spot(*span) for span in found]
