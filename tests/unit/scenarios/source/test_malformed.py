"""A text that is no YAML is explained in our words, at the place that helps."""

import pytest

from scenarios.errors import ScenarioError
from scenarios.source.syntax import parse
from tests.drafts import pointed


@pytest.mark.parametrize(
    ("text", "line", "under", "message", "hint"),
    [
        ("a:\n\tb: 1", 2, "\t", "a tab stands where", "spaces"),
        ("a: Re: your order", 1, ":", "'key: value' is not expected", "quotes"),
        ("a:\n  - [x, y\nb: 1\n", 3, ":", "[brackets]", "it opens in line 2"),
        ("a: {b: 1 c: 2}", 1, ":", "{braces}", "it opens in line 1"),
        ("a: {b: 1\n", 1, "", "{braces}", "it opens in line 1"),
        ("a: 1\nb 2\nc: 3\n", 2, "b", "this is not 'key: value'", "a colon and a space"),
        ("a: 1\nwords\n", 2, "w", "this is not 'key: value'", "a colon and a space"),
        ('a: "C:\\quatsch"', 1, "q", "no such escape", "single quotes"),
        ('a: "\\xzz"', 1, "z", "no such escape", "single quotes"),
        ('a: "\\UFFFFFFFF"', 1, "", "no such character", ""),
        ("a: @home", 1, "@", "cannot begin with this sign", "quotes"),
        ("a: `x`", 1, "`", "cannot begin with this sign", "quotes"),
        ("a: - b", 1, "-", "'-' is not expected", "a line of its own"),
        ("a: \x07bell", 1, "\x07", "control character", ""),
        ("a: }", 1, "}", "value is missing", ""),
        ("a: *", 1, "", "anchors", "quotes"),
        ("a: !<", 1, "", "tags", "quotes"),
        ("a: |9x\n", 1, "x", "on the next line", "quotes"),
        ("%YAML 3.0\n---\na: 1\n", 1, "%", "this is not YAML", ""),
    ],
)
def test_what_is_said(text: str, line: int, under: str, message: str, hint: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        parse("f.yaml", text)
    (problem,) = caught.value.problems
    assert (problem.code, problem.line) == ("scenario.syntax", line)
    assert pointed(problem).startswith(under)
    assert message in problem.message
    assert hint in problem.hint
    assert bool(hint) == bool(problem.hint)
