"""What examining and reading a text found, as the decisions need it."""

import msgspec


class Examination(msgspec.Struct, frozen=True, gc=False):
    """A normalised text, the intents read in it and the message rules it breaks; ``noted`` ones do not stop it."""

    text: str = ""
    intents: tuple[str, ...] = ()
    blocking: tuple[str, ...] = ()
    noted: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    """Facts the findings establish."""


NOT_A_TEXT = Examination()
