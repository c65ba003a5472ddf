"""Slips with quotation marks and braces are told where they are made, and what to write instead."""

import pytest

from scenarios.errors import Problem, ScenarioError
from scenarios.source.syntax import parse
from tests.drafts import pointed


def told(text: str) -> Problem:
    with pytest.raises(ScenarioError) as caught:
        parse("f.yaml", text)
    (problem,) = caught.value.problems
    assert problem.code == "scenario.syntax"
    return problem


@pytest.mark.parametrize(
    ("text", "line", "ends"),
    [
        ("a: 'b\nc: 1\n", 1, 1),
        ('a:\n  b: "Hello\n  c: "Salve, ecco"\n', 2, 2),
        ('a:\n  b: "Hello\n  c: "Salve: ecco"\n', 2, 2),
        ('a:\n  b: "Hello\n  c: "{order.item}: ecco"\n', 2, 2),
        ("a:\n  b: 'Hello\n  c: \"dov'è\"\n", 2, 2),
        ('a:\n  b: "Hello\n    there\n\n  # so\n  c: "Salve"\n', 2, 5),
        ('a:\n  - b: 1h\n    c: "Hello\n\n  - b: 2h\nd: 1\n', 3, 3),
        ('a:\n  - {b: 1h, c: "Hello}\n  - {b: 2h, c: "Bye"}\n', 2, 2),
        ('a: "b\n---\nc: 1\n', 1, 1),
        ('a:\r\n  b: "Hello\r\n  c: "Salve"\r\n', 2, 2),
    ],
)
def test_a_quotation_mark_that_is_never_closed(text: str, line: int, ends: int) -> None:
    problem = told(text)
    assert (problem.line, problem.message) == (line, "the quotation mark that opens here is never closed")
    assert problem.hint == f"write {pointed(problem)} where the text ends, at the end of line {ends}"


@pytest.mark.parametrize("text", ['a: "', 'a: {b: "Hello, c: "Bye"}\n', "a: 'b\n   and more"])
def test_one_of_which_nobody_knows_where_it_ends(text: str) -> None:
    problem = told(text)
    assert (problem.line, problem.column) == (1, 1 + min(text.find(sign) for sign in "\"'" if sign in text))
    assert problem.hint == f"write {pointed(problem)} where the text ends"


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ('a: "the "box". And?"\n', 9),
        ('a: "the "box": and?"\n', 9),
        ('a: ""Box" is it"\n', 5),
        ('a: "it is the "box""\n', 15),
        ('a: "He said: "no""\n', 14),
        ('a: "Hello", she said: ah\n', 10),
        ('a: {b: "the "box", big", c: d}\n', 13),
        ("a: 'it isn't there'\n", 11),
        ("a: 'it isn't there, don't you see'\n", 11),
    ],
)
def test_a_quotation_mark_inside_a_text(text: str, column: int) -> None:
    problem = told(text)
    assert (problem.column, problem.message) == (column, "the quotation mark ends the text here, and more follows")
    single = "put a text with an apostrophe in double quotes"
    double = "inside a text write ' or \\\" for a quotation mark, and put quotes round all of it"
    assert problem.hint == (single if pointed(problem) == "'" else double)


def test_a_text_of_several_lines_says_where_it_opens() -> None:
    problem = told('a:\n  b: "Hello\n    it is "me" now"\n  c: d\n')
    assert (problem.line, problem.column) == (3, 11)
    assert problem.hint.endswith("; it opens in line 2")


@pytest.mark.parametrize(
    ("text", "under"),
    [
        ("a: {order.item} has no lid.\nb: c\n", "{order.item}"),
        ("a: {order.item}, where is it?\n", "{order.item}"),
        ("a: {order.item} is: mine\n", "{order.item}"),
        ("a: {order.item}: mine\n", "{order.item}"),
        ("a: {order.item}'s lid\n", "{order.item}"),
        ("a: {b: {order.item} has no lid, c: d}\n", "{order.item}"),
        ("a: {b: The {order.item} has no lid}\n", "{order.item}"),
        ("a:\n  - [photo] look\n", "[photo]"),
    ],
)
def test_a_text_that_needs_quotes(text: str, under: str) -> None:
    problem = told(text)
    assert pointed(problem) == under
    assert problem.message == f"a text with {under} in it must stand in quotes"
    assert problem.hint == 'write " before the whole text and " behind it'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('a: {b: "x" c: 2}', "the keys in {braces} are not closed, or a comma is missing"),
        ("a: ['x' 'y']", "the list in [brackets] is not closed, or a comma is missing"),
        ("a: {b: {c: 1} d: 2}", "the keys in {braces} are not closed, or a comma is missing"),
        ('"a" : "b" # "c"\nd: ["e", \'f\' # g\n]\nh: i: j', "a 'key: value' is not expected here"),
        ("a: [b]\nc: {d: {e: f}, g: [h]}\ni: j: k", "a 'key: value' is not expected here"),
    ],
)
def test_what_is_no_slip_with_quotes(text: str, message: str) -> None:
    assert told(text).message == message
