"""A fitted market played over days that were held back from the fit, beside what really happened in them.

The band is of one month's figure, not of the mean: what luck, and not knowing the rate of tickets exactly, can do.
"""

from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from statistics import NormalDist

import numpy as np
from scipy import stats

from scenarios.model import Scenario
from scenarios.quantities import DAY, HOUR
from simulator.domain import events as e
from simulator.fitting.columns import UNKNOWN, Conversations
from simulator.fitting.findings import TooLittle
from simulator.fitting.span import Span
from simulator.fitting.wall_clock import Real, Whole, date_of, from_local
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.playing import Play
from simulator.run import Production

LATE = DAY
REPLICATIONS = 20

_LONGEST, _SHORTEST = 28, 7
_LEAST = 3 * _SHORTEST
_MOST_CONVERSATIONS = 200_000
_FEWEST = 8
_BAND = 0.95
_LEAST_ANSWERS = 10


@dataclass(frozen=True)
class Held:
    """The days held back, and what is known of the time before them."""

    before: Conversations
    first: int
    """The number of the first local day."""
    days: int
    waits: Real
    """From each conversation of these days to its first reply; endless where none came."""

    @property
    def told(self) -> str:
        """``2026-03-02 to 2026-03-29``."""
        return f"{date_of(self.first)} to {date_of(self.first + self.days - 1)}"


@dataclass(frozen=True)
class Compared:
    """One figure as it was, and as the fitted model has it."""

    name: str
    actual: float
    mean: float
    low: float
    high: float

    @property
    def is_inside(self) -> bool:
        """Whether what was lies in the band."""
        return self.low <= self.actual <= self.high


