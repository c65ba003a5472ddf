"""A request that has come to a world: that it is noted, and what its limits and its fault plan make of it.

How a refusal looks is the channels'; what happens once a request is through is the world's.
"""

from collections.abc import MutableMapping
from typing import Any, Literal, NamedTuple

from mock_api.exchange import Exchange, exchange_of, operation_of
from mock_api.faults import UNHARMED, Faults, Strike
from mock_api.throttling import Quota
from mock_api.worlds.hosted import HostedWorld
from mock_api.worlds.registry import Worlds
from mock_api.worlds.traffic import refills_on_simulated_time
from scenarios.faults import FaultRules

THROTTLING = "throttling"
"""What struck a request that was one too many; the other names are those of faults."""


class Arrival(NamedTuple):
    """A request that has come to a world, and what strikes it."""

    exchange: Exchange
    operation: str
    strike: Strike


def arrived(scope: MutableMapping[str, Any], hosted: HostedWorld) -> Arrival:
    """Note that a request came to a world, and see what its fault plan makes of it."""
    exchange, operation = noted(scope, hosted), operation_of(scope)
    faults = faults_of(hosted)
    if faults is None:
        return Arrival(exchange, operation, UNHARMED)
    strike = faults.strike(operation, exchange.at)
    exchange.struck, exchange.skew, exchange.keeps = strike.struck, strike.skew, strike.keeps
    exchange.damage = strike.damage
    return Arrival(exchange, operation, strike)


def noted(scope: MutableMapping[str, Any], hosted: HostedWorld) -> Exchange:
    """Note that a request came to a world, where nothing may strike it."""
    exchange = exchange_of(scope)
    exchange.keep, exchange.at = hosted.traffic.wire.add, hosted.world.now
    return exchange


def refilled_by(hosted: HostedWorld, worlds: Worlds) -> Literal["simulated", "wall"]:
    """Whose clock refills the buckets of a world."""
    return "simulated" if refills_on_simulated_time(worlds.pace_of(hosted)) else "wall"


def is_throttled(hosted: HostedWorld, worlds: Worlds) -> bool:
    """Whether the published limits are kept: as the world says, or the server, or else where time passes by itself."""
    said = hosted.throttling
    if said is None:
        said = worlds.options.throttling
    return not worlds.pace_of(hosted).is_stepped if said is None else said


def is_one_too_many(arrival: Arrival, quota: Quota, hosted: HostedWorld, worlds: Worlds) -> bool:
    """Whether the seller has called an operation too often, in a world where that matters; it counts."""
    if not is_throttled(hosted, worlds):
        return False
    exchange = arrival.exchange
    if hosted.traffic.admits(arrival.operation, quota, exchange.at, worlds.pace_of(hosted)):
        return False
    exchange.struck = (*exchange.struck, THROTTLING)
    return True


def faults_of(hosted: HostedWorld) -> Faults | None:
    """A world's fault plan at work, if it has one."""
    note = hosted.fault_plan
    if note is None:
        return None
    traffic = hosted.traffic
    if traffic.faults is None:
        world = hosted.world
        rules = FaultRules.model_validate_json(note)
        traffic.faults = Faults(rules, world.journal.header.seed, world.calendar.instant)
    return traffic.faults


def unnoted(scope: MutableMapping[str, Any]) -> None:
    """Let a request not be noted after all, such as one that only reads the notes."""
    exchange_of(scope).keep = None


def set_faults(hosted: HostedWorld, rules: FaultRules | None) -> None:
    """Put a plan in force, as before its first request, or none."""
    hosted.traffic.faults = None
    if rules is None:
        hosted.fault_plan = None
        return
    # Of a plan with a name, only what it does.
    plain = FaultRules(seed=rules.seed, rules=rules.rules)
    hosted.fault_plan = plain.model_dump_json(by_alias=True, exclude_defaults=True).encode()


def set_throttling(hosted: HostedWorld, throttling: bool | None) -> None:
    """Keep the published limits, or do not, or as the pace has it; every bucket is full."""
    hosted.throttling = throttling
    hosted.traffic.fill()
