"""What examining and reading a text found, as the decisions need it."""

import msgspec

from simulator.policy.messages.rulings import Announcement
from simulator.reading.readings import Reading


class Examination(msgspec.Struct, frozen=True, gc=False):
    """A normalised text, the intents read in it and the message rules it breaks; ``noted`` ones do not stop it."""

    text: str = ""
    intents: tuple[str, ...] = ()
    blocking: tuple[str, ...] = ()
    noted: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    """Facts the findings establish."""
    announces: Announcement = ""
    summarises: bool = False
    """Whether it says how something was resolved, so that nothing is left to ask."""
    reason: str = ""
    """Why a part must leave the marketplace, as a note's words say: technical, safety, everyday or nothing."""
    readings: tuple[Reading, ...] = ()
    """The intents with their evidence."""


NOT_A_TEXT = Examination()
