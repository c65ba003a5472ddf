"""The files a scenario names, opened and judged: its packs, its policy and its plan.

What becomes of them together is ``resolution``'s.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path as FilePath
from typing import Any, TypeVar

from pydantic import BaseModel

from scenarios.assembly.phrasebooks import phrase_sheets, whole
from scenarios.dated import name_and_day
from scenarios.errors import Problem, ScenarioError
from scenarios.files import NOBODY, Setting
from scenarios.kinds import DRILL, INTENTS, PERSONAS, PLAN, POLICY, STORIES, Kind
from scenarios.lint.asked import language_of_drill, languages_of_market
from scenarios.lint.examination import examine
from scenarios.lint.part import keys, part
from scenarios.market import MarketStory
from scenarios.overrides import Overrides
from scenarios.policy import Policy
from scenarios.reading import Intent, IntentPack
from scenarios.shape.sheets import Sheet, open_sheet
from scenarios.shelf import SUFFIX, find, is_path, is_shipped
from scenarios.source.marks import Path, Source
from scenarios.staffing import StaffingPlan
from scenarios.story import Persona, PersonaPack
from scenarios.suggestion import suggestion
from scenarios.surroundings import Surroundings

Model = TypeVar("Model", bound=BaseModel)

CORE = "core"
_PACKS = (INTENTS, PERSONAS, STORIES)
_PACK = "write intents/NAME, personas/NAME, stories/NAME, or a path that begins with ./"


def gather(
    sheet: Sheet, plan: str | None, overrides: Overrides, also: Collection[str] = ()
) -> tuple[Surroundings, list[Problem]]:
    """Everything a scenario file names, as far as it is sound, and what is wrong with the rest.

    Of intents in files by language, those of the world's languages and of ``also``.
    """
    gathering = _Gathering(sheet, overrides, languages_of(sheet) | {*also})
    return gathering.surroundings(plan), gathering.problems


def languages_of(sheet: Sheet) -> frozenset[str]:
    """What the buyers of a scenario file speak."""
    return language_of_drill(sheet.source) if sheet.kind is DRILL else languages_of_market(sheet.source)


def core_intents() -> Mapping[str, Intent] | None:
    """The intents that come with mockplace, in no language, for a file that names none itself."""
    pack = _core(INTENTS)
    return pack.intents if isinstance(pack, IntentPack) else None


def core_personas() -> Mapping[str, Persona] | None:
    """The personas that come with mockplace, whose lines any story may say."""
    pack = _core(PERSONAS)
    return pack.personas if isinstance(pack, PersonaPack) else None


def _core(kind: Kind) -> BaseModel | None:
    try:
        return open_sheet(find(CORE, [kind]), [kind]).model
    except ScenarioError:
        return None


@dataclass(frozen=True, slots=True)
class _Pack:
    """One entry of ``use``: what it may be, and its file if that could be opened, with its files of phrases."""

    kinds: Sequence[Kind]
    sheet: Sheet | None
    at: Path
    phrases: Sequence[Sheet] = ()

    def named(self, kind: Kind) -> dict[str, Any]:
        """What a sound pack of a kind holds, by name."""
        model = self.sheet.model if self.sheet else None
        return dict(getattr(whole(model, self.phrases) if isinstance(model, IntentPack) else model, kind.key))


class _Gathering:
    """Opens what one file names and keeps every problem met on the way."""

    def __init__(self, sheet: Sheet, overrides: Overrides, languages: frozenset[str]) -> None:
        self.problems: list[Problem] = []
        self._source = sheet.source
        self._kind = sheet.kind
        self._overrides = overrides
        self._languages = languages

    def surroundings(self, plan: str | None) -> Surroundings:
        """The named files; ``plan`` goes before the seller the file names."""
        packs = [*self._packs()]
        self._unfollowed(packs)
        around = Surroundings(self._merged(packs, INTENTS), self._merged(packs, PERSONAS))
        beside = Surroundings(self._with_core(around.intents))
        policy = self._policy(beside)
        team = self._judged(self._wished(plan) if plan else self._named(("seller",), PLAN), beside)
        if (plan or self._written(("seller",), str)) == NOBODY:
            self._without_plan()
        return Surroundings(
            around.intents,
            around.personas,
            policy,
            _model(team, StaffingPlan),
            team.source if team else None,
            self._stories(packs),
            _sources(packs),
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
                if sheet is not None and sheet.kind is STORIES and self._kind is DRILL:
                    message = "a drill tells its own story; it uses none of a pack"
                    self.problems.append(self._source.problem("unused_pack", message, at, severity="warning"))
                yield self._complete(_Pack(kinds or _PACKS, self._judged(sheet, Surroundings()), at))

    def _complete(self, pack: _Pack) -> _Pack:
        """A pack of intents with its files of phrases."""
        model = pack.sheet.model if pack.sheet else None
        if pack.sheet is None or not isinstance(model, IntentPack):
            return pack
        try:
            sheets = [*phrase_sheets(FilePath(pack.sheet.source.file), self._languages)]
        except ScenarioError as error:
            self.problems += error.problems
            return pack
        for sheet in sheets:
            # Thousands of phrases: those that come with mockplace were judged when they were made.
            if not is_shipped(FilePath(sheet.source.file)):
                self._judged(sheet, Surroundings(model.intents))
        return replace(pack, phrases=sheets)

    def _merged(self, packs: Sequence[_Pack], kind: Kind) -> dict[str, Any] | None:
        merged: dict[str, Any] = {}
        for pack in packs:
            if pack.sheet is None or pack.sheet.model is None:
                if kind in pack.kinds:
                    return None
            elif pack.sheet.kind is kind:
                added = pack.named(kind)
                for name in sorted(merged.keys() & added.keys()):
                    message = f"'{name}' is in this pack and in one before it"
                    self.problems.append(self._source.problem("defined_twice", message, pack.at))
                merged |= added
        return merged

    def _stories(self, packs: Sequence[_Pack]) -> dict[str, MarketStory] | None:
        """The stories of all packs, none of which the file tells again itself."""
        merged = self._merged(packs, STORIES)
        for name in keys(self._source, (STORIES.key,)) if merged else ():
            if name in (merged or {}):
                message = f"the story '{name}' is in this file and in a pack it uses"
                at = (STORIES.key, name)
                problem = self._source.problem("defined_twice", message, at, hint="rename this one", on_key=True)
                self.problems.append(problem)
        return merged

    def _unfollowed(self, packs: Sequence[_Pack]) -> None:
        """Overrides of something no pack has."""
        sheets = [pack.sheet for pack in packs if pack.sheet is not None]
        for override in self._overrides.of_packs(self._source.tree):
            first, name, *_ = override.words
            if not any(override in self._overrides.of(sheet.kind.key, sheet.source.tree) for sheet in sheets):
                known = {name for sheet in sheets for name in keys(sheet.source, (first,))}
                refusal = override.refusal("unknown_name", f"no '{name}' in '{first}'", suggestion(name, known))
                self.problems += refusal.problems

    def _without_plan(self) -> None:
        for override in self._overrides.of(PLAN.key, {}):
            refusal = override.refusal(
                "no_plan", "nobody answers, so there is no plan to change", "name one with --plan"
            )
            self.problems += refusal.problems

    def _policy(self, beside: Surroundings) -> Policy | None:
        """The policy the file names, through time or as it was on the day it names too."""
        at = ("policy",)
        try:
            name, day = name_and_day(self._written(at, str) or "")
        except ValueError as reason:
            self.problems.append(self._source.problem("bad_value", str(reason), at))
            return None
        sheet = self._opened(name, [POLICY], at) if name else None
        policy = _model(self._judged(sheet, beside), Policy)
        return policy.as_of(day) if policy and day else policy

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
            return open_sheet(path, kinds, self._overrides)
        except ScenarioError as error:
            self.problems += [self._placed(problem, name, at) for problem in error.problems]
            return None

    def _placed(self, problem: Problem, name: str, at: Path) -> Problem:
        """The problem where it stands, or where its file is named if it has no text to point into."""
        if problem.line:
            return problem
        message = f"{problem.file}: {problem.message}" if problem.file else problem.message
        is_cut_short = problem.file and FilePath(f"{problem.file}{SUFFIX}").is_file()
        hint = f"did you mean '{name}{SUFFIX}'?" if is_cut_short else problem.hint
        return self._source.problem(problem.code.partition(".")[2], message, at, hint=hint)

    def _wished(self, plan: str) -> Sheet | None:
        if plan == NOBODY:
            return None
        try:
            return open_sheet(find(plan, [PLAN]), [PLAN], self._overrides)
        except ScenarioError as error:
            self.problems += error.problems
            return None

    def _judged(self, sheet: Sheet | None, around: Surroundings) -> Sheet | None:
        """The sheet again, after its errors were noted; what it is only warned of is its own affair."""
        if sheet is not None:
            found = (*sheet.problems, *examine(sheet.kind, sheet.source, around))
            self.problems += [problem for problem in found if problem.is_error]
        return sheet


def _sources(packs: Sequence[_Pack]) -> dict[str, Source]:
    """The file each packed story stands in."""
    sheets = [pack.sheet for pack in packs if pack.sheet is not None and pack.sheet.kind is STORIES]
    return {name: sheet.source for sheet in sheets for name in keys(sheet.source, (STORIES.key,))}


def _model(sheet: Sheet | None, kind: type[Model]) -> Model | None:
    return sheet.model if sheet is not None and isinstance(sheet.model, kind) else None
