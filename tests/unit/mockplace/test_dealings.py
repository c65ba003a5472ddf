"""Reads refunds, claims and mails as the server writes them."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockplace.dealings import Claim, Mail, Money, Refund
from scenarios.quantities import format_money
from tests.unit.mockplace.documents import CLAIM, MAIL, REFUND


@given(st.integers(0, 10**12))
def test_money_is_read_to_the_cent(cents: int) -> None:
    money = Money.of({"amount": format_money(cents), "currency": "USD"})
    assert money.amount * 100 == cents


def test_what_is_no_amount_is_not_read() -> None:
    with pytest.raises(ValueError, match="'much' is no amount"):
        Money.of({"amount": "much", "currency": "USD"})


def test_a_refund() -> None:
    refund = Refund.of(REFUND)
    assert refund.amount == Money(Decimal("12.50"), "USD")
    assert refund.refunded == Money(Decimal("39.50"), "USD")
    assert (refund.full, refund.reason, refund.at) == (True, "broken", datetime(2026, 1, 6, 15, tzinfo=UTC))


def test_a_claim() -> None:
    claim = Claim.of(CLAIM)
    assert (claim.id, claim.status, claim.counts_in_odr, claim.funded_by) == ("c1", "granted", True, "seller")
    assert claim.respond_by == datetime(2026, 1, 9, 14, tzinfo=UTC)
    assert claim.closed_at == datetime(2026, 1, 9, 14, 0, 0, 1000, tzinfo=UTC)
    assert claim.responded_at is None
    assert (claim.reasons, claim.appeal) == (("no carrier ever scanned the parcel",), None)


def test_a_mail_says_who_wrote_it() -> None:
    assert Mail.of(MAIL).sender == "buyer"
    assert Mail.of(MAIL | {"from": "shop"}).sender == "shop"
