"""Reads a text with ruamel.yaml, which knows YAML 1.2 and can say what is wrong. Its judgement counts.

How what it says is put is ``malformed``'s, ``quoting``'s and ``blanks``'; a sound text is read sooner by the quick
parser.
"""

from ruamel.yaml import YAML

from scenarios.errors import Problem, ScenarioError
from scenarios.source.blanks import misplaced
from scenarios.source.malformed import NOT_YAML, malformed
from scenarios.source.marks import Lines, Source
from scenarios.source.quoting import misquoted
from scenarios.source.tree import Refused, Tree


def parse(file: str, text: str) -> Source:
    """A text as values with places; ``file`` is what problems call it.

    Raises:
        ScenarioError: it is not text of the language.
    """
    tree = Tree(Source(file, Lines(text), {}))
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            tree.take(event)
    except Refused as refused:
        raise ScenarioError([*tree.source.problems, refused.problem]) from None
    except NOT_YAML as reason:
        raise ScenarioError([*tree.source.problems, _explained(tree, text, reason)]) from None
    return tree.source


def _explained(tree: Tree, text: str, reason: Exception) -> Problem:
    slip = misquoted(tree.source, text, reason) or misplaced(tree.source, text, reason)
    return slip or malformed(tree.source, reason, tree.last)