def held_back(conversations: Conversations, span: Span) -> Held:
    """The last four weeks of an export, or the last third of a shorter one.

    Raises:
        TooLittle: it is too short to hold anything back, or was hardly answered in these days.
    """
    if span.days < _LEAST:
        raise TooLittle(f"it needs an export of {_LEAST} days; this one has {span.days}")
    days = max(_SHORTEST, min(_LONGEST, span.days // 3))
    # A conversation of the last day may still be answered in time.
    last = min(span.last, (conversations.until - LATE) // DAY - 1)
    first = last + 1 - days
    begins, ends = (int(edge) for edge in from_local(np.array([first, last + 1]) * DAY, span.zone))
    waits = _waits(conversations, begins, min(ends, conversations.until - LATE))
    if len(waits) < _LEAST_ANSWERS:
        raise TooLittle(f"{len(waits)} tickets of the days held back can be judged; it needs {_LEAST_ANSWERS}")
    return Held(conversations.as_of(begins), first, days, waits)


def _waits(conversations: Conversations, begins: int, ends: int) -> Real:
    """Waits of the conversations begun in some days; those closed without an answer wanted none."""
    answered = conversations.replied != UNKNOWN
    chosen = (conversations.created >= begins) & (conversations.created < ends) & (answered | ~conversations.closed)
    waits = np.where(answered, conversations.replied - conversations.created, np.inf)
    return np.asarray(waits[chosen], dtype=np.float64)


@dataclass
class FirstReplies:
    """A fold: how long each conversation waited for its first reply."""

    asked: dict[int, int] = field(default_factory=dict)
    """Conversation → when it began, while it has no reply."""
    begun: "array[int]" = field(default_factory=lambda: array("q"))
    waited: "array[int]" = field(default_factory=lambda: array("q"))
    seen: int = 0

    def handlers(self) -> Handlers:
        """What it hears of."""
        return {e.MessageReceived: self._received, e.MessageSent: self._sent}

    def copy(self) -> "FirstReplies":
        """The same so far."""
        return FirstReplies(self.asked.copy(), self.begun[:], self.waited[:], self.seen)

    def _received(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessageReceived)
        if not event.previous:
            self.asked[event.conversation] = entry.at

    def _sent(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessageSent)
        asked = self.asked.pop(event.conversation, None) if event.answers else None
        if asked is not None:
            self.begun.append(asked)
            self.waited.append(entry.at - asked)

    def within(self, begins: int, ends: int) -> Real:
        """Waits of the conversations begun in a time; endless for those without a reply."""
        begun: Whole = np.asarray(self.begun, dtype=np.int64)
        waits = np.asarray(self.waited, dtype=np.float64)[(begun >= begins) & (begun < ends)]
        unanswered = sum(begins <= at < ends for at in self.asked.values())
        return np.concatenate([waits, np.full(unanswered, np.inf)])


def simulate(
    scenario: Scenario, held: Held, error: float, seed: int, progress: Callable[[int, int], None]
) -> list[Real]:
    """The waits of the days held back in each of some replications of a market that begins before them.

    ``error`` is the standard error of its rate of orders: each replication takes another rate.
    """
    replications = _replications(scenario)
    begins, ends = _window(scenario, held)
    found = []
    for number in range(replications):
        play = Play(Production(_at_rate(scenario, error, number, replications)), seed, number)
        replies = FirstReplies()
        play.world.attach(replies)
        play.finish(_part(progress, number, replications))
        found.append(replies.within(begins, ends))
    return found


def _part(progress: Callable[[int, int], None], number: int, replications: int) -> Callable[[int, int], None]:
    return lambda done, whole: progress(number * whole + done, replications * whole)


def _window(scenario: Scenario, held: Held) -> tuple[int, int]:
    """The days held back as instants of the world."""
    days = held.first - _day(scenario.begins)
    return days * DAY, (days + held.days) * DAY


def _day(begins: datetime) -> int:
    return (begins - datetime(1970, 1, 1)).days


def _replications(scenario: Scenario) -> int:
    """Fewer where each is long."""
    assert scenario.market is not None  # a fitted scenario is a market
    runs, demand = scenario.market.runs, scenario.market.demand
    expected = demand.orders_per_day * scenario.market.contact_rate * runs.last_order / DAY
    return max(_FEWEST, min(REPLICATIONS, int(_MOST_CONVERSATIONS / max(1.0, expected))))


def _at_rate(scenario: Scenario, error: float, number: int, replications: int) -> Scenario:
    """The scenario with the rate that one replication takes: evenly spread over what it may be."""
    assert scenario.market is not None  # a fitted scenario is a market
    demand = scenario.market.demand
    strayed = max(0.1, 1 + error * NormalDist().inv_cdf((number + 0.5) / replications))
    demand = demand.model_copy(update={"orders_per_day": demand.orders_per_day * strayed})
    return scenario.model_copy(update={"market": scenario.market.model_copy(update={"demand": demand})})


def compared(held: Held, simulated: list[Real]) -> tuple[Compared, ...]:
    """The figures side by side: the share of late first replies, and the middle and the 90th percentile of all."""
    return (
        _compared("late_first_replies", held.waits, simulated, late_share, 0.5 / len(held.waits)),
        _compared("first_reply_hours_p50", held.waits, simulated, lambda waits: _quantile(waits, 0.5), 1 / 60),
        _compared("first_reply_hours_p90", held.waits, simulated, lambda waits: _quantile(waits, 0.9), 1 / 60),
    )


def late_share(waits: Real) -> float:
    """The share of conversations whose first reply came later than a day after them, or never."""
    return float((waits > LATE).mean()) if len(waits) else 0.0


def _quantile(waits: Real, part: float) -> float:
    answered = waits[np.isfinite(waits)]
    return float(np.quantile(answered, part)) / HOUR if len(answered) else 0.0


def _compared(
    name: str, actual: Real, simulated: list[Real], figure: Callable[[Real], float], rounding: float
) -> Compared:
    """A prediction band of 95 %, widened by what a single conversation or minute may change."""
    values = np.array([figure(waits) for waits in simulated])
    number = len(values)
    wide = float(stats.t.ppf((1 + _BAND) / 2, number - 1) * values.std(ddof=1) * np.sqrt(1 + 1 / number)) + rounding
    mean = float(values.mean())
    high = min(1.0, mean + wide) if name == "late_first_replies" else mean + wide
    return Compared(name, figure(actual), mean, max(0.0, mean - wide), high)
