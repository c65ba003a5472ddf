"""When an answer to a buyer is late, and what counts as one."""

from typing import Literal

from scenarios.policy.sourced import Sourced
from scenarios.quantities import Duration, Share


class ResponseRule(Sourced):
    """When an answer is late, and what counts as one."""

    due: Duration
    """An answer at exactly this age of the oldest unanswered message is in time."""
    clock: Literal["calendar", "working_days"] = "calendar"
    """Whether every hour counts, or only those of working days."""
    target: Share
    """The largest share of late answers the marketplace advises."""
    answers: tuple[str, ...]
    """Kinds of seller message that stop the clock."""
