"""Which error ends a command with which exit code, and how it is said.

An error that is not in the table is a bug and goes on as it came.
"""

import sys
from typing import Any, cast

from typer.exceptions import TyperException

from mock_api.cli.exit_codes import BAD_INPUT, DIVERGED, NOT_PASSED, UNREADABLE
from mock_api.store.refusals import StoreRefused
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

EXIT_CODES: dict[type[MockplaceError], int] = {
    CommandRejected: NOT_PASSED,
    BudgetExceeded: NOT_PASSED,
    ExperimentLost: NOT_PASSED,
    ExperimentRefused: BAD_INPUT,
    OverruleRefused: BAD_INPUT,
    ScenarioError: BAD_INPUT,
    ReaderFailed: BAD_INPUT,
    JournalError: UNREADABLE,
    ReplayDiverged: DIVERGED,
    StoreRefused: UNREADABLE,
}


def refuse(error: Exception) -> int | None:
    """Say what is wrong on standard error; the exit code, or nothing for an error that is a bug."""
    if isinstance(error, TyperException):
        cast(Any, error).show()
        return error.exit_code
    code = EXIT_CODES.get(cast(type[MockplaceError], type(error)))
    if code is not None:
        print(error, file=sys.stderr)
    return code
