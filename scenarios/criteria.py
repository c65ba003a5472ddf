"""The scorecard of a drill: criteria, each of them one graded line, and those of the house that hold for every drill.

Shape only; a run is graded in the simulator.
"""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema, model_validator

from scenarios.document import Document, exactly_one_of
from scenarios.quantities import Duration, format_duration, parse_duration
from scenarios.texts import Words, in_language
from scenarios.wanted import Fact, Facts

CriterionKind = Literal["must", "must_not", "not_both", "not_only", "reply_within"]

KINDS_OF_CRITERION: tuple[CriterionKind, ...] = ("must", "must_not", "not_both", "not_only", "reply_within")
"""What a criterion may ask, one thing each."""

FULL_SCORE = 100
PASS_MARK = 80


def _before(written: object) -> object:
    """A duration begins with a digit; a fact never does. A bare number is a duration that lacks its unit."""
    is_duration = isinstance(written, int | float) or (isinstance(written, str) and written[:1].isdigit())
    return parse_duration(written) if is_duration else written


Before = Annotated[
    int | Fact,
    BeforeValidator(_before),
    PlainSerializer(lambda value: format_duration(value) if isinstance(value, int) else value),
    WithJsonSchema({"type": ["string", "object"], "examples": ["claim_opened", "24h"]}),
]
"""A fact, or a duration since the drill began."""


class Graded(Document):
    """What a drill's criterion and the house's have in common: one thing that is asked, and under which terms."""

    model_config = exactly_one_of(*KINDS_OF_CRITERION)

    criterion: str = Field(min_length=1)
    """Its name, or the very sentence people read; unique among its like."""
    says: Words = ""
    """The sentence people read, where ``criterion`` is only a name."""
    critical: bool = False
    """Whether failing it fails the drill, whatever the score."""
    must: Facts | None = None
    """All of these must be there in the end; ``before`` something, if it says so."""
    must_not: Facts | None = None
    """None of these may come; ``unless``: but for those that came after all of these were there."""
    not_both: Annotated[Facts, Field(min_length=2)] | None = None
    """At most one of these."""
    not_only: Facts | None = None
    """A seller who wrote must have written something else as well."""
    reply_within: Duration | None = None
    """Every message of the buyer's that wants an answer must be answered so soon."""
    before: Before | None = None
    """A fact before which, or how long after the start, what ``must`` be there has to be there."""
    unless: Facts = ()
    """What ``must`` be there is not asked for when all of these are; what ``must_not`` come may come after them."""
    lesson: Words = ""
    """What the debrief says about it."""

    @property
    def kind(self) -> CriterionKind:
        """What is asked."""
        return next(kind for kind in KINDS_OF_CRITERION if getattr(self, kind) is not None)

    def sentence(self, language: str) -> str:
        """What people read, in a language as far as it is written in it."""
        return in_language(self.says, language) or self.criterion

    @model_validator(mode="after")
    def _asks_one_thing(self) -> "Graded":
        given = [kind for kind in KINDS_OF_CRITERION if getattr(self, kind) is not None]
        if len(given) != 1:
            found = " and ".join(given) or "none"
            raise ValueError(f"a criterion has exactly one of {', '.join(KINDS_OF_CRITERION)}; found {found}")
        if self.before is not None and self.must is None:
            raise ValueError("only a 'must' has a 'before'")
        if self.unless and self.must is None and self.must_not is None:
            raise ValueError("only a 'must' and a 'must_not' have an 'unless'")
        if self.must == () or self.must_not == () or self.not_only == ():
            raise ValueError(f"'{given[0]}' names no fact")
        return self


class Criterion(Graded):
    """One graded line of a drill. The points of a drill's criteria come to 100."""

    points: int = Field(default=0, ge=0, le=FULL_SCORE)
    """What it earns, if it is met."""


class HouseCriterion(Graded):
    """A criterion of the policy's, which every drill under it is graded by too: it earns nothing and may cost."""

    costs: int = Field(default=0, ge=0, le=FULL_SCORE)
    """Points that are lost, if it is not met."""
