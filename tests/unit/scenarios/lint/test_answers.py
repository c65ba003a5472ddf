"""Whoever answers a scenario has an answer to everything its buyers write about."""

from pathlib import Path

from tests.drafts import DRILL, MARKET, PLAN, edited, found, only, pointed, written

_WITHOUT = PLAN.replace("  otherwise: {says: [holding_reply]}\n", "")
_OWN_PLAN = ("seller: two-agents-office-hours", "seller: ./a-plan.yaml")


def test_a_reason_the_plan_does_not_know(tmp_path: Path) -> None:
    plan = written(tmp_path, _WITHOUT + "  product_question: {says: [holding_reply]}\n")
    problem = only(tmp_path, edited(MARKET, *_OWN_PLAN))
    assert (problem.code, pointed(problem), problem.file) == ("scenario.unanswered_reason", "answers", str(plan))
    assert "'where_is_my_order'" in problem.message
    assert "'a-market'" in problem.message


def test_otherwise_is_an_answer_to_everything(tmp_path: Path) -> None:
    written(tmp_path, PLAN)
    assert found(tmp_path, edited(MARKET, *_OWN_PLAN)) == []


def test_a_drill_is_its_own_reason(tmp_path: Path) -> None:
    written(tmp_path, _WITHOUT)
    seller = edited(DRILL, "zone:", "seller: ./a-plan.yaml\nzone:")
    assert "'a-drill'" in only(tmp_path, seller).message
    written(tmp_path, _WITHOUT + "  a-drill: {says: [apology]}\n")
    assert found(tmp_path, seller) == []
