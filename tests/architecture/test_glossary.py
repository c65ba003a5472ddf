"""Holds the names in the code to docs/glossary.md: each public one is explained, and no dropped synonym is used."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scenarios.vocabulary import CLAIM_REASONS, FACTS, MEASURES, PLACEHOLDERS
from tests.architecture.measurement import SourceFile, source_files
from tests.docs.reference.scenario_keys import key, models

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("load", "mock_api", "mockplace", "scenarios", "simulator")
FILES = source_files(ROOT, PACKAGES)

GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
PAGES = {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs" / "reference").glob("*.md"))}
REFERENCE = "\n".join(PAGES.values())
LAST_TABLE = "## Words we do not use"

# What the project is about, not how a file is read or a request answered: a line in the list of modules is not enough.
CONCEPTS = re.compile(
    r"simulator\.(world|run|playing|clock|calendar|randomness|errors|domain|journal|actors|scorecard|policy)\b"
    r"|scenarios\.(model|market|policy|staffing|story|reading|files)\b|mock_api\.(worlds|pacing)\b|mockplace\b"
)

_CODE = re.compile(r"`([^`\n]+)`")
_HEADING = re.compile(r"^#+ (\w+)$", re.MULTILINE)
_CLASS = re.compile(r"[A-Z][A-Za-z]+")
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+")


def explained(page: str) -> set[str]:
    """Every name a page shows as code or under a heading of its own."""
    return {*_CODE.findall(page), *_HEADING.findall(page)}


def rows(page: str) -> list[list[str]]:
    """The cells of every line of every table, without the heads."""
    lines = (line.strip("|").split("|") for line in page.splitlines() if line.startswith("| "))
    cells = ([cell.strip() for cell in line] for line in lines)
    return [line for line in cells if line[0] not in {"---", "Word", "Not"}]


def dropped(page: str) -> set[str]:
    """The synonyms nobody is to use."""
    return {word for row in rows(page.partition(LAST_TABLE)[2]) for word in _CODE.findall(row[0])}


def public_classes(file: SourceFile) -> list[str]:
    return [node.name for node in file.tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]


def given_names(tree: ast.AST) -> Iterator[str]:
    """Everything some code gives a name to."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name
            case _:
                pass


def words(name: str) -> set[str]:
    """The words a name is made of, in small letters; of a plural, the singular too."""
    found = {word.lower() for word in _WORDS.findall(name)}
    return found | {word.removesuffix("s") for word in found}


def misnamed(tree: ast.AST, unwanted: set[str]) -> list[str]:
    """Names that hold a dropped synonym."""
    return [name for name in given_names(tree) if words(name) & unwanted]


CLASSES = [(file.name, name) for file in FILES for name in public_classes(file)]


def test_every_public_class_is_explained() -> None:
    known = explained(GLOSSARY) | explained(REFERENCE)
    assert [place for place in CLASSES if place[1] not in known] == []


def test_every_concept_is_more_than_a_line_in_the_list_of_modules() -> None:
    known = explained(GLOSSARY).union(*(explained(page) for name, page in PAGES.items() if name != "house"))
    concepts = [place for place in CLASSES if CONCEPTS.match(place[0])]
    assert [place for place in concepts if place[1] not in known] == []
    assert len(concepts) > 100


def test_the_glossary_speaks_of_no_class_that_is_gone() -> None:
    classes = {name for _, name in CLASSES}
    told = [name for row in rows(GLOSSARY) if len(row) == 3 for name in _CODE.findall(row[2]) if _CLASS.fullmatch(name)]
    assert [name for name in told if name not in classes] == []


def test_every_key_of_the_language_is_in_the_reference() -> None:
    keys = [(model.__name__, key(name, field)) for model in models() for name, field in model.model_fields.items()]
    assert [place for place in keys if place[1] not in explained(REFERENCE)] == []


@pytest.mark.parametrize("vocabulary", [FACTS, MEASURES, CLAIM_REASONS], ids=["facts", "measures", "claim reasons"])
def test_every_word_of_the_vocabulary_is_in_the_reference(vocabulary: dict[str, str]) -> None:
    assert [word for word in vocabulary if word not in explained(REFERENCE)] == []


def test_every_placeholder_is_in_the_reference() -> None:
    assert [word for word in PLACEHOLDERS if f"{{{word}}}" not in explained(REFERENCE)] == []


def test_no_dropped_synonym_is_part_of_a_name() -> None:
    unwanted = dropped(GLOSSARY)
    assert [(file.name, names) for file in FILES if (names := misnamed(file.tree, unwanted))] == []


def test_no_dropped_synonym_is_a_key_of_the_language() -> None:
    keys = {key(name, field) for model in models() for name, field in model.model_fields.items()}
    spoken = {*keys, *FACTS, *MEASURES, *CLAIM_REASONS}
    assert [word for word in sorted(spoken) if words(word) & dropped(GLOSSARY)] == []


def test_a_word_has_one_meaning() -> None:
    told = [word.strip() for row in rows(GLOSSARY) if len(row) == 3 for word in row[0].split(",")]
    assert sorted(told) == sorted(set(told))
    assert not set(told) & dropped(GLOSSARY)


@pytest.mark.parametrize("word", sorted(dropped(GLOSSARY)))
@pytest.mark.parametrize("code", ["def {}_of(x): ...", "class Open{}: ...", "x.{}s_left = 1", "def f(the_{}): ..."])
def test_each_dropped_synonym_would_be_found(code: str, word: str) -> None:
    tree = ast.parse(code.format(word.capitalize() if "class" in code else word))
    assert misnamed(tree, {word})
    assert not misnamed(tree, {"somethingelse"})
