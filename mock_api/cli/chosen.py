"""A scenario as the options of a command choose it: its plan, the variant, the buyer's language, other values.

Playing it is the commands'.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import typer

from mock_api.cli.options import pairs
from mock_api.cli.sampled import sampled
from scenarios.answers import SampleAnswer
from scenarios.errors import ScenarioError
from scenarios.languages import languages_of
from scenarios.loader import load
from scenarios.model import Scenario
from scenarios.overrides import Override

_UNWRITTEN = "scenario.missing_language"


@dataclass(frozen=True)
class Choice:
    """What was asked for; nothing is loaded yet."""

    name: str
    plan: str | None = None
    variant: str | None = None
    language: str | None = None
    settings: tuple[Override, ...] = ()

    @property
    def wishes(self) -> Iterator[tuple[str, str | None]]:
        """The options that choose the same, besides who plays."""
        yield from (("--set", str(one)) for one in self.settings)
        yield from (("--variant", self.variant), ("--language", self.language))

    def scenario(self) -> Scenario:
        """What is chosen, whole.

        Raises:
            ScenarioError: something is wrong with it.
            typer.BadParameter: it is not written in the language.
        """
        return self._loaded(self.variant)

    def with_answer(self, name: str) -> tuple[Scenario, SampleAnswer]:
        """The same and one of its sample answers, whose variant is taken unless another is chosen.

        Raises:
            ScenarioError: something is wrong with it.
            typer.BadParameter: it is not written in the language, or has no such answer.
        """
        scenario = self.scenario()
        answer = sampled(scenario, name)
        if self.variant is not None or answer.variant is None:
            return scenario, answer
        varied = self._loaded(answer.variant)
        return varied, sampled(varied, name)

    def _loaded(self, variant: str | None) -> Scenario:
        overrides = pairs(self.settings)
        try:
            return load(self.name, plan=self.plan, variant=variant, language=self.language, overrides=overrides)
        except ScenarioError as error:
            if self.language is None:
                raise
            # Whatever else is wrong with it is told by loading it as it is written.
            written = load(self.name, plan=self.plan, variant=variant, overrides=overrides)
            said = _unspoken(written, self.language, error)
            if not said:
                raise
            raise typer.BadParameter(f"'{self.name}' {said}", param_hint="--language") from None


def _unspoken(written: Scenario, language: str, error: ScenarioError) -> str:
    """Why a scenario cannot be had in a language, where that is what the error is about."""
    if written.market is not None:
        return "is a market, whose languages its file names; this is for drills and sessions"
    if any(problem.code == _UNWRITTEN for problem in error.problems):
        return f"can be played in {', '.join(sorted(languages_of(written)))}, not in '{language}'"
    return ""
