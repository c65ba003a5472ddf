"""A session file and the drills it names, put into one scenario with one queue, or every problem of it.

Each drill is put together as if it were alone; what they share must be the same in all of them.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path as FilePath
from typing import TypeVar

from scenarios.assembly.resolution import Resolution, resolve
from scenarios.dated import name_and_day
from scenarios.errors import Problem, ScenarioError
from scenarios.guards import DeskGuards
from scenarios.kinds import DRILL, POLICY, SESSION
from scenarios.lint.examination import examine
from scenarios.model import Account, Part, Scenario, Session
from scenarios.moments import first_moment
from scenarios.overrides import NONE, overrides_of
from scenarios.policy import Policy
from scenarios.queue import AnyOf, Queued, SessionFile
from scenarios.reading import Intent, IntentPack
from scenarios.shape.sheets import Sheet, open_sheet
from scenarios.shelf import every, find, is_path, names
from scenarios.source.marks import Path
from scenarios.suggestion import suggestion
from scenarios.surroundings import Surroundings

_LANGUAGE = "cast.buyer.language"
_POLICY = "policy"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Called:
    """One drill of the queue: the entry that calls it, and when it begins."""

    entry: int
    drill: str
    at: int
    variant: str | None = None
    language: str | None = None

    @property
    def place(self) -> Path:
        """Where it stands in the file."""
        return ("queue", self.entry)


def resolve_session(sheet: Sheet, *, starts: str | None = None, language: str | None = None) -> Resolution:
    """Put a session together; ``starts`` goes before what it says, ``language`` where it says nothing."""
    own = (*sheet.problems, *examine(SESSION, sheet.source, Surroundings()))
    if not isinstance(sheet.model, SessionFile) or any(problem.is_error for problem in own):
        return Resolution(None, own)
    gathering = _Gathering(sheet, sheet.model, language)
    scenario = gathering.scenario(starts)
    problems = (*own, *gathering.problems)
    return Resolution(None if any(problem.is_error for problem in problems) else scenario, problems)


class _Gathering:
    """Opens the drills of one session and keeps every problem met on the way."""

    def __init__(self, sheet: Sheet, file: SessionFile, language: str | None) -> None:
        self.problems: list[Problem] = []
        self._source, self._file, self._language = sheet.source, file, language
        self._resolved: dict[tuple[str, str | None, str | None], Scenario | None] = {}

    def scenario(self, starts: str | None) -> Scenario | None:
        """The whole; none where something is missing."""
        file = self._file
        policy = self._named_policy()
        called = [*self._called()]
        found = [(one, drill) for one in called if (drill := self._drill(one)) is not None]
        rules = policy or self._common_policy(found)
        intents, personas = self._intents(found), self._personas(found)
        if self.problems or rules is None:
            return None
        starts = starts or file.starts
        return Scenario.model_validate(
            {
                "name": file.name,
                "title": file.title,
                "about": file.about,
                "begins": first_moment(file.begins, starts) if starts else file.begins,
                "zone": file.zone,
                "policy": rules,
                "intents": IntentPack.model_construct(intents=intents),
                "personas": personas,
                "guards": _guards(drill for _, drill in found),
                "session": _session(file, found),
                "thresholds": file.thresholds,
            }
        )

    def _called(self) -> Iterator[_Called]:
        """Every drill of the queue, those that are drawn by name."""
        named = [queued.scenario for queued in self._file.queue if queued.scenario is not None]
        taken = set(named)
        for number, queued in enumerate(self._file.queue):
            if queued.scenario is not None:
                spoken = queued.language or self._language
                yield _Called(number, queued.scenario, queued.at, queued.variant, spoken)
            elif queued.any_of is not None:
                drawn = self._drawn(number, queued, queued.any_of, taken)
                taken |= {*drawn}
                for place, name in enumerate(drawn):
                    at = queued.at + place * (queued.every or 0)
                    yield _Called(number, name, at, None, self._language)

    def _drawn(self, number: int, queued: Queued, wanted: AnyOf, taken: Collection[str]) -> list[str]:
        """Drills of the shelf that nobody has named yet, in an order that only the seed decides."""
        fitting = [name for name in _fitting(wanted, self._policy_wanted()) if name not in taken]
        if len(fitting) < queued.count:
            fit = f"only {len(fitting)} drills fit" if fitting else "no drill fits"
            message = f"{fit}, and {queued.count} are to be drawn"
            hint = "name fewer, or another level or skill; a drill that is in the queue already is not drawn"
            self._note("too_few", message, ("queue", number, "any_of"), hint)
        seed = self._file.seed if queued.seed is None else queued.seed
        return sorted(fitting, key=lambda name: blake2b(f"{seed} {number} {name}".encode()).digest())[: queued.count]

    def _policy_wanted(self) -> str:
        """The policy that what is drawn must have: the session's, or that of the first drill it names."""
        if self._file.policy is not None:
            return ""
        first = next((queued.scenario for queued in self._file.queue if queued.scenario is not None), None)
        try:
            sheet = open_sheet(self._path(first), [DRILL]) if first is not None else None
        except ScenarioError:
            sheet = None
        return _policy_of(sheet) if sheet is not None else _policy_of(None)

    def _path(self, name: str) -> FilePath:
        return FilePath(self._source.file).parent / name if is_path(name) else find(name, [DRILL])

    def _drill(self, called: _Called) -> Scenario | None:
        key = (called.drill, called.variant, called.language)
        if key not in self._resolved:
            self._resolved[key] = self._opened(called)
        return self._resolved[key]

    def _opened(self, called: _Called) -> Scenario | None:
        given = overrides_of([(_LANGUAGE, called.language)] if called.language else [])
        at: Path = (*called.place, "scenario")
        try:
            path = self._path(called.drill)
            if called.variant is not None:
                at = (*called.place, "variant")
            sheet = open_sheet(path, [DRILL], given, called.variant)
        except ScenarioError as error:
            first = error.problems[0]
            self._note(first.code.partition(".")[2], _about(first, called.drill), at, first.hint or _known(called))
            return None
        found = resolve(sheet, overrides=NONE)
        if found.scenario is None:
            errors = [problem for problem in found.problems if problem.is_error]
            message = f"'{called.drill}' cannot be played: {errors[0].message}"
            self._note("broken_drill", message, (*called.place, "scenario"), f"mockplace check {called.drill}")
        return found.scenario

    def _named_policy(self) -> Policy | None:
        """The session's own policy, if it names one."""
        if self._file.policy is None:
            return None
        try:
            name, day = name_and_day(self._file.policy)
            path = FilePath(self._source.file).parent / name if is_path(name) else find(name, [POLICY])
            sheet = open_sheet(path, [POLICY])
        except ScenarioError as error:
            first = error.problems[0]
            self._note(first.code.partition(".")[2], first.message, (_POLICY,), first.hint)
            return None
        except ValueError as reason:
            self._note("bad_value", str(reason), (_POLICY,))
            return None
        if not isinstance(sheet.model, Policy):
            self._note("broken_policy", f"'{name}' cannot be used", (_POLICY,), f"mockplace check {name}")
            return None
        return sheet.model.as_of(day) if day else sheet.model

    def _common_policy(self, found: list[tuple[_Called, Scenario]]) -> Policy | None:
        """The policy that all drills have."""
        if self._file.policy is not None or not found:
            return None
        first, its = found[0]
        for called, drill in found[1:]:
            if drill.policy != its.policy:
                message = f"'{called.drill}' has another policy than '{first.drill}'"
                hint = f"write 'policy: {its.policy.policy}', and all of them are played under it"
                self._note("policies_differ", message, called.place, hint)
                break
        return its.policy

    def _intents(self, found: list[tuple[_Called, Scenario]]) -> dict[str, Intent]:
        """Every intent of every drill, in the languages of all of them."""
        merged: dict[str, Intent] = {}
        for called, drill in found:
            for name, intent in drill.intents.intents.items():
                known = merged.get(name)
                if known is not None and _is_other(known, intent):
                    self._differ(called, f"the intent '{name}'")
                merged[name] = intent if known is None else _joined(known, intent)
        return merged

    def _personas(self, found: list[tuple[_Called, Scenario]]) -> dict[str, object]:
        merged: dict[str, object] = {}
        for called, drill in found:
            for name, persona in drill.personas.items():
                if merged.setdefault(name, persona) != persona:
                    self._differ(called, f"the persona '{name}'")
        return merged

    def _differ(self, called: _Called, what: str) -> None:
        message = f"'{called.drill}' means something else by {what} than a drill before it"
        self._note("drills_differ", message, called.place, "two drills of a session use the same packs, or other names")

    def _note(self, code: str, message: str, at: Path, hint: str = "") -> None:
        problem = self._source.problem(code, message, at, hint=hint)
        if problem not in self.problems:
            self.problems.append(problem)


