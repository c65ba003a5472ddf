"""A help desk as queueing theory has it: a market whose buyers ask once and a plan whose agents answer once.

How any such case is written: contacts arrive as orders do (``demand`` with one hour like the other, ``contact_rate``
100 %, ``writes`` a constant millisecond after the order), a story says its one line and ends at once, handle times are
the plan's spreads, servers are the heads of an agent. A class of its own is a story with its own reason.
"""

from array import array
from dataclasses import dataclass, field, fields
from heapq import heapreplace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from scenarios.model import Scenario
from scenarios.quantities import DAY, HOUR, format_duration
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.run import Production, open_world
from simulator.world import World
from tests.casting import everyday, market

Columns = NDArray[np.float64]
Controls = tuple[Columns, ...]

ROUND_THE_CLOCK = everyday("00:00", "24:00")
CONFIDENCE = 0.999

ASKS_AND_ENDS: dict[str, Any] = {"opening": {"says": {"en": "Where is my parcel?"}, "ends": "asked"}}


IMPATIENT: dict[str, Any] = {
    "opening": {
        "says": {"en": "Where is my parcel?"},
        "reacts": [{"did": "replied", "go": "end"}, {"silence": "$patience", "go": "leaves"}],
    },
    "leaves": {"withdraws": "question", "ends": "left"},
    "end": {"ends": "asked"},
}
"""A buyer who takes her question back when her own patience ends."""


def constant(duration: int) -> dict[str, Any]:
    """Always the same."""
    return {"law": "constant", "always": format_duration(duration)}


def exponential(mean: int) -> dict[str, Any]:
    """Without memory."""
    return {"law": "exponential", "mean": format_duration(mean)}


def erlang(mean: int, phases: int) -> dict[str, Any]:
    """A sum of exponential phases."""
    return {"law": "erlang", "mean": format_duration(mean), "phases": phases}


def lognormal(mean: int, cv: float) -> dict[str, Any]:
    """By its mean and coefficient of variation."""
    return {"law": "lognormal", "mean": format_duration(mean), "cv": cv}


@dataclass(frozen=True)
class Stream:
    """One class of contacts: how many an hour, and what the plan does about them."""

    per_hour: float
    answer: dict[str, Any] = field(default_factory=dict)
    story: dict[str, Any] = field(default_factory=lambda: ASKS_AND_ENDS)
    patience: dict[str, Any] = field(default_factory=lambda: constant(DAY))


def desk(
    *streams: Stream,
    heads: int,
    handle: dict[str, Any],
    horizon: int,
    demand: dict[str, Any] | None = None,
    **plan: Any,
) -> Scenario:
    """A market of some streams and one crew; each stream's reason is ``class 0``, ``class 1`` and so on."""
    names = [f"class {number}" for number in range(len(streams))]
    total = sum(stream.per_hour for stream in streams)
    known = market().model_dump(mode="json", by_alias=True)["market"]
    mix = [
        {"story": name, "share": stream.per_hour / total, "patience": stream.patience, "writes": constant(1)}
        for name, stream in zip(names, streams, strict=True)
    ]
    stories = {name: {"reason": name, "story": one.story} for name, one in zip(names, streams, strict=True)}
    told = known | {
        "demand": {"orders_per_day": total * DAY / HOUR} | (demand or {}),
        "contact_rate": 1,
        "mix": mix,
        "stories": stories,
        "runs": {"horizon": format_duration(horizon), "settle": "0m"},
    }
    crew = {"name": "crew", "heads": heads, "shifts": ROUND_THE_CLOCK}
    answers = {name: {"says": ["thanks"]} | one.answer for name, one in zip(names, streams, strict=True)}
    base = {"plan": "theory", "title": "Theory", "handle_time": handle, "agents": [crew], "answers": answers}
    return market(begins="2026-01-05T00:00", zone="UTC", market=told, plan=base | plan)


