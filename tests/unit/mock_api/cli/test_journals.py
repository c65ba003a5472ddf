"""What `replay`, `diff` and `score` make of journals on disk."""

import json
from pathlib import Path

import pytest

from tests.unit.mock_api.cli.conftest import Command


@pytest.fixture
def silence(mockplace: Command) -> str:
    mockplace("run", "a-drill", "--journal", "silence.jsonl")
    return "silence.jsonl"


@pytest.fixture
def model(mockplace: Command) -> str:
    mockplace("run", "a-drill", "--answer", "model answer", "--journal", "model.jsonl")
    return "model.jsonl"


@pytest.fixture
def week(mockplace: Command) -> str:
    mockplace("run", "a-market", "--journal", "week.jsonl")
    return "week.jsonl"


def lines_of(path: str) -> list[str]:
    return Path(path).read_text().splitlines()


def test_a_replay_is_identical(mockplace: Command, week: str) -> None:
    ran = mockplace("replay", week)
    digest = json.loads(lines_of(week)[-1])["footer"]["digest"]
    assert ran.code == 0
    assert ran.out == f"identical: {len(lines_of(week)) - 2:,} entries, {digest}\n"


def test_external_commands_are_submitted_again(mockplace: Command, model: str) -> None:
    assert any('"command"' in line for line in lines_of(model))
    assert mockplace("replay", model).code == 0


def test_a_journal_that_was_cut_is_three(mockplace: Command, week: str) -> None:
    Path(week).write_text("\n".join(lines_of(week)[:-3]))
    for argv in (["replay", week], ["score", week], ["diff", week, week]):
        ran = mockplace(*argv)
        assert (ran.code, ran.out) == (3, "")
        assert f"{week}:{len(lines_of(week))}: " in ran.err
        assert "journal.truncated" in ran.err


@pytest.mark.parametrize("content", [b"", b"\n", b"{}", b"\x00\xff", b"# not a journal\n", b"[" * 10_000])
def test_what_is_no_journal_is_three(mockplace: Command, shop: Path, content: bytes) -> None:
    (shop / "odd.jsonl").write_bytes(content)
    for argv in (["replay", "odd.jsonl"], ["score", "odd.jsonl"], ["replay", "nowhere.jsonl"], ["replay", "."]):
        ran = mockplace(*argv)
        assert (ran.code, ran.out) == (3, "")
        assert ran.err.count("\n") == 1


def test_the_same_journal_has_no_differences(mockplace: Command, week: str) -> None:
    ran = mockplace("diff", week, week)
    assert ran.code == 0
    assert ran.out.endswith("no order went another way\n")


def test_a_difference_is_told_from_both_sides(mockplace: Command, silence: str, model: str) -> None:
    ran = mockplace("diff", silence, model)
    assert ran.code == 1
    assert "- silence.jsonl  a-drill, seed 1" in ran.out
    assert "refund_issued" in ran.out
    assert ran.out.endswith("1 order went another way\n")


def test_a_score_is_that_of_the_run(mockplace: Command, week: str) -> None:
    run = json.loads(mockplace("run", "a-market", "--json", "-").out)
    ran = mockplace("score", week, "--json", "-")
    assert json.loads(ran.out) == run
    assert ran.code == (0 if run["verdict"] == "passed" else 1)


def test_a_score_may_be_of_an_earlier_instant(mockplace: Command, silence: str) -> None:
    begins = json.loads(lines_of(silence)[0])["scenario"]["begins"]
    early = json.loads(mockplace("score", silence, "--as-of", "2026-01-05T10:00:00Z", "--json", "-").out)
    late = json.loads(mockplace("score", silence, "--json", "-").out)
    assert begins.startswith("2026-01-05")
    assert early["as_of"] == "2026-01-05T10:00:00Z"
    assert (early["claims"]["opened"], late["claims"]["opened"]) == (0, 1)


@pytest.mark.parametrize("instant", ["2025-01-01T00:00:00Z", "2036-01-01", "yesterday", "0001-01-01T00:00:00+14:00"])
def test_an_instant_outside_the_journal_is_refused(mockplace: Command, silence: str, instant: str) -> None:
    ran = mockplace("score", silence, "--as-of", instant)
    assert (ran.code, ran.out) == (2, "")
    assert "--as-of" in ran.err


def test_another_policy_tells_the_same_facts_anew(mockplace: Command, shop: Path, silence: str) -> None:
    policy = shop / "scenarios" / "policies" / "a-policy.yaml"
    policy.write_text(policy.read_text().replace("due: 24h", "due: 30d"))
    strict = json.loads(mockplace("score", silence, "--json", "-").out)
    lenient = json.loads(mockplace("score", silence, "--policy", "a-policy", "--json", "-").out)
    assert (strict["measures"]["late_response_rate"], lenient["measures"]["late_response_rate"]) == (1.0, None)
    assert strict["counts"] == lenient["counts"]


def test_the_same_journal_by_the_rules_of_two_days(mockplace: Command, shop: Path, silence: str) -> None:
    policy = shop / "scenarios" / "policies" / "a-policy.yaml"
    rule = "{due: 24h, target: 10%, answers: [reply]}"
    earlier = rule.replace("{", "{valid_until: 2026-01-01, ").replace("24h", "30d")
    later = rule.replace("{", "{valid_from: 2026-01-01, ")
    policy.write_text(policy.read_text().replace(rule, f"[{earlier}, {later}]"))
    rates = [
        json.loads(mockplace("score", silence, "--policy", f"a-policy@{day}", "--json", "-").out)["measures"]
        for day in ("2025-12-31", "2026-01-01")
    ]
    assert [rate["late_response_rate"] for rate in rates] == [None, 1.0]


@pytest.mark.parametrize("day", ["soon", "2026-02-30", ""])
def test_the_rules_of_no_day_are_two(mockplace: Command, silence: str, day: str) -> None:
    ran = mockplace("score", silence, "--policy", f"a-policy@{day}")
    assert ran.code == 2
    assert "is no day of the calendar; write a-policy@2025-06-01" in ran.err


def test_an_unknown_policy_is_two(mockplace: Command, silence: str) -> None:
    ran = mockplace("score", silence, "--policy", "a-polcy")
    assert ran.code == 2
    assert "did you mean 'a-policy'?" in ran.err


def test_evidence_names_the_entries_behind_a_figure(mockplace: Command, silence: str) -> None:
    shown = mockplace("score", silence, "--evidence", "claim_rate").out
    assert "claim_opened" in shown
    told = json.loads(mockplace("score", silence, "--evidence", "claim_rate", "--json", "-").out)
    (entry,) = told["evidence"]["claim_rate"]["entries"]
    assert json.loads(lines_of(silence)[entry])["event"]["is"] == "claim_opened"


def test_an_unknown_measure_gets_a_suggestion(mockplace: Command, silence: str) -> None:
    ran = mockplace("score", silence, "--evidence", "late_rate")
    assert (ran.code, ran.out) == (2, "")
    assert "there is no measure 'late_rate'" in ran.err
