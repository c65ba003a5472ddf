"""One story as the rules see it: its steps, as far as each is sound, and who lives it.

Reads; the rules judge.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from scenarios.lint.part import entries, keys, length, sound
from scenarios.source.marks import Path, Source
from scenarios.story import Persona, Reaction, Step
from scenarios.surroundings import Surroundings

_REACTS = "reacts"


@dataclass(frozen=True, slots=True)
class PlotStep:
    """One step: what she does in it, unless that is broken, and the sound ones of her reactions by position."""

    name: str
    at: Path
    deeds: Step | None
    """The step without its reactions."""
    reactions: Mapping[int, Reaction]
    written: int
    """How many reactions there are, sound or not."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it is broken."""
        return self.deeds is not None and len(self.reactions) == self.written

    @property
    def ending(self) -> str | None:
        """How it ends the story, if it does."""
        return self.deeds.ends if self.deeds else None


@dataclass(frozen=True, slots=True)
class Plot:
    """One story of a file. ``speakers`` are the personas whose lines she may say; None: not known."""

    source: Source
    path: Path
    steps: tuple[PlotStep, ...]
    languages: frozenset[str]
    speakers: Mapping[str, Persona] | None
    around: Surroundings

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all steps; the first one opens the story."""
        return tuple(step.name for step in self.steps)

    @property
    def is_whole(self) -> bool:
        """Whether every step is sound, so that ways through the story can be followed."""
        return bool(self.steps) and all(step.is_whole for step in self.steps)


def steps_at(source: Source, path: Path) -> tuple[PlotStep, ...]:
    """The steps of the story at a path, in the order they are written."""
    return tuple(_step(source, (*path, name), name) for name in keys(source, path))


def _step(source: Source, at: Path, name: str) -> PlotStep:
    written = source.at(at)
    deeds = {key: value for key, value in written.items() if key != _REACTS} if isinstance(written, dict) else None
    there = (*at, _REACTS)
    count = length(source, there) if isinstance(source.at(there), list | None) else 1
    return PlotStep(name, at, sound(deeds, Step), entries(source, there, Reaction), count)
