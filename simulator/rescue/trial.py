"""One matter on trial: whether an altered script loses nothing, and how late a change may come and still be enough.

Which changes are tried, and in which order, is the ways'.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from scenarios.quantities import MINUTE
from simulator.rescue.losses import card_of, losses_of, story_ended_at
from simulator.rescue.script import AFTERWARDS, Act, Place, Script, in_order
from simulator.rescue.stage import Played, Stage, Steps
from simulator.scorecard.tally import Tally
from simulator.world import World

MARKED = "no_response_needed"
ADVICE = "advice"
"""The channel by which what is added comes."""


@dataclass(frozen=True)
class Saved:
    """A script that loses nothing."""

    played: Played
    is_tidied: bool
    """Whether the buyer's last words had to be marked as needing no response."""


Make = Callable[[int], Script]
"""A script with its change at an instant."""


@dataclass(frozen=True)
class Trial:
    """Tries scripts about one order. ``is_all``: nothing else was lost, so that the verdict must be good as well."""

    stage: Stage
    order: int
    is_all: bool

    def tried(self, script: Script) -> Steps[Saved | None]:
        """The run that a script saves, or nothing."""
        played = yield from self.stage.play(script)
        if self._wins(played.world):
            return Saved(played, False)
        ended = self._unanswered_farewell(played.world)
        if ended is None:
            return None
        mark = Act(Place(ended, AFTERWARDS, 1 << 30), self.order, ADVICE, MARKED)
        played = yield from self.stage.play(in_order([*script, mark]))
        return Saved(played, True) if self._wins(played.world) else None

    def latest(self, make: Make, first: int, last: int) -> Steps[tuple[int, Saved] | None]:
        """The last minute at which a change is enough, counted from an instant at which it is; None if it is not.

        Looks ahead in steps that double until one is too late, and halves what is left.
        """
        saved = yield from self.tried(make(first))
        if saved is None:
            return None
        good, bad, step = 0, (last - first) // MINUTE + 1, 1
        while good + step < bad:
            found = yield from self.tried(make(first + (good + step) * MINUTE))
            if found is None:
                bad = good + step
                break
            good, saved, step = good + step, found, step * 2
        while bad - good > 1:
            middle = (good + bad) // 2
            found = yield from self.tried(make(first + middle * MINUTE))
            if found is None:
                bad = middle
            else:
                good, saved = middle, found
        return first + good * MINUTE, saved

    def from_any(self, make: Make, moments: Iterable[int], last: int) -> Steps[tuple[int, Saved] | None]:
        """The same from the first of some moments at which the change is enough."""
        for moment in moments:
            found = yield from self.latest(make, moment, last)
            if found is not None:
                return found
        return None

    def _wins(self, world: World) -> bool:
        scenario = self.stage.seller.production.scenario
        if losses_of(world, scenario, 0 if self.is_all else self.order):
            return False
        return not self.is_all or card_of(world, scenario).verdict == "passed"

    def _unanswered_farewell(self, world: World) -> int | None:
        """When a story ended with words nobody answered, which want no answer."""
        runs = world.projection(Tally).runs
        thread = world.state.orders[self.order].conversation if self.order in world.state.orders else 0
        row = runs.open.get(thread)
        ended = story_ended_at(world, self.order)
        return ended if row is not None and runs.asked_at[row] == ended else None
