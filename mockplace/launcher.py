"""Finds the application beside the installed package, puts it first on the path and starts it.

Which commands there are, and what they do, is left to the application.
"""

import importlib
import sys
from pathlib import Path
from types import ModuleType

from mockplace import lifeline

APPLICATION_PACKAGES = ("mock_api", "simulator", "scenarios", "load")
COMMAND_LINE = "mock_api.cli"

BAD_USAGE = 2
INTERRUPTED = 130


def main(argv: list[str] | None = None) -> int:
    """Run one command of mockplace and return its exit code."""
    folder = application_folder(Path(__file__).resolve().parent)
    if (refusal := stranger_in_process(folder)) is not None:
        print(refusal, file=sys.stderr)  # noqa: T201 - the application's own way of speaking cannot be loaded
        return BAD_USAGE
    put_first(folder)
    lifeline.follow()
    try:
        exit_code: int = importlib.import_module(COMMAND_LINE).main(argv)
    except KeyboardInterrupt:
        return INTERRUPTED
    return exit_code


def application_folder(package: Path) -> Path:
    """The folder that holds the application: inside the package in a wheel, around it in a checkout."""
    installed = package / "app"
    return installed if installed.is_dir() else package.parent


def put_first(folder: Path) -> None:
    """Let the application win over folders of the same name, such as those of the current directory."""
    entry = str(folder)
    sys.path[:] = [entry, *(other for other in sys.path if other != entry)]


def stranger_in_process(folder: Path) -> str | None:
    """Why the application cannot be loaded here: a module of one of its names is already another one."""
    for name in APPLICATION_PACKAGES:
        module = sys.modules.get(name)
        if module is not None and not _lies_in(folder, module):
            return (
                f"mockplace cannot start in this process: it holds another module named '{name}' "
                f"({_home(module)}); start a process of its own, for example: python -I -m mockplace"
            )
    return None


def _lies_in(folder: Path, module: ModuleType) -> bool:
    return any(Path(place).resolve().is_relative_to(folder) for place in _places(module))


def _home(module: ModuleType) -> str:
    return next(iter(_places(module)), "made in memory")


def _places(module: ModuleType) -> list[str]:
    """Where a module comes from; a package without `__init__.py` has folders but no file."""
    file = getattr(module, "__file__", None)
    return [file] if file else [str(place) for place in getattr(module, "__path__", ())]
