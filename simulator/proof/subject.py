"""The file of a drill that is to be proved: its scenario in any language and variant, and where its parts stand.

Whether it is sound is the lint's; what is proved of it, the other modules'.
"""

from functools import cached_property
from pathlib import Path as FilePath

from scenarios.assembly.resolution import resolve
from scenarios.errors import ScenarioError
from scenarios.kinds import DRILL, KINDS
from scenarios.languages import languages_of
from scenarios.lint.asked import languages_told
from scenarios.lint.plot import Plot, plot_of
from scenarios.model import Drill, Scenario
from scenarios.overrides import Given, Overrides, overrides_of
from scenarios.reading import IntentPack
from scenarios.shape.sheets import Sheet, as_variant, open_sheet
from scenarios.shelf import find
from scenarios.source.marks import Path
from scenarios.surroundings import Surroundings
from simulator.proof.stage import Stage

STORY: Path = ("story",)
_LANGUAGE = "cast.buyer.language"


class Subject:
    """A sound drill, by its file."""

    def __init__(self, sheet: Sheet, overrides: Overrides) -> None:
        """
        Raises:
            ScenarioError: it is not sound.
        """
        self._sheet = sheet
        self._overrides = overrides
        self._stages: dict[tuple[str, str], Stage] = {}
        self.source = sheet.source
        self.own, self._heard = self._resolved(sheet)
        self._scenarios = {"": self.own}

    @property
    def drill(self) -> Drill:
        """The drill as its file stands."""
        return _drill(self.own)

    @property
    def language(self) -> str:
        """Its buyer's."""
        return self.drill.cast.buyer.language

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Those it can be played in, its own first."""
        return languages_of(self.own)

    @property
    def variants(self) -> tuple[str, ...]:
        """The names of its variants."""
        return tuple(one.variant for one in self.drill.variants)

    def scenario(self, variant: str = "") -> Scenario:
        """The drill as a variant has it."""
        if variant not in self._scenarios:
            self._scenarios[variant] = self._varied(variant)
        return self._scenarios[variant]

    def translation(self, variant: str) -> str:
        """The language of a variant that is the drill in another of its languages and nothing else; else nothing."""
        changes = next(one.set for one in self.drill.variants if one.variant == variant)
        spoken = changes.get(_LANGUAGE)
        return str(spoken) if len(changes) == 1 and spoken in self.languages else ""

    @cached_property
    def plot(self) -> Plot:
        """The story with the places of its reactions."""
        return plot_of(self.source, STORY, frozenset({self.language}), None, Surroundings())

    def stage(self, variant: str = "", language: str = "") -> Stage:
        """Where it is played, as a variant has it or in another language."""
        scenario = self.scenario(variant)
        spoken = _drill(scenario).cast.buyer.language
        key = (variant, language or spoken)
        if key not in self._stages:
            self._stages[key] = Stage(scenario if key[1] == spoken else self._translated(scenario, language))
        return self._stages[key]

    def _translated(self, scenario: Scenario, language: str) -> Scenario:
        """The same with a buyer who speaks another language, as the loader gives it for that."""
        drill = _drill(scenario)
        buyer = drill.cast.buyer.model_copy(update={"language": language})
        cast = drill.cast.model_copy(update={"buyer": buyer})
        spoken = {"drill": drill.model_copy(update={"cast": cast}), "intents": self._heard.spoken({language})}
        return scenario.model_copy(update=spoken)

    def _varied(self, variant: str) -> Scenario:
        language = self.translation(variant)
        if language:
            told = {"variant": variant, "written_in": language}
            return self._translated(self.own, language).model_copy(update=told)
        return self._resolved(as_variant(self._sheet, variant, self._overrides))[0]

    def _resolved(self, sheet: Sheet) -> tuple[Scenario, IntentPack]:
        found = resolve(sheet, overrides=self._overrides, heard=languages_told(sheet.source))
        if found.scenario is None or found.heard is None:
            raise ScenarioError(found.problems)
        return found.scenario, found.heard


def _drill(scenario: Scenario) -> Drill:
    assert scenario.drill is not None  # only drills are opened
    return scenario.drill


def subject_of(file: str | FilePath, overrides: Given = ()) -> Subject | None:
    """The drill of a path or a name; None for another kind of file, and for one with errors."""
    try:
        path = file if isinstance(file, FilePath) else find(file, KINDS)
        instead = overrides_of(overrides)
        sheet = open_sheet(path, KINDS, instead)
        return Subject(sheet, instead) if sheet.kind is DRILL else None
    except ScenarioError:
        return None
