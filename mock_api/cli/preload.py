"""``mockplace preload``: prints the script that sends a Node program to the mock, without a proxy or a certificate.

What it does is written in it.
"""

from importlib.resources import files

import typer

from mock_api.cli.exit_codes import PASSED
from mock_api.cli.help import examples

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    epilog=examples(
        "mockplace preload > mockplace.cjs",
        "MOCKPLACE_URL=http://127.0.0.1:8900 node --require ./mockplace.cjs tool.js",
    )
)
def preload() -> int:
    """Print a script that sends a Node program to the mock.

    Loaded before the program, it leads calls of https.request, https.get and fetch for the marketplace's hosts to
    MOCKPLACE_URL. Other hosts are reached as ever.
    """
    print(files("mock_api.proxy").joinpath("preload.cjs").read_text(encoding="utf-8"), end="")
    return PASSED
