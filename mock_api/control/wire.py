"""The bodies of the control API: what is asked and what is answered.

Checks shapes; whether a world can do what is asked is the world's.
"""

from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator

from mock_api.worlds.registry import DEFAULT_SEED
from scenarios.quantities import MINUTE, parse_duration

LARGEST_SEED = 2**63 - 1
LONGEST_SETTLE = 10 * MINUTE


def _in_utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _short(duration: int) -> int:
    if duration > LONGEST_SETTLE:
        raise ValueError("settle is wall time; 10m is the most")
    return duration


Moment = Annotated[datetime, AfterValidator(_in_utc)]
"""An instant in ISO 8601; UTC unless it says otherwise."""

_WRITTEN = WithJsonSchema({"type": "string", "pattern": r"^(\d+(d|h|ms|m|s))+$", "examples": ["24h", "90m", "1d12h"]})
Milliseconds = Annotated[int, BeforeValidator(parse_duration), _WRITTEN]
"""A duration as people write it."""


class Asked(BaseModel):
    """A request's body: an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class WorldWanted(Asked):
    """Which world to make."""

    scenario: str = Field(min_length=1, max_length=1000, description="A name or a path.", examples=["refund-trap"])
    seed: int = Field(default=DEFAULT_SEED, ge=0, le=LARGEST_SEED, description="Another seed, other luck.")
    starts: str | None = Field(default=None, description="A weekday and a time.", examples=["Thu 18:40"])
    variant: str | None = Field(default=None, description="No scenario has variants yet.")
    api_date: date | None = Field(
        default=None, description="The day whose operations the published API has here; none: as the server says."
    )


class Advance(Asked):
    """How far to let time pass: exactly one of ``by``, ``to`` and ``until``."""

    by: Milliseconds | None = Field(default=None, description="From now.")
    to: Moment | None = Field(default=None, description="Up to and including an instant.")
    until: Literal["next_event"] | None = Field(default=None, description="Until something happens.")
    settle: Annotated[Milliseconds, AfterValidator(_short)] | None = Field(
        default=None,
        description="Stand still at each thing the seller can see until no command has come for so long on the wall.",
    )

    @model_validator(mode="after")
    def _one_goal(self) -> "Advance":
        if sum(goal is not None for goal in (self.by, self.to, self.until)) != 1:
            raise ValueError("write exactly one of by, to and until")
        return self


class WorldOpened(BaseModel):
    """A world and everything that opens it."""

    id: str
    client_id: str
    client_secret: str
    refresh_token: str
    inbox_token: str
    marketplace_id: str
    now: str
    alias_domain: str


class WorldDescribed(WorldOpened):
    """A world as it is now."""

    scenario: str
    seed: int
    entries: int
    digest: str


class WorldsListed(BaseModel):
    """Every world of the server."""

    items: list[WorldDescribed]


class Advanced(BaseModel):
    """Where time stands, and what happened on the way; ``next`` where there is more of it in the journal."""

    now: str
    entries: list[dict[str, Any]]
    next: int | None = None


class JournalPage(BaseModel):
    """Entries in order; ``next`` is the ``after`` of the next page, null when there is none yet."""

    entries: list[dict[str, Any]]
    next: int | None


class Health(BaseModel):
    """That the server answers, and for how many worlds."""

    status: Literal["ok"]
    worlds: int
