"""Keeps machines, download addresses and lock files out of the project's files. Style is ruff's."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = re.compile(
    r"\.(git|venv|[a-z_]+_cache|hypothesis|coverage.*)|__pycache__|build|dist|htmlcov|node_modules|.*\.egg-info"
)
LARGEST = 2_000_000

# Each word is put together here, so that this file does not hold it.
MACHINE_PATHS = ["/" + "work/", "/" + "root/", "/" + "home/"]
DOWNLOAD_HOSTS = ["pypi" + ".org", "python" + "hosted", "registry" + ".npmjs", "deb" + ".debian"]
UNPUBLISHED = "shared" + "/"
LOCK_FILES = re.compile(r".*\.lock|.*-lock\.(json|yaml)|pylock.*\.toml|npm-shrinkwrap\.json")


def project_files(root: Path) -> list[Path]:
    """Files a clone would hold, near enough: neither history, nor caches, nor what is built or installed."""
    found = []
    for entry in sorted(root.iterdir()):
        if NOT_OURS.fullmatch(entry.name):
            continue
        found += project_files(entry) if entry.is_dir() else [entry]
    return found


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.stat().st_size < LARGEST else ""


def findings(root: Path, words: list[str]) -> list[str]:
    """Places where one of the words starts, not counting the middle of a longer path or word."""
    sought = re.compile(r"(?<!\w)(" + "|".join(map(re.escape, words)) + ")")
    return [
        f"{path.relative_to(root)}:{number} {match.group()}"
        for path in project_files(root)
        for number, line in enumerate(text_of(path).splitlines(), start=1)
        if (match := sought.search(line))
    ]


def test_no_file_knows_a_developers_machine() -> None:
    assert findings(ROOT, MACHINE_PATHS) == []


def test_no_file_records_where_packages_come_from() -> None:
    assert findings(ROOT, DOWNLOAD_HOSTS) == []


def test_only_tests_may_look_for_unpublished_material() -> None:
    assert [place for place in findings(ROOT, [UNPUBLISHED]) if not place.startswith("tests/")] == []


def test_versions_are_pinned_without_a_lock_file() -> None:
    assert [path.name for path in project_files(ROOT) if LOCK_FILES.fullmatch(path.name)] == []


def test_constraints_are_exact_versions() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    exact = re.compile(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+|#.*")
    assert [line for line in lines if not exact.fullmatch(line)] == []
    assert len(lines) > 50


@pytest.mark.parametrize("word", [*MACHINE_PATHS, *DOWNLOAD_HOSTS, UNPUBLISHED])
def test_each_word_would_be_found(tmp_path: Path, word: str) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "page.md").write_text(f"Quiet.\nSee `{word}x`.\nhttps://files.{word}\n", encoding="utf-8")
    assert findings(tmp_path, [word]) == [f"docs/page.md:2 {word}", f"docs/page.md:3 {word}"]


def test_what_is_not_ours_is_passed_over(tmp_path: Path) -> None:
    for folder in (".git", ".venv", ".ruff_cache", "dist", "node_modules"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "page.md").write_text(MACHINE_PATHS[0], encoding="utf-8")
    (tmp_path / ".ci").mkdir()
    (tmp_path / ".ci" / "run").write_text("a net" + MACHINE_PATHS[0][1:], encoding="utf-8")
    assert [path.name for path in project_files(tmp_path)] == ["run"]
    assert findings(tmp_path, MACHINE_PATHS) == []


@pytest.mark.parametrize("name", ["poetry.lock", "uv.lock", "package-lock.json", "pnpm-lock.yaml", "pylock.toml"])
def test_each_kind_of_lock_file_would_be_found(name: str) -> None:
    assert LOCK_FILES.fullmatch(name)
