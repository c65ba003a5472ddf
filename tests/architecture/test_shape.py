"""Holds the code to the limits of CONTRIBUTING.md. Layers and style are import-linter's and ruff's."""

import re
from pathlib import Path
from statistics import median

import pytest

from tests.architecture.measurement import (
    import_graph,
    lazy_imports,
    length,
    one_cycle,
    source_files,
    unannotated,
    undocumented,
)

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("load", "mock_api", "mockplace", "scenarios", "simulator")
FILES = source_files(ROOT, PACKAGES)
FUNCTIONS = [(file, function) for file in FILES for function in file.functions]

FILE_LINES = 300
FUNCTION_LINES = 40
MEDIAN_FUNCTION_LINES = 10
README_LINES = 120

# Locust patches the standard library when imported; uvicorn and what a command needs are loaded when it runs, what
# knows links and telephone numbers when a text may hold some.
MAY_IMPORT_LAZILY = re.compile(
    r"load(\.|$)|mock_api\.cli(\.|$)|(mock_api\.outbox|simulator\.policy\.messages)\.libraries$"
)
EMPTY_NAMES = {"utils", "helpers", "common", "manager", "base", "data", "info"}
TASK_WORDS = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]) + r")\b")


def test_every_package_is_measured() -> None:
    assert {file.name.partition(".")[0] for file in FILES} == set(PACKAGES)


def test_files_are_short() -> None:
    assert [f"{file.name}: {file.lines} lines" for file in FILES if file.lines > FILE_LINES] == []


def test_functions_are_short() -> None:
    long = [(file.place(f), f.name, length(f)) for file, f in FUNCTIONS if length(f) > FUNCTION_LINES]
    assert long == []


def test_the_usual_function_is_small() -> None:
    assert median(length(function) for _, function in FUNCTIONS) <= MEDIAN_FUNCTION_LINES


def test_everything_is_annotated() -> None:
    assert [(file.place(f), f.name, missing) for file, f in FUNCTIONS if (missing := unannotated(f))] == []


def test_modules_and_public_classes_say_what_they_are() -> None:
    assert [place for file in FILES for place in undocumented(file)] == []


def test_imports_stand_at_the_top() -> None:
    bound = [file for file in FILES if not MAY_IMPORT_LAZILY.match(file.name)]
    assert [file.place(node) for file in bound for node in lazy_imports(file)] == []


def test_no_import_cycles_of_any_kind() -> None:
    assert one_cycle(import_graph(FILES)) == []


def test_no_task_is_left_in_the_code() -> None:
    assert [file.name for file in FILES if TASK_WORDS.search(file.text)] == []


def test_modules_are_named_after_what_they_hold() -> None:
    assert [file.name for file in FILES if EMPTY_NAMES & set(file.name.split("."))] == []


def test_nothing_is_merely_got() -> None:
    assert [(file.place(f), f.name) for file, f in FUNCTIONS if f.name.lstrip("_").startswith("get_")] == []


def test_the_readme_is_one_page() -> None:
    readme = ROOT / "README.md"
    assert not readme.exists() or len(readme.read_text(encoding="utf-8").splitlines()) <= README_LINES


@pytest.mark.parametrize("name", sorted(EMPTY_NAMES))
def test_the_words_are_looked_for_in_whole_names(name: str) -> None:
    assert {name} & set(f"simulator.{name}".split("."))
    assert not EMPTY_NAMES & {f"{name}_of_orders"}
