"""What every text of the seller's must be before any rule looks at it: there, and not too long."""

from simulator.domain.state import State
from simulator.errors import CommandRejected


def check_text(state: State, kind: str, text: str, now: int) -> None:
    """Refuse a message without a text, or with more characters than its kind may have.

    Raises:
        CommandRejected: ``message.empty`` or ``message.too_long``.
    """
    if not text.strip():
        raise CommandRejected("message.empty", "the message has no text")
    check_length(state, kind, text, now)


def check_length(state: State, kind: str, text: str, now: int) -> None:
    """Refuse a message with more characters than its kind may have.

    Raises:
        CommandRejected: ``message.too_long``.
    """
    longest = state.rules(now).limits.longest.get(kind)
    if longest is not None and len(text) > longest:
        raise CommandRejected("message.too_long", f"the message has {len(text):,} characters; {longest:,} is the most")
