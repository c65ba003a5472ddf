"""Which rules a kind of file is held to.

Each rule has its module; the shape of a file is looked at before, by its model.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.kinds import DRILL, INTENTS, MARKET, PERSONAS, PLAN, POLICY, STORIES, Kind
from scenarios.lint.drill import drill
from scenarios.lint.market import market
from scenarios.lint.naming import naming
from scenarios.lint.packs import intents, personas, stories
from scenarios.lint.plan import plan
from scenarios.lint.policy import policy
from scenarios.lint.setting import setting
from scenarios.source.marks import Source
from scenarios.surroundings import Surroundings


def examine(kind: Kind, source: Source, around: Surroundings) -> Iterator[Problem]:
    """Everything that is wrong with a file beyond its shape."""
    if kind not in (INTENTS, PERSONAS, STORIES):
        yield from naming(source, kind.key)
    if kind in (DRILL, MARKET):
        yield from setting(source)
        yield from drill(source, around) if kind is DRILL else market(source, around)
    elif kind is PLAN:
        yield from plan(source, around)
    elif kind is POLICY:
        yield from policy(source, around)
    elif kind is PERSONAS:
        yield from personas(source)
    elif kind is INTENTS:
        yield from intents(source)
    elif kind is STORIES:
        yield from stories(source, around)
