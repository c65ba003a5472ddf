"""A judgement is of now, or of an instant the world has lived through."""

from datetime import datetime, timedelta

import pytest

from mock_api.control.instants import instant_of
from mock_api.errors import ApiError
from scenarios.quantities import HOUR
from simulator.run import Production, open_world
from tests.casting import drill


def test_now_unless_another_is_wanted_between_the_beginning_and_now() -> None:
    world = open_world(Production(drill()), 7)
    world.advance_to(2 * HOUR)
    begins = datetime.fromisoformat(world.calendar.iso(0))
    assert instant_of(world, None) == 2 * HOUR
    assert [instant_of(world, begins + timedelta(hours=hours)) for hours in (0, 1, 2)] == [0, HOUR, 2 * HOUR]
    for hours in (-1, 2.001):
        with pytest.raises(ApiError, match="as_of lies between"):
            instant_of(world, begins + timedelta(hours=hours))
