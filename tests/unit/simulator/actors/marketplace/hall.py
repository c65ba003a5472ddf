"""Plays in which something is claimed, sent back or cancelled, under rules that a test makes up."""

from typing import Any

from scenarios.model import Scenario
from simulator.domain import commands as c
from simulator.domain.events import Event
from simulator.journal.entry import Entry
from simulator.journal.storage import parse, whole
from simulator.run import restore_world
from simulator.world import World
from tests.casting import POLICY, drill, world_of

Act = tuple[int, c.ExternalCommand]
Told = list[tuple[int, type[Event]]]


def play_of(story: dict[str, Any], order: dict[str, Any] | None = None, **rules: dict[str, Any]) -> Scenario:
    """A drill under the tests' policy with other rules, about an order cast otherwise."""
    policy = POLICY | {name: POLICY.get(name, {}) | changes for name, changes in rules.items()}
    told = drill(story, policy=policy)
    assert told.drill is not None
    changed = told.drill.cast.order.model_validate(told.drill.cast.order.dump() | (order or {}))
    cast = told.drill.cast.model_copy(update={"order": changed})
    return told.model_copy(update={"drill": told.drill.model_copy(update={"cast": cast})})


def played(scenario: Scenario, *acts: Act, until: int) -> World:
    """The scenario's world, in which the seller does some things at some instants."""
    world = world_of(scenario)
    perform(world, *acts, until=until)
    return world


def perform(world: World, *acts: Act, until: int) -> None:
    """Let the seller do what is still to come, and time pass."""
    for at, command in acts:
        if at >= world.now:
            world.advance_to(at)
            world.submit(command, "inbox")
    world.advance_to(until)


def kinds(world: World, *wanted: type[Event]) -> Told:
    """(instant, kind) of every entry of some kinds."""
    return [(entry.at, type(entry.event)) for entry in world.journal.entries() if isinstance(entry.event, wanted)]


def goes_on_the_same(scenario: Scenario, *acts: Act, cut: int, until: int) -> bool:
    """Whether a world that is restored, or forked, at an instant ends as the one that goes on."""
    before = [act for act in acts if act[0] < cut]
    after = [act for act in acts if act[0] >= cut]
    world = played(scenario, *before, until=cut)
    again, twin = restore_world(parse(whole(world.journal, world.now), "a journal")), world.fork()
    for other in (world, again, twin):
        perform(other, *after, until=until)
    return _entries(world) == _entries(again) == _entries(twin)


def _entries(world: World) -> list[Entry]:
    return list(world.journal.entries())
