"""The bodies of the control API: what is asked and what is answered.

Checks shapes; whether a world can do what is asked is the world's.
"""

from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator

from mock_api.control.hindrances import LARGEST_SEED, FaultsWanted
from mock_api.worlds.registry import DEFAULT_SEED
from scenarios.quantities import MINUTE, parse_duration, parse_duration_or_never

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


MillisecondsOrNever = Annotated[
    int,
    BeforeValidator(parse_duration_or_never),
    WithJsonSchema({"type": "string", "pattern": r"^(never|(\d+(d|h|ms|m|s))+)$", "examples": ["3d", "never"]}),
]
"""A duration as people write it, or ``never``."""


class Asked(BaseModel):
    """A request's body: an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class WorldWanted(Asked):
    """Which world to make."""

    scenario: str = Field(min_length=1, max_length=1000, description="A name or a path.", examples=["refund-trap"])
    seed: int = Field(default=DEFAULT_SEED, ge=0, le=LARGEST_SEED, description="Another seed, other luck.")
    starts: str | None = Field(default=None, description="A weekday and a time.", examples=["Thu 18:40"])
    variant: str | None = Field(default=None, description="One of the drill's variants.")
    api_date: date | None = Field(
        default=None, description="The day whose operations the published API has here; none: as the server says."
    )
    throttling: bool | None = Field(
        default=None, description="Whether the published limits are kept; none: as the server says."
    )
    faults: FaultsWanted | None = Field(default=None, description="By which plan requests to it fail.")


class Advance(Asked):
    """How far to let time pass: exactly one of ``by``, ``to`` and ``until``."""

    by: Milliseconds | None = Field(default=None, description="From now.")
    to: Moment | None = Field(default=None, description="Up to and including an instant.")
    until: Literal["next_event"] | None = Field(default=None, description="Until something happens.")
    settle: Annotated[Milliseconds, AfterValidator(_short)] | None = Field(
        default=None,
        description="Stand still, now and at each thing the seller can see, until no command has come for so long on "
        "the wall.",
    )

    @model_validator(mode="after")
    def _one_goal(self) -> "Advance":
        if sum(goal is not None for goal in (self.by, self.to, self.until)) != 1:
            raise ValueError("write exactly one of by, to and until")
        return self


class Awaited(Asked):
    """What an entry of the journal must be like: everything that is said here."""

    event: str | None = Field(
        default=None, description="Its kind, as the journal writes it or the reference.", examples=["MessageReceived"]
    )
    thread: str | None = Field(default=None, description="The thread it is about.")
    order: str | None = Field(default=None, description="The order it is about.")
    said: str | None = Field(default=None, description="What was said in it.", examples=["refund_promised"])
    by: str | None = Field(default=None, description="Whose doing it was.", examples=["buyer", "inbox", "marketplace"])
    where: dict[str, Any] | None = Field(
        default=None, description="Fields of the event and what they hold.", examples=[{"granted": True}]
    )

    @model_validator(mode="after")
    def _something(self) -> "Awaited":
        if not any(
            value is not None for value in (self.event, self.thread, self.order, self.said, self.by, self.where)
        ):
            raise ValueError("say what is awaited: event, thread, order, said, by or where")
        return self


class Wait(Asked):
    """What to let time pass for, and how much of it at most."""

    until: Awaited
    within: Milliseconds = Field(description="Of the world's own time, from now.")
    after: int | None = Field(
        default=None, ge=0, description="The number of the last entry that does not count; the last there is."
    )
    settle: Annotated[Milliseconds, AfterValidator(_short)] | None = Field(default=None, description="As for advance.")


class PaceWanted(Asked):
    """How a world's time is to follow the wall clock from now on."""

    pace: str = Field(max_length=20, description="`stepped`, `fast` or a factor.", examples=["60x"])


class OrderWanted(Asked):
    """An order to be placed now; what is left out is as the scenario has it. Durations are from the purchase."""

    item: str | None = Field(default=None, max_length=500, description="One that is sold here; the first.")
    total: str | None = Field(default=None, pattern=r"^[0-9]{1,7}(\.[0-9]{1,2})?$", examples=["24.90"])
    language: Literal["en", "it", "de", "fr", "es"] | None = Field(
        default=None, description="The buyer's. What is said is read in the languages of the scenario alone."
    )
    fulfilled_by: Literal["merchant", "marketplace"] | None = None
    promised: Milliseconds | None = Field(default=None, description="The promised delivery; 5d.")
    ships: MillisecondsOrNever | None = Field(default=None, description="When the parcel leaves, or `never`; 1d.")
    delivered: MillisecondsOrNever | None = Field(default=None, description="When it arrives, or `never`; as promised.")
    buyer_of: str | None = Field(default=None, description="The order whose buyer orders again; a new buyer.")
    tracked: bool = Field(default=True, description="Whether the carrier scans the parcel.")
    signed: bool = False
    protected: bool = False
    business: bool = False
    opted_out: bool = False


class WordsWanted(Asked):
    """What a buyer is to write now."""

    order: str | None = Field(default=None, description="The order it is about; left out for one that is placed too.")
    text: str = Field(min_length=1, max_length=10_000)


class Injection(Asked):
    """What to put into a world: an order, a buyer's words, or both."""

    order: OrderWanted | None = None
    message: WordsWanted | None = None
    who: str = Field(default="", max_length=100, description="Who wants it so; the journal says it.")

    @model_validator(mode="after")
    def _something(self) -> "Injection":
        if self.order is None and self.message is None:
            raise ValueError("write an order, a message, or both")
        if self.order is None and self.message is not None and self.message.order is None:
            raise ValueError("message: say which order it is about, or place one too")
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
    pace: str


class WorldsListed(BaseModel):
    """Every world of the server."""

    items: list[WorldDescribed]


class Advanced(BaseModel):
    """Where time stands, and what happened on the way; ``next`` where there is more of it in the journal."""

    now: str
    entries: list[dict[str, Any]]
    next: int | None = None


class Injected(Advanced):
    """The order and the thread it is about; the rest as for advance."""

    order_id: str | None
    thread_id: str | None


class Waited(Advanced):
    """Whether what was waited for came, and the entry it came with; the rest as for advance."""

    met: bool
    entry: dict[str, Any] | None


class PaceTold(BaseModel):
    """How a world's time follows the wall clock."""

    pace: str


class JournalPage(BaseModel):
    """Entries in order; ``next`` is the ``after`` of the next page, null when there is none yet."""

    entries: list[dict[str, Any]]
    next: int | None


class Health(BaseModel):
    """That the server answers, and for how many worlds."""

    status: Literal["ok"]
    worlds: int
