"""`fit` recovers the market and the team that made an export, within the errors that the how-to page states."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from mock_api.exports.help_desk import read_help_desk
from mock_api.exports.instants import Reading
from mock_api.exports.order_list import linked, read_orders
from scenarios.loader import load
from scenarios.quantities import DAY, MINUTE
from scenarios.staffing import WEEKDAYS, Weekday
from simulator.fitting.backtest import compared, held_back, simulate
from simulator.fitting.columns import Conversations, Sales
from simulator.fitting.estimate import Estimate, estimate
from simulator.fitting.market_text import Stay, market_text, usual_stay, warm_up_days
from simulator.fitting.plan_text import plan_text
from simulator.fitting.team import RosterShift
from simulator.fitting.wall_clock import Real, date_of
from tests.exporting import (
    Exported,
    freshdesk_rows,
    gorgias_rows,
    order_rows,
    played,
    tea_house,
    write_csv,
    zendesk_rows,
)

ROME = ZoneInfo("Europe/Rome")
HALF_HOURS = 48
REASONS = {"brewing_advice": 0.45, "stale_leaves": 0.30, "new_address": 0.25}
MEDIANS = {"brewing_advice": 6, "stale_leaves": 14, "new_address": 9}
OFFICE: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")
SHIFTS: list[tuple[Weekday, str, str]] = [
    *[(day, "08:30", "16:30") for day in OFFICE] * 2,
    *[(day, "14:00", "22:00") for day in OFFICE[1:4]],
    ("sat", "10:00", "16:00"),
    ("sun", "22:00", "04:00"),
    ("mon", "22:00", "04:00"),
]


@dataclass(frozen=True)
class Fitted:
    """A fit, and what it was made from."""

    conversations: Conversations
    sales: Sales | None
    found: Estimate


def fitted(folder: Path, rows: Iterable[Mapping[str, str]], orders: Iterable[Mapping[str, str]] = ()) -> Fitted:
    """What `fit` does, without writing anything."""
    desk = read_help_desk(write_csv(folder / "tickets.csv", rows), Reading(ROME))
    listed = [*orders]
    if not listed:
        return Fitted(desk.conversations, None, estimate(desk.conversations, None, ROME))
    bought = read_orders(write_csv(folder / "orders.csv", listed), Reading(ROME))
    conversations = linked(desk.conversations, desk.orders, bought)
    return Fitted(conversations, bought.sales, estimate(conversations, bought.sales, ROME))


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Exported:
    return played(tea_house(tmp_path_factory.mktemp("tea"), overdispersion=0.25), seed=3)


@pytest.fixture(scope="module")
def with_times(exported: Exported, tmp_path_factory: pytest.TempPathFactory) -> Fitted:
    return fitted(tmp_path_factory.mktemp("times"), zendesk_rows(exported))


@pytest.fixture(scope="module")
def without_times(exported: Exported, tmp_path_factory: pytest.TempPathFactory) -> Fitted:
    return fitted(tmp_path_factory.mktemp("bare"), gorgias_rows(exported))


@pytest.fixture(scope="module")
def delayed(tmp_path_factory: pytest.TempPathFactory) -> Fitted:
    """Questions come days after the order, and the orders are known."""
    folder = tmp_path_factory.mktemp("delayed")
    run = played(tea_house(folder, writes="{median: 2d, p90: 5d}"), seed=4)
    return fitted(folder, zendesk_rows(run), order_rows(run))


def test_the_rate_of_questions(with_times: Fitted) -> None:
    """Of the days drawn, because these were busier or quieter than the market's mean; the mean is within luck of it."""
    arrivals = with_times.found.arrivals
    drawn = len(with_times.conversations) / 84
    assert arrivals.per_day == pytest.approx(drawn, rel=0.05)
    assert arrivals.per_day == pytest.approx(60, rel=max(0.05, 3 * arrivals.standard_error))


def test_the_hours_of_the_day(with_times: Fitted) -> None:
    truth = np.array([1, 0.5, 0.3, 0.2, 0.2, 0.3, 1, 2, 4, 6, 7, 7, 6, 5, 5, 5, 6, 6, 7, 8, 9, 8, 5, 2])
    found = np.array(with_times.found.arrivals.by_hour)
    assert np.abs(found / found.sum() - truth / truth.sum()).sum() / 2 <= 0.1


def test_the_days_of_the_week(with_times: Fitted) -> None:
    truth = {"mon": 1.3, "tue": 1.1, "wed": 1.0, "thu": 1.0, "fri": 0.9, "sat": 0.8, "sun": 0.9}
    found, strayed = with_times.found.arrivals.by_weekday, with_times.found.arrivals.overdispersion
    for day in WEEKDAYS:
        luck = 3 * (strayed**2 + 1 / 60) ** 0.5 / 12**0.5
        assert found[day] == pytest.approx(truth[day], rel=max(0.1, luck))


def test_the_spread_of_days(with_times: Fitted, delayed: Fitted) -> None:
    assert with_times.found.arrivals.overdispersion == pytest.approx(0.25, abs=0.1)
    assert delayed.found.arrivals.overdispersion <= 0.1


def test_the_reasons_and_the_languages(with_times: Fitted, without_times: Fitted) -> None:
    for fit in (with_times, without_times):
        shares = {reason.name: reason.share for reason in fit.found.mix.reasons}
        assert shares == {reason: pytest.approx(share, abs=0.03) for reason, share in REASONS.items()}
        assert fit.found.mix.languages == {"it": pytest.approx(0.6, abs=0.03), "en": pytest.approx(0.4, abs=0.03)}


