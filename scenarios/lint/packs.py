"""Rules about packs: phrases can be understood, personas and stories can be told.

The examples of an intent pack are run as tests elsewhere; in which languages a story is told is its market's.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.part import keys, parts
from scenarios.lint.plot import Plot, steps_at
from scenarios.lint.story import story_problems
from scenarios.lint.texts import placeholders
from scenarios.phrases import phrase_problems
from scenarios.reading import Intent, IntentPack
from scenarios.source.marks import Source
from scenarios.story import Persona
from scenarios.surroundings import Surroundings


def intents(source: Source) -> Iterator[Problem]:
    """Phrases that are none."""
    pack = IntentPack.model_construct(intents=parts(source, ("intents",), Intent))
    for path, reason in phrase_problems(pack):
        yield source.problem("bad_phrase", str(reason), path)


def personas(source: Source) -> Iterator[Problem]:
    """Lines with placeholders nothing can be put into."""
    for name, persona in parts(source, ("personas",), Persona).items():
        for line, text in persona.lines.items():
            yield from placeholders(source, text, ("personas", name, "lines", line))


def stories(source: Source, around: Surroundings) -> Iterator[Problem]:
    """Stories that make no sense in any market."""
    for name in keys(source, ("stories",)):
        path = ("stories", name, "story")
        yield from story_problems(Plot(source, path, steps_at(source, path), frozenset(), around.personas, around))
