"""``fit`` as somebody types it, on exports of a market that is in no library, in three help desks' writing."""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

from tests.docs.pages import DOCS
from tests.end_to_end.serving import mockplace
from tests.exporting import (
    CANARY,
    Exported,
    freshdesk_rows,
    gorgias_rows,
    order_rows,
    played,
    tea_house,
    write_csv,
    zendesk_rows,
)

Writing = Callable[[Exported], Iterable[Mapping[str, str]]]


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Exported:
    return played(tea_house(tmp_path_factory.mktemp("tea"), days=42))


@pytest.mark.parametrize(
    ("writing", "delimiter", "encoding"),
    [(zendesk_rows, ",", "utf-8"), (gorgias_rows, ";", "utf-8-sig"), (freshdesk_rows, "\t", "cp1252")],
    ids=["zendesk", "gorgias", "freshdesk"],
)
def test_an_export_becomes_a_market_that_runs(
    exported: Exported, tmp_path: Path, writing: Writing, delimiter: str, encoding: str
) -> None:
    write_csv(tmp_path / "t.csv", writing(exported), delimiter, encoding)
    ran = mockplace("fit", "t.csv", "--name", "tea", "--zone", "Europe/Rome", "--json", "f.json", folder=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")
    told = json.loads((tmp_path / "f.json").read_text())
    assert told["arrivals"]["tickets_per_day"] == pytest.approx(len(exported.rows) / 42, rel=0.05)
    assert {one["reason"] for one in told["reasons"]} == {"brewing_advice", "stale_leaves", "new_address"}
    checked = mockplace("check", "tea", "tea-plan", folder=tmp_path)
    assert checked.stdout == "tea: no problems\ntea-plan: no problems\n"
    assert mockplace("run", "tea", "--json", "-", folder=tmp_path).returncode in (0, 1)


def test_with_orders_and_a_backtest_and_without_anybodys_name(exported: Exported, tmp_path: Path) -> None:
    write_csv(tmp_path / "t.csv", zendesk_rows(exported))
    write_csv(tmp_path / "o.csv", order_rows(exported))
    ran = mockplace("fit", "t.csv", "o.csv", "--zone", "Europe/Rome", "--backtest", "--json", "f.json", folder=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "Backtest on 2026-0" in ran.stdout
    told = json.loads((tmp_path / "f.json").read_text())
    assert told["contact_rate"] == pytest.approx(0.1, rel=0.07)
    assert isinstance(told["backtest"]["inside"], bool)
    texts = [ran.stdout, *(path.read_text() for path in (tmp_path / "f.json", *(tmp_path / "scenarios").iterdir()))]
    assert len(texts) == 4
    assert not [text for text in texts if CANARY in text or "Beeblebrox" in text or "Tricia" in text]


def test_missing_columns_are_told_with_what_was_found(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("Ticket ID,Creatd at,Reason\n1,2026-03-01,x\n", encoding="utf-8")
    ran = mockplace("fit", "t.csv", folder=tmp_path)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "has no column created_at and no column first_reply_at" in ran.stderr
    assert "is it 'Creatd at'?" in ran.stderr


def test_the_example_of_the_pages_is_fitted(tmp_path: Path) -> None:
    ran = mockplace("fit", str(DOCS / "examples" / "tickets.csv"), "--zone", "Europe/Rome", folder=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "scenarios/tickets.yaml" in ran.stdout
