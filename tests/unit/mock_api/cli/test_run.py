"""What `mockplace run` prints, writes and returns."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mock_api.cli.documents import COUNTS, RUN_KEYS
from scenarios.vocabulary import MEASURES
from tests.unit.mock_api.cli.conftest import Command


def test_a_scorecard_ends_with_the_command_that_gives_it_again(mockplace: Command) -> None:
    ran = mockplace("run", "a-drill", "--answer", "model answer", "--seed", "3")
    assert ran.code == 0
    assert ran.err == ""
    assert "again     mockplace run a-drill --answer 'model answer' --seed 3\n" in ran.out


def test_the_exit_code_is_the_verdict(mockplace: Command) -> None:
    assert mockplace("run", "a-drill").code == 1


def test_the_same_run_prints_the_same_and_another_seed_another_digest(mockplace: Command) -> None:
    first, second, other = (mockplace("run", "a-market", "--json", "-", "--seed", seed) for seed in ("7", "7", "8"))
    assert first == second
    assert json.loads(first.out)["digest"] != json.loads(other.out)["digest"]


def test_json_on_standard_output_is_one_document_and_nothing_else(mockplace: Command) -> None:
    ran = mockplace("run", "a-market", "--json", "-", "--plan", "nobody")
    document = json.loads(ran.out)
    assert tuple(document) == RUN_KEYS
    assert tuple(document["counts"]) == COUNTS
    assert document["scenario"], document["seed"] == ("a-market", 1)
    assert set(document["measures"]) == set(MEASURES)
    assert set(document["claims"]) == {"opened", "granted", "denied", "withdrawn", "reversed"}
    assert list(document["feedback"]) == ["1", "2", "3", "4", "5"]
    assert document["verdict"] == "passed"
    assert document["counts"]["messages_sent"] == 0


def test_thresholds_are_told_with_their_limits(mockplace: Command) -> None:
    document = json.loads(mockplace("run", "a-drill", "--json", "-").out)
    (threshold,) = document["thresholds"]
    assert set(threshold) == {"name", "value", "limit", "passed"}
    assert (threshold["name"], threshold["value"], threshold["passed"]) == ("late_response_rate", 1.0, False)


def test_json_in_a_file_comes_beside_the_scorecard(mockplace: Command, shop: Path) -> None:
    ran = mockplace("run", "a-drill", "--json", "figures.json")
    assert "Response times" in ran.out
    assert json.loads((shop / "figures.json").read_text())["digest"] in ran.out


def test_a_file_that_cannot_be_written_is_refused_before_the_run(mockplace: Command) -> None:
    ran = mockplace("run", "a-drill", "--json", "no/such/folder.json")
    assert (ran.code, ran.out) == (2, "")
    assert "no/such/folder.json cannot be written: No such file or directory" in ran.err


def test_a_journal_that_cannot_be_written_is_three(mockplace: Command) -> None:
    ran = mockplace("run", "a-drill", "--journal", "no/such/journal.jsonl")
    assert ran.code == 3
    assert "no/such/journal.jsonl" in ran.err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["a-dril"], "did you mean 'a-drill'?"),
        (["nowhere/x.yaml"], "nowhere/x.yaml"),
        (["a-market", "--plan", "a-plam"], "did you mean 'a-plan'?"),
        (["a-plan"], "'a-plan' is a plan"),
        (["a-drill", "--answer", "modl answer"], "did you mean 'model answer'?"),
        (["a-market", "--answer", "x"], "a market has no sample answers"),
    ],
)
def test_an_unknown_name_is_two_with_a_suggestion(mockplace: Command, argv: list[str], said: str) -> None:
    ran = mockplace("run", *argv)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_every_problem_of_a_file_is_said_at_once(mockplace: Command, shop: Path) -> None:
    file = shop / "scenarios" / "a-drill.yaml"
    file.write_text(file.read_text().replace("stops_after: 10d", "stops_after: tenday").replace("zone:", "zoen:"))
    ran = mockplace("run", "a-drill")
    assert ran.code == 2
    assert ran.err.count("error:") >= 2
    assert "^" in ran.err


def test_an_interrupted_run_prints_what_is_done_and_its_journal_can_be_replayed(shop: Path) -> None:
    market = shop / "scenarios" / "a-market.yaml"
    market.write_text(market.read_text().replace("orders_per_day: 50", "orders_per_day: 200000"))
    run = [sys.executable, "-m", "mockplace", "run", "a-market", "--journal", "cut.jsonl"]
    with subprocess.Popen(run, cwd=shop, env=_checkout(), stdout=subprocess.PIPE, text=True) as child:
        journal = shop / "cut.jsonl"
        while not (journal.exists() and journal.stat().st_size) and child.poll() is None:
            time.sleep(0.01)
        child.send_signal(signal.SIGINT)
        out, _ = child.communicate(timeout=60)
    assert child.returncode == 130
    assert "Response times" in out
    again = [sys.executable, "-m", "mockplace", "replay", "cut.jsonl"]
    replayed = subprocess.run(again, cwd=shop, env=_checkout(), capture_output=True, text=True, check=True)
    assert replayed.stdout.startswith("identical: ")


def _checkout() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[4])}
