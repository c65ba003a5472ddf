"""What the commands that play a scenario many times print, write and return; in one process, on a small market."""

import json
from pathlib import Path

import pytest

from scenarios.loader import load_plan
from tests.unit.mock_api.cli.conftest import Command

SERIAL = ("--workers", "1")
PLANS = ("two-agents-office-hours", "a-plan")


def test_replications_have_a_page_with_intervals_and_how_often_it_passed(mockplace: Command) -> None:
    ran = mockplace("run", "a-market", "--replications", "4", *SERIAL, "--set", "thresholds.late_response_rate=<=90%")
    assert (ran.code, ran.err) == (0, "")
    for told in ("95 % interval", "late_response_rate", "4 replications, as asked", "✔ passed", "sha256:"):
        assert told in ran.out
    assert "4 of 4" in ran.out
    assert "kept every threshold" in ran.out
    assert "--replications 4 --seed 1" in " ".join(ran.out.split())


def test_a_mean_that_misses_its_threshold_is_not_passed(mockplace: Command) -> None:
    ran = mockplace("run", "a-market", "--plan", "nobody", "--replications", "3", *SERIAL, "--json", "-",
                    "--set", "thresholds.late_response_rate=<=1%")  # fmt: skip
    document = json.loads(ran.out)
    assert (ran.code, document["verdict"]) == (1, "failed")
    (threshold,) = document["thresholds"]
    assert (threshold["mean"], threshold["passed"], threshold["held"]["count"]) == (1.0, False, 0)


def test_the_document_of_replications(mockplace: Command) -> None:
    document = json.loads(mockplace("run", "a-market", "--replications", "3", *SERIAL, "--json", "-").out)
    assert (document["scenario"], document["seed"], document["replications"]) == ("a-market", 1, 3)
    assert document["stopped"] == {"by": "count", "said": "3 replications, as asked"}
    assert set(document["measures"]["late_response_rate"]) == {"mean", "low", "high", "sd", "n"}
    assert set(document["passed"]) == {"count", "of", "share", "low", "high"}
    assert document["money"]["total"]["n"] == 3


def test_the_first_replication_is_the_run_alone(mockplace: Command) -> None:
    alone = json.loads(mockplace("run", "a-market", "--json", "-").out)
    many = json.loads(mockplace("run", "a-market", "--replications", "2", *SERIAL, "--json", "-").out)
    assert many["digest"] != alone["digest"]
    low, high = sorted([alone["counts"]["orders"], 2 * many["counts"]["orders"]["mean"] - alone["counts"]["orders"]])
    assert low <= many["counts"]["orders"]["mean"] <= high
    assert high == int(high)


def test_precision_says_when_it_was_not_reached(mockplace: Command) -> None:
    options = ("--precision", "0.1%", "--replications", "11", "--measure", "response_hours_mean")
    ran = mockplace("run", "a-market", *options, *SERIAL)
    assert "response_hours_mean is not known within 0.001 of its mean after 11 replications" in " ".join(
        ran.out.split()
    )
    reached = mockplace("run", "a-market", "--plan", "nobody", "--precision", "5%", *SERIAL, "--json", "-")
    assert json.loads(reached.out)["stopped"]["by"] == "precision"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["run", "a-market", "--replications", "3", "--journal", "j.jsonl"], "--journal"),
        (["run", "a-drill", "--replications", "3", "--answer", "model answer"], "--answer"),
        (["run", "a-market", "--workers", "2"], "--workers"),
        (["run", "a-market", "--dask", "tcp://127.0.0.1:1"], "--dask"),
        (["run", "a-market", "--replications", "1"], "--replications"),
        (["run", "a-market", "--precision", "0%"], "--precision"),
        (["run", "a-market", "--precision", "much"], "--precision"),
        (["run", "a-market", "--precision", "5%", "--measure", "late_rate"], "there is no measure 'late_rate'"),
        (["run", "a-market", "--replications", "3", "--workers", "2", "--dask", "x"], "--workers"),
        (["compare", "a-market", "a-plan"], "one plan alone is compared with nothing"),
        (["compare", "a-market", "a-plan", "a-plan"], "named twice"),
        (["compare", "a-market", "a-plan", "b-plan"], "there is no plan 'b-plan'"),
        (["compare", "a-drill", "a-plan", "nobody"], "is a drill"),
        (["staff", "a-market", "--plan", "a-plan", "--target", "late_rate<=5%"], "there is no measure 'late_rate'"),
        (["staff", "a-market", "--plan", "a-plan"], "--target"),
        (["staff", "a-market", "--plan", "nobody", "--target", "claim_rate<=5%"], "nobody is no team"),
        (["staff", "a-market", "--plan", "a-plan", "--target", "claim_rate<=5%", "--agents", "5..2"], "--agents"),
        (["staff", "a-market", "--plan", "a-plan", "--target", "claim_rate<=5%", "--confidence", "2%"], "--confidence"),
        (["staff", "a-market", "--plan", "a-plan", "--target", "claim_rate<=5%", "--write", "plan.txt"], "--write"),
        (["staff", "a-market", "--plan", "a-plan", "--target", "claim_rate<=5%", "--heads", "0..900"], "narrow them"),
    ],
)
def test_bad_usage_is_two_and_a_sentence(mockplace: Command, argv: list[str], said: str) -> None:
    ran = mockplace(*argv)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.split())
    assert "Traceback" not in ran.err


