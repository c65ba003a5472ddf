"""What a file is read among: the packs, the policy and the plan it names, as far as they could be read.

Holds them for the lint; finding and reading them is ``resolution``'s.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from scenarios.market import MarketStory
from scenarios.policy import Policy
from scenarios.reading import Intent
from scenarios.source.marks import Source
from scenarios.staffing import StaffingPlan
from scenarios.story import Persona


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The named files around one file. None: not known, so nothing can be said about it."""

    intents: Mapping[str, Intent] | None = None
    personas: Mapping[str, Persona] | None = None
    policy: Policy | None = None
    plan: StaffingPlan | None = None
    plan_source: Source | None = None
    stories: Mapping[str, MarketStory] | None = None
    """Those of packs; a market's own stand in its file."""
    story_sources: Mapping[str, Source] = field(default_factory=dict)
    """The pack each of them stands in."""
