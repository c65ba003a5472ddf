"""Rules about a staffing plan by itself: its roster and its answers.

Whether it fits a market's questions is the market's.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.desk import desk
from scenarios.lint.roster import roster
from scenarios.source.marks import Source
from scenarios.surroundings import Surroundings


def plan(source: Source, around: Surroundings) -> Iterator[Problem]:
    """Everything that is wrong with a plan beyond its shape."""
    yield from roster(source)
    yield from desk(source, around)
