"""The page of commands: what each says under ``--help``, in a terminal of 80 columns."""

import io
import os
from contextlib import redirect_stdout
from unittest.mock import patch

from mock_api.cli import main
from mock_api.cli.catalogue import COMMANDS
from mock_api.cli.refusals import EXIT_CODES
from tests.docs.reference.markdown import code, fenced, page, prose, sentence, table

_PLAIN = {"COLUMNS": "80", "TERM": "dumb", "NO_COLOR": "1"}


def commands() -> str:
    """The page."""
    parts = [part for name in COMMANDS for part in (f"## mockplace {name}", fenced(said(name, "--help")))]
    return page(
        "Commands",
        prose("""
            One program, `mockplace`. A name of a scenario, plan or policy is looked up in `./scenarios` first,
            then among what comes with mockplace; anything with a slash in it is a path.
        """),
        fenced(said("--help")),
        *parts,
        "## Exit codes",
        table(("Code", "Means"), _exit_codes()),
    )


def said(*arguments: str) -> str:
    """What the program prints."""
    with patch.dict(os.environ, _PLAIN), redirect_stdout(io.StringIO()) as printed:
        main([*arguments])
    return "\n".join(line.rstrip() for line in printed.getvalue().splitlines())


def _exit_codes() -> list[tuple[str, str]]:
    errors: dict[int, list[str]] = {}
    for error, exit_code in EXIT_CODES.items():
        errors.setdefault(exit_code, []).append(f"{code(error.__name__)}: {sentence(error.__doc__)}")
    fixed = {
        0: "Done, and passed.",
        1: "Done, and not passed: a threshold did not hold, an ending was no good one, or two journals differ.",
        2: "Bad input or bad usage; nothing was written.",
        3: "A journal or a store that cannot be read.",
        4: "A replay that took another way.",
        130: "Interrupted by Ctrl-C; what was done is printed.",
    }
    return [(code(str(number)), " ".join([told, *errors.get(number, [])])) for number, told in fixed.items()]
