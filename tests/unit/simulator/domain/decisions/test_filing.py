"""When a buyer may claim: instant by instant, and by which code she is refused."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.orders import NEVER
from tests.unit.simulator.domain.ruled import ruled

STRICT = {"claims": {"contact_before": "48h", "not_received_after": "3d", "until": "90d"}}
ASKED = (e.ConversationOpened(1, 1), e.MessageReceived(1, 1, 1, "opening"))


def answer(
    now: int, *happened: e.AnyEvent, reason: str = "not_received", again: bool = False, **columns: Any
) -> tuple[str, int]:
    """The code of the refusal and when it ends, or ``taken``."""
    state = ruled(*happened, rules=STRICT, **({"delivered_at": NEVER} | columns))
    (event,) = decide(state, c.OpenClaim(1, reason, (), again), now)
    if isinstance(event, e.ClaimRefused):
        return event.code, event.not_before
    assert isinstance(event, e.ClaimOpened)
    return "taken", 0


def test_the_seller_has_48_hours_from_her_first_message() -> None:
    early = answer(48 * HOUR - 1, *ASKED, reason="not_as_described")
    assert early == ("claim.too_early", 48 * HOUR)
    assert answer(48 * HOUR, *ASKED, reason="not_as_described") == ("taken", 0)


def test_a_second_message_does_not_begin_the_time_anew() -> None:
    state = ruled(*ASKED, rules=STRICT)
    state.apply(e.MessageReceived(1, 1, 2, "nagging", 1), 40 * HOUR)
    (event,) = decide(state, c.OpenClaim(1, "not_as_described", ()), 48 * HOUR)
    assert isinstance(event, e.ClaimOpened)


def test_who_never_wrote_is_sent_to_the_seller_first() -> None:
    assert answer(9 * DAY, reason="not_as_described") == ("claim.no_contact", 0)
    assert answer(9 * DAY, e.ConversationOpened(1, 1), reason="not_as_described") == ("claim.no_contact", 0)


def test_a_parcel_has_three_days_beyond_its_promise() -> None:
    promised: dict[str, Any] = {"promised_at": 5 * DAY}
    assert answer(8 * DAY - 1, *ASKED, **promised) == ("claim.too_early", 8 * DAY)
    assert answer(8 * DAY, *ASKED, **promised) == ("taken", 0)
    assert answer(5 * DAY, *ASKED, reason="not_as_described", **promised) == ("taken", 0)


def test_the_later_of_two_times_counts() -> None:
    assert answer(0, *ASKED, promised_at=-3 * DAY) == ("claim.too_early", 48 * HOUR)


def test_after_90_days_it_is_too_late() -> None:
    assert answer(95 * DAY, *ASKED, promised_at=5 * DAY) == ("taken", 0)
    assert answer(95 * DAY + 1, *ASKED, promised_at=5 * DAY) == ("claim.too_late", 0)


FULL = e.RefundIssued(1, 2490, "x", full=True)


@pytest.mark.parametrize(
    ("happened", "code"),
    [
        (e.ChargebackFiled(1, 1, "service", "not_received", 9), "claim.charged_back"),
        (FULL, "claim.already_refunded"),
        (e.OrderCancelled(1, "seller", "no_inventory", counts=True), "claim.order_cancelled"),
    ],
)
def test_what_rules_a_claim_out_for_good(happened: e.AnyEvent, code: str) -> None:
    assert answer(9 * DAY, *ASKED, happened) == (code, 0)


def test_a_part_of_the_money_does_not() -> None:
    assert answer(9 * DAY, *ASKED, e.RefundIssued(1, 2489, "x", full=False)) == ("taken", 0)


@pytest.mark.parametrize("happened", [FULL, e.OrderCancelled(1, "seller", "no_inventory", counts=True)])
def test_whether_the_money_came_is_for_the_marketplace_to_say(happened: e.AnyEvent) -> None:
    assert answer(9 * DAY, *ASKED, happened, reason="refund_not_received") == ("taken", 0)


def test_who_tries_again_finds_the_parcel_if_it_has_come() -> None:
    there: dict[str, Any] = {"delivered_at": 4 * DAY}
    assert answer(9 * DAY, *ASKED, again=True, **there) == ("claim.parcel_arrived", 0)
    assert answer(9 * DAY, *ASKED, again=True) == ("taken", 0)
    assert answer(9 * DAY, *ASKED, **there) == ("taken", 0)
    assert answer(9 * DAY, *ASKED, again=True, reason="tracking_says_delivered", **there) == ("taken", 0)


def test_a_marketplace_without_these_rules_takes_every_claim() -> None:
    (event,) = decide(ruled(promised_at=5 * DAY), c.OpenClaim(1, "not_received"), 0)
    assert isinstance(event, e.ClaimOpened)
