"""The file of a drill that is to be proved: its scenario in any language and variant, and where its parts stand.

Whether it is sound is the lint's; what is proved of it, the other modules'.
"""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path as FilePath

from scenarios.errors import ScenarioError
from scenarios.kinds import DRILL, KINDS
from scenarios.languages import languages_of
from scenarios.lint.plot import Plot, plot_of
from scenarios.loader import load
from scenarios.model import Drill, Scenario
from scenarios.overrides import Given, overrides_of
from scenarios.shape.sheets import open_sheet
from scenarios.shelf import find
from scenarios.source.marks import Path, Source
from scenarios.surroundings import Surroundings
from simulator.proof.stage import Stage

STORY: Path = ("story",)
_LANGUAGE = "cast.buyer.language"


class Subject:
    """A sound drill, by its file."""

    def __init__(self, path: FilePath, source: Source, overrides: Given) -> None:
        """
        Raises:
            ScenarioError: it is not sound.
        """
        self._path = path
        self._overrides = [*(overrides.items() if isinstance(overrides, Mapping) else overrides)]
        self._stages: dict[tuple[str, str], Stage] = {}
        self.source = source
        self.own = self._loaded()

    @property
    def drill(self) -> Drill:
        """The drill as its file stands."""
        assert self.own.drill is not None  # only drills are opened
        return self.own.drill

    @property
    def language(self) -> str:
        """Its buyer's."""
        return self.drill.cast.buyer.language

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Those it can be played in, its own first."""
        return languages_of(self.own)

    @cached_property
    def variants(self) -> dict[str, Scenario]:
        """Its variants by name."""
        return {one.variant: self._loaded(variant=one.variant) for one in self.drill.variants}

    def is_translation(self, variant: str) -> bool:
        """Whether a variant is the drill in another of its languages, and nothing else."""
        changes = next(one.set for one in self.drill.variants if one.variant == variant)
        return [*changes] == [_LANGUAGE] and changes[_LANGUAGE] in self.languages

    @cached_property
    def plot(self) -> Plot:
        """The story with the places of its reactions."""
        return plot_of(self.source, STORY, frozenset({self.language}), None, Surroundings())

    def stage(self, variant: str = "", language: str = "") -> Stage:
        """Where it is played, as a variant has it or in another language."""
        key = (variant, language)
        if key not in self._stages:
            found = self.variants.get(variant, self.own)
            spoken = found.drill.cast.buyer.language if found.drill else ""
            is_other = bool(language) and language != spoken
            self._stages[key] = Stage(self._loaded(variant, language) if is_other else found)
        return self._stages[key]

    def _loaded(self, variant: str = "", language: str = "") -> Scenario:
        path = str(self._path.absolute())
        return load(path, variant=variant or None, language=language or None, overrides=self._overrides)


def subject_of(file: str | FilePath, overrides: Given = ()) -> Subject | None:
    """The drill of a path or a name; None for another kind of file, and for one with errors."""
    try:
        path = file if isinstance(file, FilePath) else find(file, KINDS)
        sheet = open_sheet(path, KINDS, overrides_of(overrides))
        return Subject(path, sheet.source, overrides) if sheet.kind is DRILL else None
    except ScenarioError:
        return None
