"""The scorecard as a page, compared with what was recorded."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from mock_api.terminal.console import text_of
from mock_api.terminal.scorecard import Page, scorecard_page
from scenarios.model import Scenario
from simulator.playing import Play
from simulator.run import Production
from tests import casting

THRESHOLDS = {"late_response_rate": "<=10%", "order_defect_rate": "<=1%", "feedback_score": ">=4.5"}
AGAIN = {"again": "mockplace run a-test --seed 7", "replay": "mockplace replay week.jsonl"}

MARKET = casting.market(60, thresholds=THRESHOLDS)
UNANSWERED = casting.market(60, thresholds=THRESHOLDS, plan=None)
SLOW = casting.market(60, plan=casting.PLAN | {"wage": "18.50", "handle_time": {"median": "2h", "p90": "5h"}})
DRILL = casting.drill()

Golden = Callable[[str, str], None]


def page(scenario: Scenario, until: int | None = None) -> Page:
    play = Play(Production(scenario), 7)
    if until is None:
        play.finish()
    else:
        play.world.advance_to(until)
    # The digest changes with every field an event gains; what the page looks like does not.
    return Page(replace(play.result(), digest="sha256:" + "0" * 64), scenario, scenario.rules, AGAIN)


@pytest.mark.parametrize(
    ("name", "scenario", "width"), [("answered", MARKET, 80), ("unanswered", UNANSWERED, 120), ("slow", SLOW, 80)]
)
def test_a_market(golden: Golden, name: str, scenario: Scenario, width: int) -> None:
    golden(f"terminal/market-{name}.txt", text_of(scorecard_page(page(scenario)), width))


def test_a_drill(golden: Golden) -> None:
    golden("terminal/drill.txt", text_of(scorecard_page(page(DRILL))))


def test_before_anything_happened(golden: Golden) -> None:
    golden("terminal/nothing.txt", text_of(scorecard_page(page(MARKET, 0))))


@pytest.mark.parametrize("width", [80, 97, 120])
def test_no_line_is_wider_than_the_page_and_none_ends_in_blanks(width: int) -> None:
    lines = text_of(scorecard_page(page(MARKET)), width).splitlines()
    assert max(cell_len(line) for line in lines) <= width
    assert [line for line in lines if line != line.rstrip()] == []


@pytest.mark.parametrize("width", [60, 72])
def test_a_narrow_page_has_its_sections_below_each_other(width: int) -> None:
    lines = text_of(scorecard_page(page(SLOW)), width).splitlines()
    assert max(cell_len(line) for line in lines) <= width
    assert not any("Response times" in line and "Order Defect Rate" in line for line in lines)
    assert "…" not in "".join(lines)


def test_a_title_is_shown_as_it_is_written() -> None:
    changes: dict[str, Any] = {"title": "[bold]50 % off[/bold] :tada:"}
    assert "[bold]50 % off[/bold] :tada:" in text_of(scorecard_page(page(casting.drill(**changes), 0)))


def test_goldens_show_what_matters() -> None:
    recorded = (Path(__file__).parents[3] / "golden" / "terminal" / "market-unanswered.txt").read_text(encoding="utf-8")
    for word in ("median", "mean", "90th", "late", "negative feedback", "claims granted", "official", "withdrawn"):
        assert word in recorded
    for word in ("★★★★★", "✘ failed", "sha256:", "mockplace run a-test --seed 7", "at most 10%"):
        assert word in recorded


def test_only_a_market_with_a_team_shows_its_desk_and_what_it_cost() -> None:
    slow = text_of(scorecard_page(page(SLOW)), 80)
    for word in ("Desk", "utilisation", "backlog", "Money  USD", "wages", "1,332.00", "Why they claimed", "lateness"):
        assert word in slow
    for scenario in (UNANSWERED, casting.drill(plan=casting.PLAN)):
        assert not {"Desk", "wages", "lateness"} & set(text_of(scorecard_page(page(scenario)), 80).split())
