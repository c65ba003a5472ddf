"""Reads chargebacks, returns, feedback and the account as the server writes them."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from mockplace.dealings import Money
from mockplace.disputes import Account, Chargeback, Feedback, Return
from tests.unit.mockplace.documents import ACCOUNT, CHARGEBACK, FEEDBACK, RETURN

ASKED = datetime(2026, 1, 6, 14, tzinfo=UTC)


def test_a_chargeback() -> None:
    found = Chargeback.of(CHARGEBACK | {"reasons": ["one", "two"]})
    assert (found.filed_at, found.closed_at, found.reasons) == (ASKED, None, ("one", "two"))


def test_a_return() -> None:
    found = Return.of(RETURN | {"refund_by": "2026-01-06T14:00:00Z"})
    assert (found.requested_at, found.refund_by, found.received_at) == (ASKED, ASKED, None)


def test_feedback() -> None:
    found = Feedback.of(FEEDBACK)
    assert (found.stars, found.at, found.replied_at) == (1, datetime(2026, 1, 9, 15, tzinfo=UTC), None)


def test_an_account() -> None:
    found = Account.of(ACCOUNT)
    assert (found.status, found.because, found.fees) == (
        "AT_RISK",
        ("order_defect_rate",),
        Money(Decimal("0.00"), "USD"),
    )
    assert (found.closed_offers, found.off_target) == ((), ("order_defect_rate:merchant",))


@pytest.mark.parametrize(
    ("kind", "document"), [(Chargeback, CHARGEBACK), (Return, RETURN), (Feedback, FEEDBACK), (Account, ACCOUNT)]
)
def test_nothing_may_be_missing(kind: type[Chargeback], document: dict[str, object]) -> None:
    for name in document:
        with pytest.raises(LookupError):
            kind.of({key: value for key, value in document.items() if key != name})
