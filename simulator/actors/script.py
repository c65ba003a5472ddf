"""Stories compiled once into what the interpreter reads: steps with their intents, and reactions with their conditions.

Knows the language of stories and the reading of texts; who lives a story, and when, is the interpreter's.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from scenarios.model import Part, Scenario
from scenarios.story import PATIENCE, Filing, Persona, Reaction, Step, Story, Vote
from scenarios.texts import Line, Text, lines_of
from scenarios.vocabulary import SAID
from scenarios.wanted import Fact, RefundWanted, name_of
from simulator.policy.comments import about
from simulator.reading.reader import Reader

Spoken = Mapping[str, tuple[tuple[str, ...], ...]]
"""Language → what is read in each of the lines there are to choose from."""


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
    reaches: RefundWanted | None = None
    """The sum that the refunds must reach for ``edge`` or ``level``, which are a refund then."""
    provided_sums: tuple[RefundWanted, ...] = ()
    unless_sums: tuple[RefundWanted, ...] = ()
    number: int = 0
    """Its number among the reactions whose times are counted; 0: it is taken as often as it fits."""
    at_most: int = 0

    @property
    def is_about_sums(self) -> bool:
        """Whether a sum must be known to say if it fits."""
        return self.reaches is not None or bool(self.provided_sums or self.unless_sums)

    def allowed(self, known: frozenset[str]) -> bool:
        """Whether the guards hold over the facts so far."""
        return self.provided <= known and not (self.unless & known)

    def affords(self, refunded: int, total: int) -> bool:
        """Whether the sums it names are reached, and those are not that must not be; in cents."""
        wanted = self.provided_sums if self.reaches is None else (*self.provided_sums, self.reaches)
        return all(refunded >= one.cents(total) for one in wanted) and not any(
            refunded >= one.cents(total) for one in self.unless_sums
        )


@dataclass(frozen=True, slots=True)
class Scene:
    """One compiled step; ``number``: its place in the story, from 0."""

    name: str
    number: int
    waits: int
    says: Spoken | None
    attaches: tuple[str, ...]
    emails: Spoken | None
    opens: Filing | None
    withdraws: str | None
    leaves: Vote | None
    comment: Spoken | None
    """What the comment she leaves is about."""
    reports: bool
    ends: str | None
    cues: tuple[Cue, ...]
    """The step's own, then those of every step, but none that leads back to it."""
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
        return tuple(_script(name, told.reason, told.story, (), lines, 0) for name, told in stories)
    return tuple(_script_of(part, scenario.personas, reader) for part in scenario.parts)


def _script_of(part: Part, personas: Mapping[str, Persona], reader: Reader) -> Script:
    """The story of a drill."""
    buyer = part.drill.cast.buyer
    persona = personas[buyer.persona]
    lines = _Lines([persona], reader, frozenset({buyer.language}))
    return _script(part.name, part.name, part.drill.story, part.drill.always, lines, persona.patience)


class _WhenSpoken(Mapping[str, tuple[tuple[str, ...], ...]]):
    """Lines that are read when the first of their language is spoken: a world may begin before any rule is compiled."""

    def __init__(self, told: Mapping[str, Line], read: Callable[[str, str], tuple[str, ...]]) -> None:
        self._told = told
        self._read = read
        self._known: dict[str, tuple[tuple[str, ...], ...]] = {}

    def __getitem__(self, language: str) -> tuple[tuple[str, ...], ...]:
        if language not in self._known:
            self._known[language] = tuple(self._read(line, language) for line in lines_of(self._told[language]))
        return self._known[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._told)

    def __len__(self) -> int:
        return len(self._told)


class _Lines:
    """Where ``$name`` lines come from, and what a text says in each language somebody speaks."""

    def __init__(self, personas: Iterable[Persona], reader: Reader, spoken: frozenset[str]) -> None:
        self._personas = tuple(personas)
        self._reader = reader
        self._spoken = spoken

    def spoken(self, text: Text | None) -> Spoken | None:
        return None if text is None else _WhenSpoken(self._told(text), self._intents)

    def about(self, text: Text | None) -> Spoken | None:
        """What a comment is about, as the marketplace reads it."""
        return None if text is None else _WhenSpoken(self._told(text), about)

    def _told(self, text: Text) -> dict[str, Line]:
        lines = text if isinstance(text, dict) else self._named(text.removeprefix("$"))
        return {language: line for language, line in lines.items() if language in self._spoken}

    def _named(self, name: str) -> dict[str, Line]:
        return next(persona.lines[name] for persona in self._personas if name in persona.lines)

    def _intents(self, line: str, language: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(reading.intent for reading in self._reader.read(line, language)))


def _script(name: str, reason: str, story: Story, always: tuple[Reaction, ...], lines: _Lines, patience: int) -> Script:
    numbered = counted(story, always)
    cues = {reaction: _cue(reaction, numbered) for reaction in _everything(story, always)}
    scenes = {}
    for number, (step, told) in enumerate(story.items()):
        further = (reaction for reaction in always if reaction.go != step and told.ends is None)
        its_own = tuple(cues[reaction] for reaction in (*told.reacts, *further))
        scenes[step] = _scene(step, number, told, lines, its_own)
    return Script(name, reason, next(iter(story)), scenes, patience)


def counted(story: Story, always: tuple[Reaction, ...]) -> tuple[Reaction, ...]:
    """The reactions whose times are counted, in the order of their numbers, the first of which is 1.

    Equal ones are counted together: one that a step took over from another is the same.
    """
    return tuple(dict.fromkeys(one for one in _everything(story, always) if one.at_most is not None))


def _everything(story: Story, always: tuple[Reaction, ...]) -> tuple[Reaction, ...]:
    return (*(reaction for step in story.values() for reaction in step.reacts), *always)


def _scene(name: str, number: int, step: Step, lines: _Lines, cues: tuple[Cue, ...]) -> Scene:
    return Scene(
        name,
        number,
        step.waits,
        lines.spoken(step.says),
        step.attaches,
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


def _cue(reaction: Reaction, numbered: tuple[Reaction, ...]) -> Cue:
    return replace(
        _condition(reaction),
        provided=_plain(reaction.provided),
        unless=_plain(reaction.unless),
        provided_sums=_sums(reaction.provided),
        unless_sums=_sums(reaction.unless),
        number=numbered.index(reaction) + 1 if reaction.at_most is not None else 0,
        at_most=reaction.at_most or 0,
    )


def _plain(facts: tuple[Fact, ...]) -> frozenset[str]:
    return frozenset(fact for fact in facts if isinstance(fact, str))


def _sums(facts: tuple[Fact, ...]) -> tuple[RefundWanted, ...]:
    return tuple(fact for fact in facts if isinstance(fact, RefundWanted))


def _condition(reaction: Reaction) -> Cue:
    """The reaction's trigger alone."""
    if reaction.hears is not None:
        return Cue(reaction.go, edge=SAID + reaction.hears)
    if reaction.did is not None:
        return Cue(reaction.go, edge=name_of(reaction.did), reaches=_sum(reaction.did))
    if reaction.once is not None:
        return Cue(reaction.go, level=name_of(reaction.once), reaches=_sum(reaction.once))
    if reaction.silence == PATIENCE:
        return Cue(reaction.go, clock="silence", patient=True)
    clock = next(name for name in ("silence", "waited", "since_start") if getattr(reaction, name) is not None)
    return Cue(reaction.go, clock=clock, after=getattr(reaction, clock))


def _sum(fact: Fact) -> RefundWanted | None:
    return fact if isinstance(fact, RefundWanted) else None
