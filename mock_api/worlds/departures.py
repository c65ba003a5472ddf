"""What leaves a world by itself, as far as its own time cares: whether all of it has arrived.

Who is told what is the outbox's.
"""

from typing import Protocol


class Departures(Protocol):
    """Everything that is on its way out of one world."""

    async def acknowledged(self) -> bool:
        """Wait until all that is due was taken, or was tried in vain; whether there was anything.

        Not for what a plan holds back, nor for ever.
        """


class NothingLeaves:
    """A world that nobody is told of."""

    async def acknowledged(self) -> bool:
        """There is nothing to wait for."""
        return False
