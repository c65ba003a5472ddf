"""A thread as the seller sees it: counts and marks, never what the buyer is up to.

What it becomes when something happens is here; where it stands in the inbox is ``shelves``'.
"""

from typing import Literal

import msgspec

Status = Literal["response_needed", "replied", "no_response_needed", "unprompted"]
"""Where a thread stands: the buyer waits; was answered; needs no answer; or has not written at all."""


class Thread(msgspec.Struct, frozen=True, gc=False):
    """One thread. ``unanswered`` is the oldest buyer's message no answer followed, 0 for none, waiting since then."""

    number: int
    order: int
    opened_at: int
    last_message: int = 0
    last_at: int = 0
    last_by_buyer: bool = False
    received: int = 0
    sent: int = 0
    unanswered: int = 0
    waiting_since: int = 0
    marked: bool = False
    """Whether the last message wants no answer, as the seller said or the buyer."""
    archived: bool = False
    closed: bool = False
    reported: bool = False
    last_note: int = 0
    answered_outside: bool = False
    """Whether the seller wrote or called outside the marketplace while the buyer waits here."""
    version: int = 0
    """The number of the last entry that changed anything here."""

    @property
    def status(self) -> Status:
        """Where it stands."""
        if self.unanswered:
            return "response_needed"
        if not self.received:
            return "unprompted"
        return "no_response_needed" if self.marked else "replied"


def received(thread: Thread, message: int, at: int) -> Thread:
    """The buyer wrote: that brings a thread back from wherever it was put."""
    waiting = thread.unanswered != 0
    return msgspec.structs.replace(
        thread,
        last_message=message,
        last_at=at,
        last_by_buyer=True,
        received=thread.received + 1,
        unanswered=thread.unanswered if waiting else message,
        waiting_since=thread.waiting_since if waiting else at,
        marked=False,
        archived=False,
        closed=False,
        answered_outside=thread.answered_outside and waiting,
    )


def sent(thread: Thread, message: int, at: int, answers: bool) -> Thread:
    """The seller wrote; not every kind of message is an answer."""
    return msgspec.structs.replace(
        thread,
        last_message=message,
        last_at=at,
        last_by_buyer=False,
        sent=thread.sent + 1,
        unanswered=0 if answers else thread.unanswered,
        marked=False,
        answered_outside=thread.answered_outside and not answers,
    )
