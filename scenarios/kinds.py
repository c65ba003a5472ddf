"""The kinds of file the language has: the first key that tells them apart, their model and their shelf.

Data and look-up only; where files lie is the shelf's.
"""

from dataclasses import dataclass

from pydantic import BaseModel

from scenarios.errors import Problem
from scenarios.faults import FaultPlan
from scenarios.files import DrillFile, MarketFile
from scenarios.market import StoryPack
from scenarios.policy import Policy
from scenarios.queue import SessionFile
from scenarios.reading import IntentPack, PhraseFile
from scenarios.source.marks import Source
from scenarios.staffing import StaffingPlan
from scenarios.story import PersonaPack
from scenarios.suggestion import closest, listed


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file. ``key`` is always the first one written; ``folder`` is where its shelf stands."""

    name: str
    noun: str
    key: str
    folder: str
    model: type[BaseModel]


DRILL = Kind("drill", "drill", "scenario", "library", DrillFile)
MARKET = Kind("market", "market", "market", "library", MarketFile)
SESSION = Kind("session", "session", "session", "sessions", SessionFile)
PLAN = Kind("plan", "plan", "plan", "plans", StaffingPlan)
POLICY = Kind("policy", "policy", "policy", "policies", Policy)
FAULTS = Kind("faults", "fault plan", "faults", "fault_plans", FaultPlan)
PERSONAS = Kind("personas", "pack of personas", "personas", "personas", PersonaPack)
INTENTS = Kind("intents", "pack of intents", "intents", "intents", IntentPack)
PHRASES = Kind("phrases", "file of phrases", "phrases", "intents", PhraseFile)
STORIES = Kind("stories", "pack of stories", "stories", "stories", StoryPack)

KINDS = (DRILL, MARKET, SESSION, PLAN, POLICY, FAULTS, PERSONAS, INTENTS, PHRASES, STORIES)
SCENARIOS = (DRILL, MARKET, SESSION)

_BY_KEY = {kind.key: kind for kind in KINDS}


def kind_of_key(key: str) -> Kind | None:
    """The kind of file that begins with a key."""
    return _BY_KEY.get(key)


def kind_of(source: Source) -> Kind | None:
    """The kind of a file, told by its first key."""
    return kind_of_key(next(iter(source.tree), ""))


def no_kind(source: Source) -> Problem:
    """The problem of a file whose first key says nothing."""
    first = next(iter(source.tree), "")
    near = closest(first, _BY_KEY)
    hint = f"did you mean '{near}'?" if near else f"begin with {listed(_BY_KEY, 'or')}"
    message = f"the first key, '{first}', does not say what this file is" if first else "the file is empty"
    return source.problem("unknown_kind", message, (first,), hint=hint, on_key=True)
