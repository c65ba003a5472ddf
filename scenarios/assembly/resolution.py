"""A scenario file and everything it names, put together: one complete scenario, or every problem of all the files.

Finding a file by name is the shelf's, judging it the lint's.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TypeVar

from pydantic import BaseModel

from scenarios.assembly.gathering import gather, languages_of
from scenarios.assembly.variants import judged, variant_problems
from scenarios.errors import Problem
from scenarios.files import DrillFile, MarketFile
from scenarios.kinds import DRILL
from scenarios.market import Market
from scenarios.model import Drill, Scenario
from scenarios.moments import first_moment
from scenarios.overrides import NONE, Overrides
from scenarios.reading import IntentPack
from scenarios.shape.sheets import Sheet
from scenarios.surroundings import Surroundings

Part = TypeVar("Part", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Resolution:
    """What became of a file. ``scenario`` is there exactly when no problem is an error."""

    scenario: Scenario | None
    problems: tuple[Problem, ...]
    heard: IntentPack | None = None
    """The scenario's intents in every language that was asked for, where it speaks but its own."""


def resolve(
    sheet: Sheet,
    *,
    plan: str | None = None,
    starts: str | None = None,
    overrides: Overrides = NONE,
    heard: Collection[str] = (),
) -> Resolution:
    """Put a scenario file together with what it names; ``plan`` and ``starts`` go before what it says.

    The overrides that belong to the file itself are in its sheet already. The rules know what is said in the world's
    languages and in those of ``heard``; the scenario holds the former alone.
    """
    around, met = gather(sheet, plan, overrides, heard)
    own = (*sheet.problems, *judged(sheet, around))
    # Whoever is sent to answer is sent to the drill as it is asked for.
    beside = replace(around, plan=None, plan_source=None) if plan else around
    problems = (*own, *met, *variant_problems(sheet, own, beside, overrides))
    file = sheet.model
    if not isinstance(file, DrillFile | MarketFile) or any(problem.is_error for problem in problems):
        return Resolution(None, problems)
    known = IntentPack.model_construct(intents=dict(around.intents or {}))
    scenario = _complete(file, around, known.spoken(languages_of(sheet)), starts or file.starts)
    return Resolution(scenario.model_copy(update=_told_of(sheet)), problems, known)


def _told_of(sheet: Sheet) -> dict[str, str]:
    """What the file does not say itself: which variant it is, and in which language it is written."""
    return {"variant": sheet.variant, "written_in": sheet.written_in} if sheet.kind is DRILL else {}


def _complete(file: DrillFile | MarketFile, around: Surroundings, intents: IntentPack, starts: str | None) -> Scenario:
    return Scenario.model_validate(
        {
            "name": file.name,
            "title": file.title,
            "about": file.about,
            "begins": first_moment(file.begins, starts) if starts else file.begins,
            "zone": file.zone,
            "policy": around.policy,
            "intents": intents,
            "personas": dict(around.personas or {}),
            "plan": around.plan,
            "guards": file.guards,
            "drill": _only(Drill, file) if isinstance(file, DrillFile) else None,
            "market": _market(file, around) if isinstance(file, MarketFile) else None,
            "thresholds": file.thresholds,
        }
    )


def _market(file: MarketFile, around: Surroundings) -> Market:
    """The market of a file with the stories its mix names, its own before those of packs."""
    known = {**file.stories, **(around.stories or {})}
    named = {item.story for item in file.mix}
    told = {name: story for name, story in known.items() if name in named}
    return _only(Market, file).model_copy(update={"stories": told})


def _only(model: type[Part], file: Part) -> Part:
    """The part of a file that a model describes; its values were validated with the file."""
    return model.model_construct(**{name: getattr(file, name) for name in model.model_fields})
