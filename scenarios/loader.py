"""The language's front door: load a scenario or a plan by name, check any file, list what there is.

Raises or returns every problem at once; what a scenario does when it runs is the simulator's.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from scenarios.assembly.gathering import core_intents, core_personas
from scenarios.assembly.phrasebooks import languages_beside, pack_beside, phrase_sheets, whole
from scenarios.assembly.resolution import Resolution, resolve
from scenarios.assembly.sessions import resolve_session
from scenarios.dated import name_and_day
from scenarios.errors import Problem, ScenarioError, in_order
from scenarios.faults import FaultPlan
from scenarios.files import NOBODY
from scenarios.kinds import FAULTS, INTENTS, KINDS, PERSONAS, PHRASES, PLAN, POLICY, SCENARIOS, SESSION, STORIES, Kind
from scenarios.lint.asked import languages_told
from scenarios.lint.examination import examine
from scenarios.model import Scenario
from scenarios.moments import parse_start
from scenarios.overrides import Given, overrides_of
from scenarios.policy import Policy
from scenarios.reading import IntentPack
from scenarios.shape.sheets import Sheet, open_sheet
from scenarios.shelf import every, find
from scenarios.staffing import StaffingPlan
from scenarios.surroundings import Surroundings

_LANGUAGE = "cast.buyer.language"


@dataclass(frozen=True, slots=True)
class Shelved:
    """A file that can be asked for by name; ``kind`` is the name of one of ``KINDS``."""

    kind: str
    name: str
    title: str
    about: str
    path: Path


def load(
    name: str,
    *,
    plan: str | None = None,
    starts: str | None = None,
    variant: str | None = None,
    language: str | None = None,
    overrides: Given = (),
) -> Scenario:
    """The complete scenario of a name or a path, with everything it names inside it.

    A ``variant`` is one of the drill's own. ``plan`` (a name, a path or ``nobody``), ``starts`` (``Thu 18:40``), the
    buyer's ``language`` and ``overrides`` (``contact_rate`` → ``8%``) go before what the file says;
    ``seller.agents.Ada.heads`` and ``policy.response.due`` are in the files it names.

    Raises:
        ScenarioError: something is wrong with it, or with what it names.
    """
    if starts is not None:
        _check_start(starts)
    path = find(name, SCENARIOS)
    instead = overrides_of(overrides)
    sheet = open_sheet(path, SCENARIOS, instead, variant)
    if sheet.kind is SESSION:
        found = _session(sheet, plan, starts, language)
    else:
        if language is not None:
            instead = overrides_of([*_pairs(overrides), (_LANGUAGE, language)])
            sheet = open_sheet(path, SCENARIOS, instead, variant)
        found = resolve(sheet, plan=plan, starts=starts, overrides=instead)
    if found.scenario is None:
        raise ScenarioError(_errors(found.problems))
    return found.scenario


def load_plan(name: str) -> StaffingPlan:
    """The staffing plan of a name or a path.

    Raises:
        ScenarioError: something is wrong with it.
    """
    sheet = open_sheet(find(name, [PLAN]), [PLAN])
    problems = (*sheet.problems, *_judgement(sheet))
    if not isinstance(sheet.model, StaffingPlan) or any(problem.is_error for problem in problems):
        raise ScenarioError(_errors(problems))
    return sheet.model


def load_faults(name: str) -> FaultPlan:
    """The fault plan of a name or a path.

    Raises:
        ScenarioError: there is none, or something is wrong with it.
    """
    sheet = open_sheet(find(name, [FAULTS]), [FAULTS])
    problems = (*sheet.problems, *_judgement(sheet))
    if not isinstance(sheet.model, FaultPlan) or any(problem.is_error for problem in problems):
        raise ScenarioError(_errors(problems))
    return sheet.model


def load_policy(name: str) -> Policy:
    """The policy of a name or a path; of ``NAME@DATE``, as if the rules of that day had always been in force.

    Raises:
        ScenarioError: there is none, or something is wrong with it.
    """
    try:
        plain, day = name_and_day(name)
    except ValueError as reason:
        raise ScenarioError([Problem("", 0, 0, "scenario.bad_value", str(reason))]) from None
    sheet = open_sheet(find(plain, [POLICY]), [POLICY])
    problems = (*sheet.problems, *_judgement(sheet))
    if not isinstance(sheet.model, Policy) or any(problem.is_error for problem in problems):
        raise ScenarioError(_errors(problems))
    return sheet.model.as_of(day) if day else sheet.model


def load_intents(name: str, languages: Collection[str] | None = None) -> IntentPack:
    """The pack of intents of a name or a path, with what is said in some languages; without them, in every one.

    Raises:
        ScenarioError: something is wrong with it.
    """
    path = find(name, [INTENTS])
    sheet = open_sheet(path, [INTENTS])
    books = [*phrase_sheets(path, languages_beside(path) if languages is None else languages)]
    around = Surroundings(sheet.model.intents if isinstance(sheet.model, IntentPack) else None)
    judged = ((one, examine(one.kind, one.source, around)) for one in (sheet, *books))
    problems = tuple(problem for one, found in judged for problem in (*one.problems, *found))
    if not isinstance(sheet.model, IntentPack) or any(problem.is_error for problem in problems):
        raise ScenarioError(_errors(problems))
    pack = whole(sheet.model, books)
    return pack if languages is None else pack.spoken(languages)


def check(name: str | Path, *, overrides: Given = ()) -> list[Problem]:
    """Everything wrong with a file of any kind, given by path or by name; warnings too."""
    instead = overrides_of(overrides)
    try:
        sheet = open_sheet(name if isinstance(name, Path) else find(name, KINDS), KINDS, instead)
    except ScenarioError as error:
        return [*error.problems]
    if sheet.kind is SESSION:
        return [*in_order(resolve_session(sheet).problems)]
    if sheet.kind in SCENARIOS:
        return [*in_order(resolve(sheet, overrides=instead, heard=languages_told(sheet.source)).problems)]
    return [*in_order((*sheet.problems, *_judgement(sheet), *_beside(sheet)))]


def shelf() -> list[Shelved]:
    """Everything that can be asked for by name, kind by kind; the languages of a pack come with it."""
    kinds = [kind for kind in KINDS if kind is not PHRASES]
    return [_shelved(kind, path) for kind in kinds for path in sorted(every(kind), key=lambda path: path.stem)]


def _session(sheet: Sheet, plan: str | None, starts: str | None, language: str | None) -> Resolution:
    """A session, which has no team to answer it."""
    if plan not in (None, NOBODY):
        said = f"the session '{sheet.source.tree.get(SESSION.key)}' is answered by whoever is connected; it has no plan"
        raise ScenarioError([Problem("", 0, 0, "scenario.no_plan", said)])
    return resolve_session(sheet, starts=starts, language=language)


def _pairs(given: Given) -> list[tuple[str, str]]:
    return [*(given.items() if isinstance(given, Mapping) else given)]


def _errors(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(problem for problem in in_order(problems) if problem.is_error)


def _judgement(sheet: Sheet) -> tuple[Problem, ...]:
    """What the lint says of a file that stands for itself."""
    if sheet.kind is PHRASES:
        return _judged_beside(sheet)
    intents = None if sheet.kind in (FAULTS, INTENTS, PERSONAS) else core_intents()
    personas = core_personas() if sheet.kind is STORIES else None
    return tuple(examine(sheet.kind, sheet.source, Surroundings(intents, personas)))


def _beside(sheet: Sheet) -> tuple[Problem, ...]:
    """What is wrong with the files of phrases beside a pack of intents: they belong to it."""
    if sheet.kind is not INTENTS:
        return ()
    path = Path(sheet.source.file)
    try:
        books = [*phrase_sheets(path, languages_beside(path))]
    except ScenarioError as error:
        return error.problems
    return tuple(problem for book in books for problem in (*book.problems, *_judged_beside(book)))


def _judged_beside(phrases: Sheet) -> tuple[Problem, ...]:
    """What the lint says of a file of phrases, with the pack it stands beside."""
    try:
        pack = pack_beside(Path(phrases.source.file))
    except ScenarioError as error:
        message = f"its pack is not beside it: {error.problems[0].message}"
        return (phrases.source.problem("no_pack", message, (PHRASES.key,)), *error.problems[1:])
    around = Surroundings(pack.intents if pack is not None else None)
    return tuple(examine(phrases.kind, phrases.source, around))


def _check_start(starts: str) -> None:
    try:
        parse_start(starts)
    except ValueError as reason:
        raise ScenarioError([Problem("", 0, 0, "scenario.bad_value", str(reason))]) from None


def _shelved(kind: Kind, path: Path) -> Shelved:
    """What a file says about itself; nothing where it cannot be read."""
    try:
        tree = open_sheet(path).source.tree
    except ScenarioError:
        tree = {}
    title, about = (tree.get(key) for key in ("title", "about"))
    return Shelved(kind.name, path.stem, str(title or ""), " ".join(str(about or "").split()), path)
