"""The markets that are shipped: their figures lie in stated bands, and their verdicts teach what their files say."""

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

import scenarios
from scenarios.goods import TROUBLES
from scenarios.loader import load
from scenarios.market import Market
from scenarios.model import Scenario
from scenarios.quantities import DAY
from simulator.domain.orders import NEVER, NO_STORY, OrderBook
from simulator.playing import Play
from simulator.run import Production
from simulator.scorecard.scorecard import Scorecard

SHIPPED = Path(scenarios.__file__).parent
PLANS = sorted(path.stem for path in SHIPPED.glob("plans/*.yaml"))
SEED = 7


class Band(NamedTuple):
    """Where a figure of a run must lie."""

    low: float
    high: float

    def holds(self, value: float | None) -> bool:
        return value is not None and self.low <= value <= self.high


class Told(NamedTuple):
    """What a market's own file says of it, as bands around the figures of any run with its own team."""

    orders: Band
    contacts: Band
    """Share of orders whose buyer writes."""
    parcels: Band
    """Share of them who ask where the parcel is."""
    late_parcels: Band
    """Share of those that arrive."""
    late_responses: Band
    defects: Band
    verdict: str


SAID = {
    "busy-week": Told(
        orders=Band(9_500, 10_500),
        contacts=Band(0.055, 0.068),
        parcels=Band(0.37, 0.46),
        late_parcels=Band(0.06, 0.075),
        late_responses=Band(0, 0.1),
        defects=Band(0.004, 0.0085),
        verdict="passed",
    ),
    "carrier-strike": Told(
        orders=Band(13_400, 14_700),
        contacts=Band(0.078, 0.095),
        parcels=Band(0.58, 0.7),
        late_parcels=Band(0.195, 0.235),
        late_responses=Band(0.03, 0.1),
        defects=Band(0.0105, 0.017),
        verdict="failed",
    ),
    "defective-batch": Told(
        orders=Band(10_000, 11_000),
        contacts=Band(0.061, 0.075),
        parcels=Band(0.22, 0.34),
        late_parcels=Band(0.06, 0.08),
        late_responses=Band(0, 0.02),
        defects=Band(0.005, 0.0095),
        verdict="passed",
    ),
    "holiday-peak": Told(
        orders=Band(190_000, 220_000),
        contacts=Band(0.058, 0.066),
        parcels=Band(0.3, 0.38),
        late_parcels=Band(0.065, 0.078),
        late_responses=Band(0.1, 0.35),
        defects=Band(0.004, 0.0095),
        verdict="failed",
    ),
    "monday-morning": Told(
        orders=Band(3_100, 3_600),
        contacts=Band(0.052, 0.076),
        parcels=Band(0.22, 0.42),
        late_parcels=Band(0.055, 0.09),
        late_responses=Band(0.2, 0.45),
        defects=Band(0.003, 0.012),
        verdict="failed",
    ),
    "prime-day": Told(
        orders=Band(32_500, 35_000),
        contacts=Band(0.056, 0.07),
        parcels=Band(0.25, 0.36),
        late_parcels=Band(0.055, 0.068),
        late_responses=Band(0.2, 0.85),
        defects=Band(0.003, 0.009),
        verdict="failed",
    ),
    "quiet-month": Told(
        orders=Band(1_600, 2_000),
        contacts=Band(0.045, 0.075),
        parcels=Band(0.2, 0.42),
        late_parcels=Band(0.05, 0.09),
        late_responses=Band(0, 0.02),
        defects=Band(0.002, 0.014),
        verdict="passed",
    ),
}
MARKETS = sorted(SAID)


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from any ./scenarios of one's own."""
    monkeypatch.chdir(tmp_path)


class Run(NamedTuple):
    """One run that is over."""

    card: Scorecard
    book: OrderBook


def play_of(scenario: Scenario) -> Play:
    play = Play(Production(scenario), seed=SEED)
    play.finish()
    return play


