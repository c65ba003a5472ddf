"""Which rules a kind of file is held to.

Each rule has its module; the shape of a file is looked at before, by its model.
"""

from collections.abc import Callable, Iterator, Mapping

from scenarios.errors import Problem
from scenarios.kinds import DRILL, FAULTS, INTENTS, MARKET, PERSONAS, PHRASES, PLAN, POLICY, SESSION, STORIES, Kind
from scenarios.lint.drill import drill
from scenarios.lint.faults import faults
from scenarios.lint.market import market
from scenarios.lint.naming import naming
from scenarios.lint.packs import intents, personas, phrases, stories
from scenarios.lint.plan import plan
from scenarios.lint.policy import policy
from scenarios.lint.session import session
from scenarios.lint.setting import setting
from scenarios.source.marks import Source
from scenarios.surroundings import Surroundings


def examine(kind: Kind, source: Source, around: Surroundings) -> Iterator[Problem]:
    """Everything that is wrong with a file beyond its shape."""
    if kind not in (INTENTS, PERSONAS, PHRASES, STORIES):
        yield from naming(source, kind.key)
    if kind in (DRILL, MARKET):
        yield from setting(source)
    yield from _RULES[kind.name](source, around)


_RULES: Mapping[str, Callable[[Source, Surroundings], Iterator[Problem]]] = {
    DRILL.name: drill,
    MARKET.name: market,
    SESSION.name: lambda source, around: session(source),
    PLAN.name: plan,
    POLICY.name: policy,
    FAULTS.name: lambda source, around: faults(source),
    PERSONAS.name: lambda source, around: personas(source),
    INTENTS.name: lambda source, around: intents(source),
    PHRASES.name: phrases,
    STORIES.name: stories,
}
