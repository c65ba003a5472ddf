"""What `mockplace explain` says, writes and returns."""

import json
from pathlib import Path

from tests.unit.mock_api.cli.conftest import Command


def test_what_would_have_saved_it_is_said_and_the_saved_run_is_a_journal(mockplace: Command, shop: Path) -> None:
    mockplace("run", "a-drill", "--journal", "lost.jsonl")
    ran = mockplace("explain", "lost.jsonl", "--saved", "saved.jsonl")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith("lost: ")
    assert "\n  passes if " in ran.out
    assert mockplace("replay", "saved.jsonl").code == 0
    assert mockplace("score", "saved.jsonl").code == 0
    saved = mockplace("explain", "saved.jsonl")
    assert (saved.code, saved.out) == (0, "nothing was lost\n")


def test_json_on_standard_output_is_one_document_and_nothing_else(mockplace: Command) -> None:
    mockplace("run", "a-drill", "--seed", "3", "--journal", "lost.jsonl")
    document = json.loads(mockplace("explain", "lost.jsonl", "--json", "-").out)
    assert (document["scenario"], document["seed"], document["lost"]) == ("a-drill", 3, True)
    assert document["matters"][0]["ways"]


def test_nothing_can_be_written_where_nothing_was_lost(mockplace: Command) -> None:
    mockplace("run", "a-drill", "--answer", "model answer", "--journal", "won.jsonl")
    ran = mockplace("explain", "won.jsonl", "--saved", "saved.jsonl")
    assert (ran.code, ran.err) == (2, "nothing was saved, so that there is no journal to write\n")


def test_what_is_no_journal_is_three(mockplace: Command, shop: Path) -> None:
    (shop / "no.jsonl").write_text("{}\n")
    assert mockplace("explain", "no.jsonl").code == 3
