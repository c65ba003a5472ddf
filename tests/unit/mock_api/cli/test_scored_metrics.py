"""A journal's metrics on the command line: in the document, with their evidence, and by the rules of another day."""

import json
from pathlib import Path

import pytest

from tests.unit.mock_api.cli.conftest import Command

OURS = ("--policy", "a-policy")
LABEL = "sour_notes:30d"
METRIC = "  sour_notes: {of: feedback, share: negative, by: received, windows: [30d, 7d], target: <5%"


@pytest.fixture
def week(mockplace: Command, shop: Path) -> str:
    """A market's journal; another policy has a second metric."""
    policy = shop / "scenarios" / "policies" / "a-policy.yaml"
    both = f"{METRIC}}}\n"
    policy.write_text(policy.read_text().replace("metrics:\n", f"metrics:\n{both}"))
    mockplace("run", "a-market", "--journal", "week.jsonl")
    return "week.jsonl"


def test_the_document_has_a_list_for_each_metric(mockplace: Command, week: str) -> None:
    told = json.loads(mockplace("score", week, *OURS, "--json", "-").out)["metrics"]
    assert list(told) == ["sour_notes", "order_defect_rate"]
    assert [figure["window"] for figure in told["sour_notes"]] == ["30d", "7d"]
    keys = ["window", "fulfilment", "value", "counted", "of", "target", "force", "status"]
    assert [list(figure) for figure in told["sour_notes"]] == [keys, keys]
    assert [figure["target"] for figure in told["sour_notes"]] == ["<0.05", None]


def test_evidence_of_a_metric_names_its_window(mockplace: Command, week: str) -> None:
    told = json.loads(mockplace("score", week, *OURS, "--evidence", LABEL, "--json", "-").out)
    (figure, _) = told["metrics"]["sour_notes"]
    found = told["evidence"][LABEL]
    assert len(found["entries"]) + len(found["orders"]) == figure["counted"]
    assert LABEL in mockplace("score", week, *OURS, "--evidence", LABEL).out


def test_a_window_that_is_none_gets_a_suggestion(mockplace: Command, week: str) -> None:
    ran = mockplace("score", week, *OURS, "--evidence", "sour_notes:31d")
    assert ran.code == 2
    assert "did you mean 'sour_notes:30d'?" in ran.err


def test_the_metrics_of_two_days(mockplace: Command, shop: Path, week: str) -> None:
    policy = shop / "scenarios" / "policies" / "a-policy.yaml"
    versions = [
        f"{METRIC.split(': ', 1)[1]}, valid_until: 2025-07-01}}",
        "{of: feedback, share: positive, by: received, windows: [90d], valid_from: 2025-07-01}",
    ]
    policy.write_text(policy.read_text().replace(f"{METRIC}}}", f"  sour_notes: [{', '.join(versions)}]"))
    told = [
        json.loads(mockplace("score", week, "--policy", f"a-policy@{day}", "--json", "-").out)["metrics"]["sour_notes"]
        for day in ("2025-06-01", "2026-01-01")
    ]
    assert [[figure["window"] for figure in figures] for figures in told] == [["30d", "7d"], ["90d"]]
    assert [figures[0]["target"] for figures in told] == ["<0.05", None]


def test_the_shipped_rules_of_2025_tell_a_journal_of_today_anew(mockplace: Command, week: str) -> None:
    shown = [
        json.loads(mockplace("score", week, "--policy", f"amazon-us@{day}", "--json", "-").out)["metrics"]
        for day in ("2025-06-01", "2026-07-01")
    ]
    windows = [[(one["window"], one["target"]) for one in told["buyer_dissatisfaction_rate"]] for told in shown]
    assert windows == [[("30d", "<0.25")], [("28d", None)]]
