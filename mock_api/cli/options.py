"""Options that several commands take, each said once."""

from collections.abc import Iterable
from typing import Annotated

import typer

from scenarios.overrides import Override, parse_override

DEFAULT_SEED = 1

_LARGEST_SEED = 2**63 - 1


def _checked(seed: int) -> int:
    if not 0 <= seed <= _LARGEST_SEED:
        raise typer.BadParameter(f"{seed} is no whole number from 0 to {_LARGEST_SEED}")
    return seed


Seed = Annotated[int, typer.Option(metavar="N", callback=_checked, help="Another seed, other luck.")]
"""Where a world's luck begins."""


def _override(written: str) -> Override:
    try:
        return parse_override(written)
    except ValueError as reason:
        raise typer.BadParameter(str(reason)) from None


Settings = Annotated[
    list[Override] | None,
    typer.Option(
        "--set", metavar="KEY=VALUE", parser=_override, help="Another value in the scenario; may be repeated."
    ),
]
"""Values in place of what the scenario's files say: ``pairs`` is what the loader takes."""


def pairs(settings: Iterable[Override] | None) -> list[tuple[str, str]]:
    """Keys and values as they were given, in order."""
    return [(one.key, one.value) for one in settings or ()]


Variant = Annotated[str | None, typer.Option(metavar="NAME", help="One of the drill's variants.")]
Language = Annotated[str | None, typer.Option(metavar="CODE", help="What the buyer writes, if it is told in it.")]

JsonTarget = Annotated[str | None, typer.Option("--json", metavar="FILE|-", help="Write the figures as JSON.")]
"""A file for figures; a hyphen for standard output and nothing else there."""

ReportTarget = Annotated[
    str | None, typer.Option("--report", metavar="FILE|-", help="Write a report to sign: one HTML file, or text here.")
]
"""A file for a report; a hyphen for standard output, as text, in place of what else would be printed."""
