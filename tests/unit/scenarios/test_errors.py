"""Problems are shown so that they can be read aloud: place, what, suggestion."""

import pickle
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.errors import MockplaceError, Problem, ScenarioError, clipped, in_order, printable

SLIP = Problem(
    "busy.yaml", 25, 31, "scenario.unknown_step", "no step 'hapy'", "did you mean 'happy'?",
    "  - {hears: refund_confirmed, go: hapy}", length=4,
)  # fmt: skip
ANY_TEXT = st.text(max_size=300)
PROBLEMS = st.builds(
    Problem, st.sampled_from(["a.yaml", "b.yaml", ""]), st.integers(0, 9), st.integers(0, 400),
    st.just("scenario.x"), ANY_TEXT, ANY_TEXT, ANY_TEXT, st.sampled_from(["error", "warning"]), st.integers(1, 50),
)  # fmt: skip


def test_a_problem_with_everything() -> None:
    assert str(SLIP).splitlines() == [
        "busy.yaml:25:31: error: no step 'hapy' [scenario.unknown_step]",
        "    25 |   - {hears: refund_confirmed, go: hapy}",
        "       |                               ^^^^",
        "       = did you mean 'happy'?",
    ]


def test_a_problem_without_a_text() -> None:
    assert str(Problem("", 0, 0, "scenario.unknown_name", "there is no plan 'x'")) == (
        "error: there is no plan 'x' [scenario.unknown_name]"
    )
    assert str(Problem("x.yaml", 0, 0, "scenario.unreadable", "there is no such file")).startswith("x.yaml: error: ")


def test_a_blank_line_is_not_shown() -> None:
    assert str(Problem("x.yaml", 3, 1, "scenario.x", "so", source_line="   ")) == "x.yaml:3:1: error: so [scenario.x]"


@pytest.mark.parametrize("column", [1, 60, 200, 399])
def test_a_long_line_is_shown_around_its_place(column: int) -> None:
    line = "".join(chr(ord("a") + place % 26) for place in range(400))
    shown, carets = str(Problem("x", 1, column, "scenario.x", "so", source_line=line, length=2)).splitlines()[1:]
    start = carets.index("^")
    assert shown[start : start + carets.count("^")] == line[column - 1 : column + 1]
    assert len(shown) <= 132


@pytest.mark.parametrize(("before", "cells"), [("ab", 2), ("東京", 4), ("e\u0301", 1), ("\t", 1), ("…", 1)])
def test_the_caret_stands_below_its_sign(before: str, cells: int) -> None:
    said = str(Problem("x", 1, len(before) + 1, "scenario.x", "so", source_line=f"{before}X"))
    assert said.splitlines()[2] == "       | " + " " * cells + "^"


def test_the_caret_never_runs_beyond_the_line() -> None:
    said = str(Problem("x", 1, 3, "scenario.x", "so", source_line="abcd", length=99))
    assert said.splitlines()[2] == "       |   ^^"


@given(PROBLEMS)
def test_nothing_a_terminal_would_obey_is_printed(problem: Problem) -> None:
    assert all(char.isprintable() or char == "\n" for char in str(problem))


@given(st.text())
def test_printable_keeps_every_place(text: str) -> None:
    assert len(printable(text)) == len(text)
    assert printable(printable(text)) == printable(text)


@given(ANY_TEXT, st.integers(1, 50))
def test_clipped_keeps_the_beginning(text: str, longest: int) -> None:
    kept = clipped(text, longest)
    assert kept == text or (kept.endswith("…") and text.startswith(kept[:-1]) and len(kept) == longest + 1)


@given(st.lists(PROBLEMS, max_size=8))
def test_in_order_is_each_problem_once_file_by_file(problems: list[Problem]) -> None:
    ordered = in_order([*problems, *problems])
    assert set(ordered) == set(problems)
    assert len(ordered) == len(set(problems))
    assert in_order(ordered) == ordered
    files = [problem.file for problem in ordered]
    assert [*dict.fromkeys(files)] == [*dict.fromkeys(problem.file for problem in problems)]
    assert files == sorted(files, key=[*dict.fromkeys(files)].index)
    for one, other in pairwise(ordered):
        assert one.file != other.file or (one.line, one.column) <= (other.line, other.column)


@given(st.lists(PROBLEMS, min_size=1, max_size=4))
def test_an_error_survives_being_made_again(problems: list[Problem]) -> None:
    error = ScenarioError(problems)
    again = type(error)(*error.args)
    assert (again.problems, str(again)) == (error.problems, str(error))
    assert pickle.loads(pickle.dumps(error)).problems == error.problems


def test_an_error_says_everything_and_is_ours() -> None:
    other = Problem("busy.yaml", 3, 1, "scenario.x", "so", severity="warning")
    error = ScenarioError([SLIP, other])
    assert isinstance(error, MockplaceError)
    assert error.problems == (other, SLIP)
    assert str(error) == f"{other}\n{SLIP}"
    assert (SLIP.is_error, other.is_error) == (True, False)
