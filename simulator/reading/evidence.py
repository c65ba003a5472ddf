"""The words behind an entry's intents, to be quoted: those that were journalled, else what the rules find again."""

from collections.abc import Collection, Iterator
from typing import Protocol

from simulator.reading.reader import Reader
from simulator.reading.readings import Reading


class Written(Protocol):
    """An entry of a journal, as far as it matters here."""

    @property
    def event(self) -> object:
        """What happened; it may have a ``text`` and ``intents``."""
        ...

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What another reader read in its text."""
        ...


def readings_of(entry: Written, reader: Reader) -> tuple[Reading, ...]:
    """Each intent of an entry's event with its evidence.

    An intent without a text (a modelled agent's) has none and is left out; of one that the rules do not find again,
    because another version of them did, the whole text is the evidence.
    """
    intents: Collection[str] = getattr(entry.event, "intents", ())
    text: str = getattr(entry.event, "text", "")
    if not intents or not text.strip():
        return ()
    known = {reading.intent: reading for reading in (*_again(text, intents, reader), *entry.readings)}
    return tuple(known.get(intent) or Reading(intent, text.strip()) for intent in intents)


def _again(text: str, intents: Collection[str], reader: Reader) -> Iterator[Reading]:
    """What the rules read, of all languages in the one in which they find the most."""
    found = [reader.read(text, language) for language in sorted(reader.languages())]
    return (one for one in max(found, key=lambda readings: _agreed(readings, intents), default=()))


def _agreed(readings: Collection[Reading], intents: Collection[str]) -> int:
    return sum(reading.intent in intents for reading in readings)
