"""Chargebacks: once an order, answered in time, decided by proofs; fraud is never the seller's affair."""

from dataclasses import replace

import pytest

from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.examination import Examination
from simulator.domain.orders import NEVER
from simulator.errors import CommandRejected
from tests.casting import amended, book, state_of

FILE = c.FileChargeback(1, "service", "not_received")
FILED = e.ChargebackFiled(1, 1, "service", "not_received", 7 * DAY)
FRAUD = e.ChargebackFiled(1, 1, "fraud", "not_authorised", 7 * DAY)
ANSWERED = e.ChargebackAnswered(1, 1, "signed for", 17 * DAY)
PROOFS = Examination("Here is the tracking")
ON_ITS_WAY = book(1, shipped_at=[0], delivered_at=[NEVER])


def test_the_seller_has_seven_days() -> None:
    assert decide(state_of(), FILE, 5) == (e.ChargebackFiled(1, 1, "service", "not_received", 5 + 7 * DAY),)


@pytest.mark.parametrize(
    "happened",
    [
        (FILED,),
        (e.RefundIssued(1, 2490, "x", full=True),),
        (e.ClaimOpened(1, 1, "not_received", (), 9), e.ClaimDecided(1, 1, True, (), True, "seller")),
    ],
)
def test_nothing_follows_where_the_money_is_back_or_the_bank_has_it_already(happened: tuple[e.AnyEvent, ...]) -> None:
    assert decide(state_of(*happened), FILE, 50) == ()


def test_a_denied_claim_leads_to_the_bank() -> None:
    denied = (e.ClaimOpened(1, 1, "not_received", (), 9), e.ClaimDecided(1, 1, False, (), False, "nobody"))
    assert len(decide(state_of(*denied), FILE, 50)) == 1


def test_a_policy_that_knows_no_chargebacks_has_none() -> None:
    state = state_of()
    amended(state, chargebacks=())
    assert decide(state, FILE, 5) == ()


def test_the_bank_reads_one_answer_and_takes_its_time() -> None:
    (answered,) = decide(state_of(FILED), c.RespondToChargeback(1, "raw"), 3 * DAY, PROOFS)
    assert answered == e.ChargebackAnswered(1, 1, "Here is the tracking", 13 * DAY)


@pytest.mark.parametrize(
    ("happened", "text", "code"),
    [
        ((FILED,), " ", "message.empty"),
        ((FILED, ANSWERED), "x", "chargeback.already_answered"),
        ((FILED, e.ChargebackDecided(1, 1, True, (), True, "seller")), "x", "chargeback.closed"),
    ],
)
def test_an_answer_that_is_none(happened: tuple[e.AnyEvent, ...], text: str, code: str) -> None:
    with pytest.raises(CommandRejected) as refused:
        decide(state_of(*happened), c.RespondToChargeback(1, text), 50, Examination(text))
    assert refused.value.code == code


def decision(*happened: e.AnyEvent, orders: object = None) -> tuple[bool, tuple[str, ...], bool, str]:
    state = state_of(*happened, orders=orders)  # type: ignore[arg-type]
    (decided,) = decide(state, c.DecideChargeback(1), 17 * DAY)
    assert isinstance(decided, e.ChargebackDecided)
    return decided.upheld, decided.reasons, decided.counts_in_odr, decided.funded_by


def test_proofs_win_it_back_if_somebody_sends_them() -> None:
    assert decision(FILED, ANSWERED) == (False, ("proved:tracking", "proved:delivery"), False, "nobody")
    assert decision(FILED) == (True, ("no_response_to_chargeback",), True, "seller")


def test_a_parcel_that_did_not_arrive_proves_nothing() -> None:
    assert decision(FILED, ANSWERED, orders=ON_ITS_WAY) == (True, ("unproved:delivery",), True, "seller")


@pytest.mark.parametrize("happened", [(FRAUD,), (FRAUD, ANSWERED)])
def test_fraud_never_counts_and_the_marketplace_pays(happened: tuple[e.AnyEvent, ...]) -> None:
    assert decision(*happened) == (True, ("fraud",), False, "marketplace")


def test_what_the_marketplace_sent_it_answers_for() -> None:
    orders = replace(ON_ITS_WAY, fulfilments=("marketplace",))
    upheld, reasons, counts, funded_by = decision(FILED, orders=orders)
    assert (upheld, counts, funded_by, reasons[-1]) == (True, False, "marketplace", "sent_by_marketplace")
