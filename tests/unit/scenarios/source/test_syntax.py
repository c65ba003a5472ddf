"""Quickly where that is certain to be right, else carefully; whoever asks cannot tell which it was."""

import subprocess
import sys

import pytest

from scenarios.errors import ScenarioError
from scenarios.source.syntax import parse

_ASKED = "import sys; from scenarios.source.syntax import parse; parse('f', {!r}); print('ruamel.yaml' in sys.modules)"


@pytest.mark.parametrize("with_libyaml", [True, False])
def test_either_parser_gives_the_same(with_libyaml: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("yaml.__with_libyaml__", with_libyaml)
    source = parse("f.yaml", "a: {b: [1, è]}\nc: 2\n")
    assert source.tree == {"a": {"b": [1, "è"]}, "c": 2}
    assert source.place(("a", "b", 1)) == (1, 12, 1)
    with pytest.raises(ScenarioError, match=r"f\.yaml:1:4: error: anchors and aliases are not part of the language"):
        parse("f.yaml", "a: &b 1")


@pytest.mark.parametrize(("text", "careful"), [("a: 1", "False"), ("a:", "True")])
def test_ruamel_is_not_waited_for_before_it_is_needed(text: str, careful: str) -> None:
    asked = [sys.executable, "-c", _ASKED.format(text)]
    assert subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip() == careful
