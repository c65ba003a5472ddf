"""The story language: steps of a buyer, what she does in them and what she reacts to.

Vocabulary and shape only; the interpreter lives in the simulator and is unknown here.
"""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, PlainSerializer, model_validator

from scenarios.document import Document
from scenarios.quantities import Duration, Share, format_duration, parse_duration

TRIGGERS = ("hears", "did", "once", "silence", "waited", "since_start")
PATIENCE = "$patience"
LINE = "$"
"""Begins the name of a line of the buyer's persona."""


def _as_tuple(written: object) -> object:
    return (written,) if isinstance(written, str) else written


def _duration_or_patience(written: object) -> int | str:
    return PATIENCE if written == PATIENCE else parse_duration(written)


def _text(written: object) -> object:
    if isinstance(written, str) and written.startswith(LINE) and written != LINE:
        return written
    if isinstance(written, dict) and written and all(isinstance(line, str) for line in written.values()):
        return written
    raise ValueError("a text stands under its language, as in {en: Hello}, or is a persona's line, as in $nag")


Facts = Annotated[tuple[str, ...], BeforeValidator(_as_tuple)]
"""One fact or a list of facts."""

Patience = Annotated[
    int | str,
    BeforeValidator(_duration_or_patience),
    PlainSerializer(lambda value: value if isinstance(value, str) else format_duration(value)),
]
"""A duration, or ``$patience``: the buyer's own."""

Text = Annotated[dict[str, str] | str, BeforeValidator(_text)]
"""Lines by language, or ``$name``: a line of the buyer's persona."""


class Reaction(Document):
    """Exactly one trigger, guards over the facts so far, and the step to go to."""

    hears: str | None = None
    did: str | None = None
    once: str | None = None
    silence: Patience | None = None
    waited: Duration | None = None
    since_start: Duration | None = None
    provided: Facts = ()
    unless: Facts = ()
    go: str

    @model_validator(mode="after")
    def _one_trigger(self) -> "Reaction":
        given = [name for name in TRIGGERS if getattr(self, name) is not None]
        if len(given) != 1:
            found = " and ".join(given) or "none"
            raise ValueError(f"a reaction has exactly one trigger of {', '.join(TRIGGERS)}; found {found}")
        return self


class OpenClaim(Document):
    """An A-to-z claim; ``defended_by`` overrides the policy's list for its reason."""

    claim: Literal["a_to_z"]
    reason: str
    defended_by: tuple[str, ...] | None = None


class LeaveFeedback(Document):
    """Seller feedback, left with a chance drawn once per buyer."""

    feedback: int = Field(ge=1, le=5)
    comment: Text | None = None
    chance: Share = 1.0


class Step(Document):
    """One state of a buyer: an optional wait, the deeds, an optional end, then reactions."""

    note: str = ""
    waits: Duration = 0
    says: Text | None = None
    emails: Text | None = None
    opens: OpenClaim | None = None
    withdraws: Literal["claim", "question"] | None = None
    """The claim; or the question, so that it waits for an answer no longer."""
    leaves: LeaveFeedback | None = None
    ends: str | None = None
    reacts: tuple[Reaction, ...] = ()


class Persona(Document):
    """A temper: how long she waits and lines she says."""

    patience: Duration
    lines: dict[str, dict[str, str]] = {}


class PersonaPack(Document):
    """Personas by name."""

    personas: dict[str, Persona]


Story = Annotated[dict[str, Step], Field(min_length=1)]
"""Steps by name; the first one written opens the story."""
