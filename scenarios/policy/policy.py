"""One marketplace's rules as data: numbers, windows, thresholds and message rules, each with source and validity.

Numbers and names only; the named primitives that act on them live in the simulator.
"""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, model_validator

from scenarios.criteria import HouseCriterion
from scenarios.document import Document, PlacedError
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
    places: dict[str, list[int]] = {}
    for place, rule in enumerate(rules):
        places.setdefault(rule.rule, []).append(place)
    for name, versions in places.items():
        try:
            without_overlap(tuple(rules[place] for place in versions))
        except PlacedError as overlap:
            first, *_ = overlap.inside
            raise PlacedError(f"of the rule '{name}' {overlap}", versions[int(first)], "rule") from None
    return rules


class Policy(Document):
    """The rules of one marketplace through time: of every rule its versions, oldest first."""

    policy: str
    title: str
    like: str = ""
    """Another policy, by name or path, from which comes whatever the file does not write itself."""
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
    house_criteria: tuple[HouseCriterion, ...] = ()
    """What every drill under it is graded by beside its own criteria."""

    @model_validator(mode="after")
    def _is_complete(self) -> "Policy":
        if self.like:
            raise PlacedError(f"what comes from '{self.like}' must be in it before it is used", "like")
        for name in _NEEDED:
            if not getattr(self, name):
                raise PlacedError(f"no version is written, and no marketplace does without '{name}'", name)
        return self

    def on(self, day: date) -> Rules:
        """The rules in force on a day; of one no marketplace can do without, the nearest version holds outside too."""
        optional = {
            name: found
            for name in _VERSIONED
            if name not in _NEEDED and (found := in_force(getattr(self, name), day)) is not None
        }
        metrics = {name: found for name, versions in self.metrics.items() if (found := in_force(versions, day))}
        if "standing" in optional:
            binding = frozenset(name for name, metric in metrics.items() if metric.force == "binding")
            optional["standing"] = optional["standing"].on(day).following(binding)
        return Rules.model_construct(
            **optional,
            **{name: _always(getattr(self, name), day) for name in _NEEDED},
            message_rules=tuple(rule for rule in self.message_rules if rule.holds_on(day)),
            metrics=metrics,
        )

    def changes(self) -> tuple[date, ...]:
        """Days on which some rule changes, in order."""
        versions = [version for name in _VERSIONED for version in getattr(self, name)]
        versions += [*self.message_rules, *(version for found in self.metrics.values() for version in found)]
        dated = [dated for version in versions for dated in (version, *version.parts())]
        return tuple(sorted({day for one in dated for day in (one.valid_from, one.valid_until) if day}))

    def as_of(self, day: date) -> "Policy":
        """The same policy as if the rules of one day had always been in force and always will be."""
        rules = self.on(day)
        sections = {name: getattr(rules, name) for name in _VERSIONED}
        return self.model_copy(
            update={name: () if rule is None else (rule.timeless(),) for name, rule in sections.items()}
            | {
                "message_rules": tuple(rule.timeless() for rule in rules.message_rules),
                "metrics": {name: (metric.timeless(),) for name, metric in rules.metrics.items()},
            }
        )


_NEEDED = ("response", "order_defects", "claims", "limits")
_VERSIONED = (*_NEEDED, "contact", "chargebacks", "feedback", "returns", "cancellations", "standing")


def _always(versions: tuple[R, ...], day: date) -> R:
    """The version of a day; on a day without any, the one before, or the first."""
    begun = [version for version in versions if (version.valid_from or date.min) <= day]
    return begun[-1] if begun else versions[0]
