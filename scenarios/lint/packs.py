"""Rules about packs: phrases can be understood, personas and stories can be told.

Whether examples are read as they say is the simulator's to see; in which languages a story is told is its market's.
"""

from collections.abc import Iterator
from pathlib import PurePath

from scenarios.errors import Problem
from scenarios.lint.languages import untold
from scenarios.lint.part import keys, part, parts
from scenarios.lint.plot import plot_of
from scenarios.lint.story import story_problems
from scenarios.lint.texts import placeholders
from scenarios.phrase_problems import list_problems, phrase_problems, rule_problems
from scenarios.reading import Examples, Intent, IntentPack, SpokenIntent
from scenarios.source.marks import Path, Source
from scenarios.story import Persona
from scenarios.suggestion import suggestion
from scenarios.surroundings import Surroundings


def intents(source: Source) -> Iterator[Problem]:
    """Phrases that are none, and phrases nothing proves."""
    pack = IntentPack.model_construct(intents=parts(source, ("intents",), Intent))
    for path, reason in phrase_problems(pack):
        yield source.problem("bad_phrase", str(reason), path)
    for name, intent in pack.intents.items():
        for language in intent.phrases:
            at = ("intents", name, "phrases", language)
            yield from _unproved(source, intent.examples.get(language, Examples()), at)


def phrases(source: Source, around: Surroundings) -> Iterator[Problem]:
    """Phrases that are none, nothing proves or no intent has; a file that is not found as what it says it is."""
    yield from _misnamed(source)
    lists = part(source, ("words",), dict[str, str]) or {}
    for path, reason in list_problems(lists):
        yield source.problem("bad_phrase", str(reason), path)
    for name, rules in parts(source, ("intents",), SpokenIntent).items():
        at = ("intents", name)
        for within, reason in rule_problems(rules, lists):
            yield source.problem("bad_phrase", str(reason), (*at, *within))
        yield from _unproved(source, rules.examples, at)
        yield from _unheard_of(source, name, around) if around.intents is not None else ()


def _misnamed(source: Source) -> Iterator[Problem]:
    pack, _, language = PurePath(source.file).stem.rpartition(".")
    for key, named in (("phrases", pack), ("language", language)):
        told = part(source, (key,), str)
        if told is not None and told != named:
            message = f"this is '{told}' in a file that is found as '{named}'"
            hint = "a file of phrases is called PACK.LANGUAGE.yaml, such as core.de.yaml, and stands beside its pack"
            yield source.problem("name_differs", message, (key,), hint=hint)


def _unheard_of(source: Source, name: str, around: Surroundings) -> Iterator[Problem]:
    known = around.intents or {}
    if name not in known:
        message = f"its pack has no intent '{name}'"
        yield source.problem("unknown_intent", message, ("intents", name), hint=suggestion(name, known), on_key=True)
    elif part(source, ("language",), str) in known[name].phrases:
        message = f"these phrases of '{name}' are never used: its pack has its own in this language"
        yield source.problem("defined_twice", message, ("intents", name), on_key=True, severity="warning")


def _unproved(source: Source, examples: Examples, at: Path) -> Iterator[Problem]:
    missing = [key for key in ("yes", "no") if not getattr(examples, key)]
    if missing:
        message = f"no example of '{' or '.join(missing)}' shows that these phrases are right"
        hint = "give sentences that say it, and some that only seem to"
        yield source.problem("no_examples", message, at, hint=hint, on_key=True, severity="warning")


def personas(source: Source) -> Iterator[Problem]:
    """Lines with placeholders nothing can be put into, or without a language that others of the persona have."""
    for name, persona in parts(source, ("personas",), Persona).items():
        spoken = frozenset[str]().union(*persona.lines.values())
        for line, text in persona.lines.items():
            at = ("personas", name, "lines", line)
            yield from placeholders(source, text, at)
            yield from untold(source, spoken - text.keys(), at)


def stories(source: Source, around: Surroundings) -> Iterator[Problem]:
    """Stories that make no sense in any market."""
    for name in keys(source, ("stories",)):
        path = ("stories", name, "story")
        yield from story_problems(plot_of(source, path, frozenset(), around.personas, around))
