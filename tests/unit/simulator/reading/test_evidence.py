"""The words behind what an entry says: journalled, or found again by the rules."""

import msgspec

from scenarios.quantities import HOUR
from simulator.domain import commands as c
from simulator.journal.entry import Entry
from simulator.reading.evidence import readings_of
from simulator.reading.readings import Reading
from simulator.reading.substitute import Substitute
from simulator.run import Production, open_world
from tests.casting import drill

TEXT = "Good news: we have refunded you. Have a nice day."


class Sees:
    """Reads the same in everything."""

    def read(self, text: str, language: str) -> dict[str, str]:
        return {"tracking_explained": "nice day"}


def answered(production: Production, text: str) -> Entry:
    world = open_world(production, 7)
    world.advance_to(HOUR)
    first = world.submit(c.Reply(1, text), "inbox")
    return next(world.journal.entries(first - 1))


def test_the_rules_find_their_sentence_again() -> None:
    production = Production(drill())
    entry = answered(production, TEXT)
    assert entry.readings == ()
    (reading,) = readings_of(entry, production.reader)
    assert (reading.intent, reading.evidence) == ("refund_confirmed", "Good news: we have refunded you.")
    assert reading.pattern


def test_what_another_reader_read_is_quoted_as_it_was_journalled() -> None:
    production = Production(drill(), Substitute("mine:Sees", Sees()))
    entry = answered(production, TEXT)
    assert readings_of(entry, production.reader) == (Reading("tracking_explained", "nice day"),)


def test_what_nobody_finds_again_is_the_whole_text() -> None:
    production = Production(drill())
    entry = answered(production, TEXT)
    told = msgspec.structs.replace(entry.event, intents=("thanks",))
    assert readings_of(Entry(1, 0, "inbox", told), production.reader) == (Reading("thanks", TEXT),)


def test_what_has_no_text_has_no_words() -> None:
    production = Production(drill())
    world = open_world(production, 7)
    assert all(readings_of(entry, production.reader) == () for entry in world.journal.entries())
