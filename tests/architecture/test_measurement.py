"""Shows the measurement something bad, so that it is known to find it. The limits stand in test_shape."""

import ast
from pathlib import Path
from textwrap import dedent

import pytest

from tests.architecture.measurement import (
    Function,
    SourceFile,
    import_graph,
    lazy_imports,
    length,
    one_cycle,
    source_files,
    unannotated,
    undocumented,
)


def file_of(folder: Path, source: str, name: str = "shop/till.py") -> SourceFile:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(source), encoding="utf-8")
    return SourceFile(folder, path)


def function_of(source: str) -> Function:
    node = ast.parse(dedent(source)).body[0]
    assert isinstance(node, Function)
    return node


def test_names_follow_the_folders(tmp_path: Path) -> None:
    assert file_of(tmp_path, "").name == "shop.till"
    assert file_of(tmp_path, "", "shop/__init__.py").name == "shop"
    assert [file.name for file in source_files(tmp_path, ("shop",))] == ["shop", "shop.till"]


def test_a_function_is_measured_without_its_decorators() -> None:
    assert length(function_of('@cache\ndef f():\n    """Doc."""\n    return 1\n')) == 3


@pytest.mark.parametrize(
    ("source", "missing"),
    [
        ("def f(a: int, *b: int, c: int, **d: int) -> None: ...", []),
        ("def f(self, a) -> None: ...", ["a"]),
        ("def f(a, /, b: int, *c, d, **e): ...", ["a", "d", "c", "e", "return"]),
        ("async def f() : ...", ["return"]),
    ],
)
def test_missing_annotations_are_found(source: str, missing: list[str]) -> None:
    assert unannotated(function_of(source)) == missing


def test_missing_docstrings_are_found(tmp_path: Path) -> None:
    file = file_of(tmp_path, "class Till: ...\nclass _Drawer: ...\n")
    assert undocumented(file) == ["shop.till", "shop/till.py:1 Till"]
    assert undocumented(file_of(tmp_path, '"""A till."""\nclass Till:\n    """Holds money."""\n')) == []


def test_imports_in_functions_are_found(tmp_path: Path) -> None:
    file = file_of(tmp_path, "import os\ndef f():\n    import re\n    def g():\n        pass\n")
    assert [file.place(node) for node in lazy_imports(file)] == ["shop/till.py:3"]


@pytest.mark.parametrize(
    "back",
    [
        "import shop.till",
        "from shop import till",
        "from shop.till import total",
        "def f():\n    from shop.till import total",
        "if TYPE_CHECKING:\n    import shop.till",
    ],
)
def test_a_cycle_is_found_however_it_is_hidden(tmp_path: Path, back: str) -> None:
    till = file_of(tmp_path, "from shop.drawer import open_drawer\nimport os\n")
    drawer = file_of(tmp_path, back, "shop/drawer.py")
    assert one_cycle(import_graph([till, drawer])) == ["shop.drawer", "shop.till"]


def test_a_diamond_is_no_cycle() -> None:
    assert one_cycle({"top": {"left", "right"}, "left": {"foot"}, "right": {"foot"}, "foot": set()}) == []


def test_a_package_that_shows_its_modules_is_no_cycle(tmp_path: Path) -> None:
    package = file_of(tmp_path, "from shop.till import total", "shop/__init__.py")
    till = file_of(tmp_path, "from shop import drawer")
    drawer = file_of(tmp_path, "", "shop/drawer.py")
    assert import_graph([package, till, drawer]) == {
        "shop": {"shop.till"},
        "shop.till": {"shop.drawer"},
        "shop.drawer": set(),
    }
    assert one_cycle(import_graph([package, till, drawer])) == []
