"""Violations by weight, and the account health rating."""

from scenarios.policy import Rules
from scenarios.policy.standing import HealthRule
from scenarios.quantities import DAY
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.scorecard.conduct import Findings, Violation, colour, health_rating, violations
from tests.casting import market

RULE = HealthRule.model_validate({"costs": {"low": 2, "medium": 4, "high": 8, "critical": 200}, "repeat_factor": 2})


def broken(*rules: str) -> list[Violation]:
    weights = {"mild": "low", "grave": "critical"}
    return [Violation(0, seq, rule, weights.get(rule, "medium")) for seq, rule in enumerate(rules)]  # type: ignore[arg-type]


def found(*told: tuple[int, tuple[str, ...]]) -> Findings:
    findings = Findings()
    for seq, (at, rules) in enumerate(told, start=1):
        findings.note(Entry(seq, at, "inbox", e.MessageBlocked(1, "reply", "text", rules)))
    return findings


def rules_of(severity: str) -> Rules:
    rules = market().rules
    listed = tuple(rule.model_copy(update={"severity": severity}) for rule in rules.message_rules)
    return rules.model_copy(update={"message_rules": listed})


def test_an_account_begins_with_what_the_policy_says() -> None:
    assert health_rating(RULE, 0, []) == 200
    assert health_rating(RULE, 199, []) == 200
    assert health_rating(RULE, 400, []) == 208


def test_a_violation_costs_its_weight_and_a_further_one_of_the_same_rule_more() -> None:
    assert health_rating(RULE, 0, broken("mild")) == 198
    assert health_rating(RULE, 0, broken("mild", "other")) == 194
    assert health_rating(RULE, 0, broken("mild", "mild", "mild")) == 200 - 2 - 4 - 8


def test_a_rating_keeps_to_its_bounds() -> None:
    assert health_rating(RULE, 0, broken("grave", "grave")) == 0
    assert health_rating(RULE, 10**6, []) == 1000


def test_colours_change_at_their_bounds() -> None:
    assert [colour(RULE, rating) for rating in (200, 199, 100, 99)] == ["green", "yellow", "yellow", "red"]


def test_violations_of_a_window_end_with_its_last_instant() -> None:
    findings = found((DAY, ("email_address",)), (2 * DAY, ("phone_number", "email_address")), (3 * DAY, ()))
    rules = market().rules
    told = [(one.seq, one.rule) for one in violations(findings, lambda at: rules, DAY, 2 * DAY)]
    assert told == [(2, "phone_number"), (2, "email_address")]
    assert len(list(violations(findings, lambda at: rules, DAY - 1, 2 * DAY - 1))) == 1


def test_the_weight_is_that_of_the_rules_at_the_time() -> None:
    findings = found((1, ("email_address",)), (9, ("email_address", "unheard_of")))
    told = violations(findings, lambda at: rules_of("low" if at < 5 else "high"), 0, 9)
    assert [one.severity for one in told] == ["low", "high", "medium"]


def test_a_copy_goes_its_own_way() -> None:
    findings = found((1, ("email_address",)))
    twin = findings.copy()
    twin.note(Entry(2, 2, "inbox", e.MessageBlocked(1, "reply", "text", ("phone_number",))))
    assert (len(findings), findings.rules) == (1, [("email_address",)])
    assert (len(twin), len(twin.rules)) == (2, 2)
