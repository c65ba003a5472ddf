"""Stories compiled once into what the interpreter reads: steps with their intents, and reactions with their conditions.

Knows the language of stories and the reading of texts; who lives a story, and when, is the interpreter's.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from scenarios.model import Scenario
from scenarios.story import PATIENCE, Filing, Persona, Reaction, Step, Story, Text, Vote
from scenarios.vocabulary import SAID
from simulator.policy.comments import about
from simulator.reading.reader import Reader

Spoken = Mapping[str, tuple[str, ...]]
"""Language → what is read in a line."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One compiled reaction. Exactly one of ``edge``, ``level`` and ``clock`` is set."""

    go: str
    edge: str = ""
    """A fact that must be new."""
    level: str = ""
    """A fact that must be there."""
    clock: str = ""
    """silence, waited or since_start: ``after`` must have passed."""
    after: int = 0
    patient: bool = False
    """``after`` is the buyer's own patience."""
    provided: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()

    def allowed(self, known: frozenset[str]) -> bool:
        """Whether the guards hold over the facts so far."""
        return self.provided <= known and not (self.unless & known)


@dataclass(frozen=True, slots=True)
class Scene:
    """One compiled step."""

    name: str
    waits: int
    says: Spoken | None
    emails: Spoken | None
    opens: Filing | None
    withdraws: str | None
    leaves: Vote | None
    comment: Spoken | None
    """What the comment she leaves is about."""
    reports: bool
    ends: str | None
    cues: tuple[Cue, ...]
    is_patient: bool
    """Whether nothing that is so already when its deeds are done leads on: only news, or time that must pass."""


@dataclass(frozen=True, slots=True)
class Script:
    """One compiled story. ``opening`` is the name of its first scene."""

    name: str
    reason: str
    opening: str
    scenes: Mapping[str, Scene]
    patience: int
    """The persona's, for a buyer who has none drawn."""


def compile_scripts(scenario: Scenario, reader: Reader) -> tuple[Script, ...]:
    """Every story of a scenario, in the order the order book numbers them."""
    if scenario.market is not None:
        spoken = {language for mixed in scenario.market.mix for language in mixed.languages}
        lines = _Lines(scenario.personas.values(), reader, frozenset(spoken))
        stories = scenario.market.stories.items()
        return tuple(_script(name, told.reason, told.story, lines, 0) for name, told in stories)
    assert scenario.drill is not None  # a scenario is a drill or a market
    buyer = scenario.drill.cast.buyer
    persona = scenario.personas[buyer.persona]
    lines = _Lines([persona], reader, frozenset({buyer.language}))
    return (_script(scenario.name, scenario.name, scenario.drill.story, lines, persona.patience),)


class _Lines:
    """Where ``$name`` lines come from, and what a text says in each language somebody speaks."""

    def __init__(self, personas: Iterable[Persona], reader: Reader, spoken: frozenset[str]) -> None:
        self._personas = tuple(personas)
        self._reader = reader
        self._spoken = spoken

    def spoken(self, text: Text | None) -> Spoken | None:
        if text is None:
            return None
        return {language: self._intents(line, language) for language, line in self._told(text).items()}

    def about(self, text: Text | None) -> Spoken | None:
        """What a comment is about, as the marketplace reads it."""
        if text is None:
            return None
        return {language: about(line, language) for language, line in self._told(text).items()}

    def _told(self, text: Text) -> dict[str, str]:
        lines = text if isinstance(text, dict) else self._named(text.removeprefix("$"))
        return {language: line for language, line in lines.items() if language in self._spoken}

    def _named(self, name: str) -> dict[str, str]:
        return next(persona.lines[name] for persona in self._personas if name in persona.lines)

    def _intents(self, line: str, language: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(reading.intent for reading in self._reader.read(line, language)))


def _script(name: str, reason: str, story: Story, lines: _Lines, patience: int) -> Script:
    scenes = {step: _scene(step, told, lines) for step, told in story.items()}
    return Script(name, reason, next(iter(story)), scenes, patience)


def _scene(name: str, step: Step, lines: _Lines) -> Scene:
    cues = tuple(_cue(reaction) for reaction in step.reacts)
    return Scene(
        name,
        step.waits,
        lines.spoken(step.says),
        lines.spoken(step.emails),
        step.opens,
        step.withdraws,
        step.leaves,
        lines.about(step.leaves.comment if step.leaves else None),
        step.reports is not None,
        step.ends,
        cues,
        not step.waits and all(_needs_time(cue) for cue in cues),
    )


def _needs_time(cue: Cue) -> bool:
    """Whether a reaction cannot fit at the very instant its step begins, whatever happened before."""
    return bool(cue.edge) or (cue.clock in ("waited", "silence") and (cue.patient or cue.after > 0))


def _cue(reaction: Reaction) -> Cue:
    return replace(_condition(reaction), provided=frozenset(reaction.provided), unless=frozenset(reaction.unless))


def _condition(reaction: Reaction) -> Cue:
    """The reaction's trigger alone."""
    if reaction.hears is not None:
        return Cue(reaction.go, edge=SAID + reaction.hears)
    if reaction.did is not None:
        return Cue(reaction.go, edge=reaction.did)
    if reaction.once is not None:
        return Cue(reaction.go, level=reaction.once)
    if reaction.silence == PATIENCE:
        return Cue(reaction.go, clock="silence", patient=True)
    clock = next(name for name in ("silence", "waited", "since_start") if getattr(reaction, name) is not None)
    return Cue(reaction.go, clock=clock, after=getattr(reaction, clock))