def played(scenario: Scenario) -> Scorecard:
    return play_of(scenario).result().scorecard


@cache
def ran(name: str, plan: str | None = None) -> Run:
    """A market played once, with its own team or another."""
    play = play_of(load(name, plan=plan))
    return Run(play.result().scorecard, play.world.state.book)


def market_of(name: str) -> Market:
    found = load(name).market
    assert found is not None
    return found


def without(name: str, part: str) -> Scenario:
    """A market whose incidents, or review requests, are taken out."""
    scenario, market = load(name), market_of(name)
    gone: dict[str, object] = {"incidents": ()}
    if part != "incidents":
        gone = {"quiet": market.quiet.model_copy(update={part: None})}
    return scenario.model_copy(update={"market": market.model_copy(update=gone)})


@pytest.mark.parametrize("name", MARKETS)
def test_a_market_says_what_its_letters_mean(name: str) -> None:
    text = (SHIPPED / "library" / f"{name}.yaml").read_text(encoding="utf-8")
    head = " ".join(line.lstrip("# ") for line in text.split("\nmarket:")[0].splitlines())
    assert "O official, S secondary" in head
    assert "C computed from Olist" in head
    assert "A our assumption" in head


@pytest.mark.parametrize("name", MARKETS)
@pytest.mark.parametrize("plan", PLANS)
def test_every_plan_has_an_answer_of_its_own_to_every_reason(name: str, plan: str) -> None:
    chosen = load(name, plan=plan).plan
    assert chosen is not None
    assert {told.reason for told in market_of(name).stories.values()} <= chosen.answers.keys()


@pytest.mark.parametrize("name", MARKETS)
def test_the_stars_of_the_quiet_are_those_of_the_data_set(name: str) -> None:
    quiet = market_of(name).quiet
    stars = {"": quiet.stars} | {str(trouble): shares for trouble, shares in quiet.stars_when.items()}
    assert all(sum(shares.values()) == pytest.approx(1) for shares in stars.values())
    low = {trouble: shares[1] + shares[2] for trouble, shares in stars.items()}
    assert (low[""], low["late"], low["lost"]) == pytest.approx((0.096, 0.657, 0.777))
    assert quiet.feedback_rate == 0.03


@pytest.mark.parametrize("name", MARKETS)
def test_every_trouble_has_somebody_who_tells_of_it(name: str) -> None:
    market = market_of(name)
    told = {trouble for mixed in market.mix for trouble in mixed.when}
    assert told >= set(TROUBLES) - {"cancelled"}
    assert ("cancelled" in told) == any(product.stock for product in market.catalog)
    assert market.contact_rate_when.keys() == told


@pytest.mark.parametrize("name", MARKETS)
def test_the_official_rate_is_asked_for_only_with_a_full_window_behind_it(name: str) -> None:
    scenario = load(name)
    asked = "order_defect_rate_official" in scenario.thresholds
    assert asked == (market_of(name).runs.warm_up >= scenario.rules.metrics["order_defect_rate"].windows[0])


@pytest.mark.parametrize("name", MARKETS)
def test_a_market_is_what_its_file_says(name: str) -> None:
    said, run, market = SAID[name], ran(name), market_of(name)
    book, measures = run.book, run.card.measures
    scored = book.placed_at >= market.runs.warm_up
    arrived = scored & (book.delivered_at != NEVER)
    told = book.story[scored & (book.story != NO_STORY)]
    asks = np.array([told.reason == "where_is_my_order" for told in market.stories.values()])
    found = {
        "orders": run.card.counts["orders"],
        "contacts": len(told) / np.count_nonzero(scored),
        "parcels": asks[told].mean(),
        "late_parcels": (book.delivered_at > book.promised_at)[arrived].mean(),
        "late_responses": measures["late_response_rate"].value,
        "defects": measures["order_defect_rate"].value,
    }
    assert {key: value for key, value in found.items() if not getattr(said, key).holds(value)} == {}
    assert run.card.verdict == said.verdict


