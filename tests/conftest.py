"""What every test may rely on: real parts, golden files, Hypothesis. Fixtures of one folder stay there."""

import os
import shutil
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

TESTS = Path(__file__).resolve().parent
REQUIRE_ALL = "MOCKPLACE_REQUIRE_ALL"
_MEASURED = frozenset({"contract", "unit"})
"""Folders whose tests tell which lines are run. All others run whole worlds and programs over and over: being watched
doubles their time, and they reach hardly a line that these do not."""

pytest_plugins = ["mockplace.pytest_plugin"]

settings.register_profile("dev", deadline=None, print_blob=True)
settings.register_profile(
    "ci",
    deadline=None,
    print_blob=True,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],  # a busy machine is no finding
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="record the golden files anew instead of comparing")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark golden tests, so that `make bless` runs exactly those, and those whose coverage nobody needs."""
    for item in items:
        if item.path.relative_to(TESTS).parts[0] not in _MEASURED:
            item.add_marker(pytest.mark.no_cover)
        if {"golden", "bless"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.golden)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where every real part must be present, a skipped test is a failed one."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail") and not item.get_closest_marker("may_skip"):
        _fail_if_all_is_required(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a whole module that skips itself."""
    report = yield
    if report.skipped:
        _fail_if_all_is_required(report)
    return report


def _fail_if_all_is_required(report: pytest.TestReport | pytest.CollectReport) -> None:
    if os.environ.get(REQUIRE_ALL) == "1":
        reason = report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{reason}\n{REQUIRE_ALL}=1 allows no skipped test; see CONTRIBUTING.md"


@pytest.fixture(scope="session")
def require_program() -> Callable[[str], str]:
    """Path of a program some tests need; without it they are skipped, or fail in CI."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            pytest.skip(f"the program {name} is not installed")
        return path

    return find


@pytest.fixture
def reference_folder(request: pytest.FixtureRequest) -> Path:
    """Material that is not published; tests that compare with it are skipped where it is absent."""
    request.applymarker(pytest.mark.may_skip("the material is not published"))
    folder = TESTS.parent.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the reference material is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def bless(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be recorded anew."""
    return bool(request.config.getoption("--bless"))


@pytest.fixture
def golden(bless: bool) -> Callable[[str, str], None]:
    """Compare a text with tests/golden/<name>, or record it under --bless."""

    def compare(name: str, text: str) -> None:
        path = TESTS / "golden" / name
        if bless:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.exists(), f"{name} was never recorded: run `make bless`"
        assert text == path.read_text(encoding="utf-8"), f"{name} differs: if it is meant to, run `make bless`"

    return compare
