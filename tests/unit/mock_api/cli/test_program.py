"""The program as a whole: help, unknown commands, and which end has which exit code."""

import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from mock_api.cli import main
from mock_api.cli.catalogue import COMMANDS
from mock_api.cli.exit_codes import BROKEN_PIPE, INTERRUPTED
from mock_api.cli.refusals import EXIT_CODES
from mock_api.store.refusals import StoreRefused
from simulator import errors
from simulator.errors import (
    BudgetExceeded,
    CommandRejected,
    ExperimentLost,
    ExperimentRefused,
    JournalError,
    MockplaceError,
    OverruleRefused,
    ReaderFailed,
    ReplayDiverged,
    ScenarioError,
)
from tests.unit.mock_api.cli.conftest import Command

ROOT = Path(__file__).resolve().parents[4]
LATE = ("tldextract", "linkify_it", "simulator.policy.lexicon.lexica", "scipy", "faker", "rich")
"""What a server imports when something needs it."""
HEAVY = ("sqlite3", "numpy", "scipy", "faker", "fastapi", "simulator", "scenarios", "pydantic", "rich")

ERRORS = {
    2: ScenarioError([]),
    3: JournalError("a.jsonl", 4, "cut", "journal.truncated"),
    4: ReplayDiverged(7, "this", "that"),
}


def command_that(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Let `list` end in an error."""
    app = typer.Typer(add_completion=False)

    @app.command()
    def fail() -> None:
        raise error

    monkeypatch.setattr(importlib.import_module(COMMANDS["list"].module), "app", app)


def test_help_imports_nothing_heavy_and_names_every_command() -> None:
    source = (
        "import sys; from mock_api.cli import main; code = main(['--help']); "
        f"print([name for name in {HEAVY!r} if name in sys.modules], code)"
    )
    told = subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert told.endswith("[] 0\n")
    assert all(f"  {name} " in told and listed.summary[:40] in told for name, listed in COMMANDS.items())


def test_a_server_that_starts_imports_nothing_that_only_its_first_message_needs() -> None:
    source = f"import sys; import mock_api.cli.serve; print([name for name in {LATE!r} if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert told == "[]\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_says_what_the_catalogue_says_and_gives_examples(name: str, mockplace: Command) -> None:
    help_ = mockplace(name, "--help")
    assert help_.code == 0
    lines = [line.strip() for line in help_.out.splitlines()]
    assert COMMANDS[name].summary in lines
    examples = lines[lines.index("Examples:") + 1 :]
    assert any(f"mockplace {name}" in line for line in examples)
    assert all(re.search(r"(?i)mockplace", line) for line in examples if line)


def test_the_version_is_that_of_the_distribution(mockplace: Command) -> None:
    assert mockplace("--version").out == "mockplace 0.1.0\n"


def test_without_a_command_it_teaches(mockplace: Command) -> None:
    ran = mockplace()
    assert ran.code == 2
    assert "Commands:" in ran.err + ran.out


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["rnu"], "Did you mean 'run'?"),
        (["run"], "Missing argument"),
        (["run", "a-drill", "--seed", "seven"], "'--seed'"),
        (["run", "a-drill", "--seed", "-1"], "'--seed'"),
        (["run", "a-drill", "--seed", str(2**63)], "'--seed'"),
        (["run", "a-drill", "--sed", "1"], "--seed"),
    ],
)
def test_bad_usage_is_two_and_says_what_was_meant(mockplace: Command, argv: list[str], said: str) -> None:
    ran = mockplace(*argv)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_every_error_of_the_tree_has_an_exit_code() -> None:
    told = {getattr(errors, name) for name in errors.__all__} - {MockplaceError}
    assert set(EXIT_CODES) == told | {StoreRefused}
    others = {
        CommandRejected,
        BudgetExceeded,
        ExperimentLost,
        ExperimentRefused,
        OverruleRefused,
        StoreRefused,
        ReaderFailed,
    }
    assert {type(error) for error in ERRORS.values()} | others == set(EXIT_CODES)


@pytest.mark.parametrize("code", ERRORS)
def test_an_error_is_said_in_its_own_words(monkeypatch: pytest.MonkeyPatch, mockplace: Command, code: int) -> None:
    command_that(monkeypatch, ERRORS[code])
    ran = mockplace("list")
    assert (ran.code, ran.out, ran.err) == (code, "", f"{ERRORS[code]}\n")


def test_an_interruption_is_130(monkeypatch: pytest.MonkeyPatch, mockplace: Command) -> None:
    command_that(monkeypatch, KeyboardInterrupt())
    assert mockplace("list").code == INTERRUPTED


def test_a_bug_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    command_that(monkeypatch, ZeroDivisionError("a bug"))
    with pytest.raises(ZeroDivisionError, match="a bug"):
        main(["list"])


def test_a_reader_who_leaves_is_no_error() -> None:
    read, write = os.pipe()
    os.close(read)
    run = [sys.executable, "-m", "mockplace", "list"]
    with os.fdopen(write, "wb") as nobody:
        ended = subprocess.run(run, cwd=ROOT, stdout=nobody, stderr=subprocess.PIPE, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (BROKEN_PIPE, "")


def test_importing_the_program_takes_no_longer_than_the_blink_of_an_eye() -> None:
    """Counted in modules, not in seconds: a busy machine is no finding."""
    source = "import sys; before = set(sys.modules); import mock_api.cli; print(len(set(sys.modules) - before))"
    told = subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert int(told) < 250


def test_commands_are_functions_of_the_module_the_catalogue_names() -> None:
    for listed in COMMANDS.values():
        app = importlib.import_module(listed.module).app
        (command,) = app.registered_commands
        assert getattr(command.callback, "__module__", "") == listed.module
