"""`--set`: a value beside a file, for one command."""

import json
from pathlib import Path

import pytest

from mock_api.cli.options import pairs
from scenarios.overrides import Override
from tests.unit.mock_api.cli.conftest import Command


def test_pairs_are_what_was_given() -> None:
    assert pairs(None) == []
    assert pairs([Override("a.b", "1"), Override("a.b", "2")]) == [("a.b", "1"), ("a.b", "2")]


def test_a_value_counts_for_this_run_and_is_in_the_command_that_gives_it_again(mockplace: Command) -> None:
    usual = mockplace("run", "a-market", "--json", "-")
    ran = mockplace("run", "a-market", "--set", "demand.orders_per_day=5", "--json", "figures.json")
    few, many = (json.loads(text)["counts"]["orders"] for text in (Path("figures.json").read_text(), usual.out))
    assert few < many / 5
    assert "again     mockplace run a-market --set demand.orders_per_day=5 --seed 1\n" in ran.out


def test_a_journal_replays_without_being_told_again(mockplace: Command) -> None:
    given = ("--set", "contact_rate=20%", "--set", "seller.agents.0.heads=3", "--set", "policy.response.due=1h")
    mockplace("run", "a-market", *given, "--journal", "week.jsonl")
    assert "identical" in mockplace("replay", "week.jsonl").out


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("contact_rat=8%", "--set contact_rat=8%: error: no key 'contact_rat' [scenario.unknown_key]"),
        ("contact_rate=often", "--set contact_rate=often: error: 'often' is not a share"),
        ("contact_rate", "'contact_rate' is no key=value; write contact_rate=8%"),
    ],
)
def test_a_value_that_is_refused(mockplace: Command, written: str, said: str) -> None:
    ran = mockplace("run", "a-market", "--set", written)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.split())


def test_a_check_takes_values_too(mockplace: Command) -> None:
    ran = mockplace("check", "a-market", "--set", "contact_rat=8%")
    assert ran.code == 2
    assert "did you mean 'contact_rate'?" in ran.out
    assert mockplace("check", "a-market", "--set", "contact_rate=8%").code == 0
