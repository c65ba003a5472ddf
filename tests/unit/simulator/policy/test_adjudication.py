"""How a claim is decided: every way through the teaching model, and that nothing else weighs."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from scenarios.vocabulary import CLAIM_REASONS
from simulator.policy.adjudication import (
    BankEvidence,
    Evidence,
    ProofSets,
    Review,
    Verdict,
    adjudicate,
    represent,
    review,
)
from simulator.policy.verdicts import PROOFS, sentence

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
    told = ("sent_by_marketplace",) if theirs.granted else ()
    assert (theirs.granted, theirs.reasons) == (ours.granted, (*ours.reasons, *told))
    assert not theirs.counts_in_odr
    assert theirs.funded_by == ("marketplace" if theirs.granted else "nobody")


PROVABLE = tuple(PROOFS)
REASONS = st.sampled_from(tuple(CLAIM_REASONS))
proof_sets = st.lists(st.lists(st.sampled_from(PROVABLE), min_size=1, unique=True).map(tuple), max_size=3).map(tuple)
cases = st.builds(
    Evidence,
    st.frozensets(st.sampled_from(FACTS)),
    st.lists(st.sampled_from(FACTS), unique=True).map(tuple),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    REASONS,
    proof_sets,
    st.frozensets(st.sampled_from(PROVABLE)),
    st.lists(st.sampled_from(("not_shipped", "unanswered_contact")), unique=True).map(tuple),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


@given(cases, st.sampled_from(PROVABLE))
def test_one_more_proof_never_turns_a_denial_into_a_grant(case: Evidence, proof: str) -> None:
    more = replace(case, shown=case.shown | {proof})
    assert adjudicate(case).granted or not adjudicate(more).granted


@given(cases, st.sampled_from(PROVABLE))
def test_one_more_proof_never_costs_the_seller_more(case: Evidence, proof: str) -> None:
    before, after = adjudicate(case), adjudicate(replace(case, shown=case.shown | {proof}))
    assert before.counts_in_odr >= after.counts_in_odr
    assert before.funded_by == "seller" or after.funded_by != "seller"


@given(cases)
def test_what_is_denied_costs_nobody_and_every_reason_can_be_read(case: Evidence) -> None:
    verdict = adjudicate(case)
    assert verdict.reasons
    assert verdict.granted or (verdict.counts_in_odr, verdict.funded_by) == (False, "nobody")
    assert not verdict.counts_in_odr or verdict.funded_by == "seller"
    assert all(sentence(code) != code for code in verdict.reasons)


def case(reason: str, *shown: str, proofs: ProofSets = (), **more: Any) -> Evidence:
    return Evidence(frozenset(), (), True, False, reason=reason, proofs=proofs, shown=frozenset(shown), **more)


ARRIVED = (("tracking", "delivery"),)
SIGNED = (("tracking", "signature"),)


@pytest.mark.parametrize(
    ("seen", "verdict"),
    [
        # carrier, tracking and proof of delivery win a claim about a parcel that is said to be lost
        (
            case("not_received", "tracking", "delivery", proofs=ARRIVED),
            Verdict(False, ("proved:tracking", "proved:delivery"), False, "nobody"),
        ),
        # an unclear delivery is granted
        (
            case("not_received", "tracking", proofs=ARRIVED),
            Verdict(True, ("unproved:delivery",), True, "seller"),
        ),
        # never shipped: debited, and counts
        (
            case("not_received", proofs=ARRIVED, automatic=("not_shipped",)),
            Verdict(True, ("not_shipped",), True, "seller"),
        ),
        # an unanswered message decides, whatever the tracking shows
        (
            case("not_received", "tracking", "delivery", proofs=ARRIVED, automatic=("unanswered_contact",)),
            Verdict(True, ("unanswered_contact",), True, "seller"),
        ),
        # refused at the door: debited, and does not count
        (
            case("refused_delivery", proofs=(("refund",),), refused_parcel_counts=False),
            Verdict(True, ("unproved:refund", "parcel_refused"), False, "seller"),
        ),
        # a protected label, scanned in time: the marketplace pays and nothing counts
        (
            case("not_received", "tracking", proofs=ARRIVED, is_protected=True),
            Verdict(True, ("unproved:delivery", "protected_label"), False, "marketplace"),
        ),
        # but it protects only what is about the delivery
        (
            case("not_as_described", "tracking", is_protected=True),
            Verdict(True, ("no_defence_for_this_reason",), True, "seller"),
        ),
        # delivered without the signature it needed: debited and not counted
        (
            case("tracking_says_delivered", "tracking", "delivery", proofs=SIGNED, proved_delivery_counts=False),
            Verdict(True, ("unproved:signature", "delivery_proved"), False, "seller"),
        ),
        # a return that was allowed answers who says it was not
        (
            case("return_refused", "return_authorised", proofs=(("return_authorised",), ("refund",))),
            Verdict(False, ("proved:return_authorised",), False, "nobody"),
        ),
        # of several ways to win, the reasons tell the nearest
        (
            case("not_as_described", "thread", proofs=(("refund", "signature"), ("return_authorised", "thread"))),
            Verdict(True, ("unproved:return_authorised",), True, "seller"),
        ),
        # what the buyer's bank deals with is closed
        (case("not_received", charged_back=True), Verdict(False, ("charged_back",), False, "nobody")),
    ],
)
def test_worked_examples(seen: Evidence, verdict: Verdict) -> None:
    assert adjudicate(seen) == verdict


def test_a_refund_after_filing_counts_whatever_the_label() -> None:
    verdict = adjudicate(replace(case("not_received", is_protected=True), refunded_after_filing=True))
    assert verdict == Verdict(True, ("refunded_after_filing",), True, "seller")


@pytest.mark.parametrize(
    ("seen", "refunded", "found"),
    [
        # the proof came late: mark and money
        (
            case("not_received", "tracking", "delivery", proofs=ARRIVED),
            False,
            Review(True, ("proved:tracking", "proved:delivery"), False, "marketplace"),
        ),
        # nothing new: nothing changes
        (
            case("not_received", "tracking", proofs=ARRIVED),
            False,
            Review(False, ("unproved:delivery",), True, "seller"),
        ),
        # delivered, if not against a signature: the mark alone
        (
            case("tracking_says_delivered", "tracking", "delivery", proofs=SIGNED, proved_delivery_counts=False),
            False,
            Review(True, ("delivery_proved",), False, "seller"),
        ),
        # paid twice: the money alone
        (
            case("extra_charges", proofs=(("signature",),)),
            True,
            Review(True, ("paid_twice", "unproved:signature"), True, "marketplace"),
        ),
    ],
)
def test_an_appeal_may_bring_back_the_mark_the_money_or_both(seen: Evidence, refunded: bool, found: Review) -> None:
    assert review(seen, True, "seller", refunded) == found


def test_who_chose_to_pay_gets_the_mark_back_and_not_the_money() -> None:
    seen = replace(case("not_received", "tracking", "delivery", proofs=ARRIVED), refunded_after_filing=True)
    found = review(seen, True, "seller", False)
    assert (found.reversed, found.counts_in_odr, found.funded_by) == (True, False, "seller")


@given(cases, st.booleans(), st.booleans())
def test_an_appeal_never_makes_it_worse(case: Evidence, counted: bool, refunded: bool) -> None:
    found = review(case, counted, "seller", refunded)
    assert counted or not found.counts_in_odr
    assert found.reversed == ((counted and not found.counts_in_odr) or found.funded_by != "seller")


evidences = st.builds(
    BankEvidence,
    st.sampled_from(("service", "fraud")),
    st.booleans(),
    proof_sets,
    st.frozensets(st.sampled_from(PROVABLE)),
    st.booleans(),
)


@given(evidences, st.sampled_from(PROVABLE))
def test_a_bank_is_won_over_by_proofs_that_are_sent_and_by_nothing_else(seen: BankEvidence, proof: str) -> None:
    before, after = represent(seen), represent(replace(seen, shown=seen.shown | {proof}))
    assert before.granted or not after.granted
    won = seen.answered and any(seen.shown.issuperset(proofs) for proofs in seen.proofs)
    assert before.granted == (seen.kind == "fraud" or not won)
    assert all(sentence(code) != code for code in before.reasons)
    if seen.kind == "fraud":
        assert (before.counts_in_odr, before.funded_by) == (False, "marketplace")
