"""The grade of a world's drill over HTTP."""

from typing import Any
from urllib.parse import quote

import httpx
import pytest

from mock_api.worlds import HostedWorld
from scenarios.quantities import HOUR
from simulator.domain import commands as c
from tests.unit.mock_api.control.conftest import Control

PAID = "We have refunded the full amount today."


def answered(control: Control) -> HostedWorld:
    """A world in which entry 6 says that the buyer has her money."""
    hosted = control.make()
    hosted.world.advance_to(HOUR)
    hosted.world.submit(c.RefundOrder(1, "agreed"), "test")
    hosted.world.advance_to(2 * HOUR)
    hosted.world.submit(c.Reply(1, PAID), "test")
    return hosted


def grade(control: Control, hosted: HostedWorld, query: str = "") -> httpx.Response:
    return control.ask("GET", f"/worlds/{hosted.id}/grade{query}")


def said(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["criteria"][0]["evidence"][0]
    return found


def test_the_grade_as_of_now_and_earlier_and_asking_changes_nothing(control: Control) -> None:
    hosted = answered(control)
    before = (hosted.world.now, hosted.world.journal.digest)
    now = grade(control, hosted).json()
    assert (now["scenario"], now["seed"], now["as_of"]) == ("a-drill", 7, "2026-01-05T10:00:00Z")
    assert (now["score"], now["passed"], now["final"], now["ending"]) == (100, True, True, "resolved")
    assert said(now)["quote"] == PAID
    assert set(said(now)) == {"seq", "at", "fact", "quote", "phrase"}
    early = grade(control, hosted, "?as_of=2026-01-05T09:30:00Z").json()
    assert (early["score"], early["final"], early["as_of"]) == (0, False, "2026-01-05T09:30:00Z")
    assert (hosted.world.now, hosted.world.journal.digest) == before
    assert now["digest"] == hosted.world.journal.digest


def test_readings_are_overruled(control: Control) -> None:
    hosted = answered(control)
    seq = said(grade(control, hosted).json())["seq"]
    taken = [f"{seq}:-refund_confirmed", f"{seq}:+apology"]
    told = grade(control, hosted, "?" + "&".join(f"overrule={quote(one)}" for one in taken)).json()
    assert (told["score"], told["passed"]) == (0, False)
    assert [(one["intent"], one["now"]) for one in told["overruled"]] == [
        ("refund_confirmed", False),
        ("apology", True),
    ]
    assert grade(control, hosted).json()["overruled"] == []


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ("?as_of=2025-01-01T00:00:00Z", 422, "as_of.no_such_instant"),
        ("?as_of=2026-01-05T10:00:01Z", 422, "as_of.no_such_instant"),
        ("?overrule=nothing", 422, "overrule.malformed"),
        ("?overrule=1:%2Bapology", 422, "overrule.no_message"),
        ("?overrule=1:%2Bapologie", 422, "overrule.unknown_intent"),
        ("?overrule=5:%2Brefund_confirmed", 422, "overrule.no_change"),
        ("?overule=1", 400, "request.unknown_field"),
        ("?" + "&".join(["overrule=1"] * 101), 400, "request.invalid"),
    ],
)
def test_what_cannot_be_graded_so(control: Control, query: str, status: int, code: str) -> None:
    hosted = answered(control)
    seq = said(grade(control, hosted).json())["seq"]
    answer = grade(control, hosted, query.replace("5:", f"{seq}:"))
    assert (answer.status_code, answer.json()["code"]) == (status, code)


def test_what_has_no_criteria_has_no_grade(control: Control) -> None:
    answer = grade(control, control.make("a-market"))
    assert (answer.status_code, answer.json()["code"]) == (422, "grade.no_criteria")
    assert control.ask("GET", "/worlds/nothing/grade").json()["code"] == "world.unknown"
