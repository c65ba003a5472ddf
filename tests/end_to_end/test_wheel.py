"""Installs the wheel where somebody else owns our folder names, and uses it there as a stranger would.

What the commands do in detail is tried elsewhere.
"""

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from mockplace import __version__

ROOT = Path(__file__).resolve().parents[2]
APPLICATION = ("mock_api", "simulator", "scenarios", "load")
OWNED_BY_STRANGER = ("tests", "load", "scenarios", "simulator")
PATIENCE_SECONDS = 180

STRANGERS_TEST = """
import simulator


def test_nobody_answers(marketplace):
    world = marketplace.load("where-is-my-order")
    world.advance(hours=25)
    assert world.scorecard()["measures"]["late_response_rate"] == 1.0
    assert simulator.OWNER == "stranger"
"""

# One worker builds and installs for all of these.
pytestmark = pytest.mark.xdist_group("wheel")


def run(folder: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run as a user would: nothing of this checkout's test run leaks into the process."""
    ours = ("PYTHON", "PYTEST", "COV", "COVERAGE", "MOCKPLACE", "HYPOTHESIS")
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={name: value for name, value in os.environ.items() if not name.startswith(ours)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_SECONDS,
    )


def succeed(folder: Path, *command: str | Path) -> str:
    finished = run(folder, *command)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished.stdout


@dataclass(frozen=True)
class Stranger:
    """A repository with folders of our names, and an environment that has mockplace from the wheel."""

    repository: Path
    environment: Path
    gained: frozenset[str]

    @property
    def python(self) -> Path:
        return self.environment / "bin" / "python"

    @property
    def mockplace(self) -> Path:
        return self.environment / "bin" / "mockplace"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    succeed(folder, sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def stranger(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Stranger:
    repository = tmp_path_factory.mktemp("stranger")
    for name in OWNED_BY_STRANGER:
        (repository / name).mkdir()
        (repository / name / "__init__.py").write_text('OWNER = "stranger"\n', encoding="utf-8")
    environment = tmp_path_factory.mktemp("environment")
    gained = install(wheel, environment)
    return Stranger(repository, environment, gained)


def install(wheel: Path, environment: Path) -> frozenset[str]:
    """Install into a new environment, lend it this one's libraries, and tell which names it gained."""
    succeed(environment, sys.executable, "-m", "venv", "--without-pip", environment)
    python = environment / "bin" / "python"
    site = Path(succeed(environment, python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    before = {entry.name for entry in site.iterdir()}
    quiet = ["--quiet", "--disable-pip-version-check", "--no-deps", "--no-index"]
    succeed(environment, sys.executable, "-m", "pip", "--python", python, "install", *quiet, wheel)
    gained = frozenset(entry.name for entry in site.iterdir()) - before
    # A folder named in a .pth file is searched last, and its own .pth files (our checkout) are not read.
    lent = sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})
    (site / "lent.pth").write_text("\n".join(lent) + "\n", encoding="utf-8")
    return gained


def test_the_wheel_holds_one_name(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0] for name in names} == {"mockplace", f"mockplace-{__version__}.dist-info"}


def test_everything_of_the_application_is_in_the_wheel(wheel: Path) -> None:
    homes = {name: Path("mockplace/app") for name in APPLICATION} | {"mockplace": Path()}
    expected = {
        (home / path.relative_to(ROOT)).as_posix()
        for name, home in homes.items()
        for path in (ROOT / name).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert "mockplace/app/simulator/__init__.py" in expected
    assert "mockplace/py.typed" in expected
    assert expected - set(zipfile.ZipFile(wheel).namelist()) == set()


def test_site_packages_gains_one_name(stranger: Stranger) -> None:
    assert stranger.gained == {"mockplace", f"mockplace-{__version__}.dist-info"}


def test_the_checkout_is_out_of_sight(stranger: Stranger) -> None:
    source = "import json, sys, mockplace; print(json.dumps([mockplace.__file__, *sys.path]))"
    home, *path = json.loads(succeed(stranger.repository, stranger.python, "-c", source))
    assert Path(home).is_relative_to(stranger.environment)
    assert str(ROOT) not in path


def test_the_commands_help_is_shown(stranger: Stranger) -> None:
    by_name = succeed(stranger.repository, stranger.mockplace, "--help")
    as_module = succeed(stranger.repository, stranger.python, "-m", "mockplace", "--help")
    for shown in (by_name, as_module):
        assert "serve" in shown
        assert "replay" in shown


def test_the_librarys_scenarios_are_listed(stranger: Stranger) -> None:
    listed = succeed(stranger.repository, stranger.mockplace, "list")
    assert "where-is-my-order" in listed
    assert "busy-week" in listed


@pytest.mark.parametrize("name", OWNED_BY_STRANGER)
def test_the_strangers_packages_stay_the_strangers(stranger: Stranger, name: str) -> None:
    source = f"import mockplace.launcher, {name}; print({name}.OWNER)"
    assert succeed(stranger.repository, stranger.python, "-c", source) == "stranger\n"


def test_the_plugin_gives_a_marketplace_to_the_strangers_tests(stranger: Stranger) -> None:
    path = stranger.repository / "tests" / "test_answers.py"
    path.write_text(STRANGERS_TEST, encoding="utf-8")
    quiet = ["-p", "no:cacheprovider", "-q"]
    shown = succeed(stranger.repository, stranger.python, "-m", "pytest", *quiet, path)
    assert "1 passed" in shown


def test_experiments_and_reports_are_inside(stranger: Stranger) -> None:
    wished = ("--replications", "10", "--workers", "2", "--report", "report.html", "--json", "-")
    printed = run(stranger.repository, stranger.mockplace, "run", "monday-morning", *wished)
    assert printed.returncode in {0, 1}, printed.stderr
    assert json.loads(printed.stdout)["replications"] == 10
    assert "</html>" in (stranger.repository / "report.html").read_text(encoding="utf-8")
