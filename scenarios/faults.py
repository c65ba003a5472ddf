"""A fault plan: what goes wrong on the way between a seller's software and the marketplace, with which requests, when.

Pure data; the server makes it happen. It never changes what happens in a world by itself.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, WithJsonSchema, model_validator

from scenarios.document import Document, in_list
from scenarios.files import Name
from scenarios.operations import OPERATIONS, PUBLISHED
from scenarios.quantities import MINUTE, Duration, Share, format_duration, parse_duration
from scenarios.suggestion import listed, suggestion

FaultName = Literal["throttled", "failed", "unavailable", "expired_token", "slow", "clock_skew", "truncated", "closed"]

ANSWERS: frozenset[str] = frozenset({"throttled", "failed", "unavailable", "expired_token"})
"""The faults that are an answer of their own."""

DAMAGES: frozenset[str] = frozenset({"truncated", "closed"})
"""The faults that break the answer on its way."""

MOST_RULES = 100
LONGEST_DELAY = 10 * MINUTE

_NEEDED = {"slow": "delay", "clock_skew": "skew"}
_ALLOWED = {
    "delay": ("slow",),
    "skew": ("clock_skew",),
    "keeps": ("truncated",),
    "done": ("failed", "unavailable", "closed"),
}


def parse_skew(written: object) -> int:
    """Milliseconds a clock is ahead: ``5m``, or behind: ``-5m``.

    Raises:
        ValueError: it is not written so.
    """
    if not isinstance(written, str):
        raise ValueError(f"{written!r} is not a duration; write 5m for a clock that is ahead and -5m for one behind")
    behind = written.startswith("-")
    return -parse_duration(written[1:]) if behind else parse_duration(written)


def format_skew(milliseconds: int) -> str:
    """The writing of it."""
    return "-" * (milliseconds < 0) + format_duration(abs(milliseconds))


def parse_when(written: object) -> int | datetime:
    """Milliseconds since a world began, from ``2h``, or an instant in ISO 8601; in UTC unless it says otherwise.

    Raises:
        ValueError: it is neither.
    """
    moment = written if isinstance(written, datetime) else _iso(written)
    if moment is None:
        try:
            return parse_duration(written)
        except ValueError:
            said = f"{written!s} is neither a time since the world began nor an instant"
            raise ValueError(f"{said}; write 2h, or 2026-01-05T15:00Z") from None
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{written!s} is no instant of the years 1 to 9999 in UTC") from None


def format_when(when: int | datetime) -> str:
    """The writing of either."""
    return format_duration(when) if isinstance(when, int) else when.isoformat().replace("+00:00", "Z")


def _iso(written: object) -> datetime | None:
    try:
        return datetime.fromisoformat(written) if isinstance(written, str) else None
    except ValueError:
        return None


def _operation(written: object) -> object:
    """A pattern that some operation fits."""
    if isinstance(written, str) and not any(fits(written, name) for name in OPERATIONS):
        near = suggestion(written, [*OPERATIONS, *(name.rpartition("/")[2] for name in OPERATIONS)])
        legible = written.encode(errors="replace").decode()
        raise ValueError("; ".join(filter(None, (f"no operation is called '{legible}'", near))))
    return written


def fits(pattern: str, operation: str) -> bool:
    """Whether a pattern means an operation: by its whole name, or without a slash by the last word of it."""
    return fnmatchcase(operation if "/" in pattern else operation.rpartition("/")[2], pattern)


When = Annotated[
    int | datetime,
    BeforeValidator(parse_when),
    PlainSerializer(format_when),
    WithJsonSchema({"type": "string", "examples": ["2h", "2026-01-05T15:00:00Z"]}),
]
Skew = Annotated[
    int,
    BeforeValidator(parse_skew),
    PlainSerializer(format_skew),
    WithJsonSchema({"type": "string", "pattern": r"^-?(\d+(d|h|ms|m|s))+$", "examples": ["-5m"]}),
]
OperationPattern = Annotated[str, BeforeValidator(_operation)]


class FaultRule(Document):
    """One thing that goes wrong. It strikes a request of which all that is said here is so."""

    fault: FaultName
    """What goes wrong."""
    operations: Annotated[tuple[OperationPattern, ...], BeforeValidator(in_list)] = ()
    """Names of operations, or patterns such as `messaging/*`; none: all of the published API but the login."""
    first: int | None = Field(default=None, ge=1)
    """Only so many requests of each operation, counted from the beginning of the window."""
    share: Share = Field(default=1.0, gt=0)
    """How many of them, by the luck of the plan's seed."""
    start: When | None = Field(default=None, alias="from")
    """The window of simulated time begins here."""
    end: When | None = Field(default=None, alias="until")
    """The window is over here."""
    delay: Duration | None = Field(default=None, gt=0, le=LONGEST_DELAY)
    """How long `slow` waits, on the wall."""
    skew: Skew | None = None
    """How far the clock of `clock_skew` is ahead, or with a minus behind."""
    keeps: Share = 0.5
    """How much of the body `truncated` lets through."""
    done: bool = False
    """Whether what was asked is done all the same, and only the answer says otherwise."""

    @model_validator(mode="after")
    def _means_something(self) -> "FaultRule":
        needed = _NEEDED.get(self.fault)
        if needed is not None and getattr(self, needed) is None:
            raise ValueError(f"'{self.fault}' needs '{needed}'")
        for key, faults in _ALLOWED.items():
            if key in self.model_fields_set and self.fault not in faults:
                raise ValueError(f"'{key}' means nothing for '{self.fault}', only for {listed(faults)}")
        if isinstance(self.start, int) and isinstance(self.end, int) and self.end <= self.start:
            raise ValueError("the window is empty: 'until' is not after 'from'")
        return self

    def means(self, operation: str) -> bool:
        """Whether it may strike requests of an operation."""
        if not self.operations:
            return operation in PUBLISHED
        return any(fits(pattern, operation) for pattern in self.operations)

    @property
    def is_certain(self) -> bool:
        """Whether it strikes every request of its operations at every time."""
        return self.first is None and self.share == 1 and self.start is None and self.end is None


def _bounded(rules: tuple[FaultRule, ...]) -> tuple[FaultRule, ...]:
    # Not by bounds of the field: what is wrong with a rule would be told as if there were none.
    if not 1 <= len(rules) <= MOST_RULES:
        raise ValueError(f"there are {len(rules)} rules; write 1 to {MOST_RULES}")
    return rules


Rules = Annotated[tuple[FaultRule, ...], AfterValidator(_bounded)]


class FaultRules(Document):
    """What goes wrong, rule by rule. All rules that strike a request do; the first that answers it does so."""

    seed: int | None = Field(default=None, ge=0)
    """What its luck is drawn from; none: the world's seed."""
    rules: Rules
    """In order; between 1 and 100."""


class FaultPlan(FaultRules):
    """A file that begins with ``faults:``."""

    name: Name = Field(alias="faults")
    """Its name."""
    title: str
    """What it is called for people."""
    about: str = ""
    """A sentence or two about it."""


def operations_of(rule: FaultRule, operations: Iterable[str] = OPERATIONS) -> frozenset[str]:
    """All operations whose requests a rule may strike."""
    return frozenset(filter(rule.means, operations))
