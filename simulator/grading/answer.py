"""One answer: what a seller writes in the thread in one go, however many messages it is sent in.

Whether it says too much to be understood; what a single message says is ``simulator.domain.facts``'.
"""

from scenarios.quantities import DAY
from simulator.domain import events as e
from simulator.domain.facts import ACKNOWLEDGEMENT, NOTHING, too_much
from simulator.journal.entry import Entry


class Answer:
    """The answer that is being written, and what it has said so far.

    It lasts until the buyer writes or is reached outside, a day at the longest. What a machine sends is no part of it.
    """

    def __init__(self) -> None:
        self._begun_at = -DAY
        self._said: set[str] = set()

    def facts(self, entry: Entry) -> frozenset[str]:
        """Take in the next entry; the facts that hold of the answer so far."""
        match entry.event:
            case e.MessageReceived() | e.MailReceived() | e.MailSent() | e.ContactLogged():
                self._said.clear()
            case e.MessageSent(kind=kind, intents=intents) if kind != ACKNOWLEDGEMENT:
                return self._told(entry.at, intents)
            case _:
                pass
        return NOTHING

    def _told(self, at: int, intents: tuple[str, ...]) -> frozenset[str]:
        if not self._said or at - self._begun_at >= DAY:
            self._said, self._begun_at = set(), at
        self._said.update(intents)
        return too_much(self._said)
