"""Brings one addressee everything that happens: in order within a lane, at least once, until it is taken.

Where the letters come from and how one attempt is made, it is told.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from mock_api.outbox.logbook import Logbook
from mock_api.outbox.luck import Fate, Mishap
from mock_api.outbox.registered import Letter, Outcome, OutcomeName
from mock_api.outbox.streams import EVERYTHING, Happening, Position
from mock_api.outbox.window import Place, Window
from mock_api.pacing import rest, stopwatch, wall_seconds

LANES = 32
"""Letters that may be sent at once; those about one order share a lane."""

_FIRST_REST, _LONGEST_REST = 0.2, 30.0
_REFUSALS = 8
"""Attempts after which a letter is set aside that its addressee, who is there, will not take."""
_HELD_BACK_SECONDS = 1.0
_NOBODY = Outcome(taken=False, error="the delivery plan let nobody be there")


class Send(Protocol):
    """One attempt."""

    async def __call__(self, letter: Letter, attempt: int, *, genuine: bool) -> Outcome:
        """Try to deliver; ``genuine``: signed as it should be."""


class Writer(NamedTuple):
    """What an addressee is told of a happening of the sources that are heeded; nothing: it is not for them."""

    write: Callable[[Happening], Letter | None]
    heeds: AbstractSet[str] = EVERYTHING


class Parcel(NamedTuple):
    """A letter, its place in the window, its key for luck, and whether it is the second of its kind."""

    letter: Letter
    place: Place | None
    key: int


@dataclass(frozen=True)
class Addressed:
    """Everything a courier is told about the one it brings letters to."""

    id: str
    writer: Writer
    send: Send
    fate: Fate
    log: Logbook


class Courier:
    """The deliveries to one addressee. ``window.reached`` only grows, and everything before it has been taken."""

    def __init__(self, to: Addressed, position: Position) -> None:
        self.id = to.id
        self.heeds = to.writer.heeds
        self.window = Window(position)
        self.unsaved = 0
        """How many were taken since somebody last noted how far it has come."""
        self.trouble = ""
        """Why the last attempt failed; nothing once one has succeeded."""
        self._to = to
        self._lanes: list[deque[Parcel]] = [deque() for _ in range(LANES)]
        self._walked: set[int] = set()
        self._held: deque[Parcel] = deque()
        self._resting = 0
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def is_settled(self) -> bool:
        """Whether every letter that is out was taken, tried in vain at least once, or is held back by plan."""
        return len(self._walked) == self._resting

    def take_up(self, happenings: Iterable[Happening]) -> list[Parcel]:
        """Write down what is to be told; it is not sent yet."""
        parcels = []
        for happening in happenings:
            place = self.window.add(happening.after)
            letter = self._to.writer.write(happening)
            if letter is None:
                self.window.done(place)
            else:
                parcels.append(Parcel(letter, place, happening.source << 34 | happening.number))
        return parcels

    def dispatch(self, parcels: Iterable[Parcel]) -> None:
        """Send what was written down, or what its plan leaves of it."""
        for parcel in parcels:
            if self._to.fate.plan.is_plain:
                self._queue(parcel)
            else:
                self._meet_fate(parcel)

    def bring(self, letter: Letter) -> None:
        """Bring a letter that has no place in any stream."""
        self._queue(Parcel(letter, None, 0))

    def close(self) -> None:
        """Stop; what is on its way is told again by whoever goes on from ``window.reached``."""
        for task in self._tasks:
            task.cancel()

    def _meet_fate(self, parcel: Parcel) -> None:
        fate = self._to.fate
        if fate.strikes(Mishap.LOSE, parcel.key):
            self._log(parcel.letter, 0, "lost", Outcome(taken=False, error="by plan"))
            self._end(parcel)
        elif delay := fate.delay(parcel.key):
            self._log(parcel.letter, 0, "held_back", Outcome(taken=False, error="by plan"), retry_in=delay)
            self._start(self._later(parcel, delay))
        elif fate.strikes(Mishap.REORDER, parcel.key):
            self._log(parcel.letter, 0, "held_back", Outcome(taken=False, error="by plan, until another was taken"))
            self._held.append(parcel)
            self._start(self._later(parcel, _HELD_BACK_SECONDS))
        else:
            self._queue(parcel)
            if fate.strikes(Mishap.DUPLICATE, parcel.key):
                self._queue(Parcel(parcel.letter, None, parcel.key))

    async def _later(self, parcel: Parcel, seconds: float) -> None:
        await rest(seconds)
        if parcel in self._held:
            self._held.remove(parcel)
        elif parcel.place is None or parcel.place[1]:
            return
        self._queue(parcel)

    def _queue(self, parcel: Parcel) -> None:
        number = parcel.letter.lane % LANES
        self._lanes[number].append(parcel)
        if number not in self._walked:
            self._walked.add(number)
            self._start(self._walk(number))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _walk(self, number: int) -> None:
        """Deliver a lane's letters one after the other."""
        lane = self._lanes[number]
        try:
            while lane:
                await self._deliver(lane.popleft())
        finally:
            self._walked.discard(number)

    async def _deliver(self, parcel: Parcel) -> None:
        attempt = 0
        while True:
            attempt += 1
            elapsed = stopwatch()
            outcome = await self._attempt(parcel, attempt)
            if outcome.taken:
                self.trouble = ""
                self._log(parcel.letter, attempt, "delivered", outcome, elapsed())
                break
            self.trouble = outcome.error
            if outcome.final or (attempt >= _REFUSALS and _is_refusal(outcome)):
                self._log(parcel.letter, attempt, "set_aside", outcome, elapsed())
                break
            pause = min(_FIRST_REST * 2 ** (attempt - 1), _LONGEST_REST)
            self._log(parcel.letter, attempt, "failed", outcome, elapsed(), pause)
            await self._rest(pause)
        self._end(parcel)

    async def _attempt(self, parcel: Parcel, attempt: int) -> Outcome:
        fate = self._to.fate
        if fate.strikes(Mishap.UNREACHABLE, parcel.key, attempt):
            return _NOBODY
        genuine = attempt > 1 or not fate.strikes(Mishap.WRONG_SIGNATURE, parcel.key)
        outcome = await self._to.send(parcel.letter, attempt, genuine=genuine)
        if outcome.taken and not genuine:
            return Outcome(taken=True, status=outcome.status, error="it was signed wrongly, and taken all the same")
        return outcome

    async def _rest(self, seconds: float) -> None:
        self._resting += 1
        try:
            await rest(seconds)
        finally:
            self._resting -= 1

    def _end(self, parcel: Parcel) -> None:
        """A letter is through."""
        if parcel.place is not None:
            self.window.done(parcel.place)
            self.unsaved += 1
        if self._held:
            self._queue(self._held.popleft())

    def _log(
        self,
        letter: Letter,
        attempt: int,
        name: OutcomeName,
        outcome: Outcome,
        seconds: float = 0.0,
        retry_in: float | None = None,
    ) -> None:
        self._to.log.write(
            wall_seconds(),
            self.id,
            letter.id,
            letter.event,
            letter.at,
            attempt,
            name,
            outcome.status,
            outcome.error,
            seconds,
            retry_in,
        )


_TRY_AGAIN: Mapping[int, str] = {408: "timeout", 425: "too early", 429: "too many requests"}


def _is_refusal(outcome: Outcome) -> bool:
    """Whether somebody was there, read the letter and would not have it."""
    status = outcome.status
    return status is not None and 400 <= status < 500 and status not in _TRY_AGAIN
