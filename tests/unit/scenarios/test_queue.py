"""What an entry of a session may say."""

from pathlib import Path

import pytest

from scenarios.loader import check
from scenarios.quantities import HOUR, MINUTE
from scenarios.queue import Queued
from tests.drafts import SESSION, edited, only, written


def test_an_entry_names_a_drill_or_draws_some() -> None:
    named = Queued.model_validate({"scenario": "refund-trap", "at": "40m", "variant": "v", "language": "it"})
    assert (named.scenario, named.at, named.variant, named.language) == ("refund-trap", 40 * MINUTE, "v", "it")
    drawn = Queued.model_validate({"any_of": {"level": "first"}, "count": 3, "every": "1h", "seed": 7})
    assert drawn.any_of is not None
    assert (drawn.any_of.level, drawn.count, drawn.every, drawn.seed) == ("first", 3, HOUR, 7)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("{at: 1h}", "an entry has either a 'scenario' or 'any_of'"),
        ("{scenario: refund-trap, any_of: {level: first}}", "an entry has either a 'scenario' or 'any_of'"),
        ("{scenario: refund-trap, count: 2}", "'count' goes with 'any_of'"),
        ("{scenario: refund-trap, every: 1h}", "'every' goes with 'any_of'"),
        ("{scenario: refund-trap, seed: 1}", "'seed' goes with 'any_of'"),
        ("{any_of: {level: first}, variant: italian}", "'variant' goes with 'scenario'"),
        ("{any_of: {level: first}, language: it}", "'language' goes with 'scenario'"),
        ("{any_of: {level: first}, count: 2}", "write 'every: 30m'"),
        ("{any_of: {}}", "say which drills"),
        ("{any_of: {level: frist}}", "did you mean 'first'?"),
        ("{any_of: {teaches: one_remedi}}", "did you mean 'one_remedy'?"),
        ("{scenario: refund-trap, at: 20hours}", "is not a duration"),
        ("{scenario: refund-trap, att: 20h}", "did you mean 'at'?"),
        ("{scenario: refund-trap, at: 1h}", ""),
    ],
)
def test_what_is_wrong_with_an_entry_is_said_where_it_stands(tmp_path: Path, entry: str, said: str) -> None:
    text = edited(SESSION, "{scenario: where-is-my-order, at: 40m, language: en}", entry)
    problems = check(written(tmp_path, text))
    if not said:
        assert problems == []
        return
    problem = only(tmp_path, text)
    assert said in f"{problem.message} {problem.hint}"
    assert (problem.line, problem.is_error) == (8, True)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("pass: 50%", "pass: 150%", "is not a share"),
        ("zone: Europe/Rome", "zone: Europe/Roma", "did you mean 'Europe/Rome'?"),
        ("late_response_rate", "late_respone_rate", "did you mean 'late_response_rate'?"),
        ("session: a-session", "session: A session", "is no name"),
        ("starts: Thu 18:40", "starts: Thursday", "is no weekday and time"),
        ("defects: 4", "defects: 413", "no more defects than orders"),
        ("policy: amazon-us", "policy: amazon-uss", "did you mean 'amazon-us'?"),
    ],
)
def test_what_is_wrong_with_the_rest(tmp_path: Path, old: str, new: str, said: str) -> None:
    problem = only(tmp_path, edited(SESSION, old, new))
    assert said in f"{problem.message} {problem.hint}"


def test_too_many_drills(tmp_path: Path) -> None:
    entry = "{any_of: {level: first}, count: 50, every: 1m}"
    problem = only(tmp_path, edited(SESSION, "{scenario: refund-trap}", entry))
    assert problem.message == "a session has at most 50 drills, and this one has 51"
