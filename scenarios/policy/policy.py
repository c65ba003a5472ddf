"""One marketplace's rules as data: numbers, windows, thresholds and message rules, each with source and validity.

Numbers and names only; the named primitives that act on them live in the simulator.
"""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator

from scenarios.document import Document
from scenarios.policy.contact import ContactRule, MessageLimits, MessageRule
from scenarios.policy.disputes import (
    CancellationRule,
    ChargebackRule,
    ClaimRule,
    DefectRule,
    FeedbackRule,
    ReturnRule,
)
from scenarios.policy.metrics import Metric
from scenarios.policy.responding import ResponseRule
from scenarios.policy.sourced import R, Versions, in_force, without_overlap
from scenarios.policy.standing import StandingRule
from scenarios.quantities import LocalDate


class Rules(Document):
    """What is in force on one day. A rule that is None is none of this marketplace's."""

    response: ResponseRule
    order_defects: DefectRule
    claims: ClaimRule
    limits: MessageLimits
    contact: ContactRule = ContactRule()
    message_rules: tuple[MessageRule, ...] = ()
    metrics: dict[str, Metric] = {}
    chargebacks: ChargebackRule | None = None
    feedback: FeedbackRule = FeedbackRule()
    returns: ReturnRule | None = None
    cancellations: CancellationRule = CancellationRule()
    standing: StandingRule | None = None


def _rules_without_overlap(rules: tuple[MessageRule, ...]) -> tuple[MessageRule, ...]:
    for name in dict.fromkeys(rule.rule for rule in rules):
        without_overlap(tuple(rule for rule in rules if rule.rule == name))
    return rules


class Policy(Document):
    """The rules of one marketplace through time: of every rule its versions, oldest first."""

    policy: str
    title: str
    marketplace_id: str
    country: str
    currency: str
    domain: str
    """Ends the aliases' address; reserved (``.test``) unless told otherwise."""
    language: str = "en"
    holidays: tuple[LocalDate, ...] = ()
    """Days that are no working days, beside Saturdays and Sundays."""
    response: Versions[ResponseRule]
    order_defects: Versions[DefectRule]
    claims: Versions[ClaimRule]
    limits: Versions[MessageLimits]
    contact: Versions[ContactRule] = ()
    message_rules: Annotated[tuple[MessageRule, ...], AfterValidator(_rules_without_overlap)] = ()
    metrics: dict[str, Versions[Metric]] = {}
    chargebacks: Versions[ChargebackRule] = ()
    feedback: Versions[FeedbackRule] = ()
    returns: Versions[ReturnRule] = ()
    cancellations: Versions[CancellationRule] = ()
    standing: Versions[StandingRule] = ()

    def on(self, day: date) -> Rules:
        """The rules in force on a day; of one no marketplace can do without, the nearest version holds outside too."""
        optional = {
            name: found
            for name in ("contact", "chargebacks", "feedback", "returns", "cancellations", "standing")
            if (found := in_force(getattr(self, name), day)) is not None
        }
        metrics = {name: found for name, versions in self.metrics.items() if (found := in_force(versions, day))}
        return Rules.model_construct(
            **optional,
            **{name: _always(getattr(self, name), day) for name in ("response", "order_defects", "claims", "limits")},
            message_rules=tuple(rule for rule in self.message_rules if rule.holds_on(day)),
            metrics=metrics,
        )

    def changes(self) -> tuple[date, ...]:
        """Days on which some rule changes, in order."""
        versions = [version for name in _VERSIONED for version in getattr(self, name)]
        versions += [*self.message_rules, *(version for found in self.metrics.values() for version in found)]
        days = {day for version in versions for day in (version.valid_from, version.valid_until) if day}
        return tuple(sorted(days))

    def as_of(self, day: date) -> "Policy":
        """The same policy as if the rules of one day had always been in force and always will be."""
        rules = self.on(day)
        timeless = {"valid_from": None, "valid_until": None}
        return self.model_copy(
            update={
                name: () if rule is None else (rule.model_copy(update=timeless),)
                for name in _VERSIONED
                for rule in (getattr(rules, name),)
            }
            | {
                "message_rules": tuple(rule.model_copy(update=timeless) for rule in rules.message_rules),
                "metrics": {name: (metric.model_copy(update=timeless),) for name, metric in rules.metrics.items()},
            }
        )


_VERSIONED = (
    "response",
    "order_defects",
    "claims",
    "limits",
    "contact",
    "chargebacks",
    "feedback",
    "returns",
    "cancellations",
    "standing",
)


def _always(versions: tuple[R, ...], day: date) -> R:
    return in_force(versions, day) or (versions[0] if day < (versions[0].valid_from or date.min) else versions[-1])
