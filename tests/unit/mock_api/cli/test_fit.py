"""``fit`` writes a sound market and plan, says what it could not tell, names nobody, and refuses in a sentence."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mock_api.cli import main
from tests.exporting import CANARY
from tests.unit.mock_api.cli.conftest import Command

HEAD = "ticket_id,created_at,first_reply_at,reason,agent,language,subject,requester,order_id"


def rows(days: int = 28, a_day: int = 12) -> list[str]:
    """An export with somebody's name wherever there is room for one."""
    return [
        f"{day * a_day + number},2026-03-{1 + day:02d}T{8 + number:02d}:{(7 * day) % 60:02d}:00+01:00,{10 + number},"
        f"{CANARY if number == 3 and day < 4 else ('wismo', 'gift_wrapping')[number % 2]},"
        f"{CANARY} {number % 2},en,Dear {CANARY},{CANARY}@example.org,{CANARY}-{number}"
        for day in range(days)
        for number in range(a_day)
    ]


@pytest.fixture
def export(shop: Path) -> Path:
    path = shop / "our tickets.csv"
    path.write_text("\n".join([HEAD, *rows()]), encoding="utf-8")
    return path


def test_it_writes_two_sound_files_that_are_found_by_name(mockplace: Command, export: Path) -> None:
    ran = mockplace("fit", str(export), "--zone", "Europe/Rome")
    assert (ran.code, ran.err) == (0, "")
    for told in ("Told", "Could not tell", "orders and contact rate", "wrote scenarios/our-tickets.yaml"):
        assert told in ran.out
    checked = mockplace("check", "our-tickets", "our-tickets-plan")
    assert checked.out == "our-tickets: no problems\nour-tickets-plan: no problems\n"
    assert mockplace("run", "our-tickets").code in (0, 1)


def test_nobody_is_named_anywhere(mockplace: Command, export: Path, shop: Path) -> None:
    ran = mockplace("fit", str(export), "--name", "quiet", "--json", "told.json")
    written = [path.read_text() for path in (shop / "told.json", *(shop / "scenarios").glob("quiet*.yaml"))]
    assert len(written) == 3
    for text in (ran.out, ran.err, *written):
        assert CANARY.casefold() not in text.casefold()
        assert "beeblebrox" not in text.casefold()


@pytest.mark.parametrize(
    "broken",
    [
        lambda lines: [line.replace("+01:00", "", 1) if n % 7 == 0 else line for n, line in enumerate(lines)],
        lambda lines: [line.replace("2026-", f"{CANARY} ") for line in lines],
        lambda lines: lines[1:],
        lambda lines: [line.replace("created_at", CANARY) for line in lines[1:]],
        lambda lines: lines[:9],
        lambda lines: [
            lines[0],
            *(line.replace(f",{10 + n % 12},", f",-{n + 1},") for n, line in enumerate(lines[1:])),
        ],
    ],
)
def test_no_error_names_anybody(mockplace: Command, export: Path, broken: object) -> None:
    lines = export.read_text().splitlines()
    export.write_text("\n".join(broken(lines)), encoding="utf-8")  # type: ignore[operator]
    ran = mockplace("fit", str(export))
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err) > 20
    assert "beeblebrox" not in ran.err.casefold()
    assert "Traceback" not in ran.err


def test_json_on_standard_output_is_all_there(mockplace: Command, export: Path) -> None:
    told = json.loads(mockplace("fit", str(export), "--json", "-").out)
    assert told["market"] == "scenarios/our-tickets.yaml"
    assert told["arrivals"]["tickets_per_day"] == pytest.approx(12, rel=0.05)
    assert [one["reason"] for one in told["reasons"]] == ["where_is_my_order", "gift_wrapping", "other"]
    assert {"handle_time", "staffing", "could_not_tell", "told", "contact_rate"} <= told.keys()
    assert "backtest" not in told