def test_a_comparison_shows_plans_differences_and_what_is_beyond_doubt(mockplace: Command) -> None:
    ran = mockplace("compare", "a-market", *PLANS, "nobody", "--replications", "6", *SERIAL)
    assert (ran.code, ran.err) == (0, "")
    told = " ".join(ran.out.split())
    for said in (
        "a-plan against two-agents-office-hours",
        "nobody against two-agents-office-hours",
        "beyond doubt",
        "adjusted for 3 pairs of plans",
        "shrank the variance of a difference",
        "mockplace compare a-market two-agents-office-hours a-plan nobody --replications 6 --seed 1",
    ):
        assert said in told


def test_the_document_of_a_comparison(mockplace: Command) -> None:
    document = json.loads(mockplace("compare", "a-market", *PLANS, "--replications", "5", *SERIAL, "--json", "-").out)
    assert [plan["plan"] for plan in document["plans"]] == list(PLANS)
    (difference,) = document["differences"]
    assert (difference["plan"], difference["against"]) == ("a-plan", "two-agents-office-hours")
    late = [plan["measures"]["late_response_rate"]["mean"] for plan in document["plans"]]
    assert difference["measures"]["late_response_rate"]["mean"] == pytest.approx(late[1] - late[0])
    assert document["adjusted_for"] == 1


def test_reports_are_written(mockplace: Command, shop: Path) -> None:
    for number, argv in enumerate(
        (
            ["run", "a-market", "--replications", "2"],
            ["compare", "a-market", *PLANS, "--replications", "2"],
            ["staff", "a-market", "--plan", "a-plan", "--target", "late_response_rate<=99%", "--heads", "0..1"],
        )
    ):
        ran = mockplace(*argv, *SERIAL, "--report", f"{number}.html")
        assert (ran.code, ran.err) == (0, "")
        assert "<html" in (shop / f"{number}.html").read_text(encoding="utf-8")


def test_a_roster_is_found_and_written_as_a_plan_that_loads(mockplace: Command, shop: Path) -> None:
    target = ("--target", "late_response_rate<=60%", "--heads", "0..1")
    ran = mockplace("staff", "a-market", "--plan", "a-plan", *target, *SERIAL, "--write", "found.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert "Proven in" in ran.out
    document = json.loads(mockplace("staff", "a-market", "--plan", "a-plan", *target, *SERIAL, "--json", "-").out)
    plan = load_plan("./found.yaml")
    assert {agent.name: agent.heads for agent in plan.agents} == {
        name: heads for name, heads in document["best"]["agents"].items() if heads
    }
    assert mockplace("check", "./found.yaml").code == 0
    assert mockplace("run", "a-market", "--plan", "./found.yaml").code == 0
    again = mockplace("staff", "a-market", "--plan", "a-plan", *target, *SERIAL, "--write", "found.yaml")
    assert (again.code, "is there already" in again.err) == (2, True)


def test_a_target_no_roster_meets_is_one_and_says_the_best(mockplace: Command) -> None:
    options = ("--target", "response_hours_mean<=0.01", "--agents", "1..2", "--heads", "0..1", *SERIAL)
    ran = mockplace("staff", "a-market", "--plan", "a-plan", *options)
    assert ran.code == 1
    told = " ".join(ran.out.split())
    assert "no plan in 1..2 agents holds; the best is Ada 1, Bruno 1 with response_hours_mean" in told
    quiet = mockplace("staff", "a-market", "--plan", "a-plan", *options, "--json", "-")
    assert json.loads(quiet.out)["stopped"]["by"] == "none"
    assert "the best is Ada 1, Bruno 1" in quiet.err
