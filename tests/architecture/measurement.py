"""Measures source files: lengths, annotations, docstrings, imports. What is allowed, the tests say."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class SourceFile:
    """One Python file of a source tree; `name` is its dotted module name, a package's without `__init__`."""

    root: Path
    path: Path

    @property
    def name(self) -> str:
        parts = self.path.relative_to(self.root).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, filename=str(self.path))

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    @cached_property
    def functions(self) -> list[Function]:
        return [node for node in ast.walk(self.tree) if isinstance(node, Function)]

    def place(self, node: ast.stmt | ast.expr) -> str:
        return f"{self.path.relative_to(self.root)}:{node.lineno}"


def source_files(root: Path, packages: tuple[str, ...]) -> list[SourceFile]:
    return [SourceFile(root, path) for package in packages for path in sorted((root / package).rglob("*.py"))]


def length(function: Function) -> int:
    """Lines from `def` to the end, docstring included, decorators not."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def unannotated(function: Function) -> list[str]:
    """Names that lack an annotation; `return` stands for the result."""
    spec = function.args
    positional = [*spec.posonlyargs, *spec.args]
    if positional and positional[0].arg in {"self", "cls"}:
        positional = positional[1:]
    everything = [*positional, *spec.kwonlyargs, *filter(None, (spec.vararg, spec.kwarg))]
    missing = [argument.arg for argument in everything if argument.annotation is None]
    return missing if function.returns else [*missing, "return"]


def undocumented(file: SourceFile) -> list[str]:
    """The module and its public classes, where they have no docstring."""
    missing = [] if ast.get_docstring(file.tree) else [file.name]
    return missing + [
        f"{file.place(node)} {node.name}"
        for node in ast.walk(file.tree)
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]


def lazy_imports(file: SourceFile) -> list[ast.stmt]:
    """Imports inside functions."""
    return [
        node
        for function in file.functions
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]


def import_graph(files: list[SourceFile]) -> dict[str, set[str]]:
    """Which of these modules imports which: at the top, inside a function, or for types alone."""
    names = {file.name for file in files}
    return {file.name: set(_imported(file, names)) - {file.name} for file in files}


def _imported(file: SourceFile, names: set[str]) -> Iterator[str]:
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in names)
        elif isinstance(node, ast.ImportFrom) and node.module in names:
            for alias in node.names:
                submodule = f"{node.module}.{alias.name}"
                yield submodule if submodule in names else str(node.module)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{a.name}" for a in node.names if f"{node.module}.{a.name}" in names)


def one_cycle(graph: dict[str, set[str]]) -> list[str]:
    """The members of some import cycle, in order, or nothing."""
    settled: set[str] = set()
    for start in sorted(graph):
        if found := _cycle_from(start, graph, [], settled):
            return found
    return []


def _cycle_from(module: str, graph: dict[str, set[str]], path: list[str], settled: set[str]) -> list[str]:
    if module in path:
        return path[path.index(module) :]
    if module in settled:
        return []
    for imported in sorted(graph.get(module, ())):
        if found := _cycle_from(imported, graph, [*path, module], settled):
            return found
    settled.add(module)
    return []
