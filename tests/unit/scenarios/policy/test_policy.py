"""The rules of a day, the days on which they change, and a policy as it was on one."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from scenarios.policy import Policy, Rules
from scenarios.source.syntax import parse
from tests.drafts import POLICY

_TREE = parse("a-policy.yaml", POLICY).tree
_RESPONSE = {"target": "10%", "answers": ["reply"]}
_RATE = {"of": "orders", "share": "defective", "by": "placed", "windows": ["60d"]}
_DAYS = st.dates(date(2019, 1, 1), date(2021, 12, 31))


def policy(**sections: object) -> Policy:
    """The draft with some sections written otherwise."""
    return Policy.model_validate({**_TREE, **sections})


def responses(*dues: tuple[str, str | None, str | None]) -> Policy:
    """A policy whose due time changes."""
    versions = [{"due": due, "valid_from": since, "valid_until": until, **_RESPONSE} for due, since, until in dues]
    return policy(response=versions)


def dues(rules: Rules) -> int:
    """Hours to answer."""
    return rules.response.due // 3_600_000


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        ("2019-12-31", 1),
        ("2020-01-01", 2),
        ("2020-01-31", 2),
        ("2020-02-01", 2),
        ("2020-02-29", 2),
        ("2020-03-01", 3),
        ("2030-01-01", 3),
    ],
)
def test_a_version_holds_up_to_its_end_and_over_a_gap(day: str, hours: int) -> None:
    changing = responses(("1h", None, "2020-01-01"), ("2h", "2020-01-01", "2020-02-01"), ("3h", "2020-03-01", None))
    assert dues(changing.on(date.fromisoformat(day))) == hours


def test_before_the_first_version_the_first_holds() -> None:
    assert dues(responses(("2h", "2020-01-01", None)).on(date(2000, 1, 1))) == 2


def test_the_order_of_versions_is_by_date_however_they_are_written() -> None:
    mixed = responses(("2h", "2020-01-01", None), ("1h", None, "2020-01-01"))
    assert [rule.due // 3_600_000 for rule in mixed.response] == [1, 2]


def test_what_is_none_of_the_marketplaces_is_none() -> None:
    rules = policy(returns={"window": "30d", "valid_from": "2020-01-01"}).on(date(2019, 1, 1))
    assert rules.returns is None
    assert rules.chargebacks is None
    assert rules.cancellations.auto_cancel_after is None


def test_parts_of_the_standing_have_dates_of_their_own() -> None:
    rungs = [{"then": "at_risk"}]
    ladders = [
        {"metric": "order_defect_rate", "rungs": rungs, "valid_until": "2020-01-01"},
        {"metric": "order_defect_rate", "rungs": [{"then": "deactivated"}], "valid_from": "2020-01-01"},
    ]
    standing = {"ladders": ladders, "appeal": {"valid_from": "2020-06-01"}}
    changing = policy(standing=standing, metrics={"order_defect_rate": {**_RATE, "force": "binding"}})
    assert changing.changes() == (date(2020, 1, 1), date(2020, 6, 1))
    before, after = changing.on(date(2019, 1, 1)).standing, changing.on(date(2020, 7, 1)).standing
    assert before is not None
    assert after is not None
    assert [ladder.rungs[0].then for ladder in before.ladders] == ["at_risk"]
    assert [ladder.rungs[0].then for ladder in after.ladders] == ["deactivated"]
    assert (before.appeal, after.appeal is not None) == (None, True)


@pytest.mark.parametrize(("force", "ladders"), [("binding", 1), ("advisory", 0), ("displayed", 0)])
def test_nothing_follows_from_a_metric_that_is_not_binding(force: str, ladders: int) -> None:
    standing = {
        "ladders": [{"metric": "rate", "rungs": [{"then": "at_risk"}]}],
        "fees": [{"metric": "rate", "bands": {"1%": "5%"}}],
        "conduct": {"window": "9d", "rungs": [{"violations": 1, "then": "restricted"}]},
    }
    rule = policy(standing=standing, metrics={"rate": {**_RATE, "force": force}}).on(date(2020, 1, 1)).standing
    assert rule is not None
    assert (len(rule.ladders), len(rule.fees), rule.conduct is not None) == (ladders, ladders, True)


@given(_DAYS, _DAYS)
def test_as_of_a_day_its_rules_hold_always(day: date, other: date) -> None:
    then = _CHANGING.as_of(day)
    assert then.changes() == ()
    assert _plain(then.on(other)) == _plain(_CHANGING.on(day))
    assert then.as_of(other) == then
    assert Policy.model_validate(then.dump()) == then


@given(_DAYS)
def test_rules_change_on_the_days_of_change_only(day: date) -> None:
    if day not in _CHANGING.changes():
        assert _CHANGING.on(day) == _CHANGING.on(day - timedelta(days=1))


def _plain(rules: Rules) -> dict[str, object]:
    """Rules without their dates."""

    def without(value: object) -> object:
        if isinstance(value, dict):
            return {key: without(part) for key, part in value.items() if key not in {"valid_from", "valid_until"}}
        return [without(part) for part in value] if isinstance(value, list) else value

    return {name: without(part) for name, part in rules.dump().items()}


_DATED = {"valid_from": "2020-01-01", "valid_until": "2020-12-31"}
_CHANGING = policy(
    response=[
        {"due": "1h", "valid_until": "2020-02-01", **_RESPONSE},
        {"due": "2h", "valid_from": "2020-03-01", **_RESPONSE},
    ],
    returns={"window": "30d", **_DATED},
    feedback=[{"until": "9d", "valid_until": "2020-05-01"}, {"until": "8d", "valid_from": "2020-05-01"}],
    metrics={
        "late": {"of": "questions", "share": "late", "by": "asked", "windows": ["7d"], "force": "binding", **_DATED}
    },
    standing={"ladders": [{"metric": "late", "rungs": [{"then": "at_risk"}], **_DATED}]},
    message_rules=[
        {"rule": "x", "why": "so", "primitive": "style", "action": "note", "fact": "was_rude", **_DATED},
        {"rule": "y", "why": "so", "primitive": "style", "action": "note", "fact": "was_rude"},
    ],
)


@pytest.mark.parametrize("section", ["response", "order_defects", "claims", "limits"])
def test_no_marketplace_does_without(section: str) -> None:
    with pytest.raises(ValidationError, match=f"does without '{section}'"):
        policy(**{section: []})
    assert policy(returns=[]).on(date(2020, 1, 1)).returns is None


def test_a_policy_that_is_like_another_is_not_complete() -> None:
    with pytest.raises(ValidationError, match="must be in it"):
        policy(like="amazon-us")
