"""Violations by weight."""

from scenarios.policy import Rules
from scenarios.quantities import DAY
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.scorecard.conduct import Findings, violations
from tests.casting import market


def found(*told: tuple[int, tuple[str, ...]]) -> Findings:
    findings = Findings()
    for seq, (at, rules) in enumerate(told, start=1):
        findings.note(Entry(seq, at, "inbox", e.MessageBlocked(1, "reply", "text", rules)))
    return findings


def rules_of(severity: str) -> Rules:
    rules = market().rules
    listed = tuple(rule.model_copy(update={"severity": severity}) for rule in rules.message_rules)
    return rules.model_copy(update={"message_rules": listed})


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
