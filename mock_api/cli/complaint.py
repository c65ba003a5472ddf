"""A sentence to end a command with, where a page on its usage would not help.

Wrong arguments are Typer's to complain about.
"""

import sys

from typer.exceptions import TyperException

from mock_api.cli.exit_codes import BAD_INPUT


class Complaint(TyperException):
    """Bad input in one sentence."""

    exit_code = BAD_INPUT

    def show(self) -> None:
        """Say it."""
        print(self.message, file=sys.stderr)
