"""Hints: what a trainee may be told when something has happened, or has not, and what that costs.

Shape only; when one is there to be asked for is the simulator's.
"""

from pydantic import Field

from scenarios.criteria import FULL_SCORE
from scenarios.document import Document
from scenarios.story import Trigger
from scenarios.texts import Words


class Hint(Document):
    """One hint, told once."""

    when: Trigger
    """From when on it can be asked for."""
    tell: Words
    """What it says."""
    costs: int = Field(default=0, ge=0, le=FULL_SCORE)
    """Points, if it is shown."""
