"""A process that starts with this folder on its path waits in another way, and loads what it would have loaded."""

import os
import subprocess
import sys
from pathlib import Path

import mockplace.clocked

_CLOCKED = Path(mockplace.clocked.__file__).parent


def ran(program: str, *folders: Path) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, (_CLOCKED, *folders)))}
    command = [sys.executable, "-c", program]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def said(program: str, *folders: Path) -> str:
    finished = ran(program, *folders)
    assert (finished.returncode, finished.stderr) == (0, "")
    return finished.stdout.strip()


def test_waiting_is_real_and_refuses_less_than_nothing() -> None:
    program = """
import time
begun = time.monotonic()
time.sleep(0.05)
print(time.monotonic() - begun >= 0.05, time.sleep(0))
try:
    time.sleep(-1)
except ValueError as refusal:
    print(refusal)
"""
    assert said(program) == "True None\nsleep length must be non-negative"


def test_anybody_elses_is_loaded_too(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys; sys.theirs = True")
    program = "import sys, time; print(sys.theirs, time.sleep.__module__)"
    assert said(program, tmp_path) == "True sitecustomize"
    assert said("import sys; print(sys.modules['sitecustomize'].__file__)", tmp_path).startswith(str(tmp_path))


def test_where_there_is_no_other_nothing_is_complained_of() -> None:
    assert said("import sys; print(sys.modules['sitecustomize'].__file__)") == str(_CLOCKED / "sitecustomize.py")


def test_a_mistake_in_anybody_elses_is_not_swallowed(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import not_there_at_all")
    assert "not_there_at_all" in ran("print(1)", tmp_path).stderr
