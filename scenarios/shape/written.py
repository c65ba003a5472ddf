"""What a class says about itself in its source: its fields' annotations and the strings below them.

Where the sources are not at hand, a class says nothing.
"""

import ast
import inspect
import sys
from functools import cache
from types import ModuleType
from typing import NamedTuple


class Written(NamedTuple):
    """One field as it is written."""

    annotation: ast.expr
    meaning: str


def written_fields(kind: type) -> dict[str, Written]:
    """Every field of a class and of its parents, those of the parents first."""
    found: dict[str, Written] = {}
    for parent in reversed(kind.__mro__):
        found |= _own_fields(parent)
    return found


@cache
def _own_fields(kind: type) -> dict[str, Written]:
    node = _classes(sys.modules[kind.__module__]).get(kind.__qualname__)
    if node is None:
        return {}
    following = [*node.body[1:], ast.Pass()]
    return {
        statement.target.id: Written(statement.annotation, _string(after))
        for statement, after in zip(node.body, following, strict=True)
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
    }


@cache
def _classes(module: ModuleType) -> dict[str, ast.ClassDef]:
    try:
        tree = ast.parse(inspect.getsource(module))
    except (OSError, TypeError):
        return {}
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def _string(statement: ast.stmt) -> str:
    """The string a statement consists of, or nothing."""
    if not isinstance(statement, ast.Expr) or not isinstance(statement.value, ast.Constant):
        return ""
    return statement.value.value if isinstance(statement.value.value, str) else ""