def value(card: Scorecard, name: str) -> float:
    """A measure that was taken."""
    found = card.measures[name].value
    assert found is not None
    return found


def missed(card: Scorecard) -> set[str]:
    """The thresholds that did not hold."""
    return {threshold.name for threshold in card.thresholds if not threshold.passed}


@pytest.mark.parametrize("name", ["busy-week", "quiet-month", "monday-morning"])
def test_where_nobody_works_at_weekends_answers_are_late(name: str) -> None:
    assert missed(ran(name, "two-agents-office-hours").card) == {"late_response_rate"}


def test_seven_evenings_do_what_two_desks_in_office_hours_do_not() -> None:
    office, evenings = ran("monday-morning").card, ran("monday-morning", "evening-shift").card
    assert missed(office) == {"late_response_rate"}
    assert value(evenings, "late_response_rate") == 0
    assert evenings.verdict == "passed"


def test_the_holiday_peak_alone_makes_the_year_late() -> None:
    year = load("holiday-peak")
    until_november = load("holiday-peak", overrides={"runs.horizon": "309d"})
    assert year.market is not None
    assert until_november.market is not None
    begins = year.begins + timedelta(milliseconds=year.market.runs.warm_up)
    assert (begins, begins + timedelta(days=309)) == (datetime(2027, 1, 1), datetime(2027, 11, 6))
    assert year.market.runs.horizon - until_november.market.runs.horizon == 8 * 7 * DAY
    assert value(played(until_november), "late_response_rate") <= 0.02
    assert "late_response_rate" in missed(ran("holiday-peak").card)
    assert "order_defect_rate" not in missed(ran("holiday-peak").card)


def test_the_strike_alone_costs_the_account() -> None:
    assert missed(ran("carrier-strike").card) == {"order_defect_rate", "on_time_delivery_rate"}
    assert "order_defect_rate" in missed(ran("carrier-strike", "claims-desk").card)
    assert missed(played(without("carrier-strike", "incidents"))) == set()


def test_the_batch_costs_money_and_not_the_account() -> None:
    bad, good = ran("defective-batch").card, played(without("defective-batch", "incidents"))
    assert bad.verdict == good.verdict == "passed"
    assert value(bad, "cost") > 1.1 * value(good, "cost")
    office = ran("defective-batch", "two-agents-office-hours").card
    assert office.claims["opened"] >= 1.5 * bad.claims["opened"]
    assert missed(office) == {"late_response_rate"}


def test_the_backlog_of_two_days_in_july_is_carried_by_three_offices() -> None:
    assert missed(ran("prime-day").card) == {"late_response_rate"}
    assert ran("prime-day", "follow-the-sun").card.verdict == "passed"
    book = ran("prime-day").book
    assert {*book.languages} == {"en", "it"}
    assert {*book.fulfilments} == {"merchant", "marketplace"}
    assert {*book.marketplaces} == {"amazon-us", "amazon-it"}
    assert Band(0.002, 0.02).holds(value(ran("prime-day").card, "cancellation_rate"))


def test_review_requests_bring_a_quiet_month_more_of_both() -> None:
    asked, quiet = ran("quiet-month"), without("quiet-month", "review_requests")
    silent = Play(Production(quiet), seed=SEED).world.state.book
    for left in ("stars", "reviewed"):
        assert np.count_nonzero(getattr(asked.book, left)) > 1.1 * np.count_nonzero(getattr(silent, left))


@pytest.mark.parametrize("name", ["holiday-peak", "quiet-month"])
def test_buyers_who_come_back_are_part_of_the_demand(name: str) -> None:
    book = ran(name).book
    assert Band(0.02, 0.2).holds(1 - len(np.unique(book.buyer)) / len(book.buyer))
