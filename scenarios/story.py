"""The story language: steps of a buyer, what she does in them and what she reacts to.

Vocabulary and shape only; the interpreter lives in the simulator and is unknown here.
"""

from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, WithJsonSchema, model_validator

from scenarios.document import Document, PlacedError, exactly_one_of, in_list
from scenarios.quantities import DAY, Duration, Share, format_duration, parse_duration
from scenarios.suggestion import suggestion
from scenarios.texts import Line, Text
from scenarios.wanted import Fact, Facts

MOST_TIMES = 100
MOST_STEPS = 500
LONGEST_CHAIN = 20
"""Steps of which each is like the next."""
MOST_REACTIONS = 100
TRIGGERS = ("hears", "did", "once", "silence", "waited", "since_start")
PATIENCE = "$patience"


def _duration_or_patience(written: object) -> int | str:
    return PATIENCE if written == PATIENCE else parse_duration(written)


Patience = Annotated[
    int | str,
    BeforeValidator(_duration_or_patience),
    PlainSerializer(lambda value: value if isinstance(value, str) else format_duration(value)),
    WithJsonSchema({"type": "string", "pattern": r"^(\$patience|(\d+(d|h|m|s|ms))+)$", "examples": [PATIENCE, "16h"]}),
]
"""A duration, or ``$patience``: the buyer's own."""


Files = Annotated[tuple[str, ...], BeforeValidator(in_list)]
"""The name of one file, or a list of names."""


class Trigger(Document):
    """Exactly one trigger, and guards over the facts so far."""

    model_config = exactly_one_of(*TRIGGERS)

    hears: str | None = None
    """At the moment a message in the thread says this intent."""
    did: Fact | None = None
    """At the moment this fact comes about."""
    once: Fact | None = None
    """As soon as this fact is there, now or later."""
    silence: Patience | None = None
    """So long since her oldest unanswered message, or since the step began where that is later."""
    waited: Duration | None = None
    """So long since the step began, whatever the seller wrote."""
    since_start: Duration | None = None
    """So long since the story began."""
    provided: Facts = ()
    """Only if all of these facts are there."""
    unless: Facts = ()
    """Only if none of these facts is there."""

    @model_validator(mode="after")
    def _one_trigger(self) -> "Trigger":
        given = [name for name in TRIGGERS if getattr(self, name) is not None]
        if len(given) != 1:
            found = " and ".join(given) or "none"
            raise ValueError(f"{self._noun} has exactly one trigger of {', '.join(TRIGGERS)}; found {found}")
        return self

    @property
    def is_guarded(self) -> bool:
        """Whether it depends on facts that it fits."""
        return bool(self.provided or self.unless)

    @property
    def _noun(self) -> str:
        return "a trigger"


class Reaction(Trigger):
    """A trigger with its guards, and the step to go to."""

    go: str
    """The step she goes to."""
    at_most: int | None = Field(default=None, ge=1, le=MOST_TIMES)
    """How many times in a story it is taken; equal reactions, as ``like`` makes them, are counted together."""

    @property
    def _noun(self) -> str:
        return "a reaction"


FILINGS = ("claim", "chargeback", "return", "cancellation")
VOTES = ("feedback", "survey", "return_feedback")


class Filing(Document):
    """What a buyer opens: exactly one of a claim, a chargeback, a return and a cancellation."""

    model_config = exactly_one_of(*FILINGS)

    claim: Literal["a_to_z"] | None = None
    """The kind of claim."""
    chargeback: Literal["service", "fraud"] | None = None
    """Through her bank: because of the service, or because it was not her."""
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

    model_config = exactly_one_of(*VOTES)

    feedback: int | None = Field(default=None, ge=1, le=5)
    """Stars for the seller."""
    survey: int | None = Field(default=None, ge=1, le=5)
    """Stars for the seller's last reply."""
    return_feedback: Literal["satisfied", "dissatisfied"] | None = None
    """How the return went."""
    comment: Text | None = None
    """What she writes with the feedback."""
    chance: Share = 1.0
    """How likely she leaves it."""

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
    """For people who read the file."""
    waits: Duration = 0
    """She does nothing and reads nothing for so long, then does the deeds below."""
    says: Text | None = None
    """She writes in the marketplace's thread."""
    attaches: Files = ()
    """Files she shows with what she says."""
    emails: Text | None = None
    """She writes to the shop's own mailbox, which the marketplace cannot see."""
    opens: Filing | None = None
    """She opens a claim, a chargeback, a return or a cancellation."""
    withdraws: Literal["claim", "question", "return", "feedback"] | None = None
    """What she takes back: a question, too, so that it waits for an answer no longer."""
    leaves: Vote | None = None
    """She leaves feedback, a survey's vote or a word on her return."""
    reports: Literal["seller"] | None = None
    """She tells the marketplace what the seller did outside of it."""
    ends: str | None = None
    """The story ends, with this ending."""
    reacts: tuple[Reaction, ...] = Field(default=(), max_length=MOST_REACTIONS)
    """What she reacts to; the first reaction that fits wins."""
    like: str | None = None
    """Another step, whose reactions come after its own; none in a story that was read: they are there then."""

    @model_validator(mode="after")
    def _shows_what_she_says(self) -> "Step":
        if self.attaches and self.says is None:
            raise ValueError("a file goes with a message: where she 'attaches' she 'says' something")
        return self


class Persona(Document):
    """A temper: how long she waits and lines she says."""

    patience: Duration
    """How long she waits in a drill before she asks again: ``$patience``."""
    lines: dict[str, dict[str, Line]] = {}
    """A line's name → what she says, by language; a story writes ``$name``."""


class PersonaPack(Document):
    """Personas by name."""

    personas: dict[str, Persona]
    """A persona's name → what she is like."""


def likened(story: dict[str, Step]) -> dict[str, Step]:
    """The story with the reactions of every step that others are like in those others, too.

    Raises:
        PlacedError: a step is like one that is not there, in the end like itself, or by too long a way like another.
    """
    return {name: _likened(story, name) for name in story}


def _likened(story: dict[str, Step], name: str) -> Step:
    step, reacts, chain = story[name], dict.fromkeys(story[name].reacts), [name]
    while (other := story[chain[-1]].like) is not None:
        if other not in story:
            raise PlacedError(_no_step(other, story), chain[-1], "like")
        if other in chain:
            raise PlacedError(f"'{other}' is like itself{_by_way_of(chain, other)}", chain[-1], "like")
        if len(chain) > LONGEST_CHAIN:
            raise PlacedError(f"'{name}' is like another by way of more than {LONGEST_CHAIN} steps", name, "like")
        chain.append(other)
        reacts |= dict.fromkeys(story[other].reacts)
    return step if step.like is None else step.model_copy(update={"like": None, "reacts": tuple(reacts)})


def _no_step(name: str, story: dict[str, Step]) -> str:
    near = suggestion(name, story)
    return f"no step '{name}'" + (f": {near}" if near else "")


def _by_way_of(chain: list[str], name: str) -> str:
    between = [f"'{step}'" for step in chain[chain.index(name) + 1 :]]
    return f", by way of {', '.join(between)}" if between else ""


Story = Annotated[dict[str, Step], Field(min_length=1, max_length=MOST_STEPS), AfterValidator(likened)]
"""Steps by name; the first one written opens the story."""
