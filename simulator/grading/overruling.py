"""Readings that somebody overrules: the journal stays as it is, and only the grade takes the message otherwise."""

import re
from collections.abc import Iterable, Mapping

import msgspec

from scenarios.suggestion import suggestion
from simulator.domain import events as e
from simulator.domain.facts import facts_of
from simulator.errors import OverruleRefused
from simulator.journal.entry import Entry

READ = e.MessageSent | e.MailSent | e.ContactLogged | e.FeedbackAnswered
"""What the seller wrote and somebody read."""

_WRITTEN = re.compile(r"(?P<seq>[0-9]{1,9}):(?P<sign>[+-])(?:said\.|outside\.|public\.)?(?P<intent>[a-z][a-z0-9_]*)")
_HOW = "write 12:+refund_confirmed, or 12:-refund_confirmed"


class Overrule(msgspec.Struct, frozen=True):
    """One reading of one message, taken otherwise: the entry says the intent ``now``, or does not."""

    seq: int
    intent: str
    now: bool

    @property
    def was(self) -> bool:
        """How it was read."""
        return not self.now

    def __str__(self) -> str:
        return f"{self.seq}:{'+' if self.now else '-'}{self.intent}"

    def as_json(self) -> dict[str, object]:
        """As a document tells it."""
        return {"seq": self.seq, "intent": self.intent, "was": self.was, "now": self.now}


def parse_overrule(written: str) -> Overrule:
    """The overrule of ``12:+refund_confirmed``: entry 12 does say it; with a minus, it does not.

    Raises:
        OverruleRefused: ``overrule.malformed``.
    """
    found = _WRITTEN.fullmatch(written.strip())
    if found is None:
        raise OverruleRefused("overrule.malformed", f"'{written[:80]}' overrules nothing; {_HOW}")
    return Overrule(int(found["seq"]), found["intent"], found["sign"] == "+")


def overruled(
    entries: tuple[Entry, ...], wanted: Iterable[Overrule], known: Iterable[str]
) -> tuple[tuple[Entry, ...], tuple[Overrule, ...]]:
    """The entries as they are read now, and what is other than it was. ``known``: every intent there is.

    Overrules count in their order; two that take each other back leave nothing behind.

    Raises:
        OverruleRefused: one is about no message, or an intent that is not known, or changes nothing.
    """
    intents = frozenset(known)
    by_seq = {entry.seq: entry for entry in entries}
    taken: dict[tuple[int, str], Overrule] = {}
    for one in wanted:
        by_seq[one.seq] = _changed(by_seq, one, intents)
        if taken.pop((one.seq, one.intent), None) is None:
            taken[one.seq, one.intent] = one
    return tuple(by_seq[entry.seq] for entry in entries), tuple(taken.values())


def _changed(entries: Mapping[int, Entry], one: Overrule, known: frozenset[str]) -> Entry:
    """The entry that says the intent, or does not any more."""
    if one.intent not in known:
        hint = suggestion(one.intent, known)
        raise OverruleRefused("overrule.unknown_intent", "; ".join(filter(None, (f"no intent '{one.intent}'", hint))))
    entry = entries.get(one.seq)
    event = None if entry is None else entry.event
    if isinstance(event, e.MessageBlocked):
        raise OverruleRefused("overrule.no_message", f"entry {one.seq} was stopped, so that it says nothing to anybody")
    if entry is None or not isinstance(event, READ):
        raise OverruleRefused(
            "overrule.no_message", f"entry {one.seq} is no message of the seller's that this grade is about"
        )
    if not event.text.strip() and not event.intents:
        raise OverruleRefused("overrule.no_message", f"entry {one.seq} holds no words, so that it says nothing")
    if (one.intent in event.intents) == one.now:
        how = "says" if one.now else "does not say"
        raise OverruleRefused("overrule.no_change", f"entry {one.seq} {how} '{one.intent}' already")
    kept = tuple(intent for intent in event.intents if intent != one.intent)
    changed = msgspec.structs.replace(event, intents=(*kept, one.intent) if one.now else kept)
    if facts_of(changed) == facts_of(event):
        raise OverruleRefused("overrule.no_change", f"entry {one.seq} is an acknowledgement, which says nothing")
    return msgspec.structs.replace(entry, event=changed)
