"""Slips with blanks are told at the line that is wrong, beside the one it should be level with."""

import pytest

from scenarios.errors import Problem, ScenarioError
from scenarios.source.syntax import parse
from tests.drafts import pointed

NOT_LEVEL = "this line does not belong to what stands above it"
SAME = "lines of one level start in the same column"


def told(text: str) -> Problem:
    with pytest.raises(ScenarioError) as caught:
        parse("f.yaml", text)
    (problem,) = caught.value.problems
    return problem


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("a:\n   b:\n     c: 1\n\n     d: 2\n  e: 3\n", 6, f"{SAME}; line 2 starts in column 4"),
        ("a:\n  b:\n    c: 1\n   d: 2\n  e: 3\n", 4, f"{SAME}; line 3 starts in column 5"),
        ("a:\n  # so\n  - b\n c: 1\n", 4, f"{SAME}; line 3 starts in column 3"),
        (" a: 1\nb: 2\n", 2, f"{SAME}; line 1 starts in column 2"),
        ("a: 1\n- b\n", 2, SAME),
    ],
)
def test_a_line_that_is_level_with_no_other(text: str, line: int, hint: str) -> None:
    problem = told(text)
    assert (problem.line, problem.message, problem.hint) == (line, NOT_LEVEL, hint)


@pytest.mark.parametrize("text", ["a: {b: c} d: e\n", "a: [b, c] d\n", "a:\n  - [b, c] d\n"])
def test_what_stands_behind_something_whole(text: str) -> None:
    problem = told(text)
    assert pointed(problem) == "d"
    assert problem.message == "this does not belong behind what stands before it"
    assert "a line of its own" in problem.hint


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb:\u00a02\nc: 3\n", 2),
        ("a: 1\nb:\u00a02\n\n\nc: 3\n", 2),
        ("a: 1\nb:\u202f2\n", 2),
        ("a:\n  b: 1\n\u00a0 c\n", 3),
    ],
)
def test_a_blank_that_is_none(text: str, line: int) -> None:
    problem = told(text)
    assert (problem.line, problem.message) == (line, "this is no ordinary space")
    assert problem.source_line[problem.column - 1] in "\u00a0\u202f"


def test_a_hard_blank_within_a_text_is_none_of_it() -> None:
    assert told("a: b\u00a0c\nd: e: f\n").message == "a 'key: value' is not expected here"
