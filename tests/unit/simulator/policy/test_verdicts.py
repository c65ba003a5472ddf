"""Every reason of a decision has a sentence, and every sentence is about something that can happen."""

from typing import get_args

import pytest

from scenarios.policy.disputes import AutoGrant, Proof
from simulator.policy.verdicts import (
    CHARGEBACK_DECISION_REASONS,
    CLAIM_DECISION_REASONS,
    CLAIM_REFUSALS,
    FEEDBACK_REASONS,
    PROOFS,
    sentence,
)


def test_what_a_policy_can_name_is_explained() -> None:
    assert set(get_args(AutoGrant)) <= set(CLAIM_DECISION_REASONS)
    assert set(get_args(Proof)) == set(PROOFS)


def test_a_code_in_two_tables_says_the_same() -> None:
    shared = set(CLAIM_DECISION_REASONS) & set(CHARGEBACK_DECISION_REASONS) - {"no_defence_for_this_reason"}
    assert {code: CLAIM_DECISION_REASONS[code] for code in shared} == {
        code: CHARGEBACK_DECISION_REASONS[code] for code in shared
    }
    assert not set(CLAIM_REFUSALS) & set(CLAIM_DECISION_REASONS)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("proved:delivery", "there is proof: the tracking shows that it was delivered"),
        ("unproved:signature", "there is no proof: somebody signed for it"),
        ("missing:said.refund_confirmed", "'refund confirmed' said in the thread"),
        ("missing:outside.refund_confirmed", "'refund confirmed' said outside the marketplace"),
        ("shown:refund_issued", "the order was refunded in full"),
        ("claim.too_early", "still has time"),
        ("product_review", "the whole comment is about the product"),
    ],
)
def test_a_code_becomes_a_sentence(code: str, told: str) -> None:
    assert told in sentence(code)


@pytest.mark.parametrize("code", ["agreed with the buyer", "strange", "strange:thing", ""])
def test_what_is_no_code_is_said_as_it_is(code: str) -> None:
    assert sentence(code) == code


def test_sentences_go_on_in_a_line() -> None:
    told = {**CLAIM_DECISION_REASONS, **CHARGEBACK_DECISION_REASONS, **CLAIM_REFUSALS, **FEEDBACK_REASONS, **PROOFS}
    assert [text for text in told.values() if not text[0].islower() or text.endswith(".") or "\n" in text] == []
