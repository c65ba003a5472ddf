"""Rules about the words of a story: intents, facts and the reasons of what a buyer opens must exist.

The lists of words are the vocabulary's and the intent packs'.
"""

from collections.abc import Iterator, Mapping

from scenarios.errors import Problem
from scenarios.kinds import INTENTS
from scenarios.lint.asked import languages_told
from scenarios.lint.elsewhere import in_another_pack
from scenarios.lint.languages import told_in
from scenarios.lint.plot import Plot
from scenarios.reading import Intent
from scenarios.source.marks import Path, Source
from scenarios.story import Filing, Trigger
from scenarios.suggestion import suggestion
from scenarios.vocabulary import CHARGEBACK_REASONS, CLAIM_REASONS, FACTS, RETURN_REASONS, intent_of, known_facts
from scenarios.wanted import Fact, name_of

_FACT = "that is a fact, which is done and not said: write 'did: {name}'"


def words(plot: Plot) -> Iterator[Problem]:
    """Words of a story that mean nothing."""
    for step in plot.steps:
        if step.deeds and step.deeds.opens:
            yield from _filing(plot, step.deeds.opens, (*step.at, "opens"))
    for path, reaction in plot.everything.items():
        yield from condition(plot, reaction, path)


def _filing(plot: Plot, filing: Filing, at: Path) -> Iterator[Problem]:
    """Reasons nobody takes, and what this marketplace does not know at all."""
    if filing.claim:
        yield from unknown_reasons(plot.source, filing.reason, (*at, "reason"))
    if filing.chargeback and filing.reason:
        yield from _unknown(plot, filing.reason, CHARGEBACK_REASONS, "chargeback", (*at, "reason"))
    if filing.return_ is not None:
        yield from _unknown(plot, filing.return_, RETURN_REASONS, "return", (*at, "return"))
    yield from _unheard_of(plot, filing, at)
    if plot.around.intents is not None:
        known = frozenset(plot.around.intents)
        yield from unknown_facts(plot.source, filing.defended_by or (), (*at, "defended_by"), known)


def _unknown(plot: Plot, reason: str, reasons: Mapping[str, str], what: str, path: Path) -> Iterator[Problem]:
    if reason not in reasons:
        hint = suggestion(reason, reasons)
        yield plot.source.problem("unknown_reason", f"no {what} for '{reason}'", path, hint=hint)


def _unheard_of(plot: Plot, filing: Filing, at: Path) -> Iterator[Problem]:
    """What follows from nothing where the policy has no rule for it."""
    policy = plot.around.policy
    for kind, is_opened in (("chargeback", filing.chargeback), ("return", filing.return_)):
        if policy is not None and is_opened and not getattr(policy, f"{kind}s"):
            message = f"the policy '{policy.policy}' has no rule about a {kind}, so nothing follows from it"
            yield plot.source.problem("no_rule", message, (*at, kind), on_key=True, severity="warning")


def condition(plot: Plot, found: Trigger, at: Path) -> Iterator[Problem]:
    """Words of a reaction's condition, or of a hint's, that mean nothing."""
    if plot.around.intents is None:
        return
    if found.hears is not None:
        yield from unknown_intents(plot.source, (found.hears,), (*at, "hears"), frozenset(plot.around.intents))
        yield from _unheard(plot, plot.around.intents.get(found.hears), found.hears, (*at, "hears"))
    for key in ("did", "once"):
        fact = getattr(found, key)
        yield from facts(plot, () if fact is None else (fact,), (*at, key))
    yield from facts(plot, found.provided, (*at, "provided"))
    yield from facts(plot, found.unless, (*at, "unless"))


def facts(plot: Plot, named: tuple[Fact, ...], path: Path) -> Iterator[Problem]:
    """Facts that nothing ever establishes, or not in a language that is spoken."""
    intents = plot.around.intents
    if intents is None:
        return
    names = tuple(map(name_of, named))
    yield from unknown_facts(plot.source, names, path, frozenset(intents))
    for number, name in enumerate(names):
        intent = intent_of(name)
        if intent in intents:
            yield from _unheard(plot, intents[intent], intent, (*path, number))


def _unheard(plot: Plot, intent: Intent | None, name: str, path: Path) -> Iterator[Problem]:
    """That a drill can be played in a language in which this is never heard, the cast's or another."""
    if intent is None or not plot.languages:
        return
    # Phrases are looked up in the languages the file itself is written in; lines of her persona may be in more.
    spoken = plot.languages | (told_in(plot) & languages_told(plot.source))
    for language in sorted(spoken - intent.phrases.keys()):
        message = f"'{name}' is never heard in '{language}': its pack has no phrases in that language"
        yield plot.source.problem("no_phrases", message, path, severity="warning")


def unknown_intents(source: Source, named: tuple[str, ...], path: Path, known: frozenset[str]) -> Iterator[Problem]:
    """Intents that no pack in use has."""
    for number, name in enumerate(named):
        if name not in known:
            hint = in_another_pack(source, INTENTS, name) or suggestion(name, known)
            instead = _FACT.format(name=name) if name in FACTS else hint
            yield source.problem("unknown_intent", f"no intent '{name}'", (*path, number), hint=instead)


def unknown_facts(source: Source, named: tuple[str, ...], path: Path, intents: frozenset[str]) -> Iterator[Problem]:
    """Facts that nothing ever establishes."""
    known = known_facts(intents)
    for number, name in enumerate(named):
        if name not in known:
            hint = _fact_instead(source, name, known)
            yield source.problem("unknown_fact", f"no fact '{name}'", (*path, number), hint=hint)


def _fact_instead(source: Source, name: str, known: frozenset[str]) -> str:
    """What somebody most likely had in mind, as far as that can be told."""
    spoken = intent_of(name)
    if not spoken:
        return suggestion(name, known) or "a fact about words is said.INTENT, outside.INTENT or public.INTENT"
    if spoken in FACTS:
        return f"'{spoken}' is a fact itself, and no intent; write '{spoken}'"
    found = in_another_pack(source, INTENTS, spoken) or suggestion(name, known)
    return found or f"no pack in use has the intent '{spoken}'; name its pack under 'use'"


def unknown_reasons(source: Source, reason: str, path: Path, *, on_key: bool = False) -> Iterator[Problem]:
    """A reason the marketplace takes no claim for."""
    if reason not in CLAIM_REASONS:
        hint = suggestion(reason, CLAIM_REASONS)
        yield source.problem("unknown_reason", f"no claim for '{reason}'", path, hint=hint, on_key=on_key)
