"""Gives the tests of the public face somebody to talk to."""

from collections.abc import Iterator

import pytest

from tests.unit.mockplace.stand_in import StandIn, standing_in


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    with standing_in() as server:
        yield server
