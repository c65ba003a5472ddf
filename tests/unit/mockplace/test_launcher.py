"""Tries the launcher with a toy application, in real processes. The real one is tried end to end."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from types import ModuleType

import pytest

from mockplace import launcher

PACKAGE = Path(launcher.__file__).parent
SPEAKING_COMMAND_LINE = """
    import sys
    import simulator

    def main(argv: list[str] | None = None) -> int:
        print("application", simulator.OWNER, sys.path[0], (sys.argv[1:] if argv is None else argv))
        return 1
"""


@dataclass(frozen=True)
class Installation:
    """A site folder with the launcher in it, and the working directory of somebody who owns our names."""

    site: Path
    application: Path
    stranger: Path

    def command_line(self, source: str) -> None:
        (self.application / "mock_api" / "cli.py").write_text(dedent(source), encoding="utf-8")

    def python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.stranger,
            env={**os.environ, "PYTHONPATH": str(self.site)},
            capture_output=True,
            text=True,
            check=False,
        )


def package(folder: Path, owner: str) -> None:
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(f"OWNER = {owner!r}\n", encoding="utf-8")


def installation(folder: Path, application: str) -> Installation:
    site = folder / "site"
    site.mkdir()
    shutil.copytree(PACKAGE, site / "mockplace", ignore=shutil.ignore_patterns("__pycache__"))
    for name in launcher.APPLICATION_PACKAGES:
        package(site / application / name, "mockplace")
        package(folder / "stranger" / name, "stranger")
    made = Installation(site, site / application, folder / "stranger")
    made.command_line(SPEAKING_COMMAND_LINE)
    return made


@pytest.fixture(params=["mockplace/app", "."], ids=["wheel", "checkout"])
def installed(request: pytest.FixtureRequest, tmp_path: Path) -> Installation:
    return installation(tmp_path.resolve(), request.param)


def test_importing_it_loads_nothing_of_the_application() -> None:
    names = ", ".join(map(repr, launcher.APPLICATION_PACKAGES))
    source = f"import sys, mockplace.launcher; print([n for n in ({names}) if n in sys.modules])"
    run = [sys.executable, "-c", source]
    assert subprocess.run(run, capture_output=True, text=True, check=True).stdout == "[]\n"


def test_as_a_module_it_runs_our_application_among_strangers(installed: Installation) -> None:
    finished = installed.python("-m", "mockplace", "list", "--json")
    assert finished.stdout == f"application mockplace {installed.application} ['list', '--json']\n"
    assert (finished.returncode, finished.stderr) == (1, "")


def test_as_a_command_it_does_the_same(installed: Installation) -> None:
    finished = installed.python("-c", "import sys, mockplace.launcher as l; sys.exit(l.main(['x']))")
    assert finished.stdout == f"application mockplace {installed.application} ['x']\n"
    assert finished.returncode == 1


@pytest.mark.parametrize("name", launcher.APPLICATION_PACKAGES)
def test_it_refuses_a_process_that_holds_a_stranger(installed: Installation, name: str) -> None:
    finished = installed.python("-c", f"import sys, {name}, mockplace.launcher as l; sys.exit(l.main([]))")
    assert (finished.returncode, finished.stdout) == (2, "")
    assert f"another module named '{name}' ({installed.stranger / name}" in finished.stderr
    assert finished.stderr.count("\n") == 1


def test_it_refuses_a_folder_imported_without_being_a_package(installed: Installation) -> None:
    (installed.stranger / "scenarios" / "__init__.py").unlink()
    source = (
        "import sys; path = sys.path[:]; del sys.path[1:]; import scenarios; sys.path[:] = path; "
        "import mockplace.launcher as l; sys.exit(l.main([]))"
    )
    finished = installed.python("-c", source)
    assert finished.returncode == 2
    assert str(installed.stranger / "scenarios") in finished.stderr


def test_it_may_start_twice_in_one_process(installed: Installation) -> None:
    source = "import sys, mockplace.launcher as l; l.main([]); l.main([]); print(sys.path.count(sys.path[0]))"
    lines = installed.python("-c", source).stdout.splitlines()
    assert lines[0] == lines[1]
    assert lines[2] == "1"


def test_an_interruption_is_an_exit_code(installed: Installation) -> None:
    installed.command_line("def main(argv=None):\n    raise KeyboardInterrupt\n")
    finished = installed.python("-m", "mockplace")
    assert (finished.returncode, finished.stderr) == (130, "")


def test_a_module_made_in_memory_is_a_stranger(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "load", ModuleType("load"))
    for name in ("mock_api", "simulator", "scenarios"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    assert "'load' (made in memory)" in (launcher.stranger_in_process(tmp_path) or "")


def test_in_this_checkout_the_application_stands_around_the_package() -> None:
    assert launcher.application_folder(PACKAGE) == PACKAGE.parent
    assert (launcher.application_folder(PACKAGE) / "simulator").is_dir()
