"""Phrases can be understood, personas have no unknown placeholder, and stories can be told."""

from pathlib import Path

from tests.drafts import INTENTS, PERSONAS, STORIES, edited, only, pointed


def test_a_phrase_that_is_none(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(INTENTS, "[we have refunded]", '[refunded, "we (have refunded"]'))
    assert (problem.code, pointed(problem)) == ("scenario.bad_phrase", '"we (have refunded"')
    assert "bracket" in problem.message


def test_a_phrase_that_must_not_be_there_is_read_too(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(INTENTS, "refunded]}", "refunded], not: [a|b]}"))
    assert (problem.code, pointed(problem)) == ("scenario.bad_phrase", "a|b")


def test_a_line_with_an_unknown_placeholder(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(PERSONAS, "{order.id}", "{order.number}"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_placeholder", '"Order {order.number}, please."')


def test_a_name_that_could_be_no_fact(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(INTENTS, "  refund_confirmed:", "  Refund-Confirmed:"))
    assert (problem.code, pointed(problem)) == ("scenario.bad_value", "Refund-Confirmed")
    assert "refund_confirmed" in problem.hint


def test_a_story_of_a_pack_has_the_rules_of_any_other(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(STORIES, "go: cross}", "go: crss}"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_step", "crss")
    assert only(tmp_path, edited(STORIES, "$thanks", "$thank")).hint == "did you mean 'thanks'?"
    assert only(tmp_path, edited(STORIES, "hears: refund_confirmed", "hears: refund_confirmd")).code.endswith("_intent")
