"""Products, campaigns and incidents have names, exist, happen in time and change something."""

from pathlib import Path

import pytest

from tests.drafts import MARKET, edited, found, only, pointed

_DEMAND = "demand: {orders_per_day: 50}"
_ITEM = "{item: mug, price: 24.90}"


def campaign(written: str) -> str:
    return edited(
        MARKET, _DEMAND, f"demand: {{orders_per_day: 50, campaigns: [{{campaign: sale, factor: 2, {written}}}]}}"
    )


def incident(written: str) -> str:
    return edited(MARKET, "quiet:", f"incidents: [{{incident: strike, {written}}}]\nquiet:")


def stock(written: str) -> str:
    return edited(MARKET, _ITEM, f"{{item: mug, price: 24.90, stock: {{{written}}}}}")


@pytest.mark.parametrize(
    "text",
    [
        campaign("from: 2026-01-06, lasts: 1d"),
        campaign("from: 2025-12-24, lasts: 30d, item: mug"),
        incident("from: 2026-01-06, lasts: 1d, transit: 2, items: [mug]"),
        incident("from: 2026-01-06, lasts: 1d, lost: 0%, by: merchant"),
        stock("units: 5"),
        stock("units: 0, restock: 5, every: 7d"),
    ],
)
def test_what_is_sound(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "under"),
    [
        (campaign("from: 2026-01-06, lasts: 1d, item: mgu"), "mgu"),
        (incident("from: 2026-01-06, lasts: 1d, transit: 2, items: [mug, mgu]"), "mgu"),
    ],
)
def test_a_product_that_is_not_sold(tmp_path: Path, text: str, under: str) -> None:
    problem = only(tmp_path, text)
    assert (problem.code, pointed(problem), problem.hint) == ("scenario.unknown_item", under, "did you mean 'mug'?")


@pytest.mark.parametrize(
    "text",
    [
        campaign("from: 2026-01-12T09:00, lasts: 1d"),
        campaign("from: 2026-01-04T09:00, lasts: 1d"),
        incident("from: 2027-01-06, lasts: 1d, transit: 2"),
    ],
)
def test_a_time_outside_of_the_run(tmp_path: Path, text: str) -> None:
    problem = only(tmp_path, text)
    assert (problem.code, problem.severity) == ("scenario.outside_the_run", "warning")
    assert problem.message.endswith("changes nothing: the run takes orders from 2026-01-05 to 2026-01-12")
    assert pointed(problem).startswith("202")


def test_a_warm_up_and_a_later_start_move_the_run(tmp_path: Path) -> None:
    late = campaign("from: 2026-01-13, lasts: 1d")
    assert found(tmp_path, edited(late, "horizon: 7d", "warm_up: 1d12h, horizon: 7d")) == []
    assert found(tmp_path, edited(late, "zone:", "starts: Thu 18:40\nzone:")) == []
    assert found(tmp_path, edited(late, "zone:", "begins: 2026-01-08\nzone:")) == []


def test_an_incident_that_makes_nothing_worse(tmp_path: Path) -> None:
    problem = only(tmp_path, incident("from: 2026-01-06, lasts: 1d"))
    assert (problem.code, problem.severity) == ("scenario.no_effect", "warning")


def test_an_incident_of_orders_nobody_places(tmp_path: Path) -> None:
    problem = only(tmp_path, incident("from: 2026-01-06, lasts: 1d, transit: 2, by: marketplace"))
    assert (problem.code, problem.severity, pointed(problem)) == ("scenario.no_effect", "warning", "marketplace")


@pytest.mark.parametrize("written", ["units: 5, restock: 3", "units: 5, every: 3d"])
def test_half_a_restock(tmp_path: Path, written: str) -> None:
    problem = only(tmp_path, stock(written))
    assert (problem.code, pointed(problem)) == ("scenario.half_a_restock", f"{{{written}}}")


def test_what_is_never_in_stock(tmp_path: Path) -> None:
    problem = only(tmp_path, stock("units: 0"))
    assert (problem.code, problem.severity) == ("scenario.never_in_stock", "warning")


def test_things_of_one_name(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(MARKET, _ITEM, f"{_ITEM}\n  - {{item: mug, price: 3}}"))
    assert (problem.message, problem.hint) == ("two products are called 'mug'", "the other one stands in line 7")
