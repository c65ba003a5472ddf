"""The files a scenario names, opened and judged: its packs, its policy and its plan.

What becomes of them together is ``resolution``'s.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any, TypeVar

from pydantic import BaseModel

from scenarios.errors import Problem, ScenarioError
from scenarios.files import NOBODY, Setting
from scenarios.kinds import INTENTS, PERSONAS, PLAN, POLICY, Kind
from scenarios.lint.examination import examine
from scenarios.lint.part import part
from scenarios.policy import Policy
from scenarios.reading import Intent, IntentPack
from scenarios.shape.sheets import Sheet, open_sheet
from scenarios.shelf import find, is_path
from scenarios.source.marks import Path
from scenarios.staffing import StaffingPlan
from scenarios.surroundings import Surroundings

Model = TypeVar("Model", bound=BaseModel)

CORE = "core"
_PACKS = (INTENTS, PERSONAS)
_PACK = "write intents/NAME, personas/NAME, or a path that begins with ./"


def gather(sheet: Sheet, plan: str | None) -> tuple[Surroundings, list[Problem]]:
    """Everything a scenario file names, as far as it is sound, and what is wrong with the rest."""
    gathering = _Gathering(sheet)
    return gathering.surroundings(plan), gathering.problems


def core_intents() -> Mapping[str, Intent] | None:
    """The intents that come with mockplace, for a file that names none itself."""
    try:
        model = open_sheet(find(CORE, [INTENTS]), [INTENTS]).model
    except ScenarioError:
        return None
    return model.intents if isinstance(model, IntentPack) else None


@dataclass(frozen=True, slots=True)
class _Pack:
    """One entry of ``use``: what it may be, and its file if that could be opened."""

    kinds: Sequence[Kind]
    sheet: Sheet | None
    at: Path


class _Gathering:
    """Opens what one file names and keeps every problem met on the way."""

    def __init__(self, sheet: Sheet) -> None:
        self.problems: list[Problem] = []
        self._source = sheet.source

    def surroundings(self, plan: str | None) -> Surroundings:
        """The named files; ``plan`` goes before the seller the file names."""
        packs = [*self._packs()]
        around = Surroundings(self._merged(packs, INTENTS), self._merged(packs, PERSONAS))
        beside = Surroundings(self._with_core(around.intents))
        policy = self._judged(self._named(("policy",), POLICY), beside)
        team = self._judged(self._wished(plan) if plan else self._named(("seller",), PLAN), beside)
        return Surroundings(
            around.intents,
            around.personas,
            _model(policy, Policy),
            _model(team, StaffingPlan),
            team.source if team else None,
        )

    def _used(self) -> tuple[str, ...]:
        return self._written(("use",), tuple[str, ...]) or ()

    def _with_core(self, intents: Mapping[str, Intent] | None) -> Mapping[str, Intent] | None:
        """The intents a policy or a plan may name: it was written for any scenario, not for one that knows few."""
        if intents is None or f"{INTENTS.folder}/{CORE}" in self._used():
            return intents
        return {**(core_intents() or {}), **intents}

    def _packs(self) -> Iterator[_Pack]:
        for number, name in enumerate(self._used()):
            at = ("use", number)
            folder, _, rest = name.partition("/")
            kinds = [kind for kind in _PACKS if kind.folder == folder]
            if not kinds and not name.startswith((".", "/")):
                self.problems.append(self._source.problem("unknown_name", f"'{name}' names no pack", at, hint=_PACK))
                yield _Pack(_PACKS, None, at)
            else:
                sheet = self._opened(rest, kinds, at) if kinds else self._opened(name, _PACKS, at)
                yield _Pack(kinds or _PACKS, self._judged(sheet, Surroundings()), at)

    def _merged(self, packs: Sequence[_Pack], kind: Kind) -> dict[str, Any] | None:
        merged: dict[str, Any] = {}
        for pack in packs:
            if pack.sheet is None or pack.sheet.model is None:
                if kind in pack.kinds:
                    return None
            elif pack.sheet.kind is kind:
                added = getattr(pack.sheet.model, kind.key)
                for name in sorted(merged.keys() & added.keys()):
                    message = f"'{name}' is in this pack and in one before it"
                    self.problems.append(self._source.problem("defined_twice", message, pack.at))
                merged |= added
        return merged

    def _named(self, at: Path, kind: Kind) -> Sheet | None:
        name = self._written(at, str)
        return self._opened(name, [kind], at) if name is not None else None

    def _written(self, at: Path, kind: type[Any]) -> Any:
        """What the file says at a path, or what it says by saying nothing; None if it says something unsound."""
        if self._source.at(at) is None:
            return Setting.model_fields[str(at[0])].default
        return part(self._source, at, kind)

    def _opened(self, name: str, kinds: Sequence[Kind], at: Path) -> Sheet | None:
        if kinds == [PLAN] and name == NOBODY:
            return None
        try:
            path = FilePath(self._source.file).parent / name if is_path(name) else find(name, kinds)
            return open_sheet(path, kinds)
        except ScenarioError as error:
            self.problems += [self._placed(problem, at) for problem in error.problems]
            return None

    def _placed(self, problem: Problem, at: Path) -> Problem:
        """The problem where it stands, or where its file is named if it has no text to point into."""
        if problem.line:
            return problem
        message = f"{problem.file}: {problem.message}" if problem.file else problem.message
        return self._source.problem(problem.code.partition(".")[2], message, at, hint=problem.hint)

    def _wished(self, plan: str) -> Sheet | None:
        if plan == NOBODY:
            return None
        try:
            return open_sheet(find(plan, [PLAN]), [PLAN])
        except ScenarioError as error:
            self.problems += error.problems
            return None

    def _judged(self, sheet: Sheet | None, around: Surroundings) -> Sheet | None:
        """The sheet again, after its errors were noted; what it is only warned of is its own affair."""
        if sheet is not None:
            found = (*sheet.problems, *examine(sheet.kind, sheet.source, around))
            self.problems += [problem for problem in found if problem.is_error]
        return sheet


def _model(sheet: Sheet | None, kind: type[Model]) -> Model | None:
    return sheet.model if sheet is not None and isinstance(sheet.model, kind) else None
