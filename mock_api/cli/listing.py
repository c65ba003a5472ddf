"""``mockplace list``: what can be asked for by name."""

from typing import Annotated

import typer

from mock_api.cli.documents import STANDARD_OUTPUT, write_document
from mock_api.cli.exit_codes import PASSED
from mock_api.cli.help import examples
from mock_api.terminal.console import NARROWEST_GAME, show
from mock_api.terminal.shelves import shelves
from scenarios.loader import Shelved, shelf

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command("list", epilog=examples("mockplace list", "mockplace list --json | jq -r '.[].name'"))
def list_(json: Annotated[bool, typer.Option("--json", help="Print a JSON list.")] = False) -> int:
    """Show the scenarios, plans and policies there are.

    Your own in ./scenarios come before those that come with mockplace.
    """
    files = shelf()
    if json:
        write_document([_described(file) for file in files], STANDARD_OUTPUT)
    else:
        show(shelves(files), narrowest=NARROWEST_GAME)
    return PASSED


def _described(file: Shelved) -> dict[str, str]:
    return {
        "kind": file.kind,
        "name": file.name,
        "title": file.title,
        "about": file.about,
        "path": str(file.path),
    }
