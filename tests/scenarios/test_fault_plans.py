"""The fault plans that are shipped: each is sound, and does what its file says of it."""

from pathlib import Path

import pytest

import scenarios
from mock_api.faults import Faults
from scenarios.loader import check, load_faults
from scenarios.quantities import HOUR, MINUTE

PLANS = sorted(path.stem for path in (Path(scenarios.__file__).parent / "fault_plans").glob("*.yaml"))


def at_work(name: str) -> Faults:
    return Faults(load_faults(name), 1, lambda moment: 0)


@pytest.mark.parametrize("name", PLANS)
def test_nothing_is_wrong_with_it(name: str) -> None:
    assert check(name) == []
    assert load_faults(name).about


def test_everything_works_the_second_time() -> None:
    plan = at_work("first-time-unlucky")
    for operation in ("orders/v0/getOrders", "messaging/v1/sendInvoice"):
        assert [plan.strike(operation, 0).answer for _ in range(3)] == ["throttled", None, None]


def test_an_outage_ends_and_the_login_stumbles_after_it() -> None:
    plan, orders, login = at_work("outage"), "orders/v0/getOrders", "auth/getAccessToken"
    instants = (2 * HOUR - 1, 2 * HOUR, 2 * HOUR + 30 * MINUTE - 1, 2 * HOUR + 30 * MINUTE)
    assert [plan.strike(orders, at).answer for at in instants] == [None, "unavailable", "unavailable", None]
    assert [plan.strike(login, 3 * HOUR).answer for _ in range(3)] == ["failed", "failed", None]


def test_rough_weather_lets_most_calls_through() -> None:
    plan = at_work("rough-weather")
    strikes = [plan.strike("messaging/v1/createUnexpectedProblem", 0) for _ in range(2_000)]
    harmless = [strike for strike in strikes if strike.answer is None and strike.damage is None]
    assert 0.8 < len(harmless) / len(strikes) < 0.9
    assert {"failed", "unavailable", "throttled", None} == {strike.answer for strike in strikes}
    assert any(strike.damage == "closed" and strike.done for strike in strikes)
