"""The second step of a migration: a message that says why a part leaves, where to, and that the end comes back.

There are two exceptions and no third: what the messages cannot carry, and danger. Whether a text that is none of these
draws the buyer away is ``off_platform``'s to say; the note before and the summary after are ``protocol``'s.
"""

import msgspec

from simulator.policy.messages.channels import names_channel
from simulator.policy.messages.context import Context, MigrationException
from simulator.policy.messages.exceptions import gives_reason
from simulator.policy.messages.text import Text
from simulator.policy.messages.ways_back import tells_way_back


class Migration(msgspec.Struct, frozen=True, gc=False):
    """Which of the three things such a message must say a text says."""

    reason: bool
    """Why a part leaves, and one of the exception's reasons."""
    channel: bool
    """Where to."""
    returns: bool
    """That the end will be told in the thread."""

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return self.reason and self.channel and self.returns


def migration_in(text: Text, exception: MigrationException) -> Migration:
    """What a text says of a migration under one of the two exceptions."""
    return Migration(
        reason=gives_reason(text.plain, exception),
        channel=names_channel(text.plain),
        returns=tells_way_back(text),
    )


def is_allowed_migration(text: Text, context: Context) -> bool:
    """Whether this text may lead elsewhere: an exception holds, nobody is strict, and it says all that it must."""
    if context.exception is None or context.strict:
        return False
    return migration_in(text, context.exception).complete
