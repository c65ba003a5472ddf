"""Rules about a drill as a whole: its persona exists, and its endings are endings of the story.

The steps of the story have rules of their own.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.answers import unanswered
from scenarios.lint.asked import asked_in_drill, language_of_drill
from scenarios.lint.part import entries
from scenarios.lint.plot import Plot, steps_at
from scenarios.lint.staffed import served
from scenarios.lint.story import story_problems
from scenarios.model import SampleAnswer
from scenarios.source.marks import Path, Source
from scenarios.story import Persona
from scenarios.suggestion import suggestion
from scenarios.surroundings import Surroundings

_PERSONA: Path = ("cast", "buyer", "is")


def drill(source: Source, around: Surroundings) -> Iterator[Problem]:
    """Everything that is wrong with a drill beyond its shape."""
    path = ("story",)
    plot = Plot(source, path, steps_at(source, path), language_of_drill(source), _speakers(source, around), around)
    yield from _persona(source, around)
    yield from story_problems(plot)
    asked = asked_in_drill(source)
    yield from unanswered(source, {*asked}, around)
    yield from served(source, asked, around)
    if plot.is_whole:
        yield from _endings(source, {step.ending for step in plot.steps if step.ending is not None})


def _speakers(source: Source, around: Surroundings) -> dict[str, Persona] | None:
    name = source.at(_PERSONA)
    found = around.personas.get(name) if around.personas is not None and isinstance(name, str) else None
    return None if found is None else {str(name): found}


def _persona(source: Source, around: Surroundings) -> Iterator[Problem]:
    name = source.at(_PERSONA)
    if isinstance(name, str) and around.personas is not None and name not in around.personas:
        hint = suggestion(name, around.personas)
        yield source.problem("unknown_persona", f"no persona '{name}'", _PERSONA, hint=hint)


def _endings(source: Source, known: set[str]) -> Iterator[Problem]:
    for number, name in entries(source, ("good_endings",), str).items():
        yield from _ending(source, name, ("good_endings", number), known)
    for number, sample in entries(source, ("sample_answers",), SampleAnswer).items():
        yield from _ending(source, sample.ends, ("sample_answers", number, "ends"), known)


def _ending(source: Source, name: str, path: Path, known: set[str]) -> Iterator[Problem]:
    if name not in known:
        yield source.problem("unknown_ending", f"no step ends '{name}'", path, hint=suggestion(name, known))
