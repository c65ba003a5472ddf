"""All rules about one story, whether a drill's or a market's.

Each rule has its module; this is only their list.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.plot import Plot
from scenarios.lint.reports import reports
from scenarios.lint.rounds import rounds
from scenarios.lint.shadows import shadows
from scenarios.lint.texts import texts
from scenarios.lint.ways import ways
from scenarios.lint.words import words


def story_problems(plot: Plot) -> Iterator[Problem]:
    """Everything that is wrong with a story."""
    if not plot.steps or not plot.is_readable:
        return
    yield from ways(plot)
    yield from rounds(plot)
    yield from reports(plot)
    yield from shadows(plot)
    yield from words(plot)
    yield from texts(plot)
