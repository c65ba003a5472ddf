"""What a drill can be about under the marketplace's own rules, each shown by a tiny story: who decides, and for whom."""

from functools import cache
from typing import Any

import pytest

from scenarios.loader import load, load_policy
from scenarios.model import Scenario
from scenarios.policy import Policy
from scenarios.quantities import DAY, HOUR
from scenarios.vocabulary import known_facts
from simulator.domain import events as e
from simulator.playing import Play
from simulator.run import Production
from simulator.world import World
from tests.casting import drill, told
from tests.unit.simulator.test_playing import answer

END: dict[str, Any] = {"end": {"ends": "resolved"}}
ASKED = {"says": {"en": "Hello?"}}
WAITS = {"reacts": [{"waited": "60d", "go": "end"}]}


@cache
def policy() -> Policy:
    return load_policy("amazon-us")


def played(story: dict[str, Any], *acts: dict[str, Any], until: int = 40 * DAY, **order: Any) -> World:
    """A drill under the marketplace's rules about an order cast so, in which the seller does some things."""
    made: Scenario = drill(story, stops_after="60d").model_copy(update={"policy": policy()})
    assert made.drill is not None
    cast = made.drill.cast
    changed = cast.model_copy(update={"order": cast.order.model_validate(cast.order.dump() | order)})
    made = made.model_copy(update={"drill": made.drill.model_copy(update={"cast": changed})})
    play = Play(Production(made), 7, answer=answer(*acts))
    play._production.__dict__["ends"] = until
    play.finish()
    return play.world
