"""What a verdict rests on, so that a person can look it up: the entry, the instant, and the sentence that was read."""

import msgspec

from scenarios.vocabulary import OUTSIDE, PUBLIC, SAID, intent_of
from simulator.calendar import Calendar
from simulator.domain import events as e
from simulator.domain.circumstances import FEEDBACK_ANSWER
from simulator.domain.facts import ACKNOWLEDGEMENT
from simulator.grading.ground import Established
from simulator.grading.overruling import READ, Overrule
from simulator.grading.stopping import Stop, stops
from simulator.journal.entry import Entry
from simulator.policy.editions import Editions
from simulator.reading.reader import Reader
from simulator.reading.readings import Reading


class Exhibit(msgspec.Struct, frozen=True):
    """One entry behind a verdict. A reading comes with its sentence and the phrase that was found in it."""

    seq: int
    at: str
    """When, in ISO 8601 and UTC."""
    fact: str
    quote: str = ""
    phrase: str = ""
    overruled: bool = False
    """Whether the message says it only because somebody overruled its reading."""

    def __str__(self) -> str:
        quoted = f" ({self.quote})" if self.quote else ""
        return f"entry {self.seq}, {self.at}: {self.fact}{quoted}"

    def as_json(self) -> dict[str, object]:
        """As a document tells it; what is empty is left out."""
        told = {"seq": self.seq, "at": self.at, "fact": self.fact}
        read = {"quote": self.quote, "phrase": self.phrase, "overruled": self.overruled}
        return told | {name: value for name, value in read.items() if value}


class MessageRead(msgspec.Struct, frozen=True):
    """One message of the seller's and everything that was read in it; nothing may have been."""

    seq: int
    at: str
    channel: str
    """thread, feedback, email, call or insert."""
    text: str
    readings: tuple[Exhibit, ...]
    stopped: tuple[Stop, ...] = ()
    """The rules that kept it from the buyer; of such a message nothing is read."""

    def as_json(self) -> dict[str, object]:
        """As a document tells it."""
        left_out = ("seq", "at")
        readings = [
            {name: value for name, value in one.as_json().items() if name not in left_out} for one in self.readings
        ]
        stopped = [one.as_json() for one in self.stopped]
        return msgspec.structs.asdict(self) | {"readings": readings, "stopped": stopped}


class Witness(msgspec.Struct, frozen=True):
    """Shows what a verdict rests on; a text is read once more by the rules it was read by, if no reading was kept."""

    calendar: Calendar
    reader: Reader
    language: str
    editions: Editions
    overruled: tuple[Overrule, ...] = ()

    def shows(self, found: Established) -> Exhibit:
        """The evidence of one fact."""
        seq, at, intent = found.seq, self.calendar.iso(found.entry.at), intent_of(found.fact)
        if any(one.now and (one.seq, one.intent) == (seq, intent) for one in self.overruled):
            return Exhibit(seq, at, found.fact, overruled=True)
        reading = self._reading(found, intent)
        if reading is None:
            return Exhibit(seq, at, found.fact)
        return Exhibit(seq, at, found.fact, " ".join(reading.evidence.split()), reading.pattern)

    def reads(self, entry: Entry) -> MessageRead | None:
        """What was read in a message of the seller's; none where the entry is no such message."""
        match entry.event:
            case e.MessageSent(kind=kind) if kind != ACKNOWLEDGEMENT:
                channel, prefix = "thread", SAID
            case e.MailSent():
                channel, prefix = "email", OUTSIDE
            case e.ContactLogged(channel=channel):
                prefix = OUTSIDE
            case e.FeedbackAnswered():
                channel, prefix = "feedback", PUBLIC
            case e.MessageBlocked():
                return self._stopped(entry, entry.event)
            case _:
                return None
        readings = tuple(self.shows(Established(prefix + intent, entry)) for intent in entry.event.intents)
        return MessageRead(entry.seq, self.calendar.iso(entry.at), channel, entry.event.text, readings)

    def _stopped(self, entry: Entry, event: e.MessageBlocked) -> MessageRead:
        channel = "feedback" if event.kind == FEEDBACK_ANSWER else "thread"
        broken = stops(event, entry.at, self.editions, self.language)
        return MessageRead(entry.seq, self.calendar.iso(entry.at), channel, event.text, (), broken)

    def _reading(self, found: Established, intent: str) -> Reading | None:
        """How an intent was read; none where nothing was, or where an actor declared it."""
        event = found.entry.event
        if not intent or not isinstance(event, READ):
            return None
        readings = found.entry.readings or (self.reader.read(event.text, self.language) if event.text else ())
        return next((one for one in readings if one.intent == intent), None)
