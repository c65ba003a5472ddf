"""An estimate as two files: they are sound whatever the export told, and say where every figure comes from."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scenarios.loader import check, load
from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.fitting.backtest import compared, held_back, late_share
from simulator.fitting.columns import UNKNOWN, Conversations, Sales
from simulator.fitting.estimate import Estimate, estimate
from simulator.fitting.findings import TooLittle
from simulator.fitting.market_text import market_text, usual_stay
from simulator.fitting.output import document
from simulator.fitting.plan_text import plan_text
from simulator.fitting.reasons import KINDS, plain_word
from simulator.fitting.span import steady_span
from simulator.fitting.telling import told, untold
from tests.unit.simulator.fitting.desks import MONDAY, UTC, conversations, poisson, served

DAYTIME = dict.fromkeys(range(6), ((9.0, 17.0),))
HOURS = (1, 1, 1, 1, 1, 2, 3, 5, 8, 9, 9, 8, 7, 6, 6, 6, 7, 8, 9, 9, 8, 6, 3, 2)


def everything(days: int = 56) -> Conversations:
    """An export that tells all it can."""
    created = poisson(days, 50, weights=HOURS)
    begun, replied, agents = served(created, [DAYTIME, DAYTIME])
    rows = np.arange(len(created))
    return conversations(
        created,
        replied=replied,
        agent=agents,
        handle=replied - begun,
        replies=np.where(rows % 5 == 0, 3, 1),
        reason=rows % len(KINDS),
        reasons=KINDS,
        language=rows % 3,
        languages=("it", "en", "de"),
        until=int(replied.max()),
    )


def sales(per_day: float = 500, days: int = 56) -> Sales:
    placed = poisson(days, per_day, seed=9, weights=HOURS)
    rows = np.arange(len(placed))
    price = np.where(rows % 2, 2490, UNKNOWN)
    return Sales(placed, rows % 2, price, rows % 3 // 2, ('Tea: "green", 100 %', "#1 mug"), ("Amazon.it", "Amazon.de"))


def written(found: Estimate, folder: Path) -> tuple[Path, Path]:
    market, plan = folder / "shop.yaml", folder / "shop-plan.yaml"
    market.write_text(market_text(found, "shop", usual_stay(found)), encoding="utf-8")
    plan.write_text(plan_text(found, "shop"), encoding="utf-8")
    return market, plan


@pytest.mark.parametrize("bought", [None, sales()], ids=["tickets", "orders"])
@pytest.mark.parametrize("known", [everything(), conversations(poisson(20, 10))], ids=["all", "nothing"])
def test_the_files_have_no_problems(known: Conversations, bought: Sales | None, tmp_path: Path) -> None:
    if (known.agent == UNKNOWN).all():
        known = conversations(known.created, replied=known.created + HOUR, until=int(known.created.max()) + DAY)
    market, plan = written(estimate(known, bought, UTC), tmp_path)
    assert [*map(str, check(market)), *map(str, check(plan))] == []
    scenario = load(str(market))
    assert scenario.plan is not None
    assert scenario.market is not None
    assert scenario.begins.weekday() == 0


def test_the_market_asks_as_the_export_did(tmp_path: Path) -> None:
    found = estimate(everything(), None, UTC)
    market = load(str(written(found, tmp_path)[0])).market
    assert market is not None
    assert market.demand.orders_per_day * market.contact_rate == pytest.approx(found.arrivals.per_day, rel=1e-3)
    assert sum(line.share for line in market.mix) == pytest.approx(1)
    again = sum(line.share for line in market.mix if line.story.endswith("-again"))
    assert again == pytest.approx(0.2, abs=0.01)
    assert {line.writes.law for line in market.mix} == {"constant"}


def test_every_figure_says_where_it_comes_from(tmp_path: Path) -> None:
    market, plan = (path.read_text() for path in written(estimate(everything(), None, UTC), tmp_path))
    assert "default, 2 to 20 % are seen" in market
    assert "from the tickets" in market
    assert "2026-03-02 to 2026-04-26" in market
    assert "from the time written beside" in plan


def test_orders_that_match_tell_the_delay() -> None:
    bought = sales()
    rows = np.sort(np.random.default_rng(1).choice(len(bought.placed), 3_000, replace=False))
    delay = (2 * DAY * np.exp(0.5 * np.random.default_rng(2).standard_normal(3_000))).astype(np.int64)
    order = np.argsort(bought.placed[rows] + delay)
    created = (bought.placed[rows] + delay)[order]
    known = conversations(created, replied=created + HOUR, order=rows[order], until=int(created.max()) + DAY)
    found = estimate(known, bought, UTC)
    assert found.buying is not None
    assert found.buying.delays is not None
    assert found.buying.delays.overall.median == pytest.approx(2 * DAY, rel=0.05)
    assert not found.writes_at_once
    assert found.demand is found.buying.rhythm


def test_delays_that_would_move_questions_to_other_hours_are_not_used() -> None:
    """Everybody writes at ten in the morning, whenever the order was."""
    bought = sales()
    rows = np.arange(0, len(bought.placed), 10)
    created = (bought.placed[rows] // DAY + 3) * DAY + 10 * HOUR + rows % 3_600_000
    order = np.argsort(created)
    known = conversations(
        created[order], replied=created[order] + HOUR, order=rows[order], until=int(created.max()) + DAY
    )
    found = estimate(known, bought, UTC)
    assert found.writes_at_once
    assert any("come at another hour" in remark for remark in found.remarks)
    assert found.orders_per_day * found.contact_rate == pytest.approx(found.arrivals.per_day)


def test_what_is_told_and_what_is_not_are_told_apart() -> None:
    all_told = estimate(everything(), sales(), UTC)
    created = poisson(20, 10)
    bare = estimate(conversations(created, replied=created + HOUR), None, UTC)
    told_of = {one.what for one in told(all_told)}
    missing = {one.what for one in untold(bare)}
    assert {"reasons", "languages", "handle time", "contact rate", "answered again"} <= told_of
    assert {"reasons", "languages", "handle time", "orders and contact rate", "who answered", "season"} <= missing
    assert not told_of & {one.what for one in untold(all_told)}
    assert document(all_told)["staffing"][0]["heads"] == 2


def test_a_backtest_holds_back_the_last_weeks_and_what_was_answered_in_them() -> None:
    known = everything()
    held = held_back(known, steady_span(known.created, UTC))
    assert held.days == 56 // 3
    begins = held.first * DAY
    assert held.before.created.max() < begins
    assert held.before.replied.max() < begins
    assert len(held.waits) == ((known.created >= begins) & (known.created < begins + held.days * DAY)).sum()


def test_a_backtest_needs_time_and_answers() -> None:
    short = conversations(poisson(14, 20))
    with pytest.raises(TooLittle, match="21 days"):
        held_back(short, steady_span(short.created, UTC))
    closed = conversations(poisson(40, 20), closed=np.ones(len(poisson(40, 20)), dtype=np.bool_))
    with pytest.raises(TooLittle, match="can be judged"):
        held_back(closed, steady_span(closed.created, UTC))


def test_a_band_holds_what_replications_say_and_no_more() -> None:
    known = everything()
    held = held_back(known, steady_span(known.created, UTC))
    alike = compared(held, [held.waits] * 5)
    assert all(one.is_inside for one in alike)
    slower = [held.waits * factor + 2 * DAY for factor in (1.0, 1.1, 0.9)]
    late, median, _ = compared(held, slower)
    assert (late.mean, late.is_inside, median.is_inside) == (1.0, False, False)


def test_a_conversation_without_a_reply_is_late() -> None:
    assert late_share(np.array([MINUTE, 2 * DAY, np.inf, DAY])) == 0.5
    assert late_share(np.array([])) == 0.0


def test_what_begins_before_the_world_does_is_not_known_later() -> None:
    known = everything().as_of(MONDAY + 10 * DAY)
    assert known.created.max() < MONDAY + 10 * DAY
    assert known.replied.max() < MONDAY + 10 * DAY
    assert (known.agent[known.replied == UNKNOWN] == UNKNOWN).all()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=5), st.sampled_from(["no", "it", "zh"]))
def test_any_word_can_be_a_reason(tmp_path: Path, words: list[str], language: str) -> None:
    """Whatever help desks call their reasons, the files stay sound and the plan answers all of them."""
    reasons = tuple(dict.fromkeys(word for word in (*map(plain_word, words), "no", "x", "x_again", "12") if word))
    created = poisson(21, 30)
    rows = np.arange(len(created))
    replies = np.where(rows % 2, 1, 2)
    spoken = {"language": rows % 2, "languages": ("en", language)}
    known = conversations(
        created, replied=created + HOUR, reason=rows % len(reasons), reasons=reasons, replies=replies, **spoken
    )
    market, plan = written(estimate(known, None, UTC), tmp_path)
    assert [*map(str, check(market)), *map(str, check(plan))] == []
    assert {line.story for line in load(str(market)).market.mix} >= {*reasons}  # type: ignore[union-attr]


def test_an_export_without_replies_shows_no_team() -> None:
    with pytest.raises(TooLittle, match="first reply"):
        estimate(conversations(poisson(20, 10)), None, UTC)


def test_two_years_are_written_with_season_and_growth(tmp_path: Path) -> None:
    created = poisson(730, 20)
    grown = created[np.random.default_rng(1).random(len(created)) < 0.6 * 1.5 ** ((created - MONDAY) / DAY / 365 - 1)]
    market, plan = written(estimate(conversations(grown, replied=grown + HOUR), None, UTC), tmp_path)
    assert [*map(str, check(market)), *map(str, check(plan))] == []
    demand = load(str(market)).market.demand  # type: ignore[union-attr]
    assert len(demand.by_month) == 12
    assert demand.growth == pytest.approx(0.5, abs=0.15)


def test_who_never_answers_a_reason_or_a_language_has_no_such_skill(tmp_path: Path) -> None:
    known = everything()
    italian, invoices = known.language == 0, known.reason == 2
    agent = np.where(italian, 0, np.where(invoices, 1, 2))
    alone = conversations(
        known.created,
        replied=known.replied,
        handle=known.handle,
        agent=agent,
        reason=known.reason,
        reasons=known.reasons,
        language=known.language,
        languages=known.languages,
    )
    found = estimate(alone, None, UTC)
    market, plan = written(found, tmp_path)
    assert [*map(str, check(market)), *map(str, check(plan))] == []
    skills = {line.agents: (line.reasons, line.languages) for line in found.team.lines}
    assert skills[(1,)] == ((), ("it",))
    assert skills[(2,)] == (("return_refund",), ("en", "de"))
    assert "return_refund" not in skills[(3,)][0]


def test_what_a_reader_should_know_is_remarked() -> None:
    created = poisson(112, 60)
    few = created[np.random.default_rng(5).random(len(created)) < np.where(created > MONDAY + 84 * DAY, 1.0, 0.7)]
    few = few[(few // DAY) % 50 != 7]
    replied = np.where(np.arange(len(few)) % 2, few + MINUTE // 2, few + HOUR)
    remarks = estimate(conversations(few, replied=replied), None, UTC).remarks
    assert [remark.partition(" ")[0] for remark in remarks] == ["50%", "2", "the"]
    assert "automatic acknowledgements" in remarks[0]
    assert "no ticket at all" in remarks[1]
    assert "the last four weeks had" in remarks[2]


def test_a_list_without_prices_or_items_has_one_product_at_a_default(tmp_path: Path) -> None:
    placed = poisson(56, 200, seed=3)
    unknown = np.full(len(placed), UNKNOWN)
    market, _ = written(estimate(everything(), Sales(placed, unknown, unknown, unknown), UTC), tmp_path)
    assert [*map(str, check(market))] == []
    assert "Something sold, price: 30.00" in market.read_text()
