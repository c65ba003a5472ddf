"""The page of the house: every module in the sentence its docstring begins with, and its public classes in theirs."""

import ast
from pathlib import Path

from tests.docs.pages import ROOT
from tests.docs.reference.markdown import code, page, prose, sentence

PACKAGES = {
    "scenarios": "the language. Knows nothing of its interpreter.",
    "simulator": "the kernel. No web.",
    "mock_api": "the channels, the command line, and where everything is put together.",
    "mockplace": "what other people's code may import, and the launcher. Imports none of the others.",
    "load": "simulated sellers, as Locust users. They know only the wire.",
}


def house() -> str:
    """The page."""
    return page(
        "The house",
        prose("""
            Every module in one sentence, for those who read the code. `mock_api` imports `simulator`, which
            imports `scenarios`; the layers inside are drawn in [contributing](../../CONTRIBUTING.md#layers).
        """),
        *(
            part
            for package, about in PACKAGES.items()
            for part in (f"## {package}", f"{code(package)}: {about}", _modules(package))
        ),
    )


def _modules(package: str) -> str:
    return "\n".join(line for path in sorted((ROOT / package).rglob("*.py")) for line in _module(path))


def _module(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if not tree.body:
        return []
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
    told = [f"  - {code(node.name)}: {first_sentence(ast.get_docstring(node))}" for node in classes]
    return [f"- {code(name)}: {first_sentence(ast.get_docstring(tree))}", *told]


def first_sentence(docstring: str | None) -> str:
    """A docstring's first sentence; a full stop within code or quotes ends none."""
    whole = sentence(docstring)
    head, stop, _ = whole.partition(". ")
    while stop and head.count("`") % 2:
        more, stop, _ = whole[len(head) + 2 :].partition(". ")
        head = f"{head}. {more}"
    return head.rstrip(".") + "."
