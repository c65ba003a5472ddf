"""``--reader``: another reader than the phrase rules, found by the name of its module and its own."""

import sys
from importlib import import_module
from inspect import isclass
from pathlib import Path
from typing import Annotated, Any

import typer

from mock_api.cli.complaint import Complaint
from simulator.errors import ReaderFailed
from simulator.reading.substitute import Substitute, checked

Reader = Annotated[
    str | None,
    typer.Option(
        "--reader", metavar="MODULE:NAME", help="Your own reader of what sellers write, instead of the phrase rules."
    ),
]

_TRIED = "We have refunded you in full."


def reader_named(written: str | None) -> Substitute | None:
    """The reader of ``package.module:name``, after a first sentence; none where none is named.

    Raises:
        Complaint: it cannot be imported, is no reader, or answers nonsense.
    """
    if written is None:
        return None
    module, _, name = written.partition(":")
    if not module or not name:
        raise Complaint(f"--reader {written}: write package.module:name")
    reader = _made(_imported(module, name, written), written)
    if not callable(getattr(reader, "read", None)):
        raise Complaint(f"--reader {written}: it has no method read(text, language)")
    try:
        checked(written, reader, _TRIED, "en")
    except ReaderFailed as failure:
        raise Complaint(f"--reader {failure.reason}") from None
    return Substitute(written, reader)


def _imported(module: str, name: str, written: str) -> Any:
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.append(here)
    try:
        found: Any = import_module(module)
        for part in name.split("."):
            found = getattr(found, part)
    except Exception as error:  # whatever somebody else's module does when it is imported
        raise Complaint(f"--reader {written} cannot be imported: {type(error).__name__}: {error}") from None
    return found


def _made(found: Any, written: str) -> Any:
    """The reader itself, where a class is named."""
    try:
        return found() if isclass(found) else found
    except Exception as error:  # as above
        raise Complaint(f"--reader {written} cannot be made: {type(error).__name__}: {error}") from None
