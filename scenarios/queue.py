"""The file of a session: drills in one queue, by name or drawn from the shelf, each with the time at which it begins.

Shape only; finding the drills and putting them into one world is ``assembly``'s.
"""

from datetime import datetime

from pydantic import Field, model_validator

from scenarios.bounds import Limit
from scenarios.document import Document, exactly_one_of
from scenarios.files import Name, Start
from scenarios.model import Account, Level, Skill
from scenarios.quantities import Duration, LocalInstant, Share
from scenarios.reading import Language

MOST_DRILLS = 50
"""How many drills a session has at most."""

_DRAWN = ("count", "every", "seed")
_NAMED = ("variant", "language")


class AnyOf(Document):
    """Which drills of the shelf may be drawn."""

    level: Level | None = None
    """How hard they are."""
    teaches: Skill | None = None
    """What can be learnt by them."""

    @model_validator(mode="after")
    def _says_which(self) -> "AnyOf":
        if self.level is None and self.teaches is None:
            raise ValueError("say which drills: write a 'level', what one 'teaches', or both")
        return self


class Queued(Document):
    """One drill of a session, or several drawn from the shelf."""

    model_config = exactly_one_of("scenario", "any_of")

    scenario: str | None = None
    """A drill, by name, or by path as seen from this file."""
    any_of: AnyOf | None = None
    """Draw drills of this kind."""
    at: Duration = 0
    """From the beginning of the session to the buyer's first move; of drills that are drawn, the first one's."""
    variant: str | None = None
    """One of the drill's variants."""
    language: Language | None = None
    """What the buyer writes."""
    count: int = Field(default=1, ge=1, le=MOST_DRILLS)
    """How many are drawn, no drill twice."""
    every: Duration | None = None
    """From the beginning of one that is drawn to that of the next."""
    seed: int | None = Field(default=None, ge=0)
    """Another seed, other drills; none: the session's."""

    @model_validator(mode="after")
    def _named_or_drawn(self) -> "Queued":
        given = self.model_fields_set
        if (self.scenario is None) == (self.any_of is None):
            raise ValueError("an entry has either a 'scenario' or 'any_of'")
        for key in _NAMED if self.scenario is None else _DRAWN:
            if key in given:
                needs = "scenario" if key in _NAMED else "any_of"
                raise ValueError(f"'{key}' goes with '{needs}'")
        if self.any_of is not None and self.count > 1 and self.every is None:
            raise ValueError("several drills that are drawn come one after the other; write 'every: 30m'")
        return self


class SessionFile(Document):
    """A file that begins with ``session:``."""

    name: Name = Field(alias="session")
    """Its name."""
    title: str
    """What it is called for people."""
    about: str = ""
    """A sentence or two about it."""
    begins: LocalInstant = datetime(2026, 1, 5, 9)
    """When the world begins, whatever its drills say."""
    starts: Start | None = None
    """The first such moment from ``begins`` on."""
    zone: str = "UTC"
    """Time zone of ``begins``."""
    policy: str | None = None
    """The marketplace's rules for all of them; none: those of the drills, which must be the same."""
    queue: tuple[Queued, ...] = Field(min_length=1, max_length=MOST_DRILLS)
    """The drills."""
    account: Account | None = None
    """The seller's past; none: that of all drills together."""
    enough: Share = Field(default=1.0, alias="pass")
    """Which share of the drills must be passed."""
    seed: int = Field(default=1, ge=0)
    """What draws the drills of ``any_of``."""
    thresholds: dict[str, Limit] = {}
    """Measure → the bound it must keep over the whole session; those of the drills are not kept."""
