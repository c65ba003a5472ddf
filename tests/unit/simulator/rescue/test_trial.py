"""How late is late enough: the last minute at which a change is enough, found without trying each."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from scenarios.quantities import MINUTE
from simulator.rescue.deeds import Seller
from simulator.rescue.script import ADDED, Act, Place, Script
from simulator.rescue.stage import Budget, Played, Stage, Steps, drained
from simulator.rescue.trial import Saved, Trial
from simulator.run import open_world
from tests.unit.simulator.rescue.recording import SEED, production


class Oracle(Trial):
    """Knows at once which instants are good."""

    good: Callable[[int], bool]
    asked: list[int]

    def tried(self, script: Script) -> Steps[Saved | None]:
        yield
        at = script[0].at
        self.asked.append(at)
        return Saved(Played(self.stage.before, ()), False) if self.good(at) else None


def oracle(good: Callable[[int], bool]) -> Oracle:
    made = production("refund-trap")
    stage = Stage(open_world(made, SEED), Seller(made), 1, 0, Budget())
    trial = Oracle(stage, 1, True)
    object.__setattr__(trial, "good", good)
    object.__setattr__(trial, "asked", [])
    return trial


def at(instant: int) -> Script:
    return (Act(Place(instant, ADDED, 0), 1, "advice", "replied"),)


@given(st.integers(0, 10**6), st.integers(0, 20_000), st.integers(0, 20_000))
def test_it_is_the_last_good_minute_counted_from_the_first(first: int, minutes: int, good: int) -> None:
    last = first + minutes * MINUTE
    trial = oracle(lambda instant: instant <= first + good * MINUTE)
    found = drained(trial.latest(at, first, last))
    assert found is not None
    assert found[0] == first + min(minutes, good) * MINUTE
    assert all(first <= asked <= last for asked in trial.asked)
    assert len(trial.asked) <= 2 * 15 + 2


def test_what_is_not_enough_at_first_is_never_enough() -> None:
    trial = oracle(lambda instant: False)
    assert drained(trial.latest(at, 0, 100 * MINUTE)) is None
    assert trial.asked == [0]


def test_the_first_moment_at_which_it_is_enough_is_taken() -> None:
    trial = oracle(lambda instant: 5 * MINUTE <= instant <= 7 * MINUTE)
    found = drained(trial.from_any(at, [0, 5 * MINUTE, 6 * MINUTE], 60 * MINUTE))
    assert found is not None
    assert found[0] == 7 * MINUTE
    assert drained(trial.from_any(at, [], 60 * MINUTE)) is None
