"""What `mockplace grade` says, writes and returns."""

import json
from pathlib import Path
from xml.etree.ElementTree import parse

import pytest

from tests.unit.mock_api.cli.conftest import Command

MODEL = ("run", "a-drill", "--answer", "model answer", "--seed", "3", "--journal", "told.jsonl")


def test_a_journal_is_graded_with_what_was_read_and_why(mockplace: Command) -> None:
    mockplace(*MODEL)
    ran = mockplace("grade", "told.jsonl")
    assert (ran.code, ran.err) == (0, "")
    assert "Grade  100 of 100  80 are enough\n" in ran.out
    assert "“We have refunded the full amount today.”\n" in ran.out
    assert "because of" not in ran.out
    assert "\nas of Mon 05 Jan 2026, 11:00 Europe/Rome, seed 3\n" in ran.out
    assert "✔ passed\n" in ran.out
    assert ran.out.endswith("again     mockplace grade told.jsonl\n\n")
    assert max(map(len, ran.out.splitlines())) <= 80


def test_the_run_and_its_journal_are_graded_alike(mockplace: Command) -> None:
    run = mockplace(*MODEL, "--json", "-")
    graded = json.loads(mockplace("grade", "told.jsonl", "--json", "-").out)
    found = json.loads(run.out)
    about = {"scenario": found["scenario"], "seed": 3, "digest": found["digest"]}
    assert graded == about | found["grade"]
    assert (found["verdict"], found["grade"]["passed"], found["grade"]["final"]) == ("passed", True, True)


def test_a_run_passes_only_with_its_grade(mockplace: Command, shop: Path) -> None:
    file = shop / "scenarios" / "a-drill.yaml"
    file.write_text(file.read_text().replace("must: said.refund_confirmed", "must: note_added, lesson: Note it."))
    ran = mockplace(*MODEL, "--json", "run.json", "--junit", "run.xml", "--report", "run.html")
    assert ran.code == 1
    document = json.loads((shop / "run.json").read_text())
    assert (document["verdict"], document["grade"]["score"]) == ("failed", 0)
    assert [threshold["passed"] for threshold in document["thresholds"]] == [True]
    assert "Grade  0 of 100" in ran.out
    assert "          Note it.\n" in ran.out
    assert "✘ failed\n" in ran.out
    page = (shop / "run.html").read_text()
    assert "Was the drill passed?" in page
    assert "Not passed with 0 of 100 points" in page
    assert "Note it." in page
    cases = {case.get("name"): case.find("failure") for case in parse(shop / "run.xml").getroot().iter("testcase")}
    failure = cases["criterion refund_told"]
    assert failure is not None
    assert failure.get("message") == "not met: refund_told"
    assert "Note it." in (failure.text or "")
    assert cases["score >=80"] is not None
    assert cases["ends resolved"] is None
    assert mockplace("run", "a-drill", "--replications", "2", "--json", "many.json").code == 1


def reading(mockplace: Command) -> int:
    """The entry in which it was said."""
    graded = json.loads(mockplace("grade", "told.jsonl", "--json", "-").out)
    return int(graded["criteria"][0]["evidence"][0]["seq"])


def test_a_reading_is_overruled_and_every_place_says_so(mockplace: Command, shop: Path) -> None:
    mockplace(*MODEL)
    seq = reading(mockplace)
    words = ["--overrule", f"{seq}:-refund_confirmed", "--overrule", f"{seq}:+apology"]
    ran = mockplace("grade", "told.jsonl", *words, "--json", "grade.json", "--junit", "g.xml", "--report", "g.html")
    assert ran.code == 1
    assert f"Overruled  entry {seq}: refund_confirmed does not count as said\n" in ran.out
    assert f"Overruled  entry {seq}: apology counts as said\n" in ran.out
    assert f"again mockplace grade told.jsonl {' '.join(words)}" in " ".join(ran.out.split())
    document = json.loads((shop / "grade.json").read_text())
    assert document["overruled"] == [
        {"seq": seq, "intent": "refund_confirmed", "was": True, "now": False},
        {"seq": seq, "intent": "apology", "was": False, "now": True},
    ]
    assert "Overruled: in entry" in (shop / "g.html").read_text()
    suite = parse(shop / "g.xml").getroot()
    properties = {one.get("name"): one.get("value") for one in suite.iter("property")}
    assert properties["overruled.1"] == f"{seq}:-refund_confirmed"
    assert (suite.get("failures"), properties["score"], properties["verdict"]) == ("2", "0", "failed")


@pytest.mark.parametrize(
    ("overrule", "said"),
    [
        ("refund", "'refund' overrules nothing; write 12:+refund_confirmed"),
        ("1:+refund_confirmed", "entry 1 is no message of the seller's"),
        ("{}:+refund_confirmd", "no intent 'refund_confirmd'; did you mean 'refund_confirmed'?"),
        ("{}:+refund_confirmed", "says 'refund_confirmed' already"),
    ],
)
def test_what_cannot_be_overruled_is_two_with_a_sentence(mockplace: Command, overrule: str, said: str) -> None:
    mockplace(*MODEL)
    ran = mockplace("grade", "told.jsonl", "--overrule", overrule.format(reading(mockplace)))
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_what_has_no_criteria_has_no_grade(mockplace: Command) -> None:
    mockplace("run", "a-market", "--plan", "nobody", "--journal", "m.jsonl")
    ran = mockplace("grade", "m.jsonl")
    assert (ran.code, ran.err) == (2, "m.jsonl: 'a-market' has no criteria, so that there is nothing to grade by\n")


def test_two_documents_have_no_place_on_one_output(mockplace: Command) -> None:
    assert mockplace("grade", "told.jsonl", "--json", "-", "--report", "-").code == 2
    assert mockplace("grade", "nothing.jsonl").code == 3
