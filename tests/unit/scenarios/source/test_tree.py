"""The part of YAML the language has, and everything beyond it refused with a place."""

import pytest

from scenarios.errors import Problem, ScenarioError
from scenarios.source.syntax import parse
from scenarios.source.tree import MAX_DEPTH, MAX_VALUES
from tests.drafts import pointed


def refused(text: str) -> Problem:
    with pytest.raises(ScenarioError) as caught:
        parse("f.yaml", text)
    (problem,) = caught.value.problems
    return problem


def test_block_and_flow_style_are_one() -> None:
    block = "a:\n  b: 1\n  c:\n    - x\n    - y: z\n"
    assert (
        parse("f", block).tree
        == parse("f", "{a: {b: 1, c: [x, {y: z}]}}").tree
        == {"a": {"b": 1, "c": ["x", {"y": "z"}]}}
    )


def test_json_is_read_too() -> None:
    assert parse("f", '{"a": [1, "2", null, true], "b": {}}').tree == {"a": [1, "2", None, True], "b": {}}


def test_quotes_make_text() -> None:
    assert parse("f", "a: '12'\nb: \"no\"\nc: |\n  null\nd: 12").tree == {"a": "12", "b": "no", "c": "null\n", "d": 12}


def test_a_key_is_what_is_written() -> None:
    assert [*parse("f", "5: a\nno: b\n~: c\n1.50: d\n").tree] == ["5", "no", "~", "1.50"]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_any_line_ends(ends: str) -> None:
    assert parse("f", f"a: 1{ends}b: 2{ends}").tree == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("text", "code", "line", "under"),
    [
        ("a: &x 1\nb: *x\n", "anchor", 1, "&x 1"),
        ("a: {b: *x}", "anchor", 1, "*x"),
        ("<<: *base", "anchor", 1, "*base"),
        ("a: !!str 5", "tag", 1, "!!str 5"),
        ("a: !mine {b: 1}", "tag", 1, "!"),
        ("a: 1\n---\nb: 2\n", "several_documents", 2, "---"),
        ("? [a, b]\n: c\n", "bad_key", 1, "["),
        ("? {a: b}\n: c\n", "bad_key", 1, "{"),
        ("- a\n- b\n", "not_a_mapping", 1, "-"),
        ("just words", "not_a_mapping", 1, "just words"),
        ("12", "not_a_mapping", 1, "12"),
        ('a: "\\ud800"', "syntax", 1, '"\\ud800"'),
        ('"\\udfff": 1', "syntax", 1, '"\\udfff"'),
    ],
)
def test_what_is_no_part_of_the_language(text: str, code: str, line: int, under: str) -> None:
    problem = refused(text)
    assert (problem.code, problem.line) == (f"scenario.{code}", line)
    assert pointed(problem).startswith(under)


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "~", "null"])
def test_an_empty_file(text: str) -> None:
    assert refused(text).code == "scenario.empty"


@pytest.mark.parametrize("nested", ["[" * 10_000, "{a: " * 10_000, "- " * 10_000, "? " * 10_000])
def test_nesting_without_end(nested: str) -> None:
    assert refused(f"a:\n  {nested}").code in {"scenario.too_deep", "scenario.bad_key"}


def test_the_deepest_nesting_there_may_be() -> None:
    deepest = MAX_DEPTH - 1
    assert parse("f", f"a: {'[' * deepest}{']' * deepest}").tree
    assert refused(f"a: {'[' * MAX_DEPTH}{']' * MAX_DEPTH}").code == "scenario.too_deep"


def test_values_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MAX_VALUES == 100_000
    monkeypatch.setattr("scenarios.source.tree.MAX_VALUES", 1000)
    assert parse("f", f"a: [{'0,' * 999}]").tree
    problem = refused(f"a: [{'0,' * 1000}]")
    assert problem.code == "scenario.too_large"
    assert len(str(problem)) < 600


def test_every_key_that_stands_twice_is_said_at_once() -> None:
    source = parse("f.yaml", "a: {b: 1, b: 2}\nc: 3\na: {b: 4}\n")
    assert [(problem.code, problem.line, problem.column, problem.hint) for problem in source.problems] == [
        ("scenario.duplicate_key", 1, 11, "it stands in line 1 already"),
        ("scenario.duplicate_key", 3, 1, "it stands in line 1 already"),
    ]


def test_a_key_that_stands_twice_is_said_beside_what_ends_the_reading() -> None:
    with pytest.raises(ScenarioError) as caught:
        parse("f.yaml", "a: 1\na: 2\nb: [\n")
    assert [problem.code for problem in caught.value.problems] == ["scenario.duplicate_key", "scenario.syntax"]


def test_typographic_quotation_marks_round_a_text_are_told() -> None:
    source = parse("f.yaml", "a: “Hello, you”\nb: {c: “Hi”}\nd: '“Yes”'\ne: >\n  “Yes”\nf: She said “no”\n")
    assert source.tree["a"] == "“Hello, you”"
    assert [(one.line, pointed(one), one.severity) for one in source.problems] == [
        (1, "“Hello, you”", "warning"),
        (2, "“Hi”", "warning"),
    ]
    assert source.problems[0].hint == 'write straight ones: "'


def test_a_number_sign_that_cuts_a_text_is_told() -> None:
    source = parse("f.yaml", "a: Part #3 of 4\nb: 60 #1\nc: Part # three\nd: 'Part' #3\ne: Part  #3\nf: Part#3\n")
    (problem,) = source.problems
    assert (source.tree["a"], problem.line, pointed(problem), problem.severity) == ("Part", 1, "Part", "warning")
    assert problem.message == "the text ends here: what follows # is a comment"
