"""How a claim is decided: every way through the teaching model, and that nothing else weighs."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.policy.adjudication import Evidence, Verdict, adjudicate

FACTS = ("refund_issued", "said.refund_confirmed", "emailed", "outside.refund_confirmed", "claim_answered")


def evidence(
    *facts: str, defended_by: tuple[str, ...] = (), answered: bool = False, refunded: bool = False
) -> Evidence:
    return Evidence(frozenset(facts), defended_by, answered, refunded)


@pytest.mark.parametrize(
    ("seen", "verdict"),
    [
        (
            evidence("refund_issued", defended_by=("refund_issued",)),
            Verdict(False, ("shown:refund_issued",), False, "nobody"),
        ),
        (
            evidence("a", "b", "c", defended_by=("b", "a")),
            Verdict(False, ("shown:b", "shown:a"), False, "nobody"),
        ),
        (
            evidence("a", defended_by=("a", "b"), answered=True),
            Verdict(True, ("missing:b",), True, "seller"),
        ),
        (
            evidence("a", defended_by=("a", "b")),
            Verdict(True, ("no_response_to_claim", "missing:b"), True, "seller"),
        ),
        (
            evidence(defended_by=("a", "b"), answered=True),
            Verdict(True, ("missing:a", "missing:b"), True, "seller"),
        ),
        (evidence("a", answered=True), Verdict(True, ("no_defence_for_this_reason",), True, "seller")),
        (
            evidence("a"),
            Verdict(True, ("no_response_to_claim", "no_defence_for_this_reason"), True, "seller"),
        ),
        (
            evidence("a", defended_by=("a",), answered=True, refunded=True),
            Verdict(True, ("refunded_after_filing",), True, "seller"),
        ),
    ],
)
def test_verdicts(seen: Evidence, verdict: Verdict) -> None:
    assert adjudicate(seen) == verdict


@given(
    st.frozensets(st.sampled_from(FACTS)),
    st.lists(st.sampled_from(FACTS), unique=True).map(tuple),
    st.booleans(),
    st.booleans(),
)
def test_granted_unless_all_of_a_defence_is_there(
    facts: frozenset[str], defence: tuple[str, ...], answered: bool, refunded: bool
) -> None:
    verdict = adjudicate(Evidence(facts, defence, answered, refunded))
    seen = {fact for fact in facts if fact != "emailed" and not fact.startswith("outside.")}
    defended = bool(defence) and set(defence) <= seen and not refunded
    assert verdict.granted != defended
    assert verdict.counts_in_odr == verdict.granted
    assert verdict.funded_by == ("seller" if verdict.granted else "nobody")
    assert verdict.reasons


@given(st.frozensets(st.sampled_from(FACTS)), st.sampled_from(FACTS))
def test_a_fact_the_defence_does_not_name_weighs_nothing(facts: frozenset[str], extra: str) -> None:
    defence = ("shared_contact_details",)
    for answered, refunded in itertools.product((True, False), repeat=2):
        before = adjudicate(Evidence(facts, defence, answered, refunded))
        assert adjudicate(Evidence(facts | {extra}, defence, answered, refunded)) == before


@given(st.frozensets(st.sampled_from(FACTS)), st.booleans(), st.booleans())
def test_what_the_marketplace_sent_it_pays_for_itself(facts: frozenset[str], answered: bool, refunded: bool) -> None:
    ours, theirs = (adjudicate(Evidence(facts, ("refund_issued",), answered, refunded, by)) for by in (False, True))
    assert (theirs.granted, theirs.reasons) == (ours.granted, ours.reasons)
    assert not theirs.counts_in_odr
    assert theirs.funded_by == ("marketplace" if theirs.granted else "nobody")
