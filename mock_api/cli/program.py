"""The program ``mockplace``: finds the command, runs it and turns what happened into an exit code.

What a command does is in the module the catalogue names; which error means which exit code is in ``refusals``.
"""

import gc
import importlib
import importlib.metadata
import os
import sys
from io import TextIOWrapper
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from mock_api.cli.catalogue import COMMANDS
from mock_api.cli.exit_codes import BROKEN_PIPE, INTERRUPTED, PASSED
from mock_api.terminal.stand_ins import STAND_INS, register


class _Commands(TyperGroup):
    """The commands of the catalogue, each imported when it is asked for."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands = {name: typer.main.get_command(_stub(listed.summary)) for name, listed in COMMANDS.items()}

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The real command in place of the one that only knows its summary."""
        name, _, rest = super().resolve_command(ctx, args)
        return name, typer.main.get_command(_imported(COMMANDS[str(name)].module).app), rest


def _imported(name: str) -> Any:
    """A module, and all it needs, imported without the collector walking over what will stay for good anyway."""
    gc.disable()
    try:
        return importlib.import_module(name)
    finally:
        gc.freeze()
        gc.enable()


def _stub(summary: str) -> typer.Typer:
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(help=summary)(lambda: None)
    return app


app = typer.Typer(
    cls=_Commands,
    add_completion=False,
    rich_markup_mode=None,
    no_args_is_help=True,
    help="A mock marketplace with buyers in it: point seller software at it, let time pass, read the scorecard.",
    epilog="""\b
    Start here:
      mockplace run busy-week        a week of a shop, simulated and scored
      mockplace serve refund-trap    a marketplace to point your own software at
      mockplace run --help           what a command takes, with examples""",
)


def _print_version(wanted: bool) -> None:
    if wanted:
        print("mockplace", importlib.metadata.version("mockplace"))
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    pass


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done and passed, 1 not passed, 2 bad input, 3, 4 or 130."""
    register()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=STAND_INS)
    try:
        outcome = typer.main.get_command(app)(argv, prog_name="mockplace", standalone_mode=False)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except (BrokenPipeError, SystemExit):
        # Typer ends the program when nobody reads it. The interpreter flushes once more, and would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except Exception as error:
        code: int | None = importlib.import_module("mock_api.cli.refusals").refuse(error)
        if code is None:
            raise
        return code
    return outcome if isinstance(outcome, int) else PASSED
