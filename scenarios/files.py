"""The files people write, as they write them: what a drill and a market have in common, and their own keys.

Shapes only; a plan, a policy and the packs are files as they are, and putting a scenario together is ``resolution``'s.
"""

import re
from datetime import datetime
from typing import Annotated

from pydantic import BeforeValidator, Field

from scenarios.bounds import Limit
from scenarios.document import Document
from scenarios.guards import DeskGuards, Guards
from scenarios.market import Market
from scenarios.model import Drill
from scenarios.moments import parse_start
from scenarios.quantities import LocalInstant

NOBODY = "nobody"
"""The seller of a scenario that is answered by whoever is connected."""

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_NAME = 80


def parse_name(written: object) -> str:
    """The name of a scenario: small letters, digits and hyphens.

    Raises:
        ValueError: it is not written so.
    """
    if not isinstance(written, str) or len(written) > _LONGEST_NAME or not _NAME.fullmatch(written):
        raise ValueError(f"'{written}' is no name; write small letters, digits and hyphens, such as rainy-week")
    return written


def _start(written: object) -> object:
    parse_start(written)
    return written


Name = Annotated[str, BeforeValidator(parse_name)]
Start = Annotated[str, BeforeValidator(_start)]


class Setting(Document):
    """What every scenario file says about itself: what it uses, when and where it plays and who answers."""

    title: str
    """What it is called for people."""
    about: str = ""
    """A sentence or two about it."""
    use: tuple[str, ...] = ("intents/core", "personas/core")
    """Packs of intents, personas and stories it uses."""
    begins: LocalInstant = datetime(2026, 1, 5, 9)
    """When the world begins, unless ``starts`` names a later moment."""
    starts: Start | None = None
    """The first such moment from ``begins`` on; the world begins then."""
    zone: str = "UTC"
    """Time zone of ``begins``, and of the shifts of a plan that names none."""
    policy: str = "amazon-us"
    """The marketplace's rules: the name or path of a policy."""
    seller: str = NOBODY
    """Who answers: a staffing plan, or ``nobody``, which leaves it to whoever is connected."""
    guards: Guards = DeskGuards()
    """Guards of the help desk, beside those of the plan."""
    thresholds: dict[str, Limit] = {}
    """Measure → the bound it must keep for the run to pass."""


class DrillFile(Setting, Drill):
    """A file that begins with ``scenario:``."""

    name: Name = Field(alias="scenario")
    """Its name."""


class MarketFile(Setting, Market):
    """A file that begins with ``market:``."""

    name: Name = Field(alias="market")
    """Its name."""
