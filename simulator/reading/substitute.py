"""Another reader in place of the rules: what it must offer, and what of its answers is taken.

Finding it by name is the command line's. A journal holds what it read, so nobody needs it to replay.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from simulator.errors import ReaderFailed
from simulator.reading.readings import Reading, Reads

_LONGEST = 60


class TextReader(Protocol):
    """What somebody else writes: a language model, a classifier, other rules."""

    def read(self, text: str, language: str) -> Mapping[str, str]:
        """The intents a text shows, each with its evidence: a stretch of the text, as it stands there."""
        ...


@dataclass(frozen=True, eq=False)
class Substitute:
    """Another reader and what journals call it. Where it is not there, what it read before is remembered by text."""

    name: str
    reader: TextReader | None = None
    remembered: Mapping[str, tuple[Reading, ...]] = field(default_factory=dict)


def reads_instead(other: Substitute | None, rules: Reads, known: Collection[str]) -> Reads:
    """Who reads what comes from outside: the rules, another reader, or whoever knows what that one has read."""
    if other is None:
        return rules
    if other.reader is None:
        return _Remembering(other.remembered, rules)
    return CheckedReader(other.name, other.reader, known)


class _Remembering:
    """What another reader read in the texts of a journal; of any other text, what the rules do."""

    def __init__(self, remembered: Mapping[str, tuple[Reading, ...]], rules: Reads) -> None:
        self._remembered = remembered
        self._rules = rules

    def read(self, text: str, language: str) -> tuple[Reading, ...]:
        """Each intent at most once."""
        found = self._remembered.get(text)
        return self._rules.read(text, language) if found is None else found


class CheckedReader:
    """Another reader of whom only sound answers are taken: known intents, with words that are in the text."""

    def __init__(self, name: str, reader: TextReader, known: Collection[str]) -> None:
        self._name = name
        self._reader = reader
        self._known = frozenset(known)

    def read(self, text: str, language: str) -> tuple[Reading, ...]:
        """Each intent at most once, in the order of their evidence.

        Raises:
            ReaderFailed: it broke, or what it answered makes no sense.
        """
        found = checked(self._name, self._reader, text, language)
        for intent in found:
            if intent not in self._known:
                said = f"{self._name} read {_shown(intent)}, which is no intent of this scenario"
                raise ReaderFailed("reader.nonsense", said)
        return tuple(Reading(one, found[one]) for one in sorted(found, key=lambda one: (text.index(found[one]), one)))


def checked(name: str, reader: TextReader, text: str, language: str) -> Mapping[str, str]:
    """What a reader answers to a text: intents, each with a stretch of it.

    Raises:
        ReaderFailed: it broke, or answered something else.
    """
    try:
        found: object = reader.read(text, language)
    except Exception as error:
        raise ReaderFailed("reader.broke", f"{name} broke: {type(error).__name__}: {error}") from error
    if not isinstance(found, Mapping):
        said = f"{name} answered {_shown(found)}; it must answer a mapping from intent to evidence"
        raise ReaderFailed("reader.nonsense", said)
    for intent, evidence in found.items():
        if not isinstance(intent, str):
            raise ReaderFailed("reader.nonsense", f"{name} read {_shown(intent)}, which is no name of an intent")
        if not isinstance(evidence, str) or not evidence.strip() or evidence not in text:
            said = f"{name} read '{intent}' in {_shown(evidence)}, which is no stretch of the text"
            raise ReaderFailed("reader.nonsense", said)
    return dict(found)


def _shown(value: object) -> str:
    written = repr(value)
    return written if len(written) <= _LONGEST else f"{written[:_LONGEST]}..."
