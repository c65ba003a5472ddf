"""What the quick parser leaves to the careful one: whatever libyaml refuses, and whatever it reads in its own way."""

import pytest
import yaml

from scenarios.errors import ScenarioError
from scenarios.source import careful_parser, quick_parser
from scenarios.source.marks import Source


def told(source: Source) -> tuple[object, ...]:
    return repr(source.tree), source.keys, source.values


@pytest.mark.parametrize(
    "text",
    [
        "a:\tb",
        "a: b\t# c",
        "a: [b\tc]",
        "a: 1 # b\x85c: 2",
        "a: 1 # b\u2028c: 2",
        "a: 1 # b\u2029c: 2",
        "\ufeffa: 1",
        "a: |#c\n  b\n",
        "a: >-#c\n  b\n",
        "a: |\n \n  b\n",
        "a: >-\n \n  \n",
        "{? , b}",
        "a: ['b':c]",
        'a: ["b" :c]',
        "a: ['b':\xa0c]",
        "a: 1\n...\n...\n",
        "%YAML 1.1\n---\na: 1\n",
    ],
)
def test_what_libyaml_reads_in_its_own_way(text: str) -> None:
    assert [*yaml.parse(text, Loader=yaml.CSafeLoader)]
    assert quick_parser.parse("f.yaml", text) is None


@pytest.mark.parametrize(
    "text",
    [
        "a: [",
        "a: 'b",
        "a: @b",
        "a: \x07",
        'a: "\\q"',
        "a: \ud800",
        "a: &b 1",
        "a: !b 1",
        "- a",
        "12",
        "",
        "a: 1\n---\nb: 2",
    ],
)
def test_what_is_refused(text: str) -> None:
    assert quick_parser.parse("f.yaml", text) is None
    with pytest.raises(ScenarioError):
        careful_parser.parse("f.yaml", text)


@pytest.mark.parametrize(
    "text",
    [
        "a: {b: 1, c: [x, {y: z}], d: []}  # e\n",
        "a:\n  - b: 1\n    c: 2\n  -\n    - d\n",
        "a: |\n  b\n\n    c\nd: >-\n  e\n  f\n",
        "a: 'it''s'\n\"b\": \"\\u00e8 \\U0001F600\"\nc: 'd\n  e'\nf: g\n  h\n",
        "è: 😀 # 😀\nb: è\n",
        "a: 1\r\nb: [c,\r\n  d]\r\n",
        "a: 1\rb: 2\r",
        "---\na: 1\n",
        '{"a": [1, "2", null, true], "b": {}}',
        "a: 1\na: 2\n",
        f"{'k' * 1024}: 1\n{'è' * 1024}: 2\n",
    ],
)
def test_what_both_read_alike(text: str) -> None:
    quick = quick_parser.parse("f.yaml", text)
    assert quick is not None
    careful = careful_parser.parse("f.yaml", text)
    assert (told(quick), quick.problems) == (told(careful), careful.problems)


def test_where_libyaml_is_not_built_in(monkeypatch: pytest.MonkeyPatch) -> None:
    assert quick_parser.parse("f.yaml", "a: 1")
    monkeypatch.setattr("yaml.__with_libyaml__", False)
    assert quick_parser.parse("f.yaml", "a: 1") is None
