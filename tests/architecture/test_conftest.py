"""Tries what tests/conftest.py promises: CI misses no real part, goldens change only when blessed."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONFTEST = ROOT / "tests" / "conftest.py"

SKIPPED = """
def test_call(): pytest.skip("no such library")
def test_import(): pytest.importorskip("no_such_library")
@pytest.mark.skipif(True, reason="no such library")
def test_mark(): ...
def test_program(require_program): require_program("no-such-program")
"""
SKIPPED_AS_A_WHOLE = "pytest.skip('no such library', allow_module_level=True)"
ALLOWED = """
def test_present(): ...
@pytest.mark.may_skip("not published")
def test_marked(): pytest.skip("absent")
def test_reference(reference_folder): ...
@pytest.mark.xfail(reason="known")
def test_expected(): raise AssertionError
"""


def tried(folder: Path, source: str, *options: str, require_all: str = "1") -> str:
    """What pytest says of one test file under a copy of our conftest, as the whole of somebody's tests."""
    tests = folder / "checkout" / "tests"
    tests.mkdir(parents=True, exist_ok=True)
    (tests / "conftest.py").write_text(CONFTEST.read_text(encoding="utf-8"), encoding="utf-8")
    (tests / "test_it.py").write_text("import pytest\n" + source, encoding="utf-8")
    pytest_command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    place = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tests.parent)]
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    return subprocess.run(
        [*pytest_command, *place, *options, str(tests)],
        cwd=tests.parent,
        env={**inherited, "MOCKPLACE_REQUIRE_ALL": require_all},
        capture_output=True,
        text=True,
        check=False,
    ).stdout


def test_a_missing_part_fails_where_all_are_required(tmp_path: Path) -> None:
    said = tried(tmp_path, SKIPPED)
    assert "3 failed, 1 error in" in said
    assert said.count("allows no skipped test") >= 4


def test_so_does_a_module_that_skips_itself(tmp_path: Path) -> None:
    said = tried(tmp_path, SKIPPED_AS_A_WHOLE)
    assert "1 error in" in said
    assert "allows no skipped test" in said


def test_a_missing_part_is_skipped_elsewhere(tmp_path: Path) -> None:
    assert "4 skipped in" in tried(tmp_path, SKIPPED, require_all="")


def test_what_may_be_skipped_says_so(tmp_path: Path) -> None:
    assert "1 passed, 2 skipped, 1 xfailed in" in tried(tmp_path, ALLOWED)


def test_a_golden_file_changes_only_when_blessed(tmp_path: Path) -> None:
    recorded = tmp_path / "checkout" / "tests" / "golden" / "page.txt"
    other = "\ndef test_other(): raise AssertionError\n"
    first = "def test(golden): golden('page.txt', 'one')" + other
    assert "never recorded" in tried(tmp_path, first)
    assert "1 passed, 1 deselected in" in tried(tmp_path, first, "--bless", "-m", "golden")
    assert "1 failed, 1 passed in" in tried(tmp_path, first)
    assert "make bless" in tried(tmp_path, first.replace("one", "two"), "-m", "golden")
    assert recorded.read_text(encoding="utf-8") == "one"
