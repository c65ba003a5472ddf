"""What --report writes, where it refuses to, and what it prints."""

from pathlib import Path

import pytest

from mock_api.cli.reports import made
from tests import reporting
from tests.unit.mock_api.cli.conftest import Command


def test_a_report_is_written_beside_the_scorecard_and_says_how_to_get_it_again(mockplace: Command, shop: Path) -> None:
    ran = mockplace("run", "a-market", "--seed", "3", "--report", "r.html")
    assert ran.err == ""
    assert "Response times" in ran.out
    assert "report    r.html\n" in ran.out
    text = (shop / "r.html").read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    assert "mockplace run a-market --seed 3 --report r.html" in text


def test_the_same_run_writes_the_same_report(mockplace: Command, shop: Path) -> None:
    for name in ("one", "two"):
        mockplace("run", "a-market", "--report", f"{name}.html")
    one, two = ((shop / f"{name}.html").read_text(encoding="utf-8") for name in ("one", "two"))
    assert one.replace("one.html", "") == two.replace("two.html", "")


def test_a_hyphen_prints_the_report_as_text_in_place_of_the_scorecard(mockplace: Command) -> None:
    ran = mockplace("run", "a-market", "--report", "-")
    assert "Did it keep the thresholds?" in ran.out
    assert "Response times  due in" not in ran.out
    assert "again     mockplace run a-market --seed 1 --report -\n" in ran.out


def test_a_drill_has_a_report_too(mockplace: Command, shop: Path) -> None:
    ran = mockplace("run", "a-drill", "--report", "r.html")
    assert ran.code == 1
    assert "Misses the limit for late answers" in (shop / "r.html").read_text(encoding="utf-8")


def test_figures_and_report_go_to_different_places(mockplace: Command, shop: Path) -> None:
    ran = mockplace("run", "a-market", "--json", "-", "--report", "r.html")
    assert ran.out.startswith("{")
    assert (shop / "r.html").exists()


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--report", "no/such/r.html"], "--report: no/such/r.html cannot be written: No such file or directory"),
        (["--report", "."], "--report: . cannot be written: Is a directory"),
        (["--report", "-", "--json", "-"], "only one of --json and --report can be '-'"),
        (["--report", "x", "--json", "x"], "x is where --json goes already"),
    ],
)
def test_a_place_that_cannot_be_is_refused_before_the_run(mockplace: Command, argv: list[str], said: str) -> None:
    ran = mockplace("run", "a-market", *argv)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.split())


def test_every_result_has_its_report() -> None:
    results = (reporting.replicated(), reporting.compared(), reporting.staffed())
    titles = [made(result, reporting.MARKET, "mockplace").title for result in results]
    assert titles == [
        "A test – mockplace report",
        "A test: plans compared – mockplace report",
        "A test: the roster – mockplace report",
    ]
