"""Marketplaces are told apart and have a clock, and an official rate has a full window."""

from pathlib import Path

import pytest

from tests.drafts import MARKET, edited, found, only, pointed

_OFFICIAL = 'thresholds: {order_defect_rate_official: "<=1%"}\nquiet:'


def test_a_marketplace_in_no_zone(tmp_path: Path) -> None:
    places = "marketplaces: [{marketplace: one, zone: Europe/Rom}, {marketplace: two, zone: Europe/Rome}]\nquiet:"
    problem = only(tmp_path, edited(MARKET, "quiet:", places))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_zone", "Europe/Rom")


def test_two_marketplaces_of_one_name(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(MARKET, "quiet:", "marketplaces: [{marketplace: a}, {marketplace: a}]\nquiet:"))
    assert problem.message == "two marketplaces are called 'a'"


@pytest.mark.parametrize(("warm_up", "full"), [("0m", False), ("59d", False), ("60d", True), ("90d", True)])
def test_the_official_rate_needs_a_full_window(tmp_path: Path, warm_up: str, full: bool) -> None:
    text = edited(edited(MARKET, "quiet:", _OFFICIAL), "horizon: 7d", f"warm_up: {warm_up}, horizon: 7d")
    problems = found(tmp_path, text)
    assert [problem.code for problem in problems] == ([] if full else ["scenario.short_warm_up"])
    for problem in problems:
        assert pointed(problem) == "order_defect_rate_official"
        assert problem.hint.startswith("write 'warm_up: 60d' under 'runs'")
