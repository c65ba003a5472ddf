"""Which of the seller's recorded messages answer a buyer, under another policy than the one they were sent under.

All else in an entry stays as it happened.
"""

from collections.abc import Iterable, Iterator

import msgspec

from simulator.domain import events as e
from simulator.domain.facts import ACKNOWLEDGEMENT
from simulator.journal.entry import Entry
from simulator.policy.editions import Editions


def answering(entries: Iterable[Entry], editions: Editions) -> Iterator[Entry]:
    """The same entries, whose messages answer as the rules of their time say; what a machine sends never does."""
    for entry in entries:
        event = entry.event
        if isinstance(event, e.MessageSent) and event.kind != ACKNOWLEDGEMENT:
            answers = event.kind in editions.at(entry.at).response.answers
            yield msgspec.structs.replace(entry, event=msgspec.structs.replace(event, answers=answers))
        else:
            yield entry
