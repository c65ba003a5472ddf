"""How long is left, as it is read."""

import pytest

from mock_api.terminal.play.counter import Counter, folds
from mock_api.terminal.play.times import left
from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.playing import Play
from simulator.run import Production
from tests import casting


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (16 * HOUR - 1, "16 h left"),
        (16 * HOUR, "16 h left"),
        (16 * HOUR + 1, "16 h left"),
        (2 * DAY - 1, "2 d left"),
        (5 * HOUR + 40 * MINUTE - 1, "5 h 40 min left"),
        (1, "1 min left"),
        (0, "0 min left"),
        (-1, "0 min late"),
        (-2 * HOUR, "2 h late"),
    ],
)
def test_a_minute_that_has_begun_is_left(length: int, said: str) -> None:
    production = Production(casting.drill())
    play = Play(production, 7, projections=folds())
    play.world.advance_to(1)
    counter = Counter(production, play)
    assert left(counter, counter.now + length) == said
