"""Rules about packs: phrases can be understood, and what personas say has no unknown placeholder.

The examples of an intent pack are run as tests elsewhere.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.part import parts
from scenarios.lint.texts import placeholders
from scenarios.phrases import phrase_problems
from scenarios.reading import Intent, IntentPack
from scenarios.source.marks import Source
from scenarios.story import Persona


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
