"""The story language: steps of a buyer, what she does in them and what she reacts to.

Vocabulary and shape only; the interpreter lives in the simulator and is unknown here.
"""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, PlainSerializer, model_validator

from scenarios.document import Document
from scenarios.quantities import DAY, Duration, Share, format_duration, parse_duration

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


FILINGS = ("claim", "chargeback", "return", "cancellation")
VOTES = ("feedback", "survey", "return_feedback")


class Filing(Document):
    """What a buyer opens: exactly one of a claim, a chargeback, a return and a cancellation."""

    claim: Literal["a_to_z"] | None = None
    chargeback: Literal["service", "fraud"] | None = None
    return_: str | None = Field(default=None, alias="return")
    """Why she wants to send it back."""
    cancellation: Literal["official", "message"] | None = None
    """By the marketplace's form, or only in a message of hers."""
    reason: str = ""
    """Of a claim or a chargeback."""
    defended_by: tuple[str, ...] | None = None
    """Facts that defend the claim, all together; without the key, what the policy has for the reason."""
    sends_after: Duration = 2 * DAY
    """From the authorisation to the instant the carrier takes the returned parcel."""
    travels: Duration = 3 * DAY
    """How long the returned parcel is on its way."""

    @model_validator(mode="after")
    def _one_filing(self) -> "Filing":
        kinds = (self.claim, self.chargeback, self.return_, self.cancellation)
        _one_of(FILINGS, kinds, "a buyer opens")
        if self.claim and not self.reason:
            raise ValueError("a claim has a reason; write 'reason: not_received'")
        if self.chargeback == "service" and not self.reason:
            raise ValueError("a service chargeback has a reason; write 'reason: not_received'")
        if self.reason and not (self.claim or self.chargeback):
            raise ValueError("only a claim or a chargeback has a 'reason'; a return is written 'return: unwanted'")
        if self.defended_by is not None and not self.claim:
            raise ValueError("'defended_by' belongs to a claim")
        return self


class Vote(Document):
    """What a buyer leaves, with a chance drawn once per buyer: feedback, a survey's vote or a word on her return."""

    feedback: int | None = Field(default=None, ge=1, le=5)
    """Stars for the seller."""
    survey: int | None = Field(default=None, ge=1, le=5)
    """Stars for the seller's last reply."""
    return_feedback: Literal["satisfied", "dissatisfied"] | None = None
    """How the return went."""
    comment: Text | None = None
    """What she writes with the feedback."""
    chance: Share = 1.0

    @model_validator(mode="after")
    def _one_vote(self) -> "Vote":
        _one_of(VOTES, (self.feedback, self.survey, self.return_feedback), "a buyer leaves")
        if self.comment is not None and self.feedback is None:
            raise ValueError("only feedback has a 'comment'")
        return self


def _one_of(names: tuple[str, ...], values: tuple[object, ...], what: str) -> None:
    given = [name for name, value in zip(names, values, strict=True) if value is not None]
    if len(given) != 1:
        raise ValueError(f"{what} exactly one of {', '.join(names)}; found {' and '.join(given) or 'none'}")


class Step(Document):
    """One state of a buyer: an optional wait, the deeds, an optional end, then reactions."""

    note: str = ""
    waits: Duration = 0
    says: Text | None = None
    emails: Text | None = None
    opens: Filing | None = None
    withdraws: Literal["claim", "question", "return", "feedback"] | None = None
    """What she takes back: a question, too, so that it waits for an answer no longer."""
    leaves: Vote | None = None
    reports: Literal["seller"] | None = None
    """She tells the marketplace what the seller did outside of it."""
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
