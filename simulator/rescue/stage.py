"""Plays an altered script in a world that stands before everything that is altered, within a budget.

What is altered, and whether it was worth it, is others'.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from scenarios.answers import SellerAct
from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.domain.orders import Order
from simulator.errors import CommandRejected
from simulator.playing import command_of, is_over
from simulator.rescue.deeds import Seller
from simulator.rescue.script import Act, Script
from simulator.scorecard.punctuality import response_due
from simulator.world import World

T = TypeVar("T")
Steps = Generator[None, None, T]
"""Work that gives way now and then: whoever runs it may do something else in between."""

PLAYS, TIMERS = 1_500, 200_000
"""What a search may spend: worlds played, and timers fired in all of them together."""

_A_DAY = 25
"""Timers that a simulated day is worth, for the marketplace's review of the account: seconds must be bounded, too."""

_GIVE_WAY = 32
_UNTOUCHED = Order()
_ABOUT = ("conversation", "claim", "chargeback", "return_")


class GaveUp(Exception):
    """The budget is spent."""


@dataclass
class Budget:
    """What is left to spend. Counted in work and not in seconds, so that the same journal is explained the same."""

    plays: int = PLAYS
    timers: int = TIMERS

    def play(self) -> None:
        """One world more.

        Raises:
            GaveUp: that is one too many.
        """
        self.plays -= 1
        if self.plays < 0:
            raise GaveUp

    def fire(self, timers: int = 1) -> None:
        """One timer more, or several.

        Raises:
            GaveUp: that is one too many.
        """
        self.timers -= timers
        if self.timers < 0:
            raise GaveUp


@dataclass(frozen=True)
class Done:
    """A command that was taken: submitted again at its instants, such commands give the same world."""

    at: int
    by: str
    command: c.ExternalCommand
    act: Act


@dataclass(frozen=True)
class Played:
    """A world at its end, and the commands it took."""

    world: World
    done: tuple[Done, ...]


@dataclass(frozen=True)
class Stage:
    """A world before everything that may be altered, and the instant up to which it is followed.

    A drill is followed until its story is over, too; a market only as long as something may happen about the order.
    """

    before: World
    seller: Seller
    order: int
    until: int
    budget: Budget

    def play(self, script: Script) -> Steps[Played]:
        """Play a script to the end; what the world refuses is passed over.

        Raises:
            GaveUp: the budget is spent.
        """
        self.budget.play()
        world, done = self.before.fork(), list[Done]()
        ends = [act.at for act in script if act.order == self.order]
        for act in script:
            if act.at < world.now or (self._is_market and act.at > max(ends, default=0)):
                continue
            yield from advance(world, act.at, self.budget)
            done += self._do(world, act)
        yield from self._finish(world)
        return Played(world, tuple(done))

    @property
    def _is_market(self) -> bool:
        return self.seller.production.scenario.market is not None

    def _finish(self, world: World) -> Steps[None]:
        settled = (lambda: _is_settled(world, self.order)) if self._is_market else _never
        yield from advance(world, max(self.until, world.now), self.budget, settled)
        if not self._is_market:
            self._finish_drill(world)

    def _finish_drill(self, world: World) -> None:
        production = self.seller.production
        while not is_over(world) and world.step(production.ends):
            self.budget.fire()
        if not is_over(world):
            world.advance_to(max(production.ends, world.now))

    def _do(self, world: World, act: Act) -> list[Done]:
        taken = []
        for command in self.commands(world, act):
            try:
                world.submit(command, act.by)
            except CommandRejected:
                continue
            taken.append(Done(world.now, act.by, command, act))
        return taken

    def commands(self, world: World, act: Act) -> tuple[c.ExternalCommand, ...]:
        """What an act comes to in a world as it stands."""
        if isinstance(act.what, str):
            return self.seller.commands(act.what, world, act.order)
        if isinstance(act.what, SellerAct):
            command = command_of(world, act.what)
            return (command,) if command is not None else ()
        return (_named_anew(act.what, world.state.orders.get(act.order, _UNTOUCHED)) if act.order else act.what,)


def _never() -> bool:
    return False


def advance(world: World, instant: int, budget: Budget, enough: Callable[[], bool] = _never) -> Steps[None]:
    """Let time pass, giving way now and then; only to when it is enough.

    Raises:
        GaveUp: the budget is spent.
    """
    fired, begun = 0, world.now
    while not enough() and world.step(instant):
        budget.fire()
        fired += 1
        if fired % _GIVE_WAY == 0:
            yield
    world.advance_to(world.now if enough() else instant)
    budget.fire((world.now - begun) * _A_DAY // DAY)
    yield


def _is_settled(world: World, order: int) -> bool:
    """Whether nothing more can be lost about an order: her story has begun and ended, and nothing waits for an end."""
    state = world.state
    known = state.orders.get(order)
    if known is None or order in state.roles:
        return False
    return not (
        (known.claim and (state.claims[known.claim].is_open or state.claims[known.claim].is_in_review))
        or (known.chargeback and state.chargebacks[known.chargeback].is_open)
        or (known.return_ and state.returns[known.return_].is_under_way)
        or _may_be_late(world, known.conversation)
    )


def _may_be_late(world: World, thread: int) -> bool:
    """Whether a thread waits for an answer that would still be in time."""
    found = world.state.conversations.get(thread)
    if found is None or not found.is_waiting:
        return False
    rules = world.state.editions.at(found.waiting_since)
    due = world.state.editions.clocks.deadline(found.waiting_since, response_due(rules))
    return world.now <= due


def _named_anew(command: c.ExternalCommand, known: Order) -> c.ExternalCommand:
    """A command about the same order: its thread or claim may have another number when it comes at another time."""
    numbers: dict[str, Any] = {name: getattr(known, name) for name in _ABOUT if hasattr(command, name)}
    return msgspec.structs.replace(command, **numbers) if numbers else command


def drained(steps: Steps[T]) -> T:
    """Everything at once, giving way to nobody."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            value: T = end.value
            return value
