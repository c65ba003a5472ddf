"""Rule: whoever answers a scenario has an answer to everything its buyers write about.

Whether an answer makes sense is the plan's own affair.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.source.marks import Source
from scenarios.surroundings import Surroundings

_OTHERWISE = "otherwise"


def unanswered(source: Source, reasons: set[str], around: Surroundings) -> Iterator[Problem]:
    """Reasons the plan around a scenario knows no answer to; the plan is where that can be mended."""
    plan, where = around.plan, around.plan_source
    if plan is None or where is None or _OTHERWISE in plan.answers:
        return
    name = next(iter(source.tree.values()))
    for reason in sorted(reasons - plan.answers.keys()):
        hint = f"add '{reason}' or '{_OTHERWISE}' to its answers"
        message = f"the plan has no answer to '{reason}', which '{name}' needs"
        yield where.problem("unanswered_reason", message, ("answers",), hint=hint, on_key=True)
