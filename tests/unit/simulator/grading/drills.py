"""Small drills with criteria, and worlds of them in which something has happened."""

from typing import Any

from scenarios.model import Scenario
from scenarios.quantities import HOUR
from simulator.domain import commands as c
from simulator.errors import CommandRejected
from simulator.graded import grade_of
from simulator.grading.grade import Grade, Judged
from simulator.grading.overruling import parse_overrule
from simulator.run import Production, open_world
from simulator.world import World
from tests.casting import INTENTS, drill

STORY: dict[str, Any] = {
    "opening": {
        "says": {"en": "Where is my parcel?"},
        "reacts": [
            {"hears": "thanks", "go": "happy"},
            {"did": "refund_issued", "go": "asking"},
            {"waited": "5d", "go": "claim"},
        ],
    },
    "asking": {
        "says": {"en": "And now?"},
        "reacts": [{"hears": "thanks", "go": "happy"}, {"waited": "5d", "go": "claim"}],
    },
    "claim": {"opens": {"claim": "a_to_z", "reason": "not_received"}, "ends": "claimed"},
    "happy": {"ends": "resolved"},
}
"""She is content as soon as she is thanked; her story ends while her claim is still open."""

TOLD = "Your tracking number is 12."
HOLDING = "Please bear with us."
PAID = "We have refunded you."
BYE = "Thank you."

_MORE = {
    "holding_reply": {"means": "holding_reply", "phrases": {"en": {"yes": ["bear with us"]}}},
    "apology": {"means": "apology", "phrases": {"en": {"yes": ["we are sorry"]}}},
    "warranty_explained": {"means": "warranty_explained", "phrases": {"en": {"yes": ["the warranty lasts"]}}},
}


def graded(*criteria: dict[str, Any], house: tuple[dict[str, Any], ...] = (), **drill_keys: Any) -> Scenario:
    """A drill with these criteria; points that nobody gave come to 100 on the last."""
    made: dict[str, Any] = {"criterion": "asked", "points": 100} if len(criteria) == 1 else {}
    told: dict[str, Any] = drill(STORY).dump()
    told["intents"] = {"intents": INTENTS | _MORE}
    told["policy"] |= {"house_criteria": list(house)}
    told["drill"] |= {"criteria": [made | one for one in criteria], **drill_keys}
    return Scenario.model_validate(told)


class Graded:
    """A world of such a drill, and what it is worth."""

    def __init__(self, *criteria: dict[str, Any], **keys: Any) -> None:
        self.production = Production(graded(*criteria, **keys))
        self.world: World = open_world(self.production, 7)

    def at(self, hours: float, *commands: c.ExternalCommand) -> "Graded":
        """Let time pass, and act; what the world refuses is passed over."""
        self.world.advance_to(int(hours * HOUR))
        for command in commands:
            try:
                self.world.submit(command, "test")
            except CommandRejected:
                continue
        return self

    def grade(self, *overrules: str, as_of: float | None = None) -> Grade:
        instant = None if as_of is None else int(as_of * HOUR)
        found = grade_of(self.world, self.production, instant, map(parse_overrule, overrules))
        assert isinstance(found, Grade)
        return found

    def only(self, *overrules: str) -> Judged:
        """What became of the first criterion."""
        return self.grade(*overrules).criteria[0]


def says(text: str) -> c.Reply:
    return c.Reply(1, text)
