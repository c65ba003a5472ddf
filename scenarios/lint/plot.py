"""One story as the rules see it: its steps, as far as each is sound, what may happen in each, and who lives it.

Reads; the rules judge.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from scenarios.lint.part import entries, keys, length, sound
from scenarios.source.marks import Path, Source
from scenarios.story import LONGEST_CHAIN, MOST_REACTIONS, MOST_STEPS, Persona, Reaction, Step
from scenarios.surroundings import Surroundings

_REACTS = "reacts"
_LIKE = "like"
ALWAYS: Path = ("always",)


@dataclass(frozen=True, slots=True)
class PlotStep:
    """One step: what she does in it, unless that is broken, and the sound ones of her reactions by position."""

    name: str
    at: Path
    deeds: Step | None
    """The step without its reactions, and without the step it is like."""
    reactions: Mapping[int, Reaction]
    written: int
    """How many reactions there are, sound or not."""
    like: str | None = None
    """The step whose reactions come after its own."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it is broken."""
        return self.deeds is not None and len(self.reactions) == self.written

    @property
    def ending(self) -> str | None:
        """How it ends the story, if it does."""
        return self.deeds.ends if self.deeds else None

    @property
    def own(self) -> dict[Path, Reaction]:
        """Its own reactions by their place."""
        return {(*self.at, _REACTS, number): reaction for number, reaction in self.reactions.items()}


@dataclass(frozen=True)
class Plot:
    """One story of a file. ``speakers`` are the personas whose lines she may say; None: not known."""

    source: Source
    path: Path
    steps: tuple[PlotStep, ...]
    languages: frozenset[str]
    speakers: Mapping[str, Persona] | None
    around: Surroundings
    always: Mapping[int, Reaction] = field(default_factory=dict)
    """Reactions of every step, by position."""
    always_written: int = 0

    @cached_property
    def named(self) -> dict[str, PlotStep]:
        """All steps by name; the first one opens the story."""
        return {step.name: step for step in self.steps}

    @property
    def is_readable(self) -> bool:
        """Whether it is short enough to be followed; that it is too long is said already."""
        counts = (self.always_written, *(step.written for step in self.steps))
        return len(self.steps) <= MOST_STEPS and max(counts) <= MOST_REACTIONS

    @cached_property
    def is_whole(self) -> bool:
        """Whether every step is sound, so that ways through the story can be followed."""
        is_always_whole = len(self.always) == self.always_written
        return bool(self.steps) and is_always_whole and all(self.is_complete(step) for step in self.steps)

    @cached_property
    def everything(self) -> dict[Path, Reaction]:
        """Every reaction that is written, by its place."""
        own = {path: reaction for step in self.steps for path, reaction in step.own.items()}
        return own | self.of_every_step

    @cached_property
    def of_every_step(self) -> dict[Path, Reaction]:
        """The reactions of ``always`` by their place."""
        return {(*ALWAYS, number): reaction for number, reaction in self.always.items()}

    def is_complete(self, step: PlotStep) -> bool:
        """Whether a step is sound, and so is every step it is like."""
        chain = [*self._chain(step)]
        return all(one.is_whole for one in chain) and chain[-1].like is None

    def told(self, step: PlotStep) -> dict[Path, Reaction]:
        """What a step itself and those it is like react to, in their order, by place."""
        told: dict[Path, Reaction] = {}
        for one in self._chain(step):
            told |= {path: reaction for path, reaction in one.own.items() if reaction not in told.values()}
        return told

    def ways(self, step: PlotStep) -> dict[Path, Reaction]:
        """Everything a step reacts to: what it tells, then what is so in every step but leads elsewhere."""
        further = {path: one for path, one in self.of_every_step.items() if one.go != step.name}
        return self.told(step) | (further if step.ending is None else {})

    def _chain(self, step: PlotStep) -> Iterator[PlotStep]:
        """A step, the one it is like, and so on; it ends where one is not there or comes again."""
        seen: set[str] = set()
        following: PlotStep | None = step
        while following is not None and following.name not in seen and len(seen) <= LONGEST_CHAIN:
            seen.add(following.name)
            yield following
            following = self.named.get(following.like) if following.like else None


def plot_of(
    source: Source,
    path: Path,
    languages: frozenset[str],
    speakers: Mapping[str, Persona] | None,
    around: Surroundings,
) -> Plot:
    """The story at a path of a file, with what goes for every step where the file says that."""
    return Plot(
        source,
        path,
        steps_at(source, path),
        languages,
        speakers,
        around,
        entries(source, ALWAYS, Reaction),
        length(source, ALWAYS) if isinstance(source.at(ALWAYS), list | None) else 1,
    )


def steps_at(source: Source, path: Path) -> tuple[PlotStep, ...]:
    """The steps of the story at a path, in the order they are written."""
    return tuple(_step(source, (*path, name), name) for name in keys(source, path))


def _step(source: Source, at: Path, name: str) -> PlotStep:
    written = source.at(at)
    others = (_REACTS, _LIKE)
    deeds = {key: value for key, value in written.items() if key not in others} if isinstance(written, dict) else None
    there = (*at, _REACTS)
    count = length(source, there) if isinstance(source.at(there), list | None) else 1
    like = source.at((*at, _LIKE))
    step = sound(deeds, Step) if isinstance(like, str | None) else None
    return PlotStep(name, at, step, entries(source, there, Reaction), count, like if isinstance(like, str) else None)
