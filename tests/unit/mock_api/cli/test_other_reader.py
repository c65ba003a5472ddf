"""``--reader``: another reader by its name; what is wrong with it is said in a sentence."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.mock_api.cli.conftest import Command

MODULE = """
class Hears:
    def read(self, text, language):
        return {"refund_confirmed": text[:2]} if "r" in text else {}

class Deaf:
    pass

class Greedy:
    def __init__(self, wanted):
        pass

class Wrong:
    def read(self, text, language):
        return [text]

class Late:
    def read(self, text, language):
        return {"no_such_intent": text} if "apolog" in text or "sorry" in text.casefold() else {}

class Nested:
    inner = Hears()
"""


@pytest.fixture(autouse=True)
def own_modules(shop: Path) -> Iterator[Path]:
    (shop / "my_reader.py").write_text(MODULE, encoding="utf-8")
    (shop / "my_broken_reader.py").write_text("raise ValueError('not today')", encoding="utf-8")
    before = [*sys.path]
    yield shop
    sys.path[:] = before
    for name in ("my_reader", "my_broken_reader"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize(
    ("reader", "said"),
    [
        ("my_reader", "write package.module:name"),
        (":x", "write package.module:name"),
        ("no_such_module:Hears", "cannot be imported: ModuleNotFoundError"),
        ("my_reader:Heers", "cannot be imported: AttributeError"),
        ("my_broken_reader:x", "cannot be imported: ValueError: not today"),
        ("my_reader:Deaf", "has no method read(text, language)"),
        ("my_reader:Greedy", "cannot be made: TypeError"),
        ("my_reader:Wrong", "must answer a mapping from intent to evidence"),
    ],
)
def test_what_is_no_reader_is_refused(mockplace: Command, reader: str, said: str) -> None:
    ran = mockplace("run", "a-drill", "--reader", reader)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("reader", ["my_reader:Hears", "my_reader:Nested.inner"])
def test_a_run_with_it_replays_without_it(mockplace: Command, shop: Path, reader: str) -> None:
    ran = mockplace("run", "refund-trap", "--answer", "model answer", "--reader", reader, "--journal", "read.jsonl")
    assert "Traceback" not in ran.err
    journal = (shop / "read.jsonl").read_text(encoding="utf-8")
    assert f'"reader":"{reader}"' in journal
    assert '"readings":[{"intent":"refund_confirmed"' in journal
    (shop / "my_reader.py").unlink()
    assert mockplace("replay", "read.jsonl").code == 0


def test_it_is_for_one_run_and_for_worlds_in_memory(mockplace: Command) -> None:
    assert mockplace("run", "a-market", "--reader", "my_reader:Hears", "--replications", "2").code == 2
    assert mockplace("serve", "--reader", "my_reader:Hears", "--store", "x.db").code == 2
