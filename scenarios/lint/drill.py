"""All rules about a drill, of which only the one about its persona is here.

The steps of its story, its scorecard, its sample answers and its variants have rules of their own.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.kinds import PERSONAS
from scenarios.lint.answers import unanswered
from scenarios.lint.asked import asked_in_drill, language_of_drill
from scenarios.lint.elsewhere import in_another_pack
from scenarios.lint.graded import graded
from scenarios.lint.languages import languages
from scenarios.lint.plot import plot_of
from scenarios.lint.samples import endings, samples
from scenarios.lint.staffed import served
from scenarios.lint.story import story_problems
from scenarios.source.marks import Path, Source
from scenarios.story import Persona
from scenarios.suggestion import suggestion
from scenarios.surroundings import Surroundings

_PERSONA: Path = ("cast", "buyer", "is")


def drill(source: Source, around: Surroundings) -> Iterator[Problem]:
    """Everything that is wrong with a drill beyond its shape."""
    plot = plot_of(source, ("story",), language_of_drill(source), _speakers(source, around), around)
    yield from _persona(source, around)
    yield from story_problems(plot)
    yield from languages(plot)
    yield from graded(plot)
    yield from samples(source, plot.languages)
    asked = asked_in_drill(source)
    yield from unanswered(source, {*asked}, around)
    yield from served(source, asked, around)
    if plot.is_whole:
        yield from endings(source, frozenset(step.ending for step in plot.steps if step.ending is not None))


def _speakers(source: Source, around: Surroundings) -> dict[str, Persona] | None:
    name = source.at(_PERSONA)
    found = around.personas.get(name) if around.personas is not None and isinstance(name, str) else None
    return None if found is None else {str(name): found}


def _persona(source: Source, around: Surroundings) -> Iterator[Problem]:
    name = source.at(_PERSONA)
    if isinstance(name, str) and around.personas is not None and name not in around.personas:
        hint = in_another_pack(source, PERSONAS, name) or suggestion(name, around.personas)
        yield source.problem("unknown_persona", f"no persona '{name}'", _PERSONA, hint=hint)