def test_a_backtest_is_information_and_no_verdict(mockplace: Command, export: Path) -> None:
    ran = mockplace("fit", str(export), "--zone", "Europe/Rome", "--backtest", "--json", "told.json")
    assert ran.code == 0
    assert "Backtest on 2026-03-" in ran.out
    told = json.loads(Path("told.json").read_text())["backtest"]
    assert isinstance(told["inside"], bool)
    assert set(told["figures"]) == {"late_first_replies", "first_reply_hours_p50", "first_reply_hours_p90"}
    for figure in told["figures"].values():
        assert figure["low"] <= figure["simulated"] <= figure["high"]


def test_an_export_too_short_for_a_backtest_is_fitted_all_the_same(mockplace: Command, export: Path) -> None:
    export.write_text("\n".join([HEAD, *rows(days=14)]), encoding="utf-8")
    ran = mockplace("fit", str(export), "--backtest")
    assert ran.code == 2
    assert ran.err == "no backtest: it needs an export of 21 days; this one has 14\n"
    assert "wrote scenarios/our-tickets.yaml" in ran.out


def test_a_file_is_written_over_until_somebody_changes_it(mockplace: Command, export: Path, shop: Path) -> None:
    assert mockplace("fit", str(export)).code == 0
    assert mockplace("fit", str(export), "--zone", "Asia/Tokyo").code == 0
    plan = shop / "scenarios" / "our-tickets-plan.yaml"
    assert "zone: Asia/Tokyo" in plan.read_text()
    plan.write_text(plan.read_text() + "wage: 20\n", encoding="utf-8")
    ran = mockplace("fit", str(export))
    assert ran.code == 2
    assert "is not overwritten" in ran.err
    assert plan.read_text().endswith("wage: 20\n")


def test_the_same_export_gives_the_same_files(mockplace: Command, export: Path, shop: Path) -> None:
    files = []
    for folder in ("a", "b"):
        assert mockplace("fit", str(export), "--out", folder).code == 0
        files.append([(shop / folder / f"our-tickets{end}.yaml").read_bytes() for end in ("", "-plan")])
    assert files[0] == files[1]


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--zone", "Europe/Roma"], "did you mean 'Europe/Rome'?"),
        (["--name", "My Shop"], "is no name"),
        (["--json", "no/such/folder/x.json"], "cannot be written"),
        (["--out", "our tickets.csv"], "cannot be written"),
        (["orders.csv"], "cannot be read"),
    ],
)
def test_wrong_arguments_are_refused(mockplace: Command, export: Path, argv: list[str], said: str) -> None:
    ran = mockplace("fit", str(export), *argv)
    assert ran.code == 2
    assert said in " ".join(ran.err.replace("│", "").split())


def test_a_file_of_two_gigabytes_is_refused_at_once(mockplace: Command, shop: Path) -> None:
    (shop / "big.csv").touch()
    os.truncate(shop / "big.csv", 2 * 2**30)
    ran = mockplace("fit", "big.csv")
    assert ran.code == 2
    assert "2.0 GiB large; at most 1 GiB is read" in ran.err


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_a_cell_holds_there_is_no_traceback(
    shop: Path, capsys: pytest.CaptureFixture[str], data: st.DataObject
) -> None:
    """A sound export in which some cells of some rows are something else."""
    strange = st.one_of(st.text(max_size=12), st.sampled_from(["", "-1", "1e9", "9" * 20, "2199-12-31 23:59", "0"]))
    lines = [HEAD.split(","), *(row.split(",") for row in rows(21, 6))]
    for _ in range(data.draw(st.integers(1, 30))):
        line = data.draw(st.sampled_from(lines[1:]))
        line[data.draw(st.integers(0, 5))] = data.draw(strange).replace(",", " ")
    (shop / "x.csv").write_text("\n".join(map(",".join, lines)), encoding="utf-8", errors="replace")
    assert main(["fit", "x.csv"]) in (0, 2)
    assert "Traceback" not in capsys.readouterr().err
