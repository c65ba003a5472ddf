"""A fault plan at work in one world: which of its rules strike a request, the same for the same requests in a row.

How a fault looks on the wire is the channels', what a rule says the language's. Nothing here touches the world.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b

from mock_api.exchange import Damage
from scenarios.faults import ANSWERS, FaultName, FaultRule, FaultRules
from simulator.randomness import splitmix64

_ALL = 1 << 64

Instants = Callable[[datetime], int]
"""How a world reads its calendar."""


@dataclass(frozen=True, slots=True)
class Strike:
    """What the rules make of one request, all together."""

    struck: tuple[FaultName, ...] = ()
    answer: FaultName | None = None
    """Which fault answers in the place of the operation."""
    done: bool = False
    """Whether the operation is carried out all the same."""
    damage: Damage | None = None
    keeps: float = 0.0
    delay: int = 0
    skew: int = 0


UNHARMED = Strike()
"""What becomes of most requests."""


class Faults:
    """A plan at work. It counts requests by operation, so one more call of an operation disturbs no other."""

    def __init__(self, plan: FaultRules, seed: int, instants: Instants) -> None:
        self.plan = plan
        self.seed = seed if plan.seed is None else plan.seed
        self._root = splitmix64(self.seed & (_ALL - 1))
        self._armed = tuple(_Armed(number, rule, instants) for number, rule in enumerate(plan.rules))
        self._aimed: dict[str, tuple[_Armed, ...]] = {}
        self._ordinals: dict[str, int] = {}
        self._met: dict[tuple[int, str], int] = {}
        self._struck = [0] * len(self._armed)

    @property
    def struck(self) -> tuple[int, ...]:
        """How many requests each rule has struck."""
        return tuple(self._struck)

    def strike(self, operation: str, now: int) -> Strike:
        """What becomes of the next request of an operation, at an instant of the world."""
        aimed = self._aimed.get(operation)
        if aimed is None:
            aimed = self._aimed[operation] = tuple(armed for armed in self._armed if armed.rule.means(operation))
        ordinal = self._ordinals[operation] = self._ordinals.get(operation, 0) + 1
        if not aimed:
            return UNHARMED
        struck = [armed for armed in aimed if self._strikes(armed, operation, ordinal, now)]
        for armed in struck:
            self._struck[armed.number] += 1
        return _together([armed.rule for armed in struck]) if struck else UNHARMED

    def begin_again(self) -> "Faults":
        """The same plan before its first request."""
        twin = self._like()
        twin._ordinals, twin._met, twin._struck = {}, {}, [0] * len(self._armed)
        return twin

    def copy(self) -> "Faults":
        """The same plan after the same requests."""
        twin = self._like()
        twin._ordinals, twin._met, twin._struck = dict(self._ordinals), dict(self._met), list(self._struck)
        return twin

    def _like(self) -> "Faults":
        twin = object.__new__(Faults)
        twin.plan, twin.seed, twin._root = self.plan, self.seed, self._root
        twin._armed, twin._aimed = self._armed, self._aimed
        return twin

    def _strikes(self, armed: "_Armed", operation: str, ordinal: int, now: int) -> bool:
        if not armed.begins <= now < armed.ends:
            return False
        rule = armed.rule
        if rule.first is not None:
            place = armed.number, operation
            met = self._met[place] = self._met.get(place, 0) + 1
            if met > rule.first:
                return False
        return rule.share == 1 or self._draw(armed, operation, ordinal) < rule.share * _ALL

    def _draw(self, armed: "_Armed", operation: str, ordinal: int) -> int:
        return splitmix64(self._root ^ splitmix64(splitmix64(armed.number) ^ _key(operation)) ^ splitmix64(ordinal))


class _Armed:
    """A rule with its window as instants of one world."""

    __slots__ = ("begins", "ends", "number", "rule")

    def __init__(self, number: int, rule: FaultRule, instants: Instants) -> None:
        self.number = number
        self.rule = rule
        self.begins: float = _instant(rule.start, instants, 0)
        self.ends: float = _instant(rule.end, instants, float("inf"))


def _instant(when: int | datetime | None, instants: Instants, otherwise: float) -> float:
    if when is None:
        return otherwise
    return instants(when) if isinstance(when, datetime) else when


def _together(rules: list[FaultRule]) -> Strike:
    """What several rules make of one request: waits and skews add up, the first answer counts."""
    answering = next((rule for rule in rules if rule.fault in ANSWERS), None)
    closing = next((rule for rule in rules if rule.fault == "closed"), None)
    cutting = next((rule for rule in rules if rule.fault == "truncated"), None)
    carrying_out = [rule.done for rule in (answering, closing) if rule is not None]
    return Strike(
        struck=tuple(rule.fault for rule in rules),
        answer=answering.fault if answering else None,
        done=all(carrying_out),
        damage="closed" if closing else "truncated" if cutting else None,
        keeps=cutting.keeps if cutting else 0.0,
        delay=sum(rule.delay or 0 for rule in rules),
        skew=sum(rule.skew or 0 for rule in rules),
    )


@lru_cache(maxsize=200)
def _key(operation: str) -> int:
    return int.from_bytes(blake2b(operation.encode(), digest_size=8).digest(), "big")
