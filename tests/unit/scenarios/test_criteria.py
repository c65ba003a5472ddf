"""Criteria ask one thing each, and say it in as many languages as they are written in."""

from typing import Any

import pytest
from pydantic import ValidationError

from scenarios.criteria import KINDS_OF_CRITERION, Criterion, HouseCriterion
from scenarios.quantities import DAY
from scenarios.wanted import RefundWanted, name_of

ASKED: dict[str, Any] = {
    "must": ["replied"],
    "must_not": ["replied"],
    "not_both": ["refund_issued", "replied"],
    "not_only": ["replied"],
    "reply_within": "1d",
}


def test_every_kind_is_tried_here() -> None:
    assert [*ASKED] == [*KINDS_OF_CRITERION]


@pytest.mark.parametrize("kind", ASKED)
@pytest.mark.parametrize("model", [Criterion, HouseCriterion])
def test_what_is_written_comes_back(kind: str, model: type[Criterion | HouseCriterion]) -> None:
    written = {"criterion": "one", kind: ASKED[kind]}
    criterion = model.model_validate(written)
    assert (criterion.kind, criterion.dump()) == (kind, written)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ({}, "found none"),
        ({"must": "replied", "must_not": "emailed"}, "found must and must_not"),
        ({"must_not": "replied", "before": "1d"}, "only a 'must' has a 'before'"),
        ({"reply_within": "1d", "unless": "replied"}, "only a 'must' and a 'must_not' have an 'unless'"),
        ({"must": []}, "'must' names no fact"),
        ({"not_both": ["replied"]}, "at least 2"),
        ({"must": "replied", "points": 101}, "less than or equal to 100"),
        ({"must": "replied", "before": "20hours"}, "is not a duration"),
        ({"must": "replied", "before": 24}, "24 is not a duration; write 20h"),
        ({"must": {"replied": {"at_least": 5}}}, "this is no fact"),
        ({"must": {"refund_issued": 5}}, "this is no fact"),
        ({"must": {"refund_issued": {"at_least": "much"}}}, "is no sum"),
        ({"must": {"refund_issued": {}}}, "this is no fact"),
        ({"must": {"refund_issued": {"atleast": 5}}}, "no 'atleast' here; did you mean 'at_least'"),
        ({"must": {"refund_issued": {"at_most": 5}}}, r"than 5.00 write must_not: .refund_issued: .at_least: 5.01"),
        ({"must": {"refund_issued": {"at_least": 1, "max": "half"}}}, "no 'max'; for not more than 12.00 write"),
    ],
)
def test_what_is_none(written: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        Criterion.model_validate({"criterion": "one", **written})


def test_before_is_a_fact_or_a_time() -> None:
    def before(written: object) -> object:
        return Criterion.model_validate({"criterion": "one", "must": "replied", "before": written}).before

    assert (before("24h"), before("claim_opened")) == (DAY, "claim_opened")
    wanted = before({"refund_issued": {"at_least": "order.total"}})
    assert isinstance(wanted, RefundWanted)
    assert (wanted.cents(2490), name_of(wanted)) == (2490, "refund_issued")


def test_people_read_its_sentence_or_its_name() -> None:
    named = Criterion.model_validate({"criterion": "one", "must": "replied"})
    told = Criterion.model_validate({"criterion": "one", "says": {"it": "Sì", "de": "Ja"}, "must": "replied"})
    assert (named.sentence("de"), told.sentence("de"), told.sentence("fr")) == ("one", "Ja", "Sì")
