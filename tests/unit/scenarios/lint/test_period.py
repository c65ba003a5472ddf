"""When a market takes orders: from where its world begins, through its warm-up and its horizon."""

from datetime import datetime

import pytest

from scenarios.lint.period import meet, takes_orders, told
from scenarios.quantities import DAY, HOUR
from scenarios.source.syntax import parse
from tests.drafts import MARKET, edited


@pytest.mark.parametrize(
    ("lines", "runs", "period"),
    [
        ("", "horizon: 7d", ("2026-01-05T09:00", "2026-01-12T09:00")),
        ("begins: 2026-03-01\n", "horizon: 1d", ("2026-03-01T00:00", "2026-03-02T00:00")),
        ("", "warm_up: 60d, horizon: 7d", ("2026-01-05T09:00", "2026-03-13T09:00")),
        ("starts: Thu 18:40\n", "horizon: 1d", ("2026-01-08T18:40", "2026-01-09T18:40")),
        ("begins: soon\n", "horizon: 1d", None),
        ("", "horizon: long", None),
    ],
)
def test_from_when_to_when(lines: str, runs: str, period: tuple[str, str] | None) -> None:
    text = edited(edited(MARKET, "zone:", f"{lines}zone:"), "horizon: 7d", runs)
    found = takes_orders(parse("f", text))
    assert found == (tuple(map(datetime.fromisoformat, period)) if period else None)


def test_times_that_meet() -> None:
    period = datetime(2026, 1, 5), datetime(2026, 1, 12)
    assert meet(datetime(2026, 1, 4), DAY + HOUR, period)
    assert not meet(datetime(2026, 1, 4), DAY, period)
    assert meet(datetime(2026, 1, 11, 23), DAY, period)
    assert not meet(datetime(2026, 1, 12), DAY, period)
    assert told(period) == "2026-01-05 to 2026-01-12"