class Watch:
    """A fold of what theory asks about: when each contact came, was begun, was done with, or left."""

    def __init__(self) -> None:
        self.came = array("q")
        self.order = array("q")
        self.begun: dict[int, int] = {}
        self.service: dict[int, int] = {}
        self.done: dict[int, int] = {}
        self.left: dict[int, int] = {}

    def handlers(self) -> Handlers:
        """What it takes in."""
        return {
            e.MessageReceived: self._came,
            e.WorkTaken: self._begun,
            e.WorkFinished: lambda entry: self._note(self.done, entry),
            e.QuestionWithdrawn: lambda entry: self._note(self.left, entry),
        }

    def copy(self) -> "Watch":
        """Nobody forks what is watched."""
        raise NotImplementedError

    def _came(self, entry: Entry) -> None:
        assert isinstance(entry.event, e.MessageReceived)
        self.came.append(entry.at)
        self.order.append(entry.event.order)

    def _begun(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.WorkTaken)
        if event.order not in self.begun:
            self.begun[event.order] = entry.at
            self.service[event.order] = event.until - entry.at

    def _note(self, table: dict[int, int], entry: Entry) -> None:
        table[entry.event.order] = entry.at


@dataclass(frozen=True)
class Seen:
    """What became of every contact, in the order they came. Milliseconds; what never happened is not a number."""

    came: Columns
    begun: Columns
    service: Columns
    """What the answer took when nothing came between."""
    done: Columns
    left: Columns
    stream: NDArray[np.int64]

    @property
    def waited(self) -> Columns:
        """From coming to the start of the work."""
        return self.begun - self.came

    def load(self, mean_service: float, per_hour: float) -> Controls:
        """How much more came, and how much more work it was, than is to be expected."""
        gap = HOUR / per_hour
        gaps = np.diff(self.came, prepend=self.came[0] - gap)
        return (self.service / mean_service - 1, gaps / gap - 1)

    def where(self, rows: NDArray[np.bool_]) -> "Seen":
        """Some of the contacts."""
        return Seen(*(getattr(self, one.name)[rows] for one in fields(self)))

    def between(self, start: int, end: int) -> "Seen":
        """Contacts that came between two instants: past the beginning, and begun before the run's end."""
        return self.where((self.came >= start) & (self.came < end))

    def of(self, stream: int) -> "Seen":
        """Contacts of one stream."""
        return self.where(self.stream == stream)


def watch(scenario: Scenario, seed: int = 7, until: int | None = None) -> Seen:
    """A run from its first instant to its horizon, or another instant, as the world really goes."""
    assert scenario.market is not None
    seen = Watch()
    world = open_world(Production(scenario), seed, keep=False, projections=(seen,))
    world.advance_to(scenario.market.runs.horizon if until is None else until)
    return seen_by(seen, world)


def seen_by(seen: Watch, world: World) -> Seen:
    """What a fold has seen of a world."""
    order, never = np.array(seen.order), float("nan")
    tables = (seen.begun, seen.service, seen.done, seen.left)
    begun, service, done, left = (np.array([t.get(number, never) for number in seen.order], float) for t in tables)
    stream = world.state.book.story[order - 1].astype(np.int64)
    return Seen(np.array(seen.came, dtype=np.float64), begun, service, done, left, stream)


def interval(values: Columns, controls: Controls = (), batches: int = 40) -> tuple[float, float]:
    """The interval of the mean at the confidence of every case, from batches in the order things came.

    A control is a column whose mean is known to be 0: what of a batch's mean is explained by it is taken away.
    """
    means = np.array([[part.mean() for part in np.array_split(one, batches)] for one in (values, *controls)])
    design = np.column_stack([np.ones(batches), *means[1:]])
    found, _, rank, _ = np.linalg.lstsq(design, means[0], rcond=None)
    left, freedom = means[0] - design @ found, batches - int(rank)
    spread = float(left @ left) / freedom * np.linalg.pinv(design.T @ design)[0, 0]
    half = stats.t.ppf((1 + CONFIDENCE) / 2, freedom) * spread**0.5
    return float(found[0] - half), float(found[0] + half)


def check(values: NDArray[Any], expected: float, widest: float, controls: Controls = ()) -> None:
    """The interval holds what is expected, and is narrow enough to say so: ``widest`` of it on either side."""
    low, high = interval(np.asarray(values, dtype=np.float64), controls)
    assert low <= expected <= high, f"{expected} is not in [{low}, {high}]"
    assert high - low <= 2 * widest * abs(expected), f"[{low}, {high}] says too little about {expected}"


def first_come_first_served(came: Columns, service: Columns, heads: int) -> Columns:
    """When each contact is begun by so many servers: the recursion of Kiefer and Wolfowitz, which knows no clock."""
    free = [0.0] * heads
    begun = np.empty(len(came))
    for row, (at, needs) in enumerate(zip(came.tolist(), service.tolist(), strict=True)):
        begun[row] = max(at, free[0])
        heapreplace(free, begun[row] + needs)
    return begun
