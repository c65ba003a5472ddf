"""What a run tells a build server."""

from pathlib import Path
from xml.etree.ElementTree import parse

import pytest

from tests.unit.mock_api.cli.conftest import Command


def test_a_test_case_for_each_threshold_and_criterion_and_for_the_end(mockplace: Command, shop: Path) -> None:
    assert mockplace("run", "a-drill", "--seed", "3", "--junit", "run.xml").code == 1
    (suite,) = parse(shop / "run.xml").getroot()
    cases = {case.get("name"): case.find("failure") for case in suite.iter("testcase")}
    assert suite.get("name") == "mockplace.a-drill"
    assert (suite.get("tests"), suite.get("failures")) == (str(len(cases)), "4")
    late = cases["late_response_rate <=0.1"]
    assert late is not None
    assert late.get("message") == "late_response_rate is 1, not <=0.1"
    assert late.text is not None
    assert late.text.endswith("again: mockplace run a-drill --seed 3")
    (ending,) = (failure for name, failure in cases.items() if name is not None and name.startswith("ends "))
    assert ending is not None
    assert (ending.get("message"), (ending.text or "").splitlines()[0]) == (ending.get("message"),) * 2
    assert ": claim to angry, once: claim_granted; entry " in (ending.text or "")
    failed = {name for name, failure in cases.items() if failure is not None}
    assert {"criterion refund_told", "score >=80"} < failed
    assert {name for name in cases if name and name.startswith("house criterion ")}.isdisjoint(failed)
    properties = {one.get("name"): one.get("value") for one in suite.iter("property")}
    assert (properties["seed"], properties["verdict"]) == ("3", "failed")


def test_what_held_is_no_failure(mockplace: Command, shop: Path) -> None:
    assert mockplace("run", "a-drill", "--answer", "model answer", "--junit", "run.xml").code == 0
    root = parse(shop / "run.xml").getroot()
    assert (root.get("failures"), root.get("errors")) == ("0", "0")
    assert list(root.iter("failure")) == []
    names = [case.get("name") for case in root.iter("testcase")]
    assert [name for name in names if name and not name.startswith("house criterion ")] == [
        "late_response_rate <=0.1",
        "ends resolved",
        "criterion refund_told",
        "score >=80",
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--junit", "no/such/folder.xml"], "cannot be written"),
        (["--junit", "x.xml", "--replications", "3"], "it is for one run"),
    ],
)
def test_what_cannot_be_is_said_before_anything_runs(mockplace: Command, words: list[str], said: str) -> None:
    ran = mockplace("run", "a-market", *words)
    assert ran.code == 2
    assert said in " ".join(ran.err.split())
