"""``mockplace diff``: where two runs part, order by order."""

from pathlib import Path
from typing import Annotated

import typer

from mock_api.cli.exit_codes import NOT_PASSED, PASSED
from mock_api.cli.help import examples
from mock_api.cli.recordings import recorded
from mock_api.terminal.console import show
from mock_api.terminal.differences import differences
from simulator.journal.comparison import compare

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    epilog=examples(
        "mockplace run refund-trap --journal silence.jsonl",
        "mockplace run refund-trap --answer 'model answer' --journal model.jsonl",
        "mockplace diff silence.jsonl model.jsonl",
    )
)
def diff(
    left: Annotated[Path, typer.Argument(help="A journal on disk.")],
    right: Annotated[Path, typer.Argument(help="Another one.")],
) -> int:
    """Show where two journals take different ways.

    Aligned by order and by the how-manieth event about it, so that one late answer is one difference. The exit
    code is 0 when there is none and 1 when there is one.
    """
    (ours, _), (theirs, _) = recorded(left), recorded(right)
    found = [*compare(ours.entries, theirs.entries)]
    show(differences(found, (str(left), ours.header), (str(right), theirs.header)))
    return NOT_PASSED if found else PASSED
