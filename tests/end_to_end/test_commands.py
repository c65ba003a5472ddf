"""The commands as somebody types them, each in a process of its own."""

import json
from pathlib import Path

import pytest

from tests.end_to_end.serving import mockplace


def digest_of(seed: str, hash_seed: str = "0") -> str:
    ran = mockplace("run", "busy-week", "--seed", seed, "--json", "-", PYTHONHASHSEED=hash_seed)
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == ""
    return str(json.loads(ran.stdout)["digest"])


def test_the_same_seed_gives_the_same_digest_in_another_process_and_another_seed_another() -> None:
    first = digest_of("7", hash_seed="1")
    assert digest_of("7", hash_seed="2") == first
    assert digest_of("8") != first


def test_the_default_plan_of_the_demo_passes_and_the_page_says_how_to_see_it_again() -> None:
    ran = mockplace("run", "busy-week")
    assert (ran.returncode, ran.stderr) == (0, "")
    for told in ("Response times", "Order Defect Rate", "A-to-z claims", "Feedback", "Thresholds", "✔ passed"):
        assert told in ran.stdout
    assert "mockplace run busy-week --seed 1\n" in ran.stdout
    assert "\x1b" not in ran.stdout


def test_a_journal_is_replayed_scored_and_compared(tmp_path: Path) -> None:
    for seed in ("7", "8"):
        mockplace("run", "busy-week", "--seed", seed, "--journal", f"{seed}.jsonl", folder=tmp_path)
    replayed = mockplace("replay", "7.jsonl", folder=tmp_path)
    assert (replayed.returncode, replayed.stderr) == (0, "")
    assert replayed.stdout.startswith("identical: ")
    scored = mockplace("score", "7.jsonl", "--json", "-", folder=tmp_path)
    assert json.loads(scored.stdout) == json.loads(mockplace("run", "busy-week", "--seed", "7", "--json", "-").stdout)
    assert mockplace("diff", "7.jsonl", "7.jsonl", folder=tmp_path).returncode == 0
    compared = mockplace("diff", "7.jsonl", "8.jsonl", folder=tmp_path)
    assert compared.returncode == 1
    assert "+ 8.jsonl  busy-week, seed 8" in compared.stdout


@pytest.mark.parametrize(
    ("answer", "code"), [("model answer", 0), ("took the bait", 1), ("holding reply only", 1), ("silence", 1)]
)
def test_the_trap_is_won_by_the_model_answer_only(answer: str, code: int) -> None:
    assert mockplace("run", "refund-trap", "--answer", answer).returncode == code


def test_a_stranger_starts_with_a_file_of_their_own(tmp_path: Path) -> None:
    assert mockplace("new", "drill", "late-parcel", folder=tmp_path).returncode == 0
    assert mockplace("check", "late-parcel", folder=tmp_path).returncode == 0
    assert mockplace("run", "late-parcel", "--answer", "model answer", folder=tmp_path).returncode == 0
    assert "late-parcel" in mockplace("list", folder=tmp_path).stdout
    again = mockplace("new", "drill", "late-parcel", folder=tmp_path)
    assert (again.returncode, "already" in again.stderr) == (2, True)
