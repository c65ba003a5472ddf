"""Ways through a story to a good end, each as the facts a seller would have to bring about, in their order.

Reads the story's graph only. Whether a way is open at an instant is tried by playing it.
"""

from collections.abc import Iterator

from scenarios.story import Reaction, Step, Story
from scenarios.vocabulary import SAID
from scenarios.wanted import name_of
from simulator.rescue.deeds import IMPLIED, can_be_done

_LONGEST = 4
"""Reactions on one way; what needs more is no advice."""

Plan = tuple[str, ...]


def plans_from(story: Story, step: str, known: frozenset[str], good: tuple[str, ...]) -> tuple[Plan, ...]:
    """What leads from a step to a good end, the shortest first; what is known already need not be done again."""
    ways = (*_ways(story, step, known, good, (), ()), *_defences(story, known))
    return tuple(sorted(dict.fromkeys(way for way in ways if way), key=len))


def _ways(
    story: Story, name: str, known: frozenset[str], good: tuple[str, ...], done: Plan, seen: tuple[str, ...]
) -> Iterator[Plan]:
    if name in seen or name not in story or len(seen) >= _LONGEST:
        return
    for reaction in story[name].reacts:
        more = _needed(reaction, known, done)
        if more is None:
            continue
        target, facts = story[reaction.go], (*done, *more)
        if target.ends is None:
            yield from _ways(story, reaction.go, known, good, facts, (*seen, name))
        elif not good or target.ends in good:
            yield facts


def _needed(reaction: Reaction, known: frozenset[str], done: Plan) -> Plan | None:
    """The facts that make a reaction fit, without those that are there; nothing where a seller cannot do it."""
    there = known | {implied for fact in done for implied in (fact, *IMPLIED.get(fact, ()))}
    if there & set(map(name_of, reaction.unless)):
        return None
    before = tuple(fact for fact in map(name_of, reaction.provided) if fact not in there)
    trigger = _trigger(reaction)
    wanted = (*before, *trigger)
    if not trigger or not all(map(can_be_done, wanted)):
        return None
    if reaction.once is not None and name_of(reaction.once) in there:
        return before
    return tuple(dict.fromkeys(wanted))


def _trigger(reaction: Reaction) -> Plan:
    """The fact a reaction waits for; none for one that waits for time."""
    if reaction.hears is not None:
        return (SAID + reaction.hears,)
    fact = reaction.did or reaction.once
    return () if fact is None else (name_of(fact),)


def _defences(story: Story, known: frozenset[str]) -> Iterator[Plan]:
    """What would defend the claims of a story."""
    for step in story.values():
        facts = _defence(step)
        if facts and all(map(can_be_done, facts)):
            yield tuple(fact for fact in facts if fact not in known)


def _defence(step: Step) -> Plan:
    return (step.opens.defended_by or ()) if step.opens is not None else ()