def _session(file: SessionFile, found: list[tuple[_Called, Scenario]]) -> Session:
    parts = tuple(
        Part.model_construct(name=drill.name, variant=drill.variant, at=called.at, drill=drill.drill)
        for called, drill in found
        if drill.drill is not None
    )
    past = [part.drill.cast.account for part in parts]
    summed = Account(orders=sum(one.orders for one in past), defects=sum(one.defects for one in past))
    return Session.model_construct(parts=parts, enough=file.enough, account=file.account or summed)


def _guards(drills: Iterator[Scenario]) -> DeskGuards:
    """Every guard that any drill has."""
    guards = DeskGuards()
    for drill in drills:
        guards = guards | drill.guards
    return guards


def _is_other(one: Intent, other: Intent) -> bool:
    """Whether two intents of a name differ in what both say."""
    both = one.phrases.keys() & other.phrases.keys()
    return one.means != other.means or any(one.phrases[key] != other.phrases[key] for key in both)


def _joined(one: Intent, other: Intent) -> Intent:
    phrases = {**one.phrases, **other.phrases}
    examples = {**one.examples, **other.examples}
    return Intent.model_construct(means=one.means, phrases=phrases, examples=examples)


def _fitting(wanted: AnyOf, policy: str) -> Iterator[str]:
    """Names of the drills that are as wanted, under one policy where one is named."""
    for path in sorted(every(DRILL), key=lambda path: path.stem):
        try:
            sheet = open_sheet(path, [DRILL])
        except ScenarioError:
            continue
        tree: Mapping[str, object] = sheet.source.tree
        teaches = tree.get("teaches")
        level_fits = wanted.level in (None, tree.get("level"))
        skill_fits = wanted.teaches is None or (isinstance(teaches, list) and wanted.teaches in teaches)
        if sheet.model is not None and level_fits and skill_fits and policy in ("", _policy_of(sheet)):
            yield path.stem


def _policy_of(sheet: Sheet | None) -> str:
    """The policy a drill names, or the one it has by naming none."""
    written = sheet.source.tree.get(_POLICY) if sheet is not None else None
    default = DRILL.model.model_fields[_POLICY].default
    return written if isinstance(written, str) else str(default)


def _about(problem: Problem, drill: str) -> str:
    return problem.message if f"'{drill}'" in problem.message else f"'{drill}': {problem.message}"


def _known(called: _Called) -> str:
    return suggestion(called.drill, names([DRILL])) if called.variant is None else ""
