"""Which executor is opened, and what is said where there is none."""

import importlib
from types import ModuleType
from typing import Any

import pytest

from simulator.errors import ExperimentRefused
from simulator.experiment.executors import Serial, executor
from tests.experimenting import batches, number


def test_serial_work_can_be_ended_between_batches() -> None:
    checks = []
    assert list(Serial().run(number, batches(3), lambda: checks.append(1))) == [0, 1, 2]
    assert len(checks) == 3


def test_the_lack_of_dask_is_said_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.import_module

    def missing(name: str, *rest: Any) -> ModuleType:
        if name.endswith(".cluster"):
            raise ModuleNotFoundError("No module named 'distributed'", name="distributed")
        return found(name, *rest)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(ExperimentRefused, match="pip install 'mockplace\\[dask\\]'"):
        executor(dask="tcp://127.0.0.1:1")


def test_another_missing_module_is_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str, *rest: Any) -> ModuleType:
        raise ModuleNotFoundError("No module named 'numpy'", name="numpy")

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(ModuleNotFoundError):
        executor(dask="tcp://127.0.0.1:1")
