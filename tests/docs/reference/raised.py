"""Finds in the source where refusals are made: their codes, and the sentences that go with them.

Which of them stand on which page is `errors`'.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.docs.pages import ROOT

SOMETHING = "…"
"""Stands in a sentence for what is put into it."""


class Call(NamedTuple):
    """One call: the name of what is called, and its arguments as far as they are written out."""

    name: str
    arguments: tuple[str, ...]


def calls(package: str) -> Iterator[Call]:
    """Every call in a package."""
    for path in sorted((ROOT / package).rglob("*.py")):
        yield from _calls(path)


@cache
def _calls(path: Path) -> tuple[Call, ...]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    # The innermost function comes last, and its own names win.
    inside = {call: function for function in functions for call in ast.walk(function) if isinstance(call, ast.Call)}
    return tuple(
        Call(ast.unparse(call.func).rpartition(".")[2], tuple(text(argument, names) for argument in call.args))
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        for names in [_names(inside.get(call), call.lineno)]
    )


def _names(function: ast.FunctionDef | ast.AsyncFunctionDef | None, line: int) -> dict[str, ast.expr]:
    """What a function's own names stand for in a line: the last that was assigned above it."""
    assigned = [
        (node.lineno, target.id, node.value)
        for node in (ast.walk(function) if function else ())
        if isinstance(node, ast.Assign) and node.lineno < line
        for target in node.targets
        if isinstance(target, ast.Name)
    ]
    return {name: value for _, name, value in sorted(assigned, key=lambda one: one[0])}


def text(argument: ast.expr, names: dict[str, ast.expr]) -> str:
    """A text as it is written; nothing where it is made in another place."""
    match argument:
        case ast.Constant(value=value):
            return str(value)
        case ast.JoinedStr(values=parts):
            return "".join(text(part, names) if isinstance(part, ast.Constant) else SOMETHING for part in parts)
        case ast.IfExp(body=one, orelse=other):
            return " / ".join(filter(None, (text(one, names), text(other, names))))
        case ast.Name(id=name) if name in names:
            return text(names[name], {})
        case _:
            return ""


def written_strings(path: Path) -> list[str]:
    """Every string in a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def strings_by_number(path: Path) -> dict[str, int]:
    """Every string that a table of the file holds under a number."""
    tables = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Dict))
    pairs = (pair for table in tables for pair in zip(table.keys, table.values, strict=True))
    return {
        value.value: key.value
        for key, value in pairs
        if isinstance(key, ast.Constant) and isinstance(key.value, int)
        if isinstance(value, ast.Constant) and isinstance(value.value, str)
    }
