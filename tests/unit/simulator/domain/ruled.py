"""States of one order under rules that a test makes up, for the tests of disputes."""

from typing import Any

from scenarios.policy.disputes import CancellationRule, ChargebackRule, ClaimRule, FeedbackRule, ReturnRule
from simulator.domain.events import AnyEvent
from simulator.domain.state import State
from tests.casting import amended, book, state_of

_RULES: dict[str, Any] = {
    "claims": ClaimRule,
    "chargebacks": ChargebackRule,
    "feedback": FeedbackRule,
    "returns": ReturnRule,
    "cancellations": CancellationRule,
}
_NEEDED: dict[str, dict[str, Any]] = {
    "claims": {"respond_within": "72h", "review": "24h", "defended_by": {}},
    "chargebacks": {"respond_within": "7d", "review": "10d"},
    "returns": {"window": "30d"},
}


def ruled(*happened: AnyEvent, rules: dict[str, dict[str, Any]] | None = None, at: int = 0, **columns: Any) -> State:
    """A state of one order with these columns, in which some events happened, under the rules given."""
    row: dict[str, Any] = {name: [value] for name, value in columns.items()}
    made = state_of(*happened, at=at, orders=book(1, **row))
    told = {
        name: (_RULES[name].model_validate(_NEEDED.get(name, {}) | changes),) for name, changes in (rules or {}).items()
    }
    amended(made, **told)
    return made
