"""Options that several commands take, each said once."""

from typing import Annotated

import typer

DEFAULT_SEED = 1

_LARGEST_SEED = 2**63 - 1


def _checked(seed: int) -> int:
    if not 0 <= seed <= _LARGEST_SEED:
        raise typer.BadParameter(f"{seed} is no whole number from 0 to {_LARGEST_SEED}")
    return seed


Seed = Annotated[int, typer.Option(metavar="N", callback=_checked, help="Another seed, other luck.")]
"""Where a world's luck begins."""

JsonTarget = Annotated[str | None, typer.Option("--json", metavar="FILE|-", help="Write the figures as JSON.")]
"""A file for figures; a hyphen for standard output and nothing else there."""
