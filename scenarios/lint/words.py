"""Rules about the words a story waits for: intents, facts and reasons of claims must exist.

The lists of words are the vocabulary's and the intent packs'.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.plot import Plot
from scenarios.reading import Intent
from scenarios.source.marks import Path, Source
from scenarios.story import OpenClaim, Reaction
from scenarios.suggestion import suggestion
from scenarios.vocabulary import CLAIM_REASONS, known_facts


def words(plot: Plot) -> Iterator[Problem]:
    """Words of a story that mean nothing."""
    for step in plot.steps:
        if step.deeds and step.deeds.opens:
            yield from _claim(plot, step.deeds.opens, (*step.at, "opens"))
        for number, reaction in step.reactions.items():
            yield from _reaction(plot, reaction, (*step.at, "reacts", number))


def _claim(plot: Plot, claim: OpenClaim, at: Path) -> Iterator[Problem]:
    yield from unknown_reasons(plot.source, claim.reason, (*at, "reason"))
    if plot.around.intents is not None:
        known = frozenset(plot.around.intents)
        yield from unknown_facts(plot.source, claim.defended_by or (), (*at, "defended_by"), known)


def _reaction(plot: Plot, reaction: Reaction, at: Path) -> Iterator[Problem]:
    if plot.around.intents is None:
        return
    known = frozenset(plot.around.intents)
    if reaction.hears is not None:
        yield from unknown_intents(plot.source, (reaction.hears,), (*at, "hears"), known)
        yield from _unheard(plot, plot.around.intents.get(reaction.hears), reaction.hears, (*at, "hears"))
    for key in ("did", "once"):
        fact = getattr(reaction, key)
        yield from unknown_facts(plot.source, () if fact is None else (fact,), (*at, key), known)
    yield from unknown_facts(plot.source, reaction.provided, (*at, "provided"), known)
    yield from unknown_facts(plot.source, reaction.unless, (*at, "unless"), known)


def _unheard(plot: Plot, intent: Intent | None, name: str, path: Path) -> Iterator[Problem]:
    spoken = intent.phrases.keys() if intent else plot.languages
    for language in sorted(plot.languages - spoken):
        message = f"'{name}' is never heard in '{language}': its pack has no phrases in that language"
        yield plot.source.problem("no_phrases", message, path, severity="warning")


def unknown_intents(source: Source, named: tuple[str, ...], path: Path, known: frozenset[str]) -> Iterator[Problem]:
    """Intents that no pack in use has."""
    for number, name in enumerate(named):
        if name not in known:
            hint = suggestion(name, known)
            yield source.problem("unknown_intent", f"no intent '{name}'", (*path, number), hint=hint)


def unknown_facts(source: Source, named: tuple[str, ...], path: Path, intents: frozenset[str]) -> Iterator[Problem]:
    """Facts that nothing ever establishes."""
    known = known_facts(intents)
    for number, name in enumerate(named):
        if name not in known:
            hint = suggestion(name, known) or "a fact about words is said.INTENT or outside.INTENT"
            yield source.problem("unknown_fact", f"no fact '{name}'", (*path, number), hint=hint)


def unknown_reasons(source: Source, reason: str, path: Path, *, on_key: bool = False) -> Iterator[Problem]:
    """A reason the marketplace takes no claim for."""
    if reason not in CLAIM_REASONS:
        hint = suggestion(reason, CLAIM_REASONS)
        yield source.problem("unknown_reason", f"no claim for '{reason}'", path, hint=hint, on_key=on_key)