def test_the_handle_times(with_times: Fitted, without_times: Fitted) -> None:
    for fit, source in ((with_times, "column"), (without_times, "busy")):
        found = fit.found.handling.by_reason
        assert {one.source for one in found.values()} == {source}
        medians = {reason: one.median / MINUTE for reason, one in found.items()}
        assert medians == {reason: pytest.approx(median, rel=0.15) for reason, median in MEDIANS.items()}


def test_the_hours_of_shift(with_times: Fitted, without_times: Fitted) -> None:
    truth = _heads([RosterShift((day,), _clock(start), _clock(end)) for day, start, end in SHIFTS])
    for fit in (with_times, without_times):
        found = _heads([shift for line in fit.found.team.lines for shift in line.shifts * len(line.agents)])
        assert np.minimum(truth, found).sum() >= 0.9 * truth.sum()
        assert np.maximum(found - truth, 0).sum() <= 0.1 * found.sum()


def _heads(shifts: Iterable[RosterShift]) -> Real:
    """How many are there in each half hour of the week."""
    week = np.zeros(7 * HALF_HOURS)
    for shift in shifts:
        length = (shift.end - shift.start) % DAY // (30 * MINUTE)
        for day in shift.days:
            first = WEEKDAYS.index(day) * HALF_HOURS + shift.start // (30 * MINUTE)
            week[np.arange(first, first + length) % len(week)] += 1
    return week


def _clock(written: str) -> int:
    hours, minutes = map(int, written.split(":"))
    return (hours * 60 + minutes) * MINUTE


def test_who_asks_again(with_times: Fitted) -> None:
    follow_ups = with_times.found.mix.follow_ups
    assert follow_ups is not None
    assert follow_ups.share == pytest.approx(0.1, abs=0.02)
    assert follow_ups.rounds == 1


def test_a_team_without_names_or_times_is_told_as_well_as_it_can_be(exported: Exported, tmp_path: Path) -> None:
    """Heads in busy hours and the handle time come out together; in idle hours one person is as good as two."""
    found = fitted(tmp_path, freshdesk_rows(exported)).found
    assert found.handling.overall.source == "pace"
    assert found.handling.overall.median == pytest.approx(8.5 * MINUTE, rel=0.25)
    open_hours = {day for line in found.team.lines for shift in line.shifts for day in shift.days}
    assert open_hours == set(WEEKDAYS)
    assert 80 <= found.team.hours <= 1.1 * 122


def test_orders_tell_contact_rate_products_and_delays(delayed: Fitted) -> None:
    bought = delayed.found.buying
    assert bought is not None
    assert bought.rhythm.per_day == pytest.approx(600, rel=0.02)
    assert bought.contact_rate == pytest.approx(0.1, rel=0.05)
    assert [(good.name, good.price) for good in bought.goods] == [("Green tea", 1250), ("Black tea", 990)]
    assert bought.delays is not None
    assert bought.delays.overall.median == pytest.approx(2 * DAY, rel=0.1)
    assert bought.delays.overall.p90 == pytest.approx(5 * DAY, rel=0.15)
    assert bought.delays.fit
    assert not delayed.found.writes_at_once


def test_the_market_written_has_as_many_questions_as_the_export(delayed: Fitted, with_times: Fitted) -> None:
    for fit in (delayed, with_times):
        asked = fit.found.orders_per_day * fit.found.contact_rate
        assert asked == pytest.approx(fit.found.arrivals.per_day, rel=0.03)


@pytest.mark.parametrize("seed", [3, 5])
def test_the_late_rate_of_weeks_held_back_lies_in_its_band(seed: int, tmp_path: Path) -> None:
    """As `fit --backtest` does it, on a desk that is late often enough to tell."""
    fit = fitted(tmp_path, zendesk_rows(played(tea_house(tmp_path), seed=seed)))
    held = held_back(fit.conversations, fit.found.span)
    before = estimate(held.before, None, ROME)
    warm_up = warm_up_days(before)
    _write(before, tmp_path, Stay(date_of(held.first - warm_up), warm_up, held.days, 10))
    waits = simulate(
        load(str(tmp_path / "before.yaml")), held, before.arrivals.standard_error, 1, lambda done, of: None
    )
    late, median, _ = compared(held, waits)
    assert late.actual > 0.03
    assert late.is_inside
    assert late.high - late.low < 0.2
    assert median.is_inside


def test_a_fitted_market_fits_itself(with_times: Fitted, tmp_path: Path) -> None:
    """What is fitted to a run of the fitted market is the fitted market."""
    first = with_times.found
    _write(first, tmp_path, usual_stay(first))
    again = fitted(tmp_path, zendesk_rows(played(load(str(tmp_path / "before.yaml")), seed=9))).found
    assert again.arrivals.per_day == pytest.approx(first.arrivals.per_day, rel=3 * again.arrivals.standard_error)
    assert again.team.hours == pytest.approx(first.team.hours, rel=0.15)
    assert again.handling.overall.median == pytest.approx(first.handling.overall.median, rel=0.15)


def _write(found: Estimate, folder: Path, stay: Stay) -> None:
    (folder / "before-plan.yaml").write_text(plan_text(found, "before"), encoding="utf-8")
    (folder / "before.yaml").write_text(market_text(found, "before", stay), encoding="utf-8")
