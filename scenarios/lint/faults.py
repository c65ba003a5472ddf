"""Rule about a fault plan: a rule whose answer is never heard, because an earlier one always answers before it.

Which operations there are, and what each fault needs, its model knows.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.faults import ANSWERS, FaultRule, operations_of
from scenarios.lint.part import entries
from scenarios.source.marks import Source

_RULES = ("rules",)


def faults(source: Source) -> Iterator[Problem]:
    """Everything that is wrong with a fault plan beyond its shape."""
    rules = {number: rule for number, rule in entries(source, _RULES, FaultRule).items() if rule.fault in ANSWERS}
    for number, rule in rules.items():
        earlier = next((other for other in rules if other < number and _takes(rules[other], rule)), None)
        if earlier is not None:
            line = source.place((*_RULES, earlier)).line
            message = f"this fault is never told: the one in line {line} answers all of its requests before it"
            hint = "write the one that strikes less often first"
            yield source.problem("shadowed", message, (*_RULES, number), hint=hint, severity="warning")


def _takes(earlier: FaultRule, later: FaultRule) -> bool:
    """Whether the earlier rule answers every request the later one could."""
    return earlier.is_certain and operations_of(later) <= operations_of(earlier)
